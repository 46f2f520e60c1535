import { printableWithin } from '../text/printable.ts'

/** Something that went wrong, told whole: every code is explained in docs/errors.md. */
export interface Problem {
  readonly code: `VC${number}`
  /** What was seen, naming the input and the value. */
  readonly what: string
  /** Why it cannot go on; empty where `what` says it. */
  readonly why: string
  /** What to do about it. */
  readonly cure: string
}

/** A run that cannot go on, with all that is wrong at once. Not for outcomes: nothing to release is a result. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError'
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const all = 'code' in problems ? [problems] : problems
    super(all.map(describe).join('\n'), options)
    this.problems = all
  }
}

/** What is wrong with something that several share is wrong once. */
export function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.code + problem.what, problem])).values()]
}

/** The message as people see it: code and fact, then the reason, then the cure. Never begins a line with data. */
function describe({ code, what, why, cure }: Problem): string {
  return [`${code}: ${what}`, ...(why === '' ? [] : [`  ${why}`]), `  → ${cure}`].join('\n')
}

const QUOTED_LENGTH = 120

/** A value of somebody else's inside a message: one line, in quotes, cut where it is long. */
export function quoted(value: string): string {
  return `"${printableWithin(value, QUOTED_LENGTH)}"`
}

const MOST_SHOWN = 10

/** A few of many, each quoted, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map(quoted).join(', ')
  return names.length > MOST_SHOWN ? `${shown} and ${names.length - MOST_SHOWN} more` : shown
}

const SAID_LENGTH = 2_000

/**
 * What git or a server says, inside a message: one line, cut where it is long. git repeats the address of a remote, and
 * a user and a password may stand in one.
 */
export function quoteReply(text: string): string {
  return printableWithin(withoutCredentials(text), SAID_LENGTH)
}

export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/\s]*@/g, '//')
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  return joinWords(words, 'or')
}

/** `a, b and c` */
export function allOf(words: readonly string[]): string {
  return joinWords(words, 'and')
}

/** Those that say the same, the first of them with all their names: what has one cause is told once. */
export function toldOnce<T extends { readonly name: string }>(
  all: readonly T[],
  said: (one: T) => string,
): (readonly [one: T, names: string])[] {
  const firsts = new Map<string, T>()
  const names = new Map<string, string[]>()
  for (const one of all) {
    const text = said(one)
    if (!firsts.has(text)) firsts.set(text, one)
    names.set(text, [...(names.get(text) ?? []), one.name])
  }
  return [...firsts].map(([text, one]) => [one, allOf(names.get(text) ?? [])])
}

function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
