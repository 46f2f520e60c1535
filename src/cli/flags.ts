import { SERVED_INPUTS, type InputName } from '../settings/inputs.ts'

export interface Flag {
  /** What stands for its value; absent: it takes none. */
  readonly value?: string
  readonly short?: string
  /** What it does, in one line of `--help`. */
  readonly does: string
}

/** Every flag, once. Those of the same name as an input of the action are that input. */
export const FLAGS = {
  'dry-run': { does: 'show what would be done, and write nothing' },
  bump: { value: 'LEVEL', does: 'auto (default), none, patch, minor, major, prerelease' },
  package: { value: 'NAME', does: 'which of the configured packages, one per line' },
  version: { value: 'X.Y.Z', does: 'this exact version; must be greater than the last one' },
  prerelease: { value: 'CHANNEL', does: 'the channel of pre-releases, such as rc; default stable' },
  sha: { value: 'COMMIT', does: 'the commit to release; default HEAD' },
  'tag-prefix': { value: 'PREFIX', does: 'the text before the version; default: as in your tags, or v' },
  'initial-version': { value: 'X.Y.Z', does: 'the version of the first release; default 0.1.0' },
  'major-on-zero': { value: 'true', does: 'a breaking change makes 0.x into 1.0.0' },
  'on-no-release': { value: 'WHAT', does: 'skip (default), fail, patch' },
  config: { value: 'FILE', does: 'default .github/version-checkpoint.yml' },
  template: { value: 'FILE', does: 'Liquid, for the notes; default .github/release-template.md' },
  'tag-message': { value: 'TEXT', does: 'Liquid, for the message of the tag' },
  'release-name': { value: 'TEXT', does: 'Liquid, for the title of the release' },
  draft: { value: 'false', does: 'publish the release at once' },
  'make-latest': { value: 'WHEN', does: 'auto (default), true, false, legacy' },
  assets: { value: 'GLOBS', does: 'files to attach, one glob per line; a leading ! excludes' },
  'require-checks': { value: 'WHICH', does: 'none (default), required, all: green before anything is written' },
  'checks-timeout': { value: 'N', does: 'how many minutes to wait for the checks; default 30' },
  'floating-tags': {
    value: 'WHICH',
    does: 'none (default), major (v1), minor (v1 and v1.4): follow what is published',
  },
  'plan-file': { value: 'FILE', does: 'plan writes its plan there; release applies exactly that plan, or refuses' },
  confirm: { value: 'VERSION', does: 'repeat the version to go ahead; without it, a dry run' },
  reason: { value: 'TEXT', does: 'shown in a published release that is withdrawn' },
  skip: { value: 'REASON', does: 'leave the commit out, for this reason; in place of MESSAGE' },
  last: { value: 'N', does: 'how many releases, newest first; default 20' },
  from: { value: 'TOOL', does: "another tool's configuration becomes ours; auto: of whichever tool is here" },
  preset: { value: 'NAME', does: 'checkpoint (default), conventional, keep-a-changelog' },
  force: { does: 'replace an existing file' },
  repository: { value: 'DIR', does: 'work in another repository; default: the folder you are in' },
  forge: { value: 'github', does: 'use GitHub, with GITHUB_TOKEN; default local: nothing is pushed' },
  json: { does: 'print the result as JSON' },
  print: { value: 'OUTPUT', does: 'that output and nothing else, such as build-version' },
  help: { short: 'h', does: 'show the flags of a command' },
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof FLAGS

export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[]

export const flagOf = (name: FlagName): Flag => FLAGS[name]

/**
 * Without those that the command line says otherwise: the token is only read from the environment, so that no list of
 * processes shows it; command and tag are words; the folder is `--repository`; a job and a pull request are GitHub's.
 */
export const INPUT_FLAGS: readonly (FlagName & InputName)[] = SERVED_INPUTS.filter(
  (name) => name in FLAGS,
) as (FlagName & InputName)[]
