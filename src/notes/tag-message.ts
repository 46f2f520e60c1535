import { shortSha, type Sha } from '../commits/commit.ts'
import { columnsOf, withinColumns } from '../columns.ts'
import { plainText } from '../printable.ts'
import type { ReleaseFacts } from './facts.ts'

/** A terminal of 80 columns, less the four that `git show` and `git log` indent by on each side. */
const COLUMNS = 72

/**
 * The message as git keeps it: a subject of at most 72 columns, the text, and a record of the commit, by which
 * a later run knows its own tags whatever template wrote the rest.
 */
export function tagMessage(rendered: string, facts: ReleaseFacts): string {
  const [subject = '', ...rest] = plainText(rendered).trim().split('\n')
  const body = rest
    .flatMap((line) => wrapped(line.trimEnd()))
    .join('\n')
    .trim()
  return (
    [withinColumns(subject.trim(), COLUMNS), body, recordOf(facts)].filter((part) => part !== '').join('\n\n') + '\n'
  )
}

/**
 * `Released from 9d0e77c. 3 changes since v0.1.1, and 2 that ask for no release.`: as many changes as the list above it
 * has lines, so that the two never seem to disagree.
 */
function recordOf({ head, changes, previous }: ReleaseFacts): string {
  const counting = changes.filter(({ bump }) => bump !== 'none').length
  const others = changes.length - counting
  const since = previous === undefined ? '' : ` since ${previous.tag}`
  const rest = others === 1 ? ', and 1 that asks for no release' : `, and ${others} that ask for no release`
  const isMixed = counting > 0 && others > 0
  return `Released from ${shortSha(head)}. ${changesIn(isMixed ? counting : changes.length)}${since}${isMixed ? rest : ''}.`
}

function changesIn(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'}`
}

/** The words of a line on as many lines as they need; a word that is too long stays whole, and the first indent too. */
function wrapped(line: string): string[] {
  if (columnsOf(line) <= COLUMNS) return [line]
  const [, indent = '', bullet = ''] = /^(\s*)([-*] +)?/.exec(line) ?? []
  const hanging = ' '.repeat(indent.length + bullet.length)
  const lines: string[] = []
  let current = indent + bullet
  let isEmpty = true
  for (const word of line.slice(current.length).split(' ')) {
    const longer = isEmpty ? current + word : `${current} ${word}`
    if (!isEmpty && columnsOf(longer) > COLUMNS) {
      lines.push(current.trimEnd())
      current = hanging + word
    } else current = longer
    isEmpty = false
  }
  return [...lines, current.trimEnd()]
}

/**
 * The message for a tag on a preparation's commit, which is known once it is made: that commit was released, and it
 * stands on the one that the plan is about. `Released from c0ffee1. 3 changes since v0.1.0. Prepared on 9d0e77c.`
 */
export function messageOnPreparation(message: string, head: Sha, commit: Sha): string {
  const record = `Released from ${shortSha(head)}. `
  const start = message.lastIndexOf(record)
  const rest = message.slice(start + record.length).trimEnd()
  return `${message.slice(0, start)}Released from ${shortSha(commit)}. ${rest} ${preparedOn(head)}\n`
}

function preparedOn(head: Sha): string {
  return `Prepared on ${shortSha(head)}.`
}

/** Whether this tag is our own, and on a commit that only prepares the release of `head`. */
export function isOwnTagOnPreparation(message: string, commit: Sha, head: Sha): boolean {
  return isOwnTag(message, commit) && message.split('\n').some((line) => line.endsWith(` ${preparedOn(head)}`))
}

/** Whether this tag's message carries our record of exactly this commit: then we made it, and may finish its release. */
export function isOwnTag(message: string, commit: Sha): boolean {
  return message.split('\n').some((line) => line.startsWith(`Released from ${shortSha(commit)}. `))
}
