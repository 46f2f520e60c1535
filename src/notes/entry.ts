import type { Change } from '../commits/change.ts'
import type { Ticket } from '../commits/tickets/tickets.ts'
import { shortSha } from '../commits/commit.ts'
import { escapeBegin } from '../markdown/blocks.ts'
import { codeSpan, escapeLabel, escapeMarkdown, link } from '../markdown/markdown.ts'
import { noteBlocks } from './note-text.ts'
import { MOST_NAMED, firstOf, peopleOf, type Contributor, type Known } from './people.ts'

/** `**trainer:** Multi-GPU training support ([#41](…), closes [#39](…)) — @mara, with Jo` */
export function entryOf(
  change: Change,
  known: Known,
  people: readonly Contributor[] = peopleOf(change, known),
): string {
  return `${escapeBegin(`${scopeOf(change)}${description(change, known)}`)}${references(change, known)}${authorship(people)}`
}

/** `**config:** training.yml needs a devices key ([#41](…))`: a text about a change. What that closes, its entry says. */
export function noteOf(text: string, change: Change, known: Known): string {
  const origin = `(${originOf(change, known)})`
  const blocks = noteBlocks(withoutPeriod(text.trim()), known.web)
  const [first] = blocks
  const scope = scopeOf(change)
  if (blocks.length === 1 && first?.kind === 'words' && first.lines.length === 1)
    return `${escapeBegin(`${scope}${first.lines[0] ?? ''}`)} ${origin}`
  const begins = first?.kind === 'words' ? scope : `${scope}${origin}\n\n`
  const told = blocks.map(({ lines }) => lines.join('\n')).join('\n\n')
  const ends = first?.kind !== 'words' ? '' : blocks.at(-1)?.kind === 'words' ? ` ${origin}` : `\n\n${origin}`
  return `${begins}${told}${ends}`.replace(/\n(?=[^\n])/g, '\n  ')
}

function scopeOf({ scope }: Change): string {
  return scope === undefined ? '' : `**${escapeLabel(scope)}:** `
}

/** As written, without the trailing period; `...` and `etc.` are left alone. */
export function description(change: Change, { web }: Known): string {
  return escapeMarkdown(withoutPeriod(change.description), web)
}

export function withoutPeriod(text: string): string {
  return /(?<![.\s]|etc)\.$/.test(text) ? text.slice(0, -1) : text
}

/** The pull request where one is known, else the commit; then the issues it closes. Nothing to link to: `#41, closes issue 39`. */
function references(change: Change, known: Known): string {
  const here = change.closes.map((number) => issueReference(number, known, 'issues'))
  const elsewhere = (change.closesElsewhere ?? []).map((name) => foreignReference(name, known))
  const closed = [...here, ...elsewhere].join(', ')
  const origin = [originOf(change, known), ...(change.tickets ?? []).map(ticketReference)].join(', ')
  return closed === '' ? ` (${origin})` : ` (${origin}, closes ${closed})`
}

const MOST_PULLS = 10

/** `[#41](…), [#44](…)` of a change and of its equals, or the commit where no pull request is known. */
export function originOf({ pullRequest, otherPullRequests = [], sha }: Change, known: Known): string {
  if (pullRequest === undefined) return commitReference(sha, known)
  const { named, others } = firstOf([pullRequest, ...otherPullRequests], MOST_PULLS)
  const numbers = named.map((number) => issueReference(number, known, 'pull')).join(', ')
  return others === 0 ? numbers : `${numbers} and ${others} others`
}

function commitReference(sha: string, { web }: Known): string {
  const name = `\`${shortSha(sha)}\``
  return web === undefined ? name : link(name, `${web}/commit/${sha}`)
}

/** A bare `#39` after "closes" would close it wherever the notes are pasted; a link or a plain number does not. */
function issueReference(number: number, { web }: Known, kind: 'pull' | 'issues'): string {
  if (web !== undefined) return link(`#${number}`, `${web}/${kind}/${number}`)
  return kind === 'pull' ? `#${number}` : `issue ${number}`
}

/** `[ABC-12](…)`, where the configuration says how. */
function ticketReference({ name, url }: Ticket): string {
  return url === undefined ? escapeLabel(name) : link(escapeLabel(name), url)
}

/** `[octo/other#9](…)` of the same host; else its name, as code, for it must not close anything either. */
function foreignReference(name: string, { web }: Known): string {
  const [, repository, number] = /^([^/]+\/[^/]+)#(\d+)$/.exec(name) ?? []
  const host = web?.split('/').slice(0, 3).join('/')
  if (host === undefined || repository === undefined || number === undefined) return codeSpan(name)
  return link(escapeLabel(name), `${host}/${repository}/issues/${number}`)
}

function authorship(people: readonly Contributor[]): string {
  const { named, others } = firstOf(people, MOST_NAMED.entry)
  const [first, ...helpers] = named.map(mention)
  if (first === undefined) return ''
  const more = others === 0 ? '' : ` and ${others} others`
  return ` — ${first}${helpers.length === 0 ? '' : `, with ${helpers.join(', ')}${more}`}`
}

/** `@mara` where the account is known, which tells her; else the name that git has. */
export function mention({ name, handle }: Contributor): string {
  return handle === undefined ? escapeLabel(name) : `@${handle}`
}
