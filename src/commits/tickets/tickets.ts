import type { Commit } from '../commit.ts'
import { subjectOf } from '../message.ts'
import type { CommitRules, Span } from '../rules.ts'
import { bulletOn } from '../squash/bullets.ts'

/** The number of a ticket in somebody else's tracker, and its page where that is known. */
export interface Ticket {
  readonly name: string
  readonly url?: string
}

/** As much of a text as a ticket is looked for in, at its beginning and at its end, in characters. */
const LENGTH = 200

/** The value of a line that may be a footer: `Refs: ABC-12`. */
const TRAILER = /^\p{L}[\p{L}\p{N}_-]{0,60}(?::[ \t]+|[ \t]+(?=#))(\S.*)$/u

/**
 * The rules with all places of a range looked at where a ticket may stand: a person's pattern is run over them once, so
 * that it can be stopped. @throws VC862 for one that takes too long
 */
export function lookForTickets(commits: readonly Commit[], rules: CommitRules): CommitRules {
  const { tickets } = rules
  if (tickets === undefined) return rules
  const texts = [...new Set(commits.flatMap(textsOf).flatMap(piecesOf))]
  const spans = tickets.find(texts)
  const found = new Map(texts.map((text, at) => [text, spans[at] ?? []]))
  return { ...rules, tickets: { ...tickets, find: (asked) => asked.map((text) => found.get(text) ?? []) } }
}

function textsOf({ message }: Commit): string[] {
  const lines = message.split(/\r\n?|\n/)
  const under = lines.flatMap((line) => {
    if (line.length > LENGTH) return []
    return bulletOn(line)?.text ?? TRAILER.exec(line)?.[1]?.trim() ?? loneWords(line) ?? []
  })
  return [subjectOf(message), ...under]
}

function piecesOf(text: string): string[] {
  return text.length <= LENGTH ? [text] : [text.slice(0, LENGTH), text.slice(-LENGTH)]
}

/** A line that may be nothing but tickets is a short one, of few words. */
const LONE = /^\S+(?:\s+\S+){0,3}$/
const LONE_LENGTH = 80

function loneWords(line: string): string | undefined {
  const text = line.length > LONE_LENGTH ? '' : line.trim()
  return LONE.test(text) ? text : undefined
}

/** Whether a line names tickets and says nothing else: `ABC-12`, `[ABC-12], ABC-13`. */
export function isTicketLine(line: string, rules: CommitRules): boolean {
  const text = rules.tickets === undefined ? undefined : loneWords(line)
  const spans = text === undefined ? [] : (rules.tickets?.find([text])[0] ?? [])
  if (text === undefined || spans.every(([start, end]) => start === end)) return false
  const ends = [0, ...spans.map(([, end]) => end)]
  const between = [...spans.map(([start], at) => text.slice(ends[at], start)), text.slice(ends.at(-1))]
  return /^[\s,;|()[\]]*$/.test(between.join(''))
}

/** What stands between a ticket and a header: `[K-1] `, `K-1: `, `K-1 | `, `K-1 `, and more of them. */
const BETWEEN = /^(?:[ \t]*[:|,][ \t]*|[ \t]+)/

/** A text without the tickets before it; all of it where there are none. */
export function withoutTickets(
  text: string,
  rules: CommitRules,
): { readonly rest: string; readonly names: readonly string[] } {
  const names: string[] = []
  const [head = ''] = piecesOf(text)
  let at = 0
  for (const [start, end] of rules.tickets?.find([head])[0] ?? []) {
    const isBracketed = text[at] === '['
    if (start !== at + Number(isBracketed) || end === start || (isBracketed && text[end] !== ']')) break
    const after = end + Number(isBracketed)
    const between = BETWEEN.exec(text.slice(after, after + LENGTH))?.[0]
    if (between === undefined) break
    names.push(text.slice(start, end))
    at = after + between.length
  }
  return { rest: text.slice(at), names }
}

/** A ticket at the end of a description; in brackets it is no part of the sentence. */
export function ticketAtEnd(
  description: string,
  text: string,
  rules: CommitRules,
): { readonly description: string; readonly names: readonly string[] } {
  const tail = piecesOf(text).at(-1) ?? ''
  const found = (rules.tickets?.find([tail])[0] ?? []).map(([start, end]) => tail.slice(start, end))
  const name = found.findLast(
    (each) => each !== '' && [each, `(${each})`, `[${each}]`].some((end) => description.endsWith(` ${end}`)),
  )
  if (name === undefined) return { description, names: [] }
  const isPart = description.endsWith(` ${name}`)
  return { description: isPart ? description : description.slice(0, -name.length - 3).trimEnd(), names: [name] }
}

/** Those that the value of a footer names. */
export function ticketsIn(value: string, rules: CommitRules): string[] {
  const spans: readonly Span[] = value.length > LENGTH ? [] : (rules.tickets?.find([value])[0] ?? [])
  return spans.map(([start, end]) => value.slice(start, end)).filter((name) => name !== '')
}

/** Each once, with its page. */
export function ticketsOf(names: readonly string[], rules: CommitRules): Ticket[] {
  const link = rules.tickets?.link
  return [...new Set(names)].map((name) =>
    link === undefined ? { name } : { name, url: link.replaceAll('{ticket}', () => encodeURIComponent(name)) },
  )
}
