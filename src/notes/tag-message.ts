import { shortSha } from '../commits/commit.ts'
import { fitsIn, withinColumns } from '../text/columns.ts'
import { plainText } from '../text/printable.ts'
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
    .flatMap((line) => wrap(line.trimEnd()))
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
function wrap(line: string): string[] {
  if (fitsIn(line, COLUMNS)) return [line]
  const [, indent = '', bullet = ''] = /^(\s*)([-*] +)?/.exec(line) ?? []
  const hanging = ' '.repeat(indent.length + bullet.length)
  const lines: string[] = []
  let current = indent + bullet
  let isEmpty = true
  for (const word of line.slice(current.length).split(' ')) {
    const longer = isEmpty ? current + word : `${current} ${word}`
    if (!isEmpty && !fitsIn(longer, COLUMNS)) {
      lines.push(current.trimEnd())
      current = hanging + word
    } else current = longer
    isEmpty = false
  }
  return [...lines, current.trimEnd()]
}
