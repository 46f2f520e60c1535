import { parseArgs, type ParseArgsConfig } from 'node:util'
import { badArguments, unknownCommand } from '../errors/inputs.ts'
import { CheckpointError, quoted } from '../errors/problem.ts'
import { COMMANDS, DEFAULT_COMMAND, SERVED_INPUTS, type InputName, type Inputs } from '../settings/inputs.ts'

/** What the command line does beside the commands of the action. */
export const CLI_COMMANDS = [
  ...(['plan', 'release', 'prepare', 'publish', 'rollback', 'verify'] as const),
  ...(['list', 'show', 'compare', 'notes', 'init', 'replay'] as const),
] as const
export type CliCommand = (typeof CLI_COMMANDS)[number]

const FORGES = ['local', 'github'] as const

/** A call of the command line, read. */
export type Call =
  | { readonly kind: 'help'; readonly command?: CliCommand }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command'
      readonly command: CliCommand
      /** Names after the command: versions for `show`, `compare`, `publish` and `rollback`. */
      readonly names: readonly string[]
      readonly inputs: Inputs
      /** The folder to work in. */
      readonly repository: string
      readonly forge: (typeof FORGES)[number]
      readonly json: boolean
      /** How many releases `replay` judges. */
      readonly last: number
      /** Whether `init` may replace a file. */
      readonly force: boolean
    }

interface Takes {
  readonly names: number
  /** Whether the last name may be left out. */
  readonly orFewer?: true
  readonly inputs: readonly InputName[]
  /** Flags beside the inputs. */
  readonly flags?: readonly ('preset' | 'force')[]
}

/** Inputs that have no flag: the token is only read from the environment, so that no list of processes shows it; a job is GitHub's. */
const NO_FLAG: ReadonlySet<string> = new Set(['token', 'command', 'working-directory', 'check-run-id', 'tag'])

export const INPUT_FLAGS = SERVED_INPUTS.filter((name) => !NO_FLAG.has(name))

const OF_ROLLBACK: readonly InputName[] = ['confirm', 'reason']
const OF_RELEASE = INPUT_FLAGS.filter((name) => !OF_ROLLBACK.includes(name))

/** All but what tag, release and assets alone are made from. */
const INPUTS_OF_PREPARE: readonly InputName[] = [
  ...['bump', 'version', 'prerelease', 'sha', 'tag-prefix', 'initial-version', 'major-on-zero', 'on-no-release'],
  ...['config', 'template', 'require-checks', 'checks-timeout', 'plan-file', 'dry-run'],
] as const

/** How many names each command takes, and which inputs it serves: another flag would be ignored, so it is refused. */
const TAKES: Readonly<Record<CliCommand, Takes>> = {
  plan: { names: 0, inputs: OF_RELEASE },
  release: { names: 0, inputs: OF_RELEASE },
  prepare: { names: 0, inputs: INPUTS_OF_PREPARE },
  publish: {
    names: 1,
    orFewer: true,
    inputs: [
      'checks-timeout',
      'config',
      'dry-run',
      'floating-tags',
      'make-latest',
      'require-checks',
      'sha',
      'tag-prefix',
    ],
  },
  rollback: { names: 1, inputs: [...OF_ROLLBACK, 'config', 'dry-run', 'floating-tags', 'tag-prefix'] },
  verify: { names: 0, inputs: ['config', 'tag-prefix'] },
  list: { names: 0, inputs: ['config', 'tag-prefix'] },
  show: { names: 1, inputs: ['config', 'tag-prefix'] },
  compare: { names: 2, inputs: ['config', 'major-on-zero', 'tag-prefix'] },
  notes: {
    names: 1,
    orFewer: true,
    inputs: ['config', 'initial-version', 'major-on-zero', 'tag-prefix', 'template'],
    flags: ['preset'],
  },
  init: { names: 0, inputs: ['config', 'template'], flags: ['preset', 'force'] },
  replay: { names: 0, inputs: ['config', 'major-on-zero', 'tag-prefix'] },
}

const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(INPUT_FLAGS.map((name) => [name, { type: 'string' as const }])),
  'dry-run': { type: 'boolean' },
  repository: { type: 'string' },
  forge: { type: 'string' },
  json: { type: 'boolean' },
  last: { type: 'string' },
  preset: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
}

/** Reads `process.argv` after the program's name. @throws VC112, VC113 */
export function parseCall(args: readonly string[]): Call {
  if (args[0] === '--version' && args.length === 1) return { kind: 'version' }
  const { values, positionals } = parse(args)
  const asksForHelp = args.length === 0 || positionals[0] === 'help' || values['help'] === true
  const [word, ...names] = positionals[0] === 'help' ? positionals.slice(1) : positionals
  if (asksForHelp) return word === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(word) }
  if (word === undefined) throw new CheckpointError(badArguments('There is no command among these flags.'))
  return {
    kind: 'command',
    ...commandWith(word, names),
    inputs: inputsOf(commandOf(word), names, values),
    repository: textOf(values['repository']) ?? '.',
    forge: forgeOf(textOf(values['forge']) ?? 'local'),
    json: values['json'] === true,
    last: lastOf(textOf(values['last'])),
    force: values['force'] === true,
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CheckpointError(badArguments(error instanceof Error ? error.message : String(error)), { cause: error })
  }
}

function commandOf(word: string): CliCommand {
  const command = CLI_COMMANDS.find((known) => known === word)
  if (command === undefined) throw new CheckpointError(unknownCommand(word, CLI_COMMANDS))
  return command
}

function forgeOf(word: string): (typeof FORGES)[number] {
  const forge = FORGES.find((known) => known === word)
  if (forge === undefined)
    throw new CheckpointError(badArguments(`--forge takes ${FORGES.join(' or ')}, not "${word}".`))
  return forge
}

function commandWith(
  word: string,
  names: readonly string[],
): Pick<Extract<Call, { kind: 'command' }>, 'command' | 'names'> {
  const command = commandOf(word)
  const { names: takes, orFewer = false } = TAKES[command]
  if (names.length === takes || (orFewer && names.length < takes)) return { command, names }
  const most = orFewer ? 'at most ' : ''
  throw new CheckpointError(badArguments(`${command} takes ${most}${wordsFor(takes)}, but got ${names.length}.`))
}

const DEFAULT_LAST = 20

function lastOf(text = String(DEFAULT_LAST)): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new CheckpointError(badArguments(`--last takes a number of releases, not ${quoted(text)}.`))
}

function wordsFor(count: number): string {
  return ['no arguments', 'one version', 'two versions'][count] ?? `${count} versions`
}

/** Flags are inputs of the same name. An empty `--tag-prefix ''` is a prefix; any other empty flag is absent. */
function inputsOf(command: CliCommand, [name]: readonly string[], values: Values): Inputs {
  const inputs = new Map<string, string>()
  for (const name of INPUT_FLAGS) {
    const value = values[name]
    if (value === undefined) continue
    if (!TAKES[command].inputs.includes(name)) throw new CheckpointError(badArguments(`${command} takes no --${name}.`))
    if (value !== '' || name === 'tag-prefix') inputs.set(name, String(value))
  }
  for (const flag of ['preset', 'force'] as const) {
    if (values[flag] !== undefined && TAKES[command].flags?.includes(flag) !== true)
      throw new CheckpointError(badArguments(`${command} takes no --${flag}.`))
  }
  // No input of the action: a template's author looks at presets, and a repository says its own in the configuration.
  if (values['preset'] !== undefined) inputs.set('preset', String(values['preset']))
  const isInput = command !== DEFAULT_COMMAND && COMMANDS.some((known) => known === command)
  if (isInput) inputs.set('command', command)
  if (isInput && name !== undefined) inputs.set('tag', name)
  return inputs
}

function textOf(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
