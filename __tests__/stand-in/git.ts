import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Batch } from './git-batch.ts'
import { RefUpdates, type RefChange } from './git-refs.ts'

export interface GitResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An object that a name stands for. `type` is git's word. */
export interface GitObject {
  readonly sha: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
}

const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024

/** No user's or machine's configuration may change what the stand-in answers. */
export const ENVIRONMENT = {
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}

/** A name that `cat-file --batch-check` reads as one line and not as an option or a range. */
const NAME = /^[^\s\0-][^\s\0]*$/

const refNames = new Map<string, boolean>()

/**
 * What git answered about objects by their ids, in any repository: it answers the same wherever it has them, and many worlds begin
 * with the same commits.
 */
const answers = new Map<string, GitResult>()

const IDS = /\b[0-9a-f]{40}\b/g

/** The repository on disk. Every answer but where HEAD is comes from a git process, so git's own rules and atomicity hold. */
export class BareRepository {
  readonly dir: string
  readonly #names: Batch
  readonly #refs: RefUpdates
  readonly #blobs: Batch
  readonly #blobIds = new Map<string, Promise<string>>()
  readonly #written = new Map<string, GitResult>()

  constructor(dir: string) {
    this.dir = dir
    const format = '%(objectname) %(objecttype)'
    this.#names = new Batch(['--git-dir', dir, 'cat-file', `--batch-check=${format}`], ENVIRONMENT)
    this.#refs = new RefUpdates(dir, ENVIRONMENT)
    this.#blobs = new Batch(['--git-dir', dir, 'hash-object', '-w', '--no-filters', '--stdin-paths'], ENVIRONMENT)
  }

  async close(): Promise<void> {
    await Promise.all([this.#names.close(), this.#refs.close(), this.#blobs.close()])
  }

  /** Changes a ref as atomically as git does. */
  changeRef(change: RefChange): Promise<GitResult> {
    return this.#refs.change(change)
  }

  /** The same for a question about objects by their ids, whose answer never changes: what they hold or reach. */
  async known(...args: string[]): Promise<GitResult> {
    const question = args.join('\0')
    const known = answers.get(question)
    const answer = known !== undefined && (await this.#has(question.match(IDS) ?? [])) ? known : await this.run(args)
    if (answer.code <= 1) answers.set(question, answer)
    return answer
  }

  async #has(ids: readonly string[]): Promise<boolean> {
    return (await this.objects(ids)).every((object) => object !== undefined)
  }

  /** Whether git takes this for the full name of a ref, in whatever repository. */
  async isRefName(name: string): Promise<boolean> {
    const known = refNames.get(name) ?? (await this.run(['check-ref-format', name])).code === 0
    refNames.set(name, known)
    return known
  }

  /** Whether one commit is in the history of the other: 0 says yes, 1 no, and all else that one is not there. */
  async isAncestor(older: string, newer: string): Promise<boolean> {
    return (await this.known('merge-base', '--is-ancestor', older, newer)).code === 0
  }

  /** Writes an object by a command that reads it and answers its id: once, for it stays in the repository. */
  write(args: readonly string[], content: string): Promise<GitResult> {
    return this.#once([...args, content], () => this.run(args, content))
  }

  /** The id of these bytes, which are in the repository from now on. */
  blob(content: string): Promise<string> {
    const known = this.#blobIds.get(content) ?? this.#writeBlob(content)
    this.#blobIds.set(content, known)
    return known
  }

  /** That process takes files, a line each. */
  async #writeBlob(content: string): Promise<string> {
    const path = join(this.dir, 'stand-in', `blob-${this.#blobIds.size}`)
    writeFileSync(path, content)
    const id = await this.#blobs.ask(path)
    rmSync(path)
    return id
  }

  async #once(question: readonly string[], ask: () => Promise<GitResult>): Promise<GitResult> {
    const key = question.join('\0')
    const answer = this.#written.get(key) ?? (await ask())
    if (answer.code === 0) this.#written.set(key, answer)
    return answer
  }

  /** Runs git and never throws: an exit code is an answer too. */
  run(args: readonly string[], input = '', more: Readonly<Record<string, string>> = {}): Promise<GitResult> {
    const options = { env: { ...ENVIRONMENT, ...more }, maxBuffer: OUTPUT_LIMIT_BYTES, encoding: 'utf8' as const }
    return new Promise((resolve) => {
      const child = execFile('git', ['--git-dir', this.dir, ...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
        resolve({ code, stdout, stderr })
      })
      // A git that refuses early closes its input: that is told by the exit code, not by EPIPE.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  }

  /** The tree of a commit with these entries of `update-index --index-info`; undefined where there is no such commit. */
  async treeWith(base: string, entries: string, index: string): Promise<string | undefined> {
    const at = { GIT_INDEX_FILE: index }
    const { code, stdout } = await this.#once(['tree', base, entries], async () => {
      const read = await this.run(['read-tree', base], '', at)
      if (read.code !== 0) return read
      await this.run(['update-index', '--index-info'], entries, at)
      const written = await this.run(['write-tree'], '', at)
      rmSync(index, { force: true })
      return written
    })
    return code === 0 ? stdout.trim() : undefined
  }

  /** @throws where git fails on something that cannot be the client's fault */
  async read(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  /** The object that each name stands for now. Names git cannot read answer undefined. */
  objects(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    return Promise.all(names.map(async (name) => (NAME.test(name) ? objectOf(await this.#names.ask(name)) : undefined)))
  }

  async object(name: string): Promise<GitObject | undefined> {
    const [found] = await this.objects([name])
    return found
  }

  /** The commit of a branch, a tag or a sha, in the order in which GitHub looks: branches win over tags. */
  async commit(name: string): Promise<string | undefined> {
    // git would go on to parents, dates and paths from here (`main~1`, `main@{1}`, `main:README.md`).
    if (/[~^:?*[\\]|@\{|\.\./.test(name)) return undefined
    const short = name === 'HEAD' || /^[0-9a-f]{4,64}$/.test(name) ? [name] : []
    const names = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, ...short]
    const full = name.startsWith('refs/') ? [name] : names
    const found = await this.objects(full.map((candidate) => `${candidate}^{commit}`))
    return found.find((object) => object !== undefined)?.sha
  }

  /** Where HEAD of a bare repository is. */
  defaultBranch(): Promise<string> {
    const text = readFileSync(join(this.dir, 'HEAD'), 'utf8')
    return Promise.resolve(text.trim().replace('ref: refs/heads/', ''))
  }
}

function objectOf(line: string): GitObject | undefined {
  const [, sha, type] = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line) ?? []
  if (sha === undefined || type === undefined) return undefined
  return { sha, type: type as GitObject['type'] }
}
