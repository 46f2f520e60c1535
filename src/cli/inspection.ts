import { shortSha } from '../commits/commit.ts'
import { reasonText } from '../commits/reasons/reason-text.ts'
import { dateOf } from '../ports/history.ts'
import type { Comparison } from '../inspect/compare.ts'
import type { ListedVersion } from '../inspect/list.ts'
import type { ShownVersion } from '../inspect/show.ts'
import type { PackageJudgement } from '../inspect/replay-packages.ts'
import type { Row } from '../next-version/plan.ts'
import { shownText } from '../record/region.ts'
import type { Judgement } from '../next-version/replay.ts'
import { columnsOf, padTo } from '../text/columns.ts'
import { logLine, plainText, printable, printableWithin } from '../text/printable.ts'
import type { TerminalStyle } from '../report/style.ts'
import { accountLines } from '../report/terminal.ts'

const DATE_LENGTH = '2026-01-02'.length

/** One version a line, in columns; below its name, those of each package. */
export function listLines(
  versions: readonly ListedVersion[],
  style: TerminalStyle,
  packages?: readonly string[],
): string[] {
  if (packages === undefined) return columnLines(versions, style)
  const linesOf = (name: string) =>
    columnLines(
      versions.filter((version) => version.package === name),
      style,
    )
  return headed(packages, linesOf, style)
}

/** What is said of each package, below its name. */
function headed(
  packages: readonly string[],
  linesOf: (name: string) => readonly string[],
  { paint }: TerminalStyle,
): string[] {
  return packages.flatMap((name, at) => [
    ...(at === 0 ? [] : ['']),
    paint.strong(printable(name)),
    ...linesOf(name).map((line) => (line === '' ? '' : `  ${line}`)),
  ])
}

function columnLines(versions: readonly ListedVersion[], { paint }: TerminalStyle): string[] {
  if (versions.length === 0) return ['No versions yet.']
  const width = Math.max(...versions.map(({ tag }) => columnsOf(printable(tag))))
  return versions.map(({ tag, date, kind, commit, release, distance, reachable }) => {
    const state = release === 'none' ? 'no release' : release
    const name = paint.strong(padTo(printable(tag), width))
    const start = `${name}  ${date.slice(0, 10).padEnd(DATE_LENGTH)}  ${paint.faint(shortSha(commit))}  ${kind.padEnd(11)}`
    return `${start}  ${state.padEnd(10)}  ${distanceText(distance, reachable)}`.trimEnd()
  })
}

function distanceText(distance: number | null, reachable: boolean | null): string {
  if (distance === null) return reachable === false ? 'on another line' : ''
  return distance === 0 ? 'at HEAD' : `${distance} before HEAD`
}

export function showLines({ tag, release }: ShownVersion, { paint }: TerminalStyle): string[] {
  const kind = tag.annotated ? 'annotated' : 'lightweight'
  const date = dateOf(tag)
  const place = `${shortSha(tag.commit)}${tag.leadsTo === undefined ? '' : `, a ${tag.leadsTo}`}`
  const state = release === null ? 'none' : `${release.draft ? 'draft' : 'published'}, ${printable(release.url)}`
  return [
    `${paint.strong(printable(tag.name))}  on ${place}  ${kind}  ${date === '' ? 'no date' : momentOf(date)}`,
    `release: ${state}`,
    ...block('tag message', tag.message),
    ...(release === null ? [] : block(`notes of ${printable(release.name)}`, shownText(release.body))),
  ]
}

/** `2026-01-02 03:04 UTC` */
function momentOf(date: string): string {
  return `${date.slice(0, -':05.000Z'.length).replace('T', ' ')} UTC`
}

/** Text of others, each line behind a bar of ours. */
function block(title: string, text: string): string[] {
  if (text.trim() === '') return []
  const lines = plainText(text).trimEnd().split('\n')
  return ['', `${title}:`, ...lines.map((line) => `  │ ${line.replaceAll('##[', '##\\[')}`.trimEnd())]
}

/** Notes as they are, to be piped into a file; only what a runner would obey is broken, in Markdown's own way. */
export function notesLines(notes: string): string[] {
  const lines = plainText(notes).trimEnd().split('\n')
  return lines.map((line) => logLine(line).replaceAll('##[', '##\\['))
}

interface Template {
  readonly path: string
  readonly preset: string
  readonly replaced: boolean
}

export function initLines({ path, preset, replaced }: Template, { paint }: TerminalStyle): string[] {
  return [
    `${paint.good('✔')} ${replaced ? 'replaced' : 'wrote'} ${printable(path)}, the preset ${preset}`,
    '  see the result: node dist/cli notes',
  ]
}

/** `notes`: of what lies between the two. */
export function compareLines(
  { from, to, backwards, account, diffStat, notes }: Comparison & { readonly notes: string },
  style: TerminalStyle,
): string[] {
  const asked = account.asked === 'none' ? 'nothing that asks for a release' : `its commits ask for ${account.asked}`
  const count = `${account.rows.length} ${account.rows.length === 1 ? 'commit' : 'commits'}`
  return [
    `${style.paint.strong(`${printable(from)} → ${printable(to)}`)}   ${count}, ${asked}`,
    ...(backwards
      ? [
          `  ${printable(to)} is the earlier one. To see what came between them, run: compare ${printable(to)} ${printable(from)}`,
        ]
      : []),
    ...(diffStat === '' ? [] : [`  ${diffStat}`]),
    '',
    ...accountLines(account, style),
    ...block('notes', account.rows.length === 0 ? '' : notes).slice(1), // after the table's own empty line
  ]
}

/** How many commits explain a disagreement on a terminal; the JSON has them all. */
const MAX_REASONS = 5

/** One release a line, what disagrees with the commits that explain it, and the count; below its name, those of each package. */
export function replayLines(
  judgements: readonly (Judgement & Partial<PackageJudgement>)[],
  style: TerminalStyle,
  packages?: readonly string[],
): string[] {
  if (packages === undefined) return judgedLines(judgements, style)
  const linesOf = (name: string) =>
    judgedLines(
      judgements.filter((judgement) => judgement.package === name),
      style,
    )
  return [...headed(packages, linesOf, style), '', countOf(judgements)]
}

function countOf(judgements: readonly Judgement[]): string {
  return `${judgements.filter(({ agreed }) => agreed).length} of ${judgements.length} agree`
}

function judgedLines(
  judgements: readonly (Judgement & Partial<PackageJudgement>)[],
  { paint }: TerminalStyle,
): string[] {
  if (judgements.length === 0) return ['No two versions to judge.']
  const lines = judgements.flatMap(({ previous, tag, released, chosen, agreed: agrees, because, led }) => {
    const step = `${printable(previous)} → ${paint.strong(printable(tag))}  ${released}`
    if (agrees) return [`${step}  as these rules say${led === undefined ? '' : `: ${printable(led)}`}`]
    const reasons = because.slice(0, MAX_REASONS).map(reasonLine)
    const hidden = because.length - reasons.length
    return [
      `${step}  ${paint.alert(`these rules say ${chosen}`)}`,
      ...reasons,
      ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
    ]
  })
  return [...lines, '', countOf(judgements)]
}

function reasonLine(row: Row): string {
  return `    ${shortSha(row.sha)}  ${printableWithin(row.subject, SUBJECT_COLUMNS)}: ${printable(reasonText(row.reason))}`
}

const SUBJECT_COLUMNS = 60
