import { exec } from '@actions/exec'
import { gitFailed, gitMissing } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'

/** What a git process answered; it was not judged. */
export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface GitCall {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /**
   * Whether the folder may belong to another user, as a workspace in a container does. Where a person runs us, git's
   * own check holds (CVE-2022-24765): a foreign repository's configuration may run programs.
   */
  readonly trusted?: boolean
  readonly input?: string
  readonly extraEnvironment?: Readonly<Record<string, string>>
}

/**
 * Options before the command that make every answer depend on the repository alone: no fsmonitor program, no pager,
 * no signature text inside `git log`, no quoted paths, no replaced objects.
 */
const ISOLATION = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '--no-pager',
  '--no-replace-objects',
]

/** No secret of ours is handed to git, under no name: it needs none, and hooks or helpers would see it. */
const SECRETS = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/** Runs git with these arguments, never by a shell. @throws VC211 where there is no git */
export async function runGit(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  const { args: all, options } = invocationOf(args, call)
  const exitCode = await exec('git', all, {
    ...options,
    silent: true,
    ignoreReturnCode: true,
    ...(call.input === undefined ? {} : { input: Buffer.from(call.input) }),
    listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
  }).catch((error: unknown) => {
    throw new CheckpointError(gitMissing(), { cause: error })
  })
  return { exitCode, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }
}

/** Every call of git is made so. */
export function invocationOf(args: readonly string[], call: GitCall) {
  return {
    args: [...(call.trusted === true ? ['-c', 'safe.directory=*'] : []), ...ISOLATION, ...args],
    options: { cwd: call.directory, env: environmentOf(call) },
  }
}

/** git's own words in English, no question ever asked, grafts of old days not read. */
function environmentOf({ environment, extraEnvironment }: GitCall): Record<string, string> {
  const result: Record<string, string> = {}
  const secrets = new Set(SECRETS.map((name) => environment[name]?.trim()).filter((value) => value !== ''))
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !SECRETS.includes(name) && !secrets.has(value.trim())) result[name] = value
  }
  return {
    ...result,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_GRAFT_FILE: '/dev/null',
    ...extraEnvironment,
  }
}

/** What git answered, where it did what it was asked. @throws VC210 */
export function succeeded(args: readonly string[], { exitCode, stdout, stderr }: GitAnswer): string {
  if (exitCode !== 0) throw new CheckpointError(gitFailed(args[0] ?? '', stderr))
  return stdout
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

export function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}
