import { exec } from '@actions/exec'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitTookTooLong } from '../errors/clone.ts'
import { gitFailed, gitMissing } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { programAt, type Environment } from './program.ts'
import {
  toAnswer,
  answerOf,
  answerWithin,
  start,
  type ProcessAnswer,
  type Invocation,
  type Reading,
} from './spawned.ts'

/** What a git process answered; it was not judged. */
export type GitAnswer = ProcessAnswer

export interface GitCall {
  readonly directory: string
  readonly environment: Environment
  /**
   * Whether the folder may belong to another user, as a workspace in a container does. Where a person runs us, git's
   * own check holds (CVE-2022-24765): a foreign repository's configuration may run programs.
   */
  readonly trusted?: boolean
  /** Whether the folder is itself a bare repository that a person named: git finds none by itself (ISOLATION). */
  readonly bare?: boolean
  readonly input?: string
  /** How an answer to `input` is read. */
  readonly reading?: Reading
  readonly extraEnvironment?: Readonly<Record<string, string>>
  /** After so many seconds it is ended. For what waits for a network. */
  readonly mostSeconds?: number
  /** Hears how many bytes of an answer have come, while it comes. */
  readonly hear?: (bytes: number) => void
}

/**
 * Options before the command that make every answer depend on the repository alone: no fsmonitor program, no pager,
 * no signature text inside `git log`, no quoted paths, no replaced objects, no hint about the grafts that we turn off.
 *
 * A repository is `.git` of the folder or of one above it. git would also take plain files for one, `HEAD`, `config`,
 * `objects` and `refs`, which a pull request can commit, and run the programs that this `config` names:
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository (git 2.38).
 */
const ISOLATION = [
  ...['-c', 'safe.bareRepository=explicit'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'advice.graftFileDeprecated=false'],
  ...['--no-pager', '--no-replace-objects'],
]

/** No secret of ours is handed to git, under no name: it needs none, and hooks or helpers would see it. */
const SECRETS = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/** Runs git with these arguments, never by a shell. @throws VC211 if there is no git, VC210, VC243 if it takes too long */
export async function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const invocation = await invocationOf(args, call)
  const answer = await answerTo(invocation, call).catch((error: unknown) => {
    throw new CheckpointError(gitFailed(nameOf(args), error instanceof Error ? error.message : ''), { cause: error })
  })
  if (answer === undefined) throw new CheckpointError(gitTookTooLong(call.mostSeconds ?? 0))
  return answer
}

async function answerTo(
  invocation: Invocation,
  { input, reading, mostSeconds, hear }: GitCall,
): Promise<ProcessAnswer | undefined> {
  if (mostSeconds !== undefined) return answerWithin(mostSeconds, invocation, input)
  if (input === undefined) return execute(invocation, hear)
  const child = start(invocation)
  child.stdout.on('data', (data: Buffer | string) => hear?.(Buffer.byteLength(data)))
  child.stdin.end(input)
  return answerOf(child, reading)
}

/** For a git whose answer grows with the history: exec would look for the line ends in all of it. */
export const NO_INPUT = ''

/**
 * A git that is asked and answers. It is named by its whole path, so that nothing is looked up again: @actions/io prints
 * to stdout where a folder of PATH cannot be read. Silent or not, exec looks for line ends in all output, in a time that
 * is quadratic in the length of a line: what may be long has its fields on lines of their own.
 */
async function execute(
  { program, args, directory, environment }: Invocation,
  hear: GitCall['hear'],
): Promise<ProcessAnswer> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  const listeners = {
    stdout(data: Buffer) {
      stdout.push(data)
      hear?.(data.byteLength)
    },
    stderr: (data: Buffer) => stderr.push(data),
  }
  const options = { cwd: directory, env: environment, silent: true, ignoreReturnCode: true, listeners }
  return toAnswer(await exec(quotePath(program), [...args], options), stdout, stderr)
}

/** exec splits its first argument at blanks. */
function quotePath(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`
}

/** A git process, for who speaks with it while it runs. @throws VC211 */
export async function startGit(args: readonly string[], call: GitCall): Promise<ChildProcessWithoutNullStreams> {
  return start(await invocationOf(args, call))
}

/** Every call of git is made so. */
async function invocationOf(args: readonly string[], call: GitCall): Promise<Invocation> {
  const program = await programAt('git', call.environment)
  if (program === undefined) throw new CheckpointError(gitMissing())
  const own = [...(call.trusted === true ? ['-c', 'safe.directory=*'] : []), ...(call.bare === true ? ['--bare'] : [])]
  return {
    program,
    args: [...own, ...ISOLATION, ...args],
    directory: call.directory,
    environment: environmentOf(call),
  }
}

/** git's own words in English, no question ever asked, grafts of old days not read. */
function environmentOf({ environment, extraEnvironment }: GitCall): Record<string, string> {
  return {
    ...withoutSecrets(environment),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_GRAFT_FILE: '/dev/null',
    ...extraEnvironment,
  }
}

/** What a program may see that we start. */
export function withoutSecrets(environment: Environment): Record<string, string> {
  const result: Record<string, string> = {}
  const secrets = new Set(SECRETS.map((name) => environment[name]?.trim()).filter((value) => value !== ''))
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !SECRETS.includes(name) && !secrets.has(value.trim())) result[name] = value
  }
  return result
}

/** Runs git in one repository. `take`: its answer to an input comes in pieces, and is not kept. */
export type RunGit = (args: readonly string[], input?: string, take?: (text: string) => void) => Promise<GitAnswer>

export function runIn(call: GitCall): RunGit {
  return (args, input, take) => runGit(args, input === undefined ? call : { ...call, input, reading: { take } })
}

/** What git answered, where it did what it was asked. @throws VC210 */
export function requireSuccess(args: readonly string[], { exitCode, stdout, stderr }: GitAnswer): string {
  if (exitCode !== 0) throw new CheckpointError(gitFailed(nameOf(args), stderr))
  return stdout
}

/** The command among git's arguments, after the options of git itself. */
function nameOf(args: readonly string[]): string {
  return args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? ''
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** What git reads of its standard input, one a line: https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---stdin */
export function linesFor(asked: readonly string[]): string {
  return asked.map((one) => `${one}\n`).join('')
}

/** Without the line's end alone: a path may end in a blank. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
