import { shortSha } from '../commits/commit.ts'
import type { Comparison } from '../inspect/compare.ts'
import type { ListedVersion } from '../inspect/list.ts'
import type { ShownVersion } from '../inspect/show.ts'
import { plainText, printable } from '../printable.ts'
import { accountLines, type TerminalStyle } from './terminal.ts'

/** One version a line, in columns. */
export function listLines(versions: readonly ListedVersion[], { paint }: TerminalStyle): string[] {
  if (versions.length === 0) return ['No versions yet.']
  const width = Math.max(...versions.map(({ tag }) => tag.length))
  return versions.map(({ tag, date, kind, commit, release }) => {
    const state = release === 'none' ? 'no release' : release
    return `${paint.strong(printable(tag).padEnd(width))}  ${date.slice(0, 10)}  ${paint.faint(shortSha(commit))}  ${kind.padEnd(11)}  ${state}`
  })
}

export function showLines({ tag, release }: ShownVersion, { paint }: TerminalStyle): string[] {
  const kind = tag.annotated ? 'annotated' : 'lightweight'
  const date = new Date(tag.taggedAt * 1000).toISOString()
  const state = release === null ? 'none' : `${release.draft ? 'draft' : 'published'}, ${printable(release.url)}`
  return [
    `${paint.strong(printable(tag.name))}  on ${shortSha(tag.commit)}  ${kind}  ${date}`,
    `release: ${state}`,
    ...block('tag message', tag.message),
    ...(release === null ? [] : block(`notes of ${printable(release.name)}`, release.body)),
  ]
}

/** Text of others, each line behind a bar of ours. */
function block(title: string, text: string): string[] {
  if (text.trim() === '') return []
  const lines = plainText(text).trimEnd().split('\n')
  return ['', `${title}:`, ...lines.map((line) => `  │ ${line.replaceAll('##[', '##\\[')}`.trimEnd())]
}

export function compareLines({ from, to, account, diffStat }: Comparison, style: TerminalStyle): string[] {
  const asked = account.asked === 'none' ? 'nothing that asks for a release' : `its commits ask for ${account.asked}`
  const count = `${account.rows.length} ${account.rows.length === 1 ? 'commit' : 'commits'}`
  return [
    `${style.paint.strong(`${printable(from)} → ${printable(to)}`)}   ${count}, ${asked}`,
    ...(diffStat === '' ? [] : [`  ${diffStat}`]),
    '',
    ...accountLines(account, style),
  ]
}
