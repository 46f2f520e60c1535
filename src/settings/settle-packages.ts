import { wrongValue } from '../errors/inputs.ts'
import { groupAcrossChannels, needsPackage, noPackages, noSuchPackage } from '../errors/packages.ts'
import { onceEach, type Problem } from '../errors/problem.ts'
import { alsoTagProblems } from './also-tags.ts'
import { STABLE, channelOf } from './channels.ts'
import type { Configuration, ConfiguredPackages } from './configured.ts'
import { Flags, placeOf, type Inputs } from './inputs.ts'
import type { GroupRule, PackageRule, PackageRules } from './package-rule.ts'
import { settle, type Settings } from './settings.ts'
import { withPrefix } from '../versions/tags.ts'

/** A package with the settings of its releases. */
export interface PackageSettings extends PackageRule {
  readonly settings: Settings
}

/** Several lines of versions. */
export interface Packages extends Omit<PackageRules, 'packages'> {
  readonly each: readonly PackageSettings[]
  /** Those that the input `package` names; absent: all. */
  readonly chosen?: readonly string[]
}

/** The settings of a run; of the whole repository where it has packages, which have their own. */
export interface AllSettings extends Settings {
  readonly packages?: Packages
}

/** Inputs that ask for something of one release: nobody means them for every package. */
const OF_ONE = ['bump', 'version', 'prerelease'] as const

/**
 * Settings of each package: the inputs, then its own configuration, that of the whole, the defaults. All problems at once.
 * `branch`: the one that the run is on.
 */
export async function settlePackages(
  inputs: Inputs,
  configuration: Configuration,
  branch: string | undefined,
): Promise<{ readonly packages?: Packages; readonly problems: readonly Problem[] }> {
  const { packages: configured } = configuration
  const chosen = linesOf(inputs.get('package'))
  if (configured === undefined)
    return {
      problems:
        chosen.length > 0 && configuration.problems.length === 0 ? [noPackages(placeOf('package', inputs))] : [],
    }
  const names = configured.packages.map(({ name }) => name)
  const unknown = chosen.filter((name) => !names.includes(name))
  const settled = await Promise.all(
    configured.packages.map((rule) =>
      settleOne(rule, { inputs, configured, branch, isAsked: chosen.includes(rule.name) }),
    ),
  )
  const { groups, onDependency, latest } = configured
  const each = settled.map(({ one }) => one)
  const problems = [
    ...unknown.map((name) => noSuchPackage(placeOf('package', inputs), name, names)),
    ...(chosen.length > 0
      ? []
      : OF_ONE.filter((name) => isSaid(inputs, name)).map((name) => needsPackage(placeOf(name, inputs), names))),
    ...onePrefix(inputs, configuration),
    ...settled.flatMap((one) => one.problems),
    ...groups.flatMap((group) => acrossChannels(group, each)),
    ...alsoTagProblems(each.map(({ name, settings }) => ({ ...settings, name }))),
  ]
  const told = { each, groups, onDependency, ...(latest !== undefined && { latest }) }
  return { packages: chosen.length > 0 ? { ...told, chosen } : told, problems: onceEach(problems) }
}

function linesOf(text = ''): string[] {
  return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '')
}

/** `bump: none` can be meant for all packages. */
function isSaid(inputs: Inputs, name: (typeof OF_ONE)[number]): boolean {
  return !['', 'auto', 'none', STABLE].includes(inputs.get(name) ?? '')
}

interface Around {
  readonly inputs: Inputs
  readonly configured: ConfiguredPackages
  readonly branch: string | undefined
  /** Whether the run is asked for this very package. */
  readonly isAsked: boolean
}

async function settleOne(rule: PackageRule, { inputs, configured, branch, isAsked }: Around) {
  const own = configured.own.get(rule.name)
  if (own === undefined) throw new Error(`no configuration of ${rule.name}`)
  // The plan file is one for all packages.
  const left = ['tag-prefix', 'plan-file', ...(isAsked ? [] : OF_ONE.filter((name) => isSaid(inputs, name)))]
  const kept = [...inputs].filter(([name]) => !left.includes(name))
  const said: Inputs = inputs instanceof Flags ? new Flags(kept) : new Map(kept)
  const { settings: settled, problems } = settle(said, own, await channelOf(own.channels, branch))
  const settings = { ...settled, package: rule.name }
  const isLatest = configured.latest === rule.name
  const one: PackageSettings = { ...rule, settings: isLatest ? settings : { ...settings, makeLatest: 'false' } }
  return { one, problems }
}

/** The package that a tag is a version of: the one with the longest prefix that leaves a strict version. */
export function packageOfTag({ each, chosen }: Packages, tag = ''): PackageSettings | undefined {
  const fitting = each.filter(({ prefix }) => withPrefix(tag, prefix) !== undefined)
  const [longest] = fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)
  const [only, ...others] = chosen ?? []
  return longest ?? (others.length === 0 ? each.find(({ name }) => name === only) : undefined)
}

/** One prefix for all packages would make their versions one line. */
function onePrefix(inputs: Inputs, { values }: Configuration): Problem[] {
  const input = inputs.get('tag-prefix') ?? 'auto'
  const said = input === 'auto' ? values.get('tag-prefix') : { text: input, place: placeOf('tag-prefix', inputs) }
  return said === undefined || said.text === 'auto'
    ? []
    : [wrongValue(said.place, said.text, 'auto: with packages, each has a tag-prefix of its own')]
}

function acrossChannels({ place, name, packages }: GroupRule, each: readonly PackageSettings[]): Problem[] {
  const members = each.filter((one) => packages.includes(one.name))
  const channels = new Set(members.map(({ settings }) => settings.prerelease))
  const told = members.map((one) => `${one.name} (${one.settings.prerelease ?? STABLE})`)
  return channels.size > 1 ? [groupAcrossChannels(place, name, told)] : []
}
