import { shortSha, type Sha } from '../commits/commit.ts'
import { withinColumns } from '../columns.ts'
import { plainText } from '../printable.ts'
import type { ReleaseFacts } from './facts.ts'

const SUBJECT_COLUMNS = 72

/**
 * The message as git keeps it: a subject of at most 72 columns, the text, and a record of the commit, by which
 * a later run knows its own tags whatever template wrote the rest.
 */
export function tagMessage(rendered: string, facts: ReleaseFacts): string {
  const [subject = '', ...rest] = plainText(rendered).trim().split('\n')
  const body = rest
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
  return (
    [withinColumns(subject.trim(), SUBJECT_COLUMNS), body, recordOf(facts)].filter((part) => part !== '').join('\n\n') +
    '\n'
  )
}

/** `Released from 9d0e77c. 3 changes since v0.1.1.` */
function recordOf({ head, changes, previous }: ReleaseFacts): string {
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`
  return `Released from ${shortSha(head)}. ${count}${previous === undefined ? '' : ` since ${previous.tag}`}.`
}

/** Whether this tag's message carries our record of exactly this commit: then we made it, and may finish its release. */
export function isOwnTag(message: string, commit: Sha): boolean {
  return message.split('\n').some((line) => line.startsWith(`Released from ${shortSha(commit)}. `))
}
