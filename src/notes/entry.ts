import type { Change } from '../commits/change.ts'
import { shortSha } from '../commits/commit.ts'
import { escapeLabel, escapeMarkdown, link } from './markdown.ts'
import { peopleOf } from './people.ts'

/** `**trainer:** Multi-GPU training support ([#41](…), closes [#39](…)) — Mara, with Jo` */
export function entryOf(change: Change, web: string | undefined): string {
  return `${scopeOf(change)}${description(change)}${references(change, web)}${authorship(change)}`
}

/** `**config:** training.yml needs a devices key ([#41](…))`: a text about a change, on lines of its own. */
export function noteOf(text: string, change: Change, web: string | undefined): string {
  const lines = escapeMarkdown(text.trim()).split('\n')
  return `${scopeOf(change)}${lines.join('\n  ')}${references(change, web)}`
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

/** The pull request where one is known, else the commit; then the issues it closes. Nothing to link to: `#41`. */
function references({ pullRequest, sha, closes }: Change, web: string | undefined): string {
  const origin = pullRequest === undefined ? commitReference(sha, web) : issueReference(pullRequest, web, 'pull')
  const closed = closes.map((number) => issueReference(number, web, 'issues'))
  const all = [...(origin === undefined ? [] : [origin]), ...(closed.length === 0 ? [] : [`closes ${closed.join(', ')}`])]
  return all.length === 0 ? '' : ` (${all.join(', ')})`
}

function commitReference(sha: string, web: string | undefined): string {
  const name = `\`${shortSha(sha)}\``
  return web === undefined ? name : link(name, `${web}/commit/${sha}`)
}

/** A bare `#41` after "closes" would close it; a link or an escaped mark does not. */
function issueReference(number: number, web: string | undefined, kind: 'pull' | 'issues'): string {
  return web === undefined ? `\\#${number}` : link(`#${number}`, `${web}/${kind}/${number}`)
}

function authorship(change: Change): string {
  const [first, ...others] = peopleOf(change).map((person) => escapeLabel(person.name))
  if (first === undefined) return ''
  return ` — ${first}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`
}
