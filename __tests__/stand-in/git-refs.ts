import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import type { GitResult } from './git.ts'

/** https://git-scm.com/docs/git-update-ref: an empty value is no ref, and one that is left out is not looked at. */
export interface RefChange {
  readonly ref: string
  readonly to: string
  readonly from?: string
}

/** What git answers to a transaction that it takes. */
const DONE = 'start: ok\nprepare: ok\ncommit: ok\n'

/**
 * One git process that changes refs, each in a transaction of its own, for as long as the stand-in runs: a process for each
 * of thousands of changes costs more than all that the tests do besides. A change that git refuses ends the process; the
 * next change starts another.
 */
export class RefUpdates {
  readonly #dir: string
  readonly #environment: NodeJS.ProcessEnv
  #last: Promise<unknown> = Promise.resolve()
  #child: ChildProcessWithoutNullStreams | undefined

  constructor(dir: string, environment: NodeJS.ProcessEnv) {
    this.#dir = dir
    this.#environment = environment
  }

  /** One after the other, in the order in which they came. */
  change(change: RefChange): Promise<GitResult> {
    const changed = this.#last.then(() => this.#change(change))
    this.#last = changed
    return changed
  }

  async #change({ ref, to, from }: RefChange): Promise<GitResult> {
    const child = (this.#child ??= this.#start())
    const command = to === '' ? `delete ${ref}\0${from ?? ''}\0` : `update ${ref}\0${to}\0${from ?? ''}\0`
    const answer = this.#answerOf(child)
    child.stdin.write(`start\0${command}prepare\0commit\0`)
    return answer
  }

  #answerOf(child: ChildProcessWithoutNullStreams): Promise<GitResult> {
    return new Promise((resolve) => {
      let [stdout, stderr] = ['', '']
      const onOut = (data: Buffer) => {
        stdout += data.toString()
        if (stdout === DONE) end(0)
      }
      const onError = (data: Buffer) => (stderr += data.toString())
      const onClose = (code: number | null) => {
        end(code ?? 128)
      }
      const end = (code: number) => {
        child.stdout.off('data', onOut)
        child.stderr.off('data', onError)
        child.off('close', onClose)
        resolve({ code, stdout, stderr })
      }
      child.stdout.on('data', onOut)
      child.stderr.on('data', onError)
      child.on('close', onClose)
    })
  }

  async close(): Promise<void> {
    const child = this.#child
    if (child?.exitCode !== null) return
    child.stdin.end()
    await once(child, 'close')
  }

  #start(): ChildProcessWithoutNullStreams {
    const args = ['--git-dir', this.#dir, 'update-ref', '--stdin', '-z']
    const child = spawn('git', args, { env: this.#environment })
    child.stdin.on('error', () => undefined)
    child.on('close', () => {
      if (this.#child === child) this.#child = undefined
    })
    return child
  }
}
