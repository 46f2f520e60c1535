import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** What a process answered; it was not judged. */
export interface ProcessAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface Invocation {
  /** The whole path: nothing is looked up. */
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
}

/** Of processes, which end together: git leaves the one that speaks HTTP or ssh for it waiting. */
const HAS_GROUPS = process.platform !== 'win32'

/**
 * A process, never by a shell, for what @actions/exec cannot do: to end one with all that it started, and to write to
 * it. exec has no limit of time, writes once at the most, and hears no error of that pipe: a git that ends before it has
 * read all, as in a broken clone, would end us with an EPIPE that nobody can catch.
 */
export function start(
  { program, args, directory, environment }: Invocation,
  ownGroup = false,
): ChildProcessWithoutNullStreams {
  const child = spawn(program, args, { cwd: directory, env: environment, detached: ownGroup && HAS_GROUPS })
  // It may end before it has read all: its exit code tells.
  child.stdin.on('error', () => undefined)
  return child
}

/** How an answer is read: as text, or a character for each byte, where lengths in bytes stand in it. */
export type Encoding = 'utf8' | 'latin1'

export interface Reading {
  readonly encoding?: Encoding | undefined
  /** Takes the answer in pieces of text while it comes; it is not kept then. */
  readonly take?: ((text: string) => void) | undefined
}

export function answerOf(
  child: ChildProcessWithoutNullStreams,
  { encoding = 'utf8', take }: Reading = {},
): Promise<ProcessAnswer> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  if (take === undefined) child.stdout.on('data', (data: Buffer) => stdout.push(data))
  else child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.on('data', (data: Buffer) => stderr.push(data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve(toAnswer(exitCode, stdout, stderr, encoding))
    })
  })
}

/** Decoded as a whole: a character may stand in two pieces. A process that was killed has no exit code. */
export function toAnswer(
  exitCode: number | null,
  stdout: readonly Buffer[],
  stderr: readonly Buffer[],
  encoding: Encoding = 'utf8',
): ProcessAnswer {
  const textOf = (pieces: readonly Buffer[], as: Encoding) => Buffer.concat(pieces).toString(as)
  return { exitCode: exitCode ?? 1, stdout: textOf(stdout, encoding), stderr: textOf(stderr, 'utf8') }
}

/** What a process answers within so many seconds; undefined if it was ended then, with all that it had started. */
export async function answerWithin(
  seconds: number,
  invocation: Invocation,
  input: string | undefined,
): Promise<ProcessAnswer | undefined> {
  const child = start(invocation, true)
  const answer = answerOf(child)
  child.stdin.end(input ?? '')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      end(child)
      resolve(undefined)
    }, seconds * 1000)
  })
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer)
  })
}

function end(child: ChildProcessWithoutNullStreams): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
  if (HAS_GROUPS && child.pid !== undefined) process.kill(-child.pid)
  else child.kill()
}
