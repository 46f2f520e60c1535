import { parseCall } from './arguments.ts'
import { terminalStyle, type Terminal } from './terminal.ts'
import { unexpected } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { logLine, printable, printableJson } from '../text/printable.ts'
import { helpText } from './help.ts'
import { ownVersion } from './version.ts'

/** Inputs and flags, what a configuration says of packages, and a correction that could not be one. */
export const BAD_INPUT = /^VC(?:1\d\d|80\d|81[01467]|83[23])$/

/**
 * The command line's door: flags in, the result on stdout, progress and warnings on stderr, and an exit code: 2 for bad
 * input, by the codes of its problems; 1 for any other failure.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await answer(args, terminal)
  } catch (error) {
    const failure = error instanceof CheckpointError ? error : new CheckpointError(unexpected(error), { cause: error })
    terminal.stderr.write(`${failure.message}\n`)
    return failure.problems.every(({ code }) => BAD_INPUT.test(code)) ? 2 : 1
  }
}

async function answer(args: readonly string[], terminal: Terminal): Promise<0 | 1> {
  const { stdout, stderr, environment } = terminal
  const call = parseCall(args)
  if (call.kind !== 'command') {
    print([call.kind === 'help' ? helpText(call.command) : ownVersion()], terminal)
    return 0
  }
  const { openWorld } = await import('./world.ts')
  const { answerOf, close, ...world } = await openWorld(call, terminal)
  const { ports } = world
  const answer = await answerOf(call, world).finally(close)
  for (const warning of answer.warnings ?? []) stderr.write(`${printable(`warning: ${warning}`)}\n`)
  const style = { ...terminalStyle(stdout, environment), draftPlace: (tag: string) => ports.forge.draftPlace(tag) }
  print(call.json ? [printableJson(answer.json, 2)] : answer.lines(style), terminal)
  if (answer.failure === undefined) return 0
  stderr.write(`${new CheckpointError(answer.failure).message}\n`)
  return 1
}

function print(lines: readonly string[], { stdout }: Terminal): void {
  stdout.write(lines.map((line) => `${logLine(line)}\n`).join(''))
}
