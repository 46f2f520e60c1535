import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** One git process that answers each line with a line, in order, for as long as the stand-in runs: hundreds of tests ask. */
export class Batch {
  readonly #args: readonly string[]
  readonly #environment: NodeJS.ProcessEnv
  readonly #waiting: ((line: string) => void)[] = []
  #child: ChildProcessWithoutNullStreams | undefined

  constructor(args: readonly string[], environment: NodeJS.ProcessEnv) {
    this.#args = args
    this.#environment = environment
  }

  ask(line: string): Promise<string> {
    this.#child ??= this.#start()
    const answer = new Promise<string>((done) => this.#waiting.push(done))
    this.#child.stdin.write(`${line}\n`)
    return answer
  }

  async close(): Promise<void> {
    const child = this.#child
    if (child?.exitCode !== null) return
    child.stdin.end()
    await once(child, 'close')
  }

  /** A process that ends answers all that is waiting with nothing. */
  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', this.#args, { env: this.#environment })
    createInterface({ input: child.stdout }).on('line', (line) => this.#waiting.shift()?.(line))
    child.stderr.resume()
    child.stdin.on('error', () => undefined)
    child.on('close', () => {
      this.#child = undefined
      for (const done of this.#waiting.splice(0)) done('')
    })
    return child
  }
}
