// A small repository with fixed dates and authors, and a client that speaks to a stand-in over it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { objectOf } from '../e2e/git-folder.ts'
import { makeOnce } from './folder-copy.ts'
import { StandIn, type Options } from './stand-in.ts'

export interface PlannedCommit {
  readonly message: string
  readonly branch?: string
  /** The branch it grows from, where it is the first of its own. */
  readonly from?: string
  readonly files?: Readonly<Record<string, string>>
}

const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000
const DAY_SECONDS = 86_400

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

/** One commit a day, from 2026-01-01 on, as https://git-scm.com/docs/git-fast-import reads it. */
function streamOf(commits: readonly PlannedCommit[]): string {
  return commits
    .map(({ message, branch = 'main', from, files = {} }, index) =>
      [
        `commit refs/heads/${branch}\n`,
        `committer Ada <ada@example.org> ${FIRST_SECOND + index * DAY_SECONDS} +0000\n`,
        dataOf(message),
        from === undefined ? '' : `from refs/heads/${from}\n`,
        ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${dataOf(text)}`),
      ].join(''),
    )
    .join('')
}

export const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', files: { 'README.md': '# Widget\n', '.github/workflows/ci.yml': 'on: push\n' } },
  { message: 'fix: mend', files: { 'src/widget.txt': 'mended\n' } },
  { message: 'feat: grow\n\nIn two lines.\n', files: { 'src/widget.txt': 'grown\n' } },
  {
    message: 'ci: change a workflow',
    branch: 'workflows',
    from: 'main',
    files: { '.github/workflows/ci.yml': 'on: pull_request\n' },
  },
]

const ENVIRONMENT = { PATH: process.env['PATH'], LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null' }

/** git in a repository, for what a test looks at beside the API. */
export const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['--git-dir', dir, ...args], { encoding: 'utf8', env: ENVIRONMENT }).trim()

/** A bare repository in a temporary folder. */
export function bareRepository(commits: readonly PlannedCommit[] = HISTORY): string {
  const dir = mkdtempSync(join(tmpdir(), 'stand-in-'))
  makeOnce(dir, ['bare', commits], () => {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', '--template=', dir])
    execFileSync('git', ['--git-dir', dir, '-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet'], {
      input: streamOf(commits),
    })
  })
  return dir
}

/** An answer, read whole. `body` is undefined where there is none, and text where it is no JSON. */
export interface Reply<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface Asking {
  /** Null: none is sent. */
  readonly token?: string | null
  readonly accept?: string
  readonly type?: string
}

/** One test's GitHub: the server, the repository under it, and a client with a token that may write. */
export interface Fixture {
  readonly github: StandIn
  readonly dir: string
  readonly head: string
  /** Asks for a path below the repository, or for a whole address. */
  readonly send: <Body = unknown>(method: string, path: string, body?: unknown, asking?: Asking) => Promise<Reply<Body>>
  readonly end: () => Promise<void>
}

/** Starts a stand-in over a repository of its own. */
export async function fixture(options: Partial<Options> = {}): Promise<Fixture> {
  const dir = options.gitDir ?? bareRepository()
  const tokens = { 'token-rw': { contents: 'write' }, 'token-ro': { contents: 'read' }, 'token-none': {} } as const
  const github = await StandIn.start({ repository: 'acme/widget', tokens, ...options, gitDir: dir })
  const end = async (): Promise<void> => {
    await github.close()
    rmSync(dir, { recursive: true, force: true })
  }
  return { github, dir, head: objectOf(dir, 'refs/heads/main') ?? '', send: senderTo(github.url), end }
}

function senderTo(api: string): Fixture['send'] {
  return async (method, path, body, { token = 'token-rw', accept = '*/*', type = 'application/json' } = {}) => {
    const url = path.startsWith('http') ? path : `${api}/repos/acme/widget${path}`
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` }
    const sent = body === undefined ? {} : { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }
    const headers = { accept, 'content-type': type, ...authorization }
    const response = await fetch(url, { method, headers, redirect: 'manual', ...sent })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: bodyOf(text) as never }
  }
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined
  return /^[{[]/.test(text) ? JSON.parse(text) : text
}

/** What tests read of a release. */
export interface ReleaseAnswer {
  readonly id: number
  readonly tag_name: string
  readonly html_url: string
  readonly upload_url: string
  readonly draft: boolean
  readonly assets: readonly { readonly id: number; readonly name: string }[]
}

/** The annotated tag, by the two requests it takes. */
export async function annotatedTag({ send }: Fixture, tag: string, object: string): Promise<string> {
  const body = { tag, object, type: 'commit', message: `${tag}\n` }
  const { sha } = (await send<{ sha: string }>('POST', '/git/tags', body)).body
  await send('POST', '/git/refs', { ref: `refs/tags/${tag}`, sha })
  return sha
}

/** A release by the API; a draft unless `more` says otherwise. */
export async function newRelease({ send }: Fixture, tag: string, more: object = {}): Promise<ReleaseAnswer> {
  return (await send<ReleaseAnswer>('POST', '/releases', { tag_name: tag, draft: true, ...more })).body
}
