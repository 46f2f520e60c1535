import type * as Yaml from 'yaml'
import type { BumpLevel } from '../commits/commit.ts'
import { notYaml, unknownChoice, unknownKey, wrongValue, type Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import { printable } from '../printable.ts'
import { CONFIGURABLE_INPUTS } from './inputs.ts'
import type { $ZodIssue, ConfigurationFile } from './schema.ts'

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
const TEXTS = [...CONFIGURABLE_INPUTS, 'project', 'highlights', 'preset', 'require-migration'] as const

/** Reads the file's text; all that is wrong is in `problems`, each with path, line and column (VC109–VC111). */
export async function parseConfiguration(path: string, text: string): Promise<Configuration> {
  const [yaml, { configurationSchema, safeParse }] = await Promise.all([import('yaml'), import('./schema.ts')])
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(withoutByteOrderMark(text), { lineCounter: lines, prettyErrors: false })
  const source: Source = { path, yaml, document, lines }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => notYaml(placeAt(source, error.pos[0]), error.message))
    return { ...NO_CONFIGURATION, problems }
  }
  const read = dataOf(source)
  if ('code' in read) return { ...NO_CONFIGURATION, problems: [read] }
  const result = safeParse(configurationSchema, read.data)
  if (!result.success)
    return { ...NO_CONFIGURATION, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) }
  return { values: valuesOf(source, result.data), rules: rulesOf(source, result.data), problems: [] }
}

interface Source {
  readonly path: string
  readonly yaml: typeof Yaml
  readonly document: Yaml.Document
  readonly lines: Yaml.LineCounter
}

/** An editor does not show it, and counts its columns without it. */
function withoutByteOrderMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

/** The values. Only here are aliases followed: one without its anchor, or far too many, make no data. */
function dataOf(source: Source): { readonly data: unknown } | Problem {
  try {
    return { data: source.document.toJS() ?? {} }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return notYaml(placeAt(source, strayAliasOffset(source)), error.message)
  }
}

/** Where the first alias without an anchor before it stands; else the start of the file. */
function strayAliasOffset({ yaml, document }: Source): number {
  const anchors = new Set<string | undefined>()
  let offset = 0
  yaml.visit(document, {
    Node(_, node) {
      if (!yaml.isAlias(node)) {
        anchors.add(node.anchor)
        return undefined
      }
      if (anchors.has(node.source)) return undefined
      offset = node.range?.[0] ?? 0
      return yaml.visit.BREAK
    },
  })
  return offset
}

type Path = readonly PropertyKey[]

function problemsOf(source: Source, issue: $ZodIssue): Problem[] {
  const value = textAt(source, issue.path)
  const place = placeOf(source, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownKey(placeOf(source, [...issue.path, key], true), key, allowedKeys(issue.path)),
      )
    case 'invalid_value':
      return [unknownChoice({ place }, value, [...new Set(issue.values.map(String))])]
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
  return path.length === 0
    ? [...TEXTS, 'types', 'squash', 'reverts', 'emoji', 'on-near-miss']
    : ['bump', 'section', 'scopes']
}

/** `.github/version-checkpoint.yml:3:9 types.docs.bump` */
function placeOf(source: Source, keys: Path, atKey = false): string {
  const name = keys.length === 0 ? '' : ` ${printable(keys.map(String).join('.'))}`
  return `${placeAt(source, offsetOf(source, keys, atKey))}${name}`
}

function placeAt({ path, lines }: Source, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${printable(path)}:${line}:${col}`
}

/** Of the value, or of its key; where neither is a node that can be found, of what is around it. */
function offsetOf(source: Source, keys: Path, atKey = false): number {
  const key = pairAt(source, keys)?.key
  const node = atKey ? key : (nodeAt(source, keys) ?? key)
  if (source.yaml.isNode(node) && node.range) return node.range[0]
  return keys.length === 0 ? 0 : offsetOf(source, keys.slice(0, -1))
}

/** The node at these keys, an alias followed to what it stands for. */
function nodeAt(source: Source, keys: Path): unknown {
  const node = keys.length === 0 ? source.document.contents : pairAt(source, keys)?.value
  return source.yaml.isAlias(node) ? node.resolve(source.document) : node
}

/** Keys are compared as text, as JavaScript holds them: `1:` is "1", and `~:` is "". */
function pairAt(source: Source, keys: Path): Yaml.Pair | undefined {
  const parent = keys.length === 0 ? undefined : nodeAt(source, keys.slice(0, -1))
  if (!source.yaml.isMap(parent)) return undefined
  return parent.items.find(
    ({ key }) =>
      source.yaml.isScalar<string | number | boolean | null>(key) && String(key.value ?? '') === String(keys.at(-1)),
  )
}

/** The value as the author wrote it. */
function textAt(source: Source, keys: Path): string {
  const node = nodeAt(source, keys)
  if (source.yaml.isScalar(node) && node.source !== undefined) return node.source
  return source.yaml.isNode(node) ? JSON.stringify(node) : ''
}

function valuesOf(source: Source, data: ConfigurationFile): Configuration['values'] {
  const values = new Map<string, Origin & { readonly text: string }>()
  for (const name of TEXTS) {
    const value = data[name]
    if (value !== undefined) values.set(name, { text: String(value), place: placeOf(source, [name]) })
  }
  return values
}

/** Types become Maps here, read from the YAML itself: an object of JavaScript has names of its own (`__proto__`). */
function rulesOf(
  { document }: Source,
  { squash, reverts, emoji, 'on-near-miss': onNearMiss }: ConfigurationFile,
): RulesOfCommits {
  const asMaps: unknown = document.toJS({ mapAsMap: true })
  const types =
    asMaps instanceof Map
      ? (asMaps.get('types') as ReadonlyMap<unknown, ReadonlyMap<string, unknown>> | undefined)
      : undefined
  const rows = [...(types ?? [])].map(([type, rule]) => [String(type), typeOf(rule)] as const)
  return { squash, reverts, emoji, 'on-near-miss': onNearMiss, types: new Map(rows) }
}

/** Checked by the schema already; only the shape changes here. */
function typeOf(rule: ReadonlyMap<string, unknown>): TypeOfCommits {
  const scopes = rule.get('scopes') as ReadonlyMap<unknown, BumpLevel> | undefined
  return {
    bump: rule.get('bump') as BumpLevel | undefined,
    section: rule.get('section') as string | undefined,
    ...(scopes && { scopes: new Map([...scopes].map(([scope, bump]) => [String(scope), bump])) }),
  }
}
