import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitTookTooLong } from '../errors/clone.ts'
import { gitFailed, gitMissing } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { programAt, type Environment } from './program.ts'

/** What a git process answered; it was not judged. */
export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

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
  readonly extraEnvironment?: Readonly<Record<string, string>>
  /** After so many seconds it is ended. For what waits for a network. */
  readonly mostSeconds?: number
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

/** Runs git with these arguments, never by a shell. @throws VC211 if there is no git, VC243 if it takes too long */
export async function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const child = await startGit(args, call)
  const answer = answerOf(child, args)
  child.stdin.end(call.input ?? '')
  return call.mostSeconds === undefined ? answer : within(call.mostSeconds, child, answer)
}

/** A git process, for who speaks with it while it runs. @throws VC211 */
export async function startGit(args: readonly string[], call: GitCall): Promise<ChildProcessWithoutNullStreams> {
  const git = await programAt('git', call.environment)
  if (git === undefined) throw new CheckpointError(gitMissing())
  const own = [...(call.trusted === true ? ['-c', 'safe.directory=*'] : []), ...(call.bare === true ? ['--bare'] : [])]
  const child = spawn(git, [...own, ...ISOLATION, ...args], {
    cwd: call.directory,
    env: environmentOf(call),
    detached: call.mostSeconds !== undefined && HAS_GROUPS,
  })
  // It may end before it has read all: its exit code tells.
  child.stdin.on('error', () => undefined)
  return child
}

/** @throws VC210 if it could not be started */
export function answerOf(child: ChildProcessWithoutNullStreams, args: readonly string[]): Promise<GitAnswer> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => stdout.push(data))
  child.stderr.on('data', (data: Buffer) => stderr.push(data))
  const textOf = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new CheckpointError(gitFailed(nameOf(args), error.message), { cause: error }))
    })
    child.on('close', (exitCode) => {
      resolve({ exitCode: exitCode ?? 1, stdout: textOf(stdout), stderr: textOf(stderr) })
    })
  })
}

/** Of processes, which end together: git leaves the one that speaks HTTP or ssh for it waiting. */
const HAS_GROUPS = process.platform !== 'win32'

function end(child: ChildProcessWithoutNullStreams): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
  if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid)
  else child.kill()
}

async function within<T>(seconds: number, child: ChildProcessWithoutNullStreams, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      end(child)
      reject(new CheckpointError(gitTookTooLong(seconds)))
    }, seconds * 1000)
  })
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer)
  })
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

/** What git answered, where it did what it was asked. @throws VC210 */
export function succeeded(args: readonly string[], { exitCode, stdout, stderr }: GitAnswer): string {
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

/** Without the line's end alone: a path may end in a blank. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
