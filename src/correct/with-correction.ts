import type * as Yaml from 'yaml'
import type { Correction } from '../commits/rules.ts'

/** A row of `corrections`. */
export interface CorrectionRow {
  /** `3f2c1ab`, or `#12`. */
  readonly key: string
  readonly correction: Correction
}

/**
 * The configuration with one more row under `corrections`: every byte of it stays, and lines are put between. Undefined where
 * there is no place that can be edited so: a mapping in braces around all, an alias.
 */
export async function withCorrection(text: string, row: CorrectionRow): Promise<string | undefined> {
  const yaml = await import('yaml')
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const before = text.slice(mark)
  const after = inserted(before, row, yaml)
  return after !== undefined && isAsMeant({ before, after, row }, yaml) ? text.slice(0, mark) + after : undefined
}

/** The row as it stands in a configuration of its own: to be written by hand, or into a new file. */
export async function correctionText(row: CorrectionRow): Promise<string> {
  return (await withCorrection('', row)) ?? ''
}

type Library = typeof Yaml

function inserted(text: string, row: CorrectionRow, yaml: Library): string | undefined {
  const { contents } = yaml.parseDocument(text)
  if (contents === null) return withLines(text, text.length, { row, indents: [0, 2] }, yaml)
  if (!yaml.isMap(contents) || contents.flow === true) return undefined
  const pair = contents.items.find(({ key }) => yaml.isScalar(key) && key.value === KEY)
  const indent = columnOf(contents, text, yaml)
  if (pair === undefined) return withLines(text, endOf(contents, yaml), { row, indents: [indent, indent + 2] }, yaml)
  const { value } = pair
  if (!yaml.isMap(value)) return undefined
  if (value.flow === true) return withinBraces(text, value, row, yaml)
  return withLines(text, endOf(value, yaml), { row, indents: [columnOf(value, text, yaml)] }, yaml)
}

const KEY = 'corrections'

/** Where the first key of a block stands in its line. */
function columnOf({ items: [first] }: Yaml.YAMLMap, text: string, yaml: Library): number {
  const start = yaml.isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}

/** Where the last value of a block ends: behind it comments may stand. */
function endOf({ items, range }: Yaml.YAMLMap, yaml: Library): number {
  const { key, value } = items.at(-1) ?? {}
  const last = yaml.isNode(value) ? value : key
  if (yaml.isMap(last) && last.flow !== true && last.items.length > 0) return endOf(last, yaml)
  return (yaml.isNode(last) ? last.range?.[1] : range?.[1]) ?? 0
}

interface Lines {
  readonly row: CorrectionRow
  /** Of the key `corrections`, where it is not there yet, and of the row. */
  readonly indents: readonly number[]
}

/** Below the line in which `end` stands, with the line ends of the text. */
function withLines(text: string, end: number, { row, indents }: Lines, yaml: Library): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const next = text.charAt(end - 1) === '\n' ? end : text.indexOf('\n', end) + 1
  const at = next === 0 ? text.length : next
  const [outer, inner = outer] = indents
  const head = inner === outer ? [] : [`${' '.repeat(outer ?? 0)}${KEY}:`]
  const body = rowText(row, yaml, 'block').split('\n')
  const lines = [...head, ...body.map((line) => (line === '' ? '' : `${' '.repeat(inner ?? 0)}${line}`))]
  const before = text.slice(0, at)
  const joint = before === '' || before.endsWith('\n') ? '' : newline
  return `${before}${joint}${lines.join(newline)}${newline}${text.slice(at)}`
}

/** `{ a: b }` → `{ a: b, c: d }` */
function withinBraces(text: string, { items, range }: Yaml.YAMLMap, row: CorrectionRow, yaml: Library): string {
  const close = (range?.[1] ?? 0) - 1
  const before = text.slice(0, close).trimEnd()
  const comma = items.length === 0 || before.endsWith(',') ? '' : ','
  return `${before}${comma} ${rowText(row, yaml, 'flow')} ${text.slice(close)}`
}

function rowText({ key, correction }: CorrectionRow, yaml: Library, style: 'block' | 'flow'): string {
  const said = correction.kind === 'skip' ? { skip: correction.reason } : correction.message
  const document = new yaml.Document({ [key]: said })
  const root = document.contents as Yaml.YAMLMap
  root.flow = style === 'flow'
  const value = root.items[0]?.value
  if (yaml.isMap(value)) value.flow = true
  for (const text of yaml.isMap(value) ? value.items.map((pair) => pair.value) : [value])
    if (yaml.isScalar(text)) text.type = typeOf(String(text.value), style)
  const written = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }).trimEnd()
  return style === 'flow' ? written.slice(1, -1).trim() : written
}

function typeOf(text: string, style: 'block' | 'flow') {
  if (!/[\r\n]/.test(text)) return 'QUOTE_SINGLE'
  return style === 'block' ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE'
}

interface Edit {
  readonly before: string
  readonly after: string
  readonly row: CorrectionRow
}

/** Read again, it says what it said before, and the row. */
function isAsMeant({ before, after, row: { key, correction } }: Edit, yaml: Library): boolean {
  const [was, now] = [before, after].map((text) => yaml.parseDocument(text))
  if (was === undefined || now === undefined || now.errors.length > 0) return false
  const said: unknown = was.toJS({ mapAsMap: true })
  const meant = new Map<unknown, unknown>(said instanceof Map ? said : [])
  const rows: unknown = meant.get(KEY)
  const row = correction.kind === 'skip' ? new Map([['skip', correction.reason]]) : correction.message
  meant.set(KEY, new Map<unknown, unknown>([...(rows instanceof Map ? rows : []), [key, row]]))
  return plain(now.toJS({ mapAsMap: true })) === plain(meant)
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map ? [...(each as ReadonlyMap<unknown, unknown>)] : each,
  )
}
