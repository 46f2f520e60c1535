import { MERGE_METHODS } from '../ports/pull-request.ts'

/**
 * The inputs by the names of design and documentation; `action.yml`, the flags and README are held to this table by a
 * test. A configuration file may set those that are configurable too; the others describe one run.
 */
const INPUTS = {
  token: 'one run',
  command: 'one run',
  'dry-run': 'one run',
  bump: 'configurable',
  package: 'one run',
  version: 'one run',
  prerelease: 'configurable',
  'tag-prefix': 'configurable',
  'initial-version': 'configurable',
  'major-on-zero': 'configurable',
  'on-no-release': 'configurable',
  sha: 'one run',
  'working-directory': 'one run',
  config: 'one run',
  template: 'configurable',
  'tag-message': 'configurable',
  'release-name': 'configurable',
  draft: 'configurable',
  'make-latest': 'configurable',
  assets: 'configurable',
  'require-checks': 'configurable',
  'checks-timeout': 'configurable',
  'check-run-id': 'one run',
  'floating-tags': 'configurable',
  tag: 'one run',
  confirm: 'one run',
  reason: 'one run',
  'plan-file': 'one run',
  comment: 'configurable',
} as const

export type InputName = keyof typeof INPUTS
type ConfigurableName = {
  [Name in InputName]: (typeof INPUTS)[Name] extends 'configurable' ? Name : never
}[InputName]

export const SERVED_INPUTS = Object.keys(INPUTS) as readonly InputName[]
export const CONFIGURABLE_INPUTS = SERVED_INPUTS.filter(
  (name): name is ConfigurableName => INPUTS[name] === 'configurable',
)

/** By these a person asks one run for a version, beside what the configuration says for every run. */
export const ASKING_INPUTS: readonly InputName[] = ['bump', 'version', 'prerelease', 'on-no-release']

/** Values by name, as a door was given them. Empty or absent means: what the configuration says. */
export type Inputs = ReadonlyMap<string, string>

/** Inputs that were typed as flags of the command line. */
export class Flags extends Map<string, string> {}

/** How a person said a value, for an error that names it. */
export function placeOf(name: string, inputs: Inputs): string {
  return inputs instanceof Flags ? `--${name}` : `input ${name}`
}

export const DEFAULT_CONFIGURATION = '.github/version-checkpoint.yml'
export const DEFAULT_TEMPLATE = '.github/release-template.md'

export const COMMANDS = ['release', 'plan', 'prepare', 'publish', 'rollback', 'verify', 'doctor'] as const

/** Those that write nothing, so no event can make them do harm. */
export const READING_COMMANDS: ReadonlySet<string> = new Set(['plan', 'verify', 'doctor'])
export const DEFAULT_COMMAND = 'release'

/** Those that ask for the head and the tags first of all, so that git may read them while the rest is loaded. */
export const PLANNING_COMMANDS: ReadonlySet<string> = new Set([DEFAULT_COMMAND, 'plan'])
export type Command = (typeof COMMANDS)[number]
export const BUMPS = ['auto', 'none', 'patch', 'minor', 'major', 'prerelease'] as const
export const ON_NO_RELEASE = ['skip', 'fail', 'patch'] as const
export const MAKE_LATEST = ['auto', 'true', 'false', 'legacy'] as const
export const REQUIRE_CHECKS = ['none', 'required', 'all'] as const
export const FLOATING_TAGS = ['none', 'major', 'minor'] as const
/** Of a wait: the longest that a job of GitHub's runners lives. */
export const MOST_MINUTES = 360
export const MINUTES = `a whole number of minutes from 0 to ${MOST_MINUTES}`
export const ON_NEAR_MISS = ['warn', 'fail'] as const
export const ON_TITLE = ['warn', 'fail', 'off'] as const
export const MERGE_METHOD = ['auto', ...MERGE_METHODS] as const

/** The built-in templates of the notes. */
export const PRESETS = ['checkpoint', 'conventional', 'keep-a-changelog'] as const
export type Preset = (typeof PRESETS)[number]

/** How a preparation reaches the branch. */
export const VIA = ['commit', 'pull-request'] as const

/** How the default prefix of a package's tags is made of its name or, for Go, of its path. */
export const TAGS = ['name-v', 'name@', 'path/v'] as const
/** Whether a commit whose scope names another package gives this one its whole level all the same. */
export const TOUCHED = ['level', 'same'] as const
export const GROUP_VERSIONS = ['fixed', 'linked'] as const
/** What a release does to the packages that depend on it. */
export const ON_DEPENDENCY = ['patch', 'none'] as const
