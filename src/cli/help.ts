import { CLI_COMMANDS, callOf, flagsOf, namesOf, rowOf, type CliCommand } from './command-table.ts'
import { flagOf } from './flags.ts'

const PROGRAM = 'node dist/cli'

/** Two columns; a line of `left` that is too wide for its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

/** Of all commands, in one look. */
function overview(): string {
  const calls = columns(
    CLI_COMMANDS.map((command) => {
      const { does, examples } = rowOf(command)
      return [`${PROGRAM} ${examples[0]}`, does]
    }),
  )
  return [
    'version-checkpoint: the next version from the commits, as an annotated tag and a draft release',
    '',
    ...calls,
    '',
    `Try "${PROGRAM} COMMAND --help" for the flags of a command.`,
    ...columns([
      ...(['repository', 'forge', 'json'] as const).map((name) => [showFlag(name), flagOf(name).does] as const),
      ['--version', 'alone: the version of this program'],
    ]),
    '',
    'Nothing is pushed: by default tag and draft stay in your repository, the draft as a',
    'file under .git/version-checkpoint/releases. Results go to stdout, progress and warnings to stderr.',
    'Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.',
  ].join('\n')
}

/** `--bump LEVEL` */
function showFlag(name: Parameters<typeof flagOf>[0]): string {
  const { value } = flagOf(name)
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

function helpOf(command: CliCommand): string {
  const { does, examples, more } = rowOf(command)
  const { shown: words, does: ofWords } = namesOf(command)
  const flags = [...flagsOf(command)].filter(([name]) => name !== 'help')
  return [
    `version-checkpoint ${callOf(command)}: ${does}`,
    '',
    ...examples.map((example) => `  ${PROGRAM} ${example}`),
    '',
    ...columns([
      ...(ofWords === undefined ? [] : [[words, ofWords] as const]),
      ...flags.map(([name, here]) => [showFlag(name), here ?? flagOf(name).does] as const),
    ]),
    ...(more === undefined ? [] : ['', more]),
  ].join('\n')
}

/** The help of one command, or of all. */
export function helpText(command?: CliCommand): string {
  return command === undefined ? overview() : helpOf(command)
}
