import { MAX_BODY_CHARACTERS } from '../ports/releases.ts'
import { escapeMarkdown, link, escapeLabel } from '../markdown/markdown.ts'
import { MARKER } from '../markdown/markers.ts'
import type { DraftText, Release } from '../ports/ports.ts'
import { aroundRegion } from './region.ts'

/** HTML comments, each on a line of its own, as around our notes. */
const BEGIN = `${MARKER}withdrawn -->`
const END = `${MARKER}withdrawn-end -->`
const MARK = '[withdrawn] '

/** https://docs.github.com/en/rest/releases/releases answers 422 above this. */
const MAX_TITLE_CHARACTERS = 256

/** Whether a rollback has marked it: it is published, but nobody should use it. What our notes quote is no mark. */
export function isWithdrawn({ body }: Pick<Release, 'body'>): boolean {
  return body.includes(BEGIN) && placeOf(BEGIN, body.split('\n')) !== -1
}

function placeOf(marker: string, lines: readonly string[]): number {
  const isAround = aroundRegion(lines)
  return lines.findIndex((line, at) => line.trim() === marker && isAround(at))
}

export interface Withdrawal {
  /** Said by whoever withdraws it; raw. Undefined: what was said before stays. */
  readonly reason: string | undefined
  /** To be used in its place. */
  readonly instead: Release | undefined
}

/** Title and body of a withdrawn release: a mark and a block above, and all else as it was. Undefined where it is so. */
export function withdrawnText(release: Release, { reason, instead }: Withdrawal): DraftText | undefined {
  const { tag, name, body } = release
  const title = name.startsWith(MARK) ? name : `${MARK}${name === '' ? tag : name}`.slice(0, MAX_TITLE_CHARACTERS)
  const rest = withoutBlock(body)
  const block = blockOf(tag, { reason, instead })
  const isKept = reason === undefined && rest !== body
  const marked = isKept ? body : rest === '' ? block : `${block}\n\n${rest}`
  const text = { name: title, body: marked.length > MAX_BODY_CHARACTERS ? body : marked }
  return text.name === name && text.body === body ? undefined : text
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function blockOf(tag: string, { reason = '', instead }: Withdrawal): string {
  const advice = instead === undefined ? '' : ` Use ${link(escapeLabel(instead.tag), instead.url)} instead.`
  const words = escapeMarkdown(reason.trim()).split(/\r\n?|\n/)
  const lines = [
    `**${escapeLabel(tag)} was withdrawn: do not use it.**${advice}`,
    ...(reason.trim() === '' ? [] : ['', ...words]),
  ]
  return [BEGIN, '> [!CAUTION]', ...lines.map((line) => `> ${line}`.trimEnd()), END].join('\n')
}

function withoutBlock(body: string): string {
  const lines = body.split('\n')
  const first = placeOf(BEGIN, lines)
  const last = placeOf(END, lines)
  if (first === -1 || last < first) return body
  return [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n').replace(/^\n+/, '')
}
