import type { CommitRules } from '../commits/rules.ts'
import type { AlsoTag } from './also-tags.ts'
import type { Problem } from '../errors/problem.ts'
import { noChannel, noPreparation, versionWith } from '../errors/inputs.ts'
import { candidateOf } from '../versions/candidates.ts'
import type { SemVer } from '../versions/semver.ts'
import type { AssetGlobs } from '../ports/assets.ts'
import { NO_BRANCH_CHANNEL, STABLE, type BranchChannel, type Maintenance } from './channels.ts'
import { strayInputs } from './commands.ts'
import type { Configuration } from './configuration.ts'
import type { Preparation } from './preparation.ts'
import {
  ASKING_INPUTS,
  BUMPS,
  COMMANDS,
  DEFAULT_COMMAND,
  DEFAULT_CONFIGURATION,
  FLOATING_TAGS,
  MAKE_LATEST,
  ON_NEAR_MISS,
  MERGE_METHOD,
  ON_NO_RELEASE,
  ON_TITLE,
  PRESETS,
  REQUIRE_CHECKS,
  placeOf,
  type Command,
  type Inputs,
  type Preset,
} from './inputs.ts'
import { commitRules } from './commit-rules.ts'
import { Values } from './values.ts'

export type OnNoRelease = (typeof ON_NO_RELEASE)[number]

/** All that a run was told, checked: inputs first, then the configuration file, then the defaults. */
export interface Settings {
  readonly command: Command
  /** The package that they are those of; absent where a repository has none. */
  readonly package?: string
  readonly dryRun: boolean
  readonly bump: (typeof BUMPS)[number]
  /** An exact version to release. */
  readonly version?: SemVer
  /** The channel of candidates; undefined: stable versions. */
  readonly prerelease?: string
  /** All channels that the configuration names. */
  readonly channels: readonly string[]
  /** Where this branch keeps to a range of versions. */
  readonly maintenance?: Maintenance
  /** Undefined: chosen by the tags that there are. */
  readonly tagPrefix?: string
  readonly initialVersion: SemVer
  readonly majorOnZero: boolean
  readonly onNoRelease: OnNoRelease
  /** A path, when it was said; else the usual place is looked at. */
  readonly template?: string
  /** Liquid text, when it was said. */
  readonly tagMessage?: string
  readonly releaseName?: string
  readonly draft: boolean
  /** `false` on a maintenance branch, whatever was said: "Latest" is for the line that goes on. */
  readonly makeLatest: (typeof MAKE_LATEST)[number]
  readonly assets: AssetGlobs
  readonly requireChecks: (typeof REQUIRE_CHECKS)[number]
  /** Minutes. */
  readonly checksTimeout: number
  /** The check run of this job, which a gate leaves out. */
  readonly checkRunId?: string
  readonly floatingTags: (typeof FLOATING_TAGS)[number]
  /** Prefixes of further tags of each version, on the same commit. */
  readonly alsoTag?: readonly AlsoTag[]
  /** Which version `publish` and `rollback` are about, by its tag or its number. */
  readonly tag?: string
  /** Whether a person asked this run for what no ordinary push would do. */
  readonly isAsked: boolean
  /** Whether the same tag was said again, so that `rollback` does what else it only tells. */
  readonly confirmed: boolean
  /** Shown where a published release is withdrawn; raw. */
  readonly reason?: string
  /** Where `plan` writes its plan, and `release` reads the one to apply. */
  readonly planFile?: string
  /** Whether a pull request gets a comment with its preview. */
  readonly comment: boolean
  readonly project?: string
  /** Text for "What's New". */
  readonly highlights?: string
  /** The template of the notes where the repository has none of its own; its titles hold in any case. */
  readonly preset: Preset
  /** Whether a breaking release must say how to migrate. */
  readonly requireMigration: boolean
  readonly rules: CommitRules
  readonly onNearMiss: (typeof ON_NEAR_MISS)[number]
  /** How pull requests are merged; `auto`: as their event says. */
  readonly mergeMethod: (typeof MERGE_METHOD)[number]
  /** Where the title of a pull request would not count. */
  readonly onTitle: (typeof ON_TITLE)[number]
  /** Absent: no commit is made. */
  readonly preparation?: Preparation
  /** What a person should know of these settings. */
  readonly warnings: readonly string[]
}

/** Where the configuration is, and whether it must be there. Known before anything else can be. */
export function configurationPath(inputs: Inputs): { readonly path: string; readonly required: boolean } {
  const said = inputs.get('config') ?? ''
  return { path: said === '' ? DEFAULT_CONFIGURATION : said, required: said !== '' }
}

/** Of the first release: 0.1.0. */
export const INITIAL_VERSION: SemVer = { major: 0n, minor: 1n, patch: 0n, prerelease: [], build: '' }
const CHECKS_TIMEOUT_MINUTES = 30

/** Settings, with every problem of both the inputs and the configuration at once (VC101–VC111). */
export function settle(
  inputs: Inputs,
  configuration: Configuration,
  branch: BranchChannel = NO_BRANCH_CHANNEL,
): { settings: Settings; problems: readonly Problem[] } {
  const values = new Values(inputs, configuration)
  const version = values.version('version')
  const preset = values.choice('preset', { allowed: PRESETS, fallback: 'checkpoint' })
  const prerelease = values.channel(branch.channel)
  const dryRun = values.boolean('dry-run', false)
  const makeLatest = values.choice('make-latest', { allowed: MAKE_LATEST, fallback: 'auto' })
  const settings: Settings = {
    command: values.choice('command', { allowed: COMMANDS, fallback: DEFAULT_COMMAND }),
    dryRun,
    bump: values.choice('bump', { allowed: BUMPS, fallback: 'auto' }),
    ...optional('version', version),
    ...optional('prerelease', prerelease),
    channels: [...new Set(configuration.channels.map(({ channel }) => channel))].filter((name) => name !== STABLE),
    ...optional('maintenance', branch.maintenance),
    ...optional('tagPrefix', values.tagPrefix()),
    initialVersion: values.version('initial-version') ?? INITIAL_VERSION,
    majorOnZero: values.boolean('major-on-zero', false),
    onNoRelease: values.choice('on-no-release', { allowed: ON_NO_RELEASE, fallback: 'skip' }),
    ...optional('template', values.text('template')),
    ...optional('tagMessage', values.text('tag-message')),
    ...optional('releaseName', values.text('release-name')),
    draft: values.boolean('draft', true),
    makeLatest: branch.maintenance === undefined ? makeLatest : 'false',
    assets: values.assetGlobs('assets'),
    requireChecks: values.choice('require-checks', { allowed: REQUIRE_CHECKS, fallback: 'none' }),
    checksTimeout: values.minutes('checks-timeout', CHECKS_TIMEOUT_MINUTES),
    ...optional('checkRunId', values.text('check-run-id')),
    floatingTags: values.choice('floating-tags', { allowed: FLOATING_TAGS, fallback: 'none' }),
    ...optional('alsoTag', configuration.packages === undefined ? configuration.alsoTag : undefined),
    ...optional('tag', values.text('tag')),
    isAsked: ASKING_INPUTS.some((name) => !['', 'auto'].includes(inputs.get(name) ?? '')),
    confirmed: values.text('confirm') !== undefined,
    ...optional('reason', values.text('reason')),
    ...optional('planFile', values.text('plan-file')),
    // A run about a pull request writes no version anyway; one that was told to write nothing writes no comment, either.
    comment: values.boolean('comment', false) && !dryRun,
    ...optional('project', values.text('project')),
    ...optional('highlights', values.text('highlights')),
    preset,
    requireMigration: values.boolean('require-migration', false),
    rules: commitRules(configuration, preset),
    onNearMiss: configuration.rules['on-near-miss'] ?? 'warn',
    mergeMethod: values.choice('merge-method', { allowed: MERGE_METHOD, fallback: 'auto' }),
    onTitle: values.choice('on-title', { allowed: ON_TITLE, fallback: 'warn' }),
    ...optional('preparation', configuration.preparation),
    warnings: branch.warnings,
  }
  const conflicts = [
    ...(version === undefined ? [] : conflictsWith(version, inputs)),
    ...strayInputs(settings.command, inputs),
    ...lackingProblems(settings, configuration, values.placeOf('bump')),
  ]
  return { settings, problems: [...values.problems, ...configuration.problems, ...branch.problems, ...conflicts] }
}

/** What is asked for and nobody has configured. With packages each has a preparation of its own. */
function lackingProblems(settings: Settings, { packages, problems }: Configuration, place: string): Problem[] {
  const { command, bump, version = settings.prerelease, preparation = packages } = settings
  const isUnprepared = command === 'prepare' && preparation === undefined && problems.length === 0
  const isOnNone = bump === 'prerelease' && version === undefined
  return [...(isOnNone ? [noChannel({ place })] : []), ...(isUnprepared ? [noPreparation()] : [])]
}

/** What a configuration says is for every run; the version that was given for this one outweighs it. */
function conflictsWith(version: SemVer, inputs: Inputs): Problem[] {
  const said = (name: string) => ({ text: inputs.get(name) ?? '', place: placeOf(name, inputs) })
  const [bump, prerelease] = [said('bump'), said('prerelease')]
  const channel = prerelease.text === STABLE ? undefined : prerelease.text
  const isBump = !['', 'auto'].includes(bump.text)
  const isOther = prerelease.text !== '' && channel !== candidateOf(version)?.channel
  return [...(isBump ? [bump] : []), ...(isOther ? [prerelease] : [])].map((other) =>
    versionWith(said('version'), other),
  )
}

/** A property only where there is a value: `exactOptionalPropertyTypes` knows no undefined ones. */
function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>)
}
