import type { BumpLevel } from '../commits/commit.ts'
import type { Problem } from '../errors/problem.ts'
import { alsoTagOfNobody } from '../errors/packages.ts'
import { alsoTagsOf } from './also-tags.ts'
import { channelRules } from './channels.ts'
import type { Configuration, ConfiguredPackages, RulesOfCommits, TypeOfCommits } from './configured.ts'
import { packageRules } from './packages.ts'
import { ROOT, type PackageRule, type PlaceOf } from './package-rule.ts'
import { preparationOf } from './preparation.ts'
import type { ConfigurationFile } from './schema.ts'
import { placeOf, type Source } from './source.ts'

type Said = ReadonlyMap<unknown, unknown>

/** The packages, each with its own configuration, and all that is wrong with them (VC111, VC120, VC131, VC713, VC801–VC809). */
export async function packagesOf(
  source: Source,
  said: Said,
  whole: Configuration,
): Promise<{ readonly packages: ConfiguredPackages; readonly problems: readonly Problem[] }> {
  const where: PlaceOf = (...keys) => placeOf(source, keys)
  const { rules, problems } = packageRules(said, where)
  const rows = said.get('packages') as Said
  const { alsoTag, ...others } = whole
  const isFor = ({ name }: PackageRule) => name === rules.latest
  const own = await Promise.all(
    rules.packages.map((rule) => ownOf(rule, rows.get(rule.name), { source, whole: isFor(rule) ? whole : others })),
  )
  const nobodys = rules.latest === undefined && alsoTag !== undefined ? [alsoTagOfNobody(where('also-tag'))] : []
  return {
    packages: { ...rules, own: new Map(own.map(({ name, configuration }) => [name, configuration])) },
    problems: [...problems, ...nobodys, ...own.flatMap((one) => one.problems)],
  }
}

/** Texts that a package may say for itself. */
const OWN_TEXTS = [
  ...['initial-version', 'major-on-zero', 'assets', 'template', 'release-name', 'tag-message', 'draft'],
  ...['floating-tags', 'prerelease', 'project'],
]

interface Around {
  readonly source: Source
  readonly whole: Configuration
}

async function ownOf({ name, paths, prefix, place }: PackageRule, value: unknown, { source, whole }: Around) {
  const said: Said = value instanceof Map ? value : new Map()
  const at: PlaceOf = (...keys) => placeOf(source, ['packages', name, ...keys])
  const texts = OWN_TEXTS.filter((key) => said.has(key)).map(
    (key) => [key, { text: String(said.get(key)), place: at(key) }] as const,
  )
  const types = said.get('types')
  const channels = said.get('channels')
  const rules =
    channels instanceof Map ? await channelRules(source, channels, ['packages', name, 'channels']) : undefined
  const prepare = preparationOf(inFolder(said.get('prepare'), paths[0] ?? ROOT), (keys) => at('prepare', ...keys))
  const own = said.get('also-tag') as readonly string[] | undefined
  const also = own === undefined ? { problems: [] } : alsoTagsOf(own, (index) => at('also-tag', index))
  const alsoTag = 'alsoTag' in also ? also.alsoTag : whole.alsoTag
  const values = new Map([
    ...whole.values,
    ['project', { text: name, place }],
    ...texts,
    ['tag-prefix', { text: prefix, place }],
  ])
  const configuration: Configuration = {
    values,
    rules: types instanceof Map ? { ...whole.rules, types: layOver(whole.rules.types, typesOf(types)) } : whole.rules,
    channels: rules?.rules ?? whole.channels,
    ...(prepare.preparation !== undefined && { preparation: prepare.preparation }),
    ...(alsoTag !== undefined && alsoTag.length > 0 && { alsoTag }),
    problems: [],
  }
  return { name, configuration, problems: [...prepare.problems, ...(rules?.problems ?? []), ...also.problems] }
}

type Prepare = ConfigurationFile['prepare']

/** Paths of a package's preparation are relative to its folder; behind a leading slash, to the repository's root. */
function inFolder(said: unknown, folder: string): Prepare {
  if (!(said instanceof Map)) return undefined
  const plain = plainOf(said) as NonNullable<Prepare>
  const moved = (path: string) => (path.startsWith('/') ? path.slice(1) : folder === ROOT ? path : `${folder}/${path}`)
  const { files, changelog, 'notes-file': notesFile } = plain
  return {
    ...plain,
    ...(files && {
      files: files.map((file) => (typeof file === 'string' ? moved(file) : { ...file, file: moved(file.file) })),
    }),
    ...(changelog !== undefined && { changelog: moved(changelog) }),
    ...(notesFile !== undefined && { 'notes-file': moved(notesFile) }),
  }
}

/** YAML's maps as the schema knows them; it has passed them. */
function plainOf(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), plainOf(one)]))
  return Array.isArray(value) ? value.map(plainOf) : value
}

/** The rules for commits, laid over those of the whole where a package has its own. */
export function rulesOf(
  types: ReadonlyMap<unknown, unknown>,
  { squash, reverts, emoji, 'on-near-miss': onNearMiss, 'skip-marks': skipMarks }: ConfigurationFile,
): RulesOfCommits {
  return { squash, reverts, emoji, 'on-near-miss': onNearMiss, 'skip-marks': skipMarks, types: typesOf(types) }
}

function typesOf(types: ReadonlyMap<unknown, unknown>): Map<string, TypeOfCommits> {
  return new Map(
    [...types].map(([type, rule]) => [String(type), typeOf(rule as ReadonlyMap<string, unknown>)] as const),
  )
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

/** What a package's row leaves out is as the whole says it. */
function layOver(whole: RulesOfCommits['types'], own: ReadonlyMap<string, TypeOfCommits>): Map<string, TypeOfCommits> {
  const all = new Map(whole ?? [])
  for (const [type, { bump, section, scopes }] of own) {
    const before = all.get(type) ?? {}
    all.set(type, {
      bump: bump ?? before.bump,
      section: section ?? before.section,
      scopes: new Map([...(before.scopes ?? []), ...(scopes ?? [])]),
    })
  }
  return all
}
