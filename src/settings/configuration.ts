import type { Document, LineCounter } from 'yaml'
import type { BumpLevel } from '../commits/commit.ts'
import { notYaml, unknownChoice, unknownKey, wrongValue, type Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import { CONFIGURABLE_INPUTS } from './inputs.ts'
import type { ConfigurationFile, z } from './schema.ts'

/** The configuration file, read: settings by name with their place, the rules for commits, and what is wrong. */
export interface Configuration {
  readonly values: ReadonlyMap<string, Origin & { readonly text: string }>
  readonly rules: RulesOfCommits
  readonly problems: readonly Problem[]
}

export interface RulesOfCommits extends Pick<ConfigurationFile, 'squash' | 'reverts' | 'emoji' | 'on-near-miss'> {
  readonly types?: ReadonlyMap<string, TypeOfCommits>
}

export interface TypeOfCommits {
  readonly bump?: BumpLevel | undefined
  readonly section?: string | undefined
  readonly scopes?: ReadonlyMap<string, BumpLevel>
}

export const NO_CONFIGURATION: Configuration = { values: new Map(), rules: {}, problems: [] }

/** Settings that a configuration says as plain text, beside the inputs. */
const TEXTS: readonly string[] = [...CONFIGURABLE_INPUTS, 'project', 'highlights']

/** Reads the file's text; all that is wrong is in `problems`, each with path, line and column (VC109–VC111). */
export async function parseConfiguration(path: string, text: string): Promise<Configuration> {
  const [{ LineCounter, parseDocument }, { configurationSchema }] = await Promise.all([import('yaml'), import('./schema.ts')])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const source: Source = { path, document, lines }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => notYaml(placeAt(source, error.pos[0]), error.message))
    return { ...NO_CONFIGURATION, problems }
  }
  const data: unknown = document.toJS() ?? {}
  const result = configurationSchema.safeParse(data)
  if (!result.success) return { ...NO_CONFIGURATION, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) }
  return { values: valuesOf(source, result.data), rules: rulesOf(source, result.data), problems: [] }
}

interface Source {
  readonly path: string
  readonly document: Document
  readonly lines: LineCounter
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

function problemsOf(source: Source, issue: Issue): Problem[] {
  const value = textAt(source, issue.path)
  const place = placeOf(source, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(placeOf(source, [...issue.path, key], true), key, allowedKeys(issue.path)))
    case 'invalid_value':
      return [unknownChoice({ place }, value, issue.values.map(String))]
    case 'invalid_type':
      return [wrongValue(place, value, EXPECTED.get(issue.expected) ?? issue.expected)]
    default:
      return [wrongValue(place, value, issue.message)]
  }
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['boolean', 'true or false'],
  ['string', 'text (put it in quotes)'],
  ['object', 'a mapping of keys to values'],
  ['record', 'a mapping of keys to values'],
])

/** The words that may stand at a place where zod met another one. */
function allowedKeys(path: Path): readonly string[] {
  return path.length === 0 ? [...TEXTS, 'types', 'squash', 'reverts', 'emoji', 'on-near-miss'] : ['bump', 'section', 'scopes']
}

/** `.github/version-checkpoint.yml:3:9 types.docs.bump` */
function placeOf({ path, document, lines }: Source, keys: Path, atKey = false): string {
  const offset = atKey ? keyOffset(document, keys) : rangeStart(document.getIn(keys, true)) ?? keyOffset(document, keys)
  const name = keys.map(String).join('.')
  return `${placeAt({ path, document, lines }, offset)}${name === '' ? '' : ` ${name}`}`
}

function placeAt({ path, lines }: Source, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${path}:${line}:${col}`
}

function rangeStart(node: unknown): number | undefined {
  const range = isRecord(node) ? node['range'] : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

function keyOffset(document: Document, keys: Path): number {
  const parent = keys.length <= 1 ? document.contents : document.getIn(keys.slice(0, -1), true)
  const items = isRecord(parent) && Array.isArray(parent['items']) ? parent['items'] : []
  for (const pair of items.filter(isRecord)) {
    const key = pair['key']
    if (isRecord(key) && String(key['value']) === String(keys.at(-1))) return rangeStart(key) ?? 0
  }
  return 0
}

/** The value as the author wrote it. */
function textAt({ document }: Source, keys: Path): string {
  const node: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true)
  const source = isRecord(node) ? node['source'] : undefined
  return typeof source === 'string' ? source : JSON.stringify(document.getIn(keys)) ?? ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function valuesOf(source: Source, data: ConfigurationFile): Configuration['values'] {
  const values = new Map<string, Origin & { readonly text: string }>()
  for (const [name, value] of Object.entries(data)) {
    if (TEXTS.includes(name) && value !== undefined) values.set(name, { text: String(value), place: placeOf(source, [name]) })
  }
  return values
}

/** Types become Maps here, read from the YAML itself: an object of JavaScript has names of its own (`__proto__`). */
function rulesOf({ document }: Source, data: ConfigurationFile): RulesOfCommits {
  const { squash, reverts, emoji, 'on-near-miss': onNearMiss } = data
  const asMaps: unknown = document.toJS({ mapAsMap: true })
  const types = asMaps instanceof Map ? (asMaps.get('types') as Map<string, Map<string, unknown>> | undefined) : undefined
  return {
    ...(squash === undefined ? {} : { squash }),
    ...(reverts === undefined ? {} : { reverts }),
    ...(emoji === undefined ? {} : { emoji }),
    ...(onNearMiss === undefined ? {} : { 'on-near-miss': onNearMiss }),
    ...(types === undefined ? {} : { types: new Map([...types].map(([type, rule]) => [String(type), typeOf(rule)])) }),
  }
}

/** Checked by the schema already; only the shape changes here. */
function typeOf(rule: ReadonlyMap<string, unknown>): TypeOfCommits {
  const scopes = rule.get('scopes') as ReadonlyMap<string, BumpLevel> | undefined
  return {
    bump: rule.get('bump') as BumpLevel | undefined,
    section: rule.get('section') as string | undefined,
    ...(scopes === undefined ? {} : { scopes }),
  }
}
