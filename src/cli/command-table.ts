import { TOOL_NAMES } from '../migrate/names.ts'
import type { FlagName } from './flags.ts'

export interface CommandRow {
  /** What it does, in one line of `--help`. */
  readonly does: string
  readonly names?: Names
  /** Calls that work, without the program; the first stands in the overview of all commands. */
  readonly examples: readonly [string, ...string[]]
  /** All that it takes: another flag would be ignored, so it is refused. Beside a name, what it does here. */
  readonly flags: readonly (FlagName | readonly [FlagName, string])[]
  readonly more?: string
}

/** The words after a command. */
export interface Names {
  readonly shown: string
  readonly least: number
  readonly most: number
  /** What they are called; versions, unless said. */
  readonly are?: 'arguments'
  readonly does?: string
}

const ALONE = ['repository', 'json', 'help'] as const
const ANYWHERE = ['forge', ...ALONE] as const

/** What decides a version. */
const DECIDING = [
  ...['bump', 'package', 'version', 'prerelease', 'sha', 'tag-prefix', 'initial-version', 'major-on-zero'],
  ...['on-no-release', 'config', 'template'],
] as const
const GATE = ['require-checks', 'checks-timeout'] as const

const OF_RELEASE = [
  ...[...DECIDING, 'tag-message', 'release-name', 'draft', 'make-latest', 'assets'],
  ...[...GATE, 'floating-tags', 'plan-file', 'print', ...ANYWHERE],
] as const

const HOW_COMMITS_COUNT = `How commits count: a breaking change (feat!: …, or a BREAKING CHANGE: footer) is major,
below 1.0.0 minor; feat is minor; fix, perf and revert are patch; other types do not count.`

const OF_NUMBER = ['package', 'the package of a version without its prefix, as in 1.4.0'] as const

const VERSION: Names = { shown: 'VERSION', least: 1, most: 1 }

/** What the command line does: its parser, its refusals, `--help` and docs/cli.md follow from this and the flags. */
const COMMAND_TABLE = {
  plan: {
    does: 'what would be released, and why; writes nothing',
    examples: ['plan', 'plan --bump minor --json'],
    flags: [...OF_RELEASE, ['dry-run', 'accepted, but has no effect here']],
    more: HOW_COMMITS_COUNT,
  },
  release: {
    does: 'make the annotated tag and draft the release',
    examples: ['release', 'release --version 2.0.0 --repository ../widget'],
    flags: [['dry-run', 'same as plan'], ...OF_RELEASE],
    more: HOW_COMMITS_COUNT,
  },
  prepare: {
    does: 'write version and notes into files, by commit or pull request',
    examples: ['prepare', 'prepare --bump minor'],
    flags: [['dry-run', 'same as plan'], ...DECIDING, ...GATE, 'plan-file', 'print', ...ANYWHERE],
    more: HOW_COMMITS_COUNT,
  },
  publish: {
    does: 'publish the draft of a version',
    names: {
      shown: 'VERSION',
      least: 0,
      most: 1,
      does: 'its tag or number; default: the highest version on the commit',
    },
    examples: ['publish', 'publish v1.4.0 --floating-tags major'],
    flags: [
      ['sha', 'the commit to publish without VERSION; default HEAD'],
      OF_NUMBER,
      ...(['make-latest', ...GATE, 'floating-tags', 'dry-run', 'config', 'tag-prefix', ...ANYWHERE] as const),
    ],
  },
  rollback: {
    does: 'take a version back',
    names: VERSION,
    examples: ['rollback v1.4.0', 'rollback v1.4.0 --confirm v1.4.0'],
    flags: [OF_NUMBER, 'confirm', 'reason', 'dry-run', 'floating-tags', 'config', 'tag-prefix', ...ANYWHERE],
  },
  verify: {
    does: 'check that no version has moved',
    examples: ['verify', 'verify --json'],
    flags: ['config', 'tag-prefix', ...ANYWHERE],
  },
  list: {
    does: 'all versions, highest first, with their releases',
    examples: ['list', 'list --tag-prefix widget-v --json'],
    flags: ['package', 'config', 'tag-prefix', ...ANYWHERE],
  },
  show: {
    does: 'one version: its tag, message and notes',
    names: VERSION,
    examples: ['show v1.4.0', 'show 1.4.0 --json'],
    flags: [OF_NUMBER, 'config', 'tag-prefix', ...ANYWHERE],
  },
  compare: {
    does: 'the commits between two versions, and what they ask for',
    names: { shown: 'A B', least: 2, most: 2 },
    examples: ['compare 1.3.0 1.4.0', 'compare 1.4.0 HEAD', 'compare core-v1.3.0 HEAD'],
    flags: [OF_NUMBER, 'config', 'major-on-zero', 'tag-prefix', ...ANYWHERE],
  },
  notes: {
    does: 'the notes of the next version, or of any range, as Markdown',
    names: {
      shown: 'RANGE',
      least: 0,
      most: 1,
      does: 'a version, or a range of two; default: what would be released',
    },
    examples: ['notes', 'notes v1.4.0', 'notes v1.2.0..HEAD --json'],
    flags: [
      ['json', 'every field that a template can use, with its value'],
      ['package', 'the package whose notes they are, if RANGE does not name it'],
      ...(['template', 'preset', 'config', 'initial-version', 'major-on-zero', 'tag-prefix'] as const),
      ...(['repository', 'forge', 'help'] as const),
    ],
    more: 'docs/templates.md lists what a template can use.',
  },
  init: {
    does: 'move in from another tool, or write a template of the notes',
    examples: ['init --from auto', 'init', 'init --preset keep-a-changelog'],
    flags: [
      'from',
      ['last', 'how many past releases prove the import; default 300'],
      'preset',
      ['template', 'where to write it; default .github/release-template.md'],
      ...(['force', 'config', ...ALONE] as const),
    ],
    more: `--from writes the configuration and a workflow, and names what it could not carry over.
TOOL is ${TOOL_NAMES.slice(0, 6).join(', ')},
${TOOL_NAMES.slice(6).join(', ')}, or auto. docs/migration.md tells more.`,
  },
  doctor: {
    does: 'what is wrong around your releases, and how to fix it',
    examples: ['doctor', 'doctor --forge github --json'],
    flags: ['config', 'tag-prefix', ...ANYWHERE],
    more: 'docs/doctor.md explains each code.',
  },
  correct: {
    does: 'read a merged message as it should have been',
    names: {
      shown: 'COMMIT [MESSAGE]',
      least: 1,
      most: 2,
      are: 'arguments',
      does: '7 digits of its id, or the number of its pull request; what to read instead',
    },
    examples: ["correct 12 'fix: a'", "correct 3f2c1ab 'feat!: a new file'", "correct 12 --skip 'never shipped'"],
    flags: ['skip', 'config', ...ALONE],
    more: `It adds one entry under corrections in the configuration, and leaves the rest of the file alone.
docs/commit-rules.md tells more.`,
  },
  replay: {
    does: 'your past releases, judged by these rules',
    examples: ['replay', 'replay --last 50 --major-on-zero true'],
    flags: ['last', 'package', 'config', 'major-on-zero', 'tag-prefix', ...ALONE],
    more: `Each release is judged by the commits since the version before it in its own history.
If the rules disagree, the commits that explain it are shown.`,
  },
} as const satisfies Readonly<Record<string, CommandRow>>

export type CliCommand = keyof typeof COMMAND_TABLE

export const CLI_COMMANDS = Object.keys(COMMAND_TABLE) as CliCommand[]

export const rowOf = (command: CliCommand): CommandRow => COMMAND_TABLE[command]

const NONE: Names = { shown: '', least: 0, most: 0 }

/** The words after a command. */
export const namesOf = (command: CliCommand): Names => rowOf(command).names ?? NONE

/** `publish [VERSION]` */
export function callOf(command: CliCommand): string {
  const { shown, least, most } = namesOf(command)
  return most === 0 ? command : `${command} ${least === 0 ? `[${shown}]` : shown}`
}

/** Each flag that a command takes, and what it does where that differs. */
export function flagsOf(command: CliCommand): ReadonlyMap<FlagName, string | undefined> {
  return new Map(
    rowOf(command).flags.map((flag) => (typeof flag === 'string' ? [flag, undefined] : [flag[0], flag[1]])),
  )
}
