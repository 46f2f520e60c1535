import type { Change } from '../commits/change.ts'
import { shortSha } from '../commits/commit.ts'
import { escapeLabel, escapeMarkdown, link } from './markdown.ts'
import { peopleOf } from './people.ts'

/** `**trainer:** Multi-GPU training support ([#41](…), closes [#39](…)) — Mara, with Jo` */
export function entryOf(change: Change, web: string | undefined): string {
  return `${asLine(`${scopeOf(change)}${description(change)}`)}${references(change, web)}${authorship(change)}`
}

/** `**config:** training.yml needs a devices key ([#41](…))`: a text about a change, on lines of its own. */
export function noteOf(text: string, change: Change, web: string | undefined): string {
  const lines = escapeMarkdown(withoutPeriod(text.trim())).split('\n')
  const note = `${scopeOf(change)}${lines.join('\n  ')}`
  return `${lines.length === 1 ? asLine(note) : note}${references(change, web)}`
}

/** At the start of an entry these would begin a heading, a list, a quote or a task: CommonMark 0.31, 4 and 5. */
const BLOCK_MARK = /^(\d{0,9})(?=(?:#{1,6}|[-+*]|(?<=\d)[.)]|\[[ x]\])(?:\s|$)|>)/i

function asLine(markdown: string): string {
  return markdown.replace(BLOCK_MARK, '$1\\')
}

function scopeOf({ scope }: Change): string {
  return scope === undefined ? '' : `**${escapeLabel(scope)}:** `
}

/** As written, without the trailing period; `...` and `etc.` are left alone. */
export function description(change: Change): string {
  return escapeMarkdown(withoutPeriod(change.description))
}

export function withoutPeriod(text: string): string {
  return /(?<![.\s]|etc)\.$/.test(text) ? text.slice(0, -1) : text
}

/** The pull request where one is known, else the commit; then the issues it closes. Nothing to link to: `#41, closes issue 39`. */
function references({ pullRequest, sha, closes }: Change, web: string | undefined): string {
  const origin = pullRequest === undefined ? commitReference(sha, web) : issueReference(pullRequest, web, 'pull')
  const closed = closes.map((number) => issueReference(number, web, 'issues')).join(', ')
  return closed === '' ? ` (${origin})` : ` (${origin}, closes ${closed})`
}

function commitReference(sha: string, web: string | undefined): string {
  const name = `\`${shortSha(sha)}\``
  return web === undefined ? name : link(name, `${web}/commit/${sha}`)
}

/** A bare `#39` after "closes" would close it wherever the notes are pasted; a link or a plain number does not. */
function issueReference(number: number, web: string | undefined, kind: 'pull' | 'issues'): string {
  if (web !== undefined) return link(`#${number}`, `${web}/${kind}/${number}`)
  return kind === 'pull' ? `#${number}` : `issue ${number}`
}

function authorship(change: Change): string {
  const [first, ...others] = peopleOf(change).map((person) => escapeLabel(person.name))
  if (first === undefined) return ''
  return ` — ${first}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`
}
