import type { BumpLevel } from '../commits/commit.ts'
import { onceEach, type Problem } from '../errors/problem.ts'
import { alsoTagOfNobody } from '../errors/packages.ts'
import { alsoTagsOf } from './also-tags.ts'
import { channelRules } from './channels.ts'
import type { Configuration, ConfiguredPackages, RulesOfCommits, TypeOfCommits } from './configured.ts'
import { packagePreparation, preparedApartProblems, type SaidPreparations } from './package-preparation.ts'
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
  const prepare = {
    whole: said.get('prepare'),
    own: new Map(rules.packages.map(({ name }) => [name, preparationIn(rows.get(name))])),
  }
  const { alsoTag, ...others } = whole
  const isFor = ({ name }: PackageRule) => name === rules.latest
  const own = await Promise.all(
    rules.packages.map((rule) =>
      ownOf(rule, rows.get(rule.name), { source, whole: isFor(rule) ? whole : others, prepare }),
    ),
  )
  const apart = preparedApartProblems(prepare, (name) => where('packages', name, 'prepare', 'via'))
  const nobodys = rules.latest === undefined && alsoTag !== undefined ? [alsoTagOfNobody(where('also-tag'))] : []
  return {
    packages: { ...rules, own: new Map(own.map(({ name, configuration }) => [name, configuration])) },
    problems: onceEach([...problems, ...nobodys, ...apart, ...own.flatMap((one) => one.problems)]),
  }
}

function preparationIn(row: unknown): unknown {
  return row instanceof Map ? row.get('prepare') : undefined
}

/** Texts that a package may say for itself. */
const OWN_TEXTS = [
  ...['initial-version', 'major-on-zero', 'assets', 'template', 'release-name', 'tag-message', 'draft'],
  ...['floating-tags', 'prerelease', 'project'],
]

interface Around {
  readonly source: Source
  readonly whole: Configuration
  readonly prepare: SaidPreparations
}

async function ownOf(
  { name, paths, prefix, place }: PackageRule,
  value: unknown,
  { source, whole, prepare: prepares }: Around,
) {
  const said: Said = value instanceof Map ? value : new Map()
  const at: PlaceOf = (...keys) => placeOf(source, ['packages', name, ...keys])
  const texts = OWN_TEXTS.filter((key) => said.has(key)).map(
    (key) => [key, { text: String(said.get(key)), place: at(key) }] as const,
  )
  const types = said.get('types')
  const channels = said.get('channels')
  const rules =
    channels instanceof Map ? await channelRules(source, channels, ['packages', name, 'channels']) : undefined
  const isOwn = (key: unknown) => said.get('prepare') instanceof Map && (said.get('prepare') as Said).has(key)
  const prepare = preparationOf(packagePreparation(prepares, { name, folder: paths[0] ?? ROOT }), (keys) =>
    isOwn(keys[0]) ? at('prepare', ...keys) : placeOf(source, ['prepare', ...keys]),
  )
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
