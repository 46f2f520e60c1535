import { parseArgs, type ParseArgsConfig } from 'node:util'
import { badArguments, unknownCommand } from '../errors/inputs.ts'
import { CheckpointError, oneOf, quoted } from '../errors/problem.ts'
import { COMMANDS, DEFAULT_COMMAND, Flags } from '../settings/inputs.ts'
import { OUTPUT_NAMES, type OutputName } from '../report/outputs.ts'
import { nearestWord } from '../text/nearest.ts'
import { CLI_COMMANDS, callOf, flagsOf, namesOf, type CliCommand } from './command-table.ts'
import { AUTO, TOOL_NAMES, toolNamed, type ToolName } from '../migrate/names.ts'
import { FLAG_NAMES, INPUT_FLAGS, flagOf, type FlagName } from './flags.ts'

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
      readonly inputs: Flags
      /** The folder to work in. */
      readonly repository: string
      readonly forge: (typeof FORGES)[number]
      readonly json: boolean
      /** The one output that is printed, and nothing else. */
      readonly print?: OutputName
      /** How many releases `replay` judges. */
      readonly last: number
      /** The tool that `init` imports from, or `auto`; absent: it writes a template. */
      readonly from?: ToolName | typeof AUTO
      /** Why `correct` leaves the commit out. */
      readonly skip?: string
      /** Whether `init` may replace a file. */
      readonly force: boolean
    }

/** Reads `process.argv` after the program's name. @throws VC112, VC113 */
export function parseCall(args: readonly string[]): Call {
  if (args[0] === '--version' && args.length === 1) return { kind: 'version' }
  const { values, positionals } = parse(args)
  const asksForHelp = args.length === 0 || positionals[0] === 'help' || values['help'] === true
  const [word, ...names] = positionals[0] === 'help' ? positionals.slice(1) : positionals
  if (asksForHelp) return word === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(word) }
  if (word === undefined) throw new CheckpointError(badArguments('There is no command among these flags.'))
  const command = commandOf(word)
  checkNames(command, names)
  checkFlags(command, values)
  return {
    kind: 'command',
    command,
    names,
    inputs: inputsOf(command, names, values),
    repository: textOf(values['repository']) ?? '.',
    forge: forgeOf(textOf(values['forge']) ?? 'local'),
    json: values['json'] === true,
    ...(values['print'] !== undefined && { print: outputNamed(textOf(values['print'])) }),
    ...fromOf(textOf(values['from'])),
    ...(values['skip'] !== undefined && { skip: String(values['skip']) }),
    last: lastOf(textOf(values['last']), command),
    force: values['force'] === true,
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

const OPTIONS: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  FLAG_NAMES.map((name) => {
    const { value, short } = flagOf(name)
    return [name, { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) }]
  }),
)

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, unknown = ''] = /Unknown option '--([\w-]+)'/.exec(message) ?? []
    const nearest = nearestWord(unknown, FLAG_NAMES)
    const cure = nearest === undefined ? undefined : `Did you mean --${nearest}?`
    throw new CheckpointError(badArguments(message, cure), { cause: error })
  }
}

function commandOf(word: string): CliCommand {
  const command = CLI_COMMANDS.find((known) => known === word)
  if (command === undefined) throw new CheckpointError(unknownCommand(word, CLI_COMMANDS))
  return command
}

function checkNames(command: CliCommand, { length }: readonly string[]): void {
  const { least, most, are = 'versions' } = namesOf(command)
  if (length >= least && length <= most) return
  const takes = length < least ? wordsFor(least, are) : `${least < most ? 'at most ' : ''}${wordsFor(most, are)}`
  const cure = `Write ${callOf(command)}. ${seeHelp(command)}`
  throw new CheckpointError(badArguments(`${command} takes ${takes}, but got ${length}.`, cure))
}

function wordsFor(count: number, are: 'versions' | 'arguments'): string {
  return ['no arguments', `one ${are.slice(0, -1)}`, `two ${are}`][count] ?? `${count} ${are}`
}

/** A flag that would be ignored is refused: something else would be done than was asked. */
function checkFlags(command: CliCommand, values: Values): void {
  const taken = flagsOf(command)
  const stray = FLAG_NAMES.filter((name) => values[name] !== undefined && !taken.has(name))
  const problems = stray.map((name) => {
    const by = CLI_COMMANDS.filter((other) => flagsOf(other).has(name))
    return badArguments(
      `${command} takes no --${name}.`,
      `Leave it out: it is a flag of ${oneOf(by)}. ${seeHelp(command)}`,
    )
  })
  if (problems.length > 0) throw new CheckpointError(problems)
}

const seeHelp = (command: CliCommand) => `See ${command} --help.`

function forgeOf(word: string): (typeof FORGES)[number] {
  const forge = FORGES.find((known) => known === word)
  if (forge !== undefined) return forge
  const words = oneOf(FORGES)
  throw new CheckpointError(badArguments(`--forge takes ${words}, not ${quoted(word)}.`, `Write --forge ${words}.`))
}

const DEFAULT_LAST = 20

function lastOf(text: string | undefined, command: CliCommand): number {
  if (text === undefined) return command === 'init' ? LAST_OF_IMPORT : DEFAULT_LAST
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  const what = `--last takes a number of releases, not ${quoted(text)}.`
  throw new CheckpointError(badArguments(what, `Write a number from 1, as in --last ${DEFAULT_LAST}.`))
}

function outputNamed(word = ''): OutputName {
  const name = OUTPUT_NAMES.find((known) => known === word)
  if (name !== undefined) return name
  const nearest = nearestWord(word, OUTPUT_NAMES) ?? 'version'
  const what = `--print takes the name of an output, not ${quoted(word)}.`
  throw new CheckpointError(badArguments(what, `Write one of docs/inputs.md, as in --print ${nearest}.`))
}

/** Flags are inputs of the same name. An empty `--tag-prefix ''` is a prefix; any other empty flag is absent. */
function inputsOf(command: CliCommand, [tag]: readonly string[], values: Values): Flags {
  const said = (name: FlagName) => [name, String(values[name] ?? '')] as const
  const given = INPUT_FLAGS.filter((name) => values[name] !== undefined)
    .map(said)
    .filter(([name, value]) => value !== '' || name === 'tag-prefix')
  const isInput = command !== DEFAULT_COMMAND && COMMANDS.some((known) => known === command)
  return new Flags([
    ...given,
    // No input of the action: a template's author looks at presets, and a repository says its own in the configuration.
    ...(values['preset'] === undefined ? [] : [said('preset')]),
    ...(isInput ? [['command', command] as const] : []),
    ...(isInput && tag !== undefined ? [['tag', tag] as const] : []),
  ])
}

function textOf(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** How many releases an import is proven on: more than `replay` shows, since nobody reads them one by one. */
const LAST_OF_IMPORT = 300

/** The flag `--from` of `init`. @throws VC113 for a word that is no tool */
function fromOf(word: string | undefined): { readonly from?: ToolName | typeof AUTO } {
  if (word === undefined) return {}
  const from = toolNamed(word)
  if (from !== undefined) return { from }
  const words = oneOf([AUTO, ...TOOL_NAMES])
  throw new CheckpointError(badArguments(`--from takes ${words}, not ${quoted(word)}.`, `Write --from ${AUTO}.`))
}
