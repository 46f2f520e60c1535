import { configurationTooLong, notYaml, unknownChoice, unknownKey, wrongValue, type Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import { alsoTagsOf } from './also-tags.ts'
import { channelRules } from './channels.ts'
import { NO_CONFIGURATION, type Configuration } from './configured.ts'
import { correctionsOf } from './corrections.ts'
import { ticketsFrom } from './tickets.ts'
import { CONFIGURABLE_INPUTS } from './inputs.ts'
import { packagesOf, rulesOf } from './own-configuration.ts'
import { GROUP_KEYS, PACKAGE_KEYS, strayPackageKeys } from './packages.ts'
import { PREPARATION_KEYS, preparationOf, VERSION_FILE_KEYS } from './preparation.ts'
import type { $ZodIssue, $ZodIssueInvalidUnion, ConfigurationFile } from './schema.ts'
import { doubledKeyOffsets, placeAt, placeOf, textAt, type Path, type Source } from './source.ts'

export { NO_CONFIGURATION, type Configuration } from './configured.ts'

/** Settings that a configuration says as plain text, beside the inputs. */
const TEXTS = [
  ...CONFIGURABLE_INPUTS,
  ...(['project', 'highlights', 'preset', 'require-migration', 'merge-method', 'on-title'] as const),
] as const

/** Characters. Written by hand it has some thousand; what a stranger commits must not keep us for minutes. */
const LONGEST = 1_048_576

/** Reads the file's text; all that is wrong is in `problems`, each with path, line and column (VC109–VC111, VC247). */
export async function parseConfiguration(path: string, text: string): Promise<Configuration> {
  if (text.length > LONGEST)
    return { ...NO_CONFIGURATION, problems: [configurationTooLong(path, text.length, LONGEST)] }
  const [yaml, { configurationSchema, safeParse }] = await Promise.all([import('yaml'), import('./schema.ts')])
  const lines = new yaml.LineCounter()
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = yaml.parseDocument(withoutByteOrderMark(text), options)
  const source: Source = { path, yaml, document, lines }
  const broken = syntaxProblems(source)
  if (broken.length > 0) return { ...NO_CONFIGURATION, problems: broken }
  const read = dataOf(source)
  if ('code' in read) return { ...NO_CONFIGURATION, problems: [read] }
  const result = safeParse(configurationSchema, read.data)
  if (!result.success)
    return { ...NO_CONFIGURATION, problems: result.error.issues.flatMap((issue) => problemsOf(source, issue)) }
  const maps: unknown = document.toJS({ mapAsMap: true })
  const { rules: channels, problems } = await channelRules(source, mapUnder(maps, 'channels'))
  const prepare = preparationOf('packages' in result.data ? undefined : result.data.prepare, (keys) =>
    placeOf(source, ['prepare', ...keys]),
  )
  const said: ReadonlyMap<unknown, unknown> = maps instanceof Map ? maps : new Map()
  const stray = strayPackageKeys(said, (...keys) => placeOf(source, keys))
  const { corrections, problems: uncorrected } = correctionsOf(source)
  const ticketed = ticketsFrom(result.data.tickets, (name) => placeOf(source, ['tickets', name]))
  const { tickets } = ticketed
  const also = alsoTagsOf(result.data['also-tag'] ?? [], (index) => placeOf(source, ['also-tag', index]))
  const wrong = [...problems, ...prepare.problems, ...stray, ...uncorrected, ...ticketed.problems, ...also.problems]
  const { preparation } = prepare
  const whole: Configuration = {
    values: valuesOf(source, result.data),
    rules: {
      ...rulesOf(mapUnder(maps, 'types'), result.data),
      ...(corrections.size > 0 && { corrections }),
      ...(tickets && { tickets }),
    },
    channels,
    ...(preparation !== undefined && { preparation }),
    ...(also.alsoTag.length > 0 && { alsoTag: also.alsoTag }),
    problems: [],
  }
  const packages = said.has('packages') ? await packagesOf(source, said, whole) : undefined
  const all = [...wrong, ...(packages?.problems ?? [])]
  const several = packages && { packages: packages.packages }
  // The names of packages are known even so: inputs that name one are checked beside what is wrong here.
  if (all.length > 0) return { ...NO_CONFIGURATION, ...several, problems: all }
  return { ...whole, ...several }
}

function syntaxProblems(source: Source): Problem[] {
  const errors = source.document.errors.map(({ pos: [offset], message }) => ({ offset, message }))
  const doubled = doubledKeyOffsets(source).map((offset) => ({ offset, message: 'Map keys must be unique' }))
  return [...errors, ...doubled]
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, message }) => notYaml(placeAt(source, offset), message))
}

/** Read from the YAML itself: an object of JavaScript has names of its own (`__proto__`), and puts numbers first. */
function mapUnder(maps: unknown, key: string): ReadonlyMap<unknown, unknown> {
  const found: unknown = maps instanceof Map ? maps.get(key) : undefined
  return found instanceof Map ? found : new Map()
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
    case 'invalid_union':
      return problemsOfUnion(source, issue)
    default:
      return [wrongValue(place, value, issue.message)]
  }
}

/** Where the value has the shape of one of the forms, what that form says of it; else all forms are named. */
function problemsOfUnion(source: Source, { path, errors }: $ZodIssueInvalidUnion): Problem[] {
  const nearest = errors.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  )
  return (
    nearest?.flatMap((issue) => problemsOf(source, { ...issue, path: [...path, ...issue.path] })) ?? [
      wrongValue(placeOf(source, path), textAt(source, path), formsAt(path)),
    ]
  )
}

/** What may stand at a place that takes more than one form. */
function formsAt(path: Path): string {
  if (path[0] === 'packages' && path.length === 2) return 'a path, or a mapping { path: …, tag-prefix: … }'
  if (path[0] === 'packages' && path.length === 3) return 'a path, or a list of paths'
  if (path[0] === 'packages') return formsAt(path.slice(2))
  if (path[0] === 'corrections') return 'the message to read instead, or { skip: why }'
  if (path[0] === 'channels') return 'a channel (rc), stable, maintenance, or { maintenance: 1.x }'
  return path.at(-1) === 'path' ? 'text, or a list of keys' : 'a path, or a mapping { file, path, package }'
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['boolean', 'true or false'],
  ['string', 'text (put it in quotes)'],
  ['object', 'a mapping of keys to values'],
  ['record', 'a mapping of keys to values'],
  ['array', 'a list'],
])

const OTHERS = [
  ...['types', 'channels', 'squash', 'reverts', 'emoji', 'on-near-miss', 'corrections', 'tickets', 'skip-marks'],
  ...['prepare', 'packages', 'tags', 'groups', 'on-dependency', 'latest', 'also-tag'],
]

/** The words that may stand at a place where zod met another one. */
function allowedKeys(path: Path): readonly string[] {
  if (path.length === 0) return [...TEXTS, ...OTHERS]
  if (path[0] === 'corrections') return ['skip']
  if (path[0] === 'tickets') return ['pattern', 'link']
  if (path[0] === 'packages') return path.length === 2 ? PACKAGE_KEYS : allowedKeys(path.slice(2))
  if (path[0] === 'groups') return GROUP_KEYS
  if (path[0] === 'prepare') return path.length === 1 ? PREPARATION_KEYS : VERSION_FILE_KEYS
  return path[0] === 'channels' ? ['maintenance'] : ['bump', 'section', 'scopes']
}

function valuesOf(source: Source, data: ConfigurationFile): Configuration['values'] {
  const values = new Map<string, Origin & { readonly text: string }>()
  for (const name of TEXTS) {
    const value = data[name]
    if (value !== undefined) values.set(name, { text: String(value), place: placeOf(source, [name]) })
  }
  return values
}
