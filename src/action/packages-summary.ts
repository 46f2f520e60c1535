import { shortSha } from '../commits/commit.ts'
import { collapse } from '../markdown/collapse.ts'
import { escapeLabel, link } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import type { CheckpointsResult, PackageEnd } from '../release/packages/result.ts'
import { hasReleased } from '../report/result.ts'
import { levelText } from '../report/step.ts'
import { printableWithin } from '../text/printable.ts'

const MOST_ROWS = 100
const CELL_LENGTH = 200

/** A table of all packages, then a collapsed section of each that has something to tell. */
export function packagesSections(
  result: CheckpointsResult,
  web: string | undefined,
  sectionOf: (end: PackageEnd['end']) => string,
): string[] {
  const told = result.packages.filter(isTold).map(({ name, end }) => collapse(name, sectionOf(end)))
  const unowned = unownedTable(result, web)
  return [packagesTable(result, web), ...told, ...(unowned === '' ? [] : [collapse('Commits of no package', unowned)])]
}

/** One row for each package: what it is at, what it becomes, and why. */
function packagesTable({ packages, failed }: CheckpointsResult, web: string | undefined): string {
  const rows = packages.map(({ name, end }) => {
    if (!('plan' in end)) return [quote(name), quote(baseOf(end)), '–', '', '']
    const { plan } = end
    const page = web === undefined || !hasReleased(end) ? undefined : `${web}/tree/${encodeURIComponent(plan.tag)}`
    const tag = end.kind === 'released' && page !== undefined ? link(quote(plan.tag), page) : `**${quote(plan.tag)}**`
    return [quote(name), quote(plan.base?.tag ?? ''), tag, levelText(plan), quote(plan.reason)]
  })
  const broken = failed.map(({ name, waitsFor, problems }) => {
    const why = waitsFor === undefined ? (problems[0]?.what ?? '') : `waits for ${waitsFor}`
    return [quote(name), '', 'failed', '', quote(why)]
  })
  return tableOf(['package', 'was', 'becomes', 'level', 'why'], [...rows, ...broken])
}

function baseOf(end: PackageEnd['end']): string {
  if (end.kind !== 'nothing') return ''
  const { current, account } = end.nothing
  return current?.name ?? account.base?.tag ?? ''
}

/** A package that was not touched at all says nothing. */
function isTold({ end }: PackageEnd): boolean {
  return end.kind !== 'nothing' || end.nothing.account.rows.length > 0
}

/** Empty where every commit is in some package. */
function unownedTable({ unowned }: CheckpointsResult, web: string | undefined): string {
  if (unowned.length === 0) return ''
  const rows = unowned.slice(0, MOST_ROWS).map(({ sha, subject, why }) => {
    const id = `\`${shortSha(sha)}\``
    const commit = web === undefined ? id : link(id, `${web}/commit/${sha}`)
    return [`${quote(subject)} ${commit}`, quote(why)]
  })
  const hidden = unowned.length - rows.length
  return tableOf(['commit', 'why'], hidden > 0 ? [...rows, [`… and ${hidden} more`, '']] : rows)
}

function quote(text: string): string {
  return escapeLabel(printableWithin(text, CELL_LENGTH))
}
