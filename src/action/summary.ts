import { shortSha, type Sha } from '../commits/commit.ts'
import { reasonText } from '../commits/reasons/reason-text.ts'
import type { JudgedCheck } from '../gates/judge.ts'
import { collapse } from '../markdown/collapse.ts'
import { escapeLabel, link } from '../markdown/markdown.ts'
import { rowOf, tableOf } from '../markdown/table.ts'
import { previewMarkdown } from '../preview/markdown.ts'
import { packagesPreviewMarkdown } from '../preview/packages-markdown.ts'
import { lineBefore } from './line.ts'
import type { Account, Plan, Row } from '../next-version/plan.ts'
import { warningsOf, warningsOfRun, type Result } from '../report/result.ts'
import type { Published } from '../publish/publication.ts'
import type { Release } from '../ports/ports.ts'
import { printableWithin } from '../text/printable.ts'
import { bytesIn, paragraphs } from './paragraphs.ts'
import { pictureOf } from './picture.ts'
import { sentenceOf } from '../report/sentence.ts'
import { levelText, stepText, subjectText, whyText } from '../report/step.ts'
import { finishedList, writtenList, writtenLists } from './written.ts'
import { packagesSections } from './packages-summary.ts'
import { rollbackMarkdown } from '../report/rollback.ts'
import { examinationMarkdown } from '../report/examination.ts'
import { verificationMarkdown } from '../report/verification.ts'

/** Room is left for the notes. */
const MAX_TABLE_BYTES = 400_000
const COLLAPSED_ABOVE_ROWS = 50
const MAX_WARNINGS = 50
const SUBJECT_LENGTH = 200

/** What a door knows beside the result. */
export interface Place {
  /** The page of the repository. */
  readonly web: string | undefined
}

/** The job summary in GitHub's Markdown: what was decided, why, and what was written, in order. */
export function summaryMarkdown(result: Result, place: Place): string {
  const { web } = place
  const title = `### ${escapeLabel(sentenceOf(result))}`
  switch (result.kind) {
    case 'skipped':
      return paragraphs([title])
    case 'packages':
      return paragraphs(ofPackages(result, place))
    case 'rolledBack':
      return paragraphs([title, rollbackMarkdown(result), ...warnings(warningsOf(result))])
    case 'verified':
      return paragraphs([title, verificationMarkdown(result.verification)])
    case 'examined':
      return paragraphs([title, ...examinationMarkdown(result.examination)])
    case 'nothing': {
      const { account } = result.nothing
      const opening = result.preview === undefined ? title : previewMarkdown(result.preview)
      return paragraphs([opening, table(account, place), ...warnings(account.warnings)])
    }
    case 'blocked':
      return paragraphs(tell(result, place, redList(result.red)))
    case 'published': {
      const { will, written } = result
      const list = will === undefined ? writtenList(written.steps, web) : ''
      return paragraphs([title, publicationLinks(result, web), list, ...warnings(warningsOf(result))])
    }
    case 'prepared':
      return paragraphs([...tell(result, place, ''), collapse('Notes', result.texts.notes)])
    case 'proposed': {
      const pull = link(`pull request #${result.pull.number}`, result.pull.url)
      return paragraphs([
        ...tell(result, place, pull),
        collapse('Notes', result.texts.notes),
        ...finishedList(result, web),
      ])
    }
    case 'planned':
    case 'released': {
      const { plan, texts, preview } = result
      const opening =
        preview !== undefined
          ? [previewMarkdown(preview)]
          : [
              `### ${headline(result, plan)}`,
              escapeLabel(`${sentenceOf(result)}.`),
              links(result, web),
              pictureOf(lineBefore(result, result.tags), plan.tag, levelText(plan)),
            ]
      return paragraphs([
        ...opening,
        table(plan, place),
        ...warnings(warningsOfRun(result)),
        collapse('Notes', texts.notes),
        ...(result.kind === 'released' ? writtenLists(result, web) : []),
      ])
    }
  }
}

function ofPackages(result: Extract<Result, { kind: 'packages' }>, place: Place): string[] {
  const { preview } = result
  return [
    preview === undefined ? `### ${escapeLabel(sentenceOf(result))}` : packagesPreviewMarkdown(preview),
    ...packagesSections(result, place.web, (end) => summaryMarkdown(end, place)),
    ...warnings(warningsOfRun(result)),
  ]
}

function tell(result: Extract<Result, { plan: Plan }>, place: Place, where: string): string[] {
  return [`### ${escapeLabel(sentenceOf(result))}`, where, table(result.plan, place), ...warnings(warningsOf(result))]
}

/** To the tag, the release and all that changed, as far as they are there. */
function links(result: Extract<Result, { plan: Plan }>, web: string | undefined): string {
  if (web === undefined) return ''
  const { plan } = result
  const page = (kind: string, ...names: readonly string[]) =>
    `${web}/${kind}/${names.map(encodeURIComponent).join('...')}`
  const isWritten = result.kind === 'released'
  const end = isWritten ? plan.tag : plan.head
  return [
    ...(isWritten ? [link('tag', page('tree', plan.tag)), releaseLink(result.written.release)] : []),
    ...(plan.base === null ? [] : [link('compare', page('compare', plan.base.tag, end))]),
  ].join(' · ')
}

function publicationLinks({ version, written: { release } }: Published, web: string | undefined): string {
  const tag = web === undefined ? [] : [link('tag', `${web}/tree/${encodeURIComponent(version.name)}`)]
  return /^https?:\/\//.test(release.url) ? [...tag, releaseLink(release)].join(' · ') : ''
}

function releaseLink({ draft, url }: Release): string {
  return link(draft ? 'draft' : 'release', url)
}

/** `v1.4.2 → v1.5.0 · minor · draft` */
function headline(result: Extract<Result, { kind: 'planned' | 'released' }>, plan: Plan): string {
  const state = result.kind === 'planned' ? 'dry run' : result.written.release.draft ? 'draft' : 'published'
  return [escapeLabel(stepText(plan)), levelText(plan), state].filter((part) => part !== '').join(' · ')
}

function redList(red: readonly JudgedCheck[]): string {
  return red
    .map(({ name, word, url }) => {
      const shown = escapeLabel(printableWithin(name, SUBJECT_LENGTH))
      return `- ${/^https?:\/\//.test(url) ? link(shown, url) : shown}: ${escapeLabel(printableWithin(word, SUBJECT_LENGTH))}`
    })
    .join('\n')
}

function table(account: Account, place: Place): string {
  if (account.rows.length === 0) return ''
  const rows: (readonly string[])[] = []
  let bytes = 0
  for (const [index, row] of account.rows.entries()) {
    const cells = cellsOf(row, account, place)
    bytes += bytesIn(rowOf(cells))
    if (bytes > MAX_TABLE_BYTES) {
      rows.push(['', `… and ${account.rows.length - index} more`, ''])
      break
    }
    rows.push(cells)
  }
  const text = tableOf(['counts', 'commit', 'why'], rows)
  return account.rows.length > COLLAPSED_ABOVE_ROWS ? collapse(`${account.rows.length} commits`, text) : text
}

function cellsOf(row: Row, account: Account, { web }: Place): readonly string[] {
  const commit = commitLink(row.sha, web)
  const pullRequest = row.pullRequest === undefined ? '' : ` ${pullRequestLink(row.pullRequest, web)}`
  const counts = row.group === 'skipped' ? 'skipped' : row.counts === 'none' ? '–' : row.counts
  const isMaker = row.group === 'made'
  const why = isMaker ? whyText(row, account) : reasonText(row.reason)
  return [isMaker ? `**${counts}**` : counts, `${quote(subjectText(row))} ${commit}${pullRequest}`, quote(why)]
}

/** A merge that nobody has made yet has no name. */
function commitLink(sha: Sha, web: string | undefined): string {
  if (/^0+$/.test(sha)) return ''
  const name = `\`${shortSha(sha)}\``
  return web === undefined ? name : link(name, `${web}/commit/${sha}`)
}

function pullRequestLink(number: number, web: string | undefined): string {
  return web === undefined ? `#${number}` : link(`#${number}`, `${web}/pull/${number}`)
}

function quote(text: string): string {
  return escapeLabel(printableWithin(text, SUBJECT_LENGTH))
}

function warnings(texts: readonly string[]): string[] {
  const shown = texts.slice(0, MAX_WARNINGS).map((text) => escapeLabel(printableWithin(text, 1000)))
  const hidden = texts.length - shown.length
  return [...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].map((text) => `> [!WARNING]\n> ${text}`)
}
