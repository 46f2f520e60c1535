import { allOf } from '../errors/problem.ts'
import { escapeLabel } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import { printableWithin } from '../text/printable.ts'
import { besideTexts, endCells, wayText } from './markdown.ts'
import type { PackagesPreview } from './packages-preview.ts'
import type { Outcome } from './preview.ts'

const MOST_NAMED = 3
const MOST_PACKAGES = 100
const NAME_LENGTH = 100

type OfPackage = PackagesPreview['packages'][number]

/** The preview of several packages as people see it: a row for each, and where the ways of merging differ, for each way. */
export function packagesPreviewMarkdown(preview: PackagesPreview): string {
  return [`### ${headline(preview.packages)}`, packagesTable(preview.packages), ...besideTexts(preview)].join('\n\n')
}

function headline(packages: readonly OfPackage[]): string {
  const outcomes = packages.flatMap(({ rows: [first] }) => first?.outcome ?? [])
  const tags = outcomes.flatMap((outcome) => (outcome.kind === 'release' ? [outcome.tag] : []))
  const failed = outcomes.find(isFailure)
  if (failed !== undefined) return `Merging this would fail with ${failed.code}`
  if (outcomes.some(({ kind }) => kind === 'unknown')) return 'What merging this makes is not known'
  if (tags.length === 0) return 'Merging this releases nothing'
  if (tags.length > MOST_NAMED) return `Merging this releases ${tags.length} packages`
  return `Merging this makes ${allOf(tags.map(escapeLabel))}`
}

function isFailure(outcome: Outcome): outcome is Extract<Outcome, { kind: 'fails' }> {
  return outcome.kind === 'fails'
}

/** Without a column for the ways where no package has more than one end. */
function packagesTable(packages: readonly OfPackage[]): string {
  const isOne = packages.every(({ rows }) => rows.length === 1)
  const head = ['package', 'was', ...(isOne ? [] : ['if you']), 'you get', 'because']
  const cells = packages
    .slice(0, MOST_PACKAGES)
    .flatMap(({ name, after, rows }) =>
      rows.map((row, at) => [
        ...(at === 0 ? [quote(name), quote(after ?? '')] : ['', '']),
        ...(isOne ? [] : [rows.length === 1 ? 'merge it in any way' : wayText(row, at)]),
        ...endCells(row),
      ]),
    )
  const hidden = packages.length - MOST_PACKAGES
  const more = hidden > 0 ? [head.map((_, at) => (at === 0 ? `… and ${hidden} more` : ''))] : []
  return tableOf(head, [...cells, ...more])
}

function quote(name: string): string {
  return escapeLabel(printableWithin(name, NAME_LENGTH))
}
