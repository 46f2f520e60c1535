// GitHub over a history, its API and its git by HTTP, and clones of it as actions/checkout makes them.
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StandIn } from '../stand-in/stand-in.ts'
import { GIT_ENVIRONMENT, git, makeRepository, type PlannedCommit } from './repository.ts'
import type { GitServer } from './smart-http.ts'

/** The server is in this process, so git must not block it. */
const waitFor = promisify(execFile)

/** Where the bare repositories are, and who serves them. */
export interface Serving {
  readonly folder: string
  readonly server: GitServer
}

/** `name/widget` below a folder of its own. */
export async function serveWorld({ folder, server }: Serving, name: string, history: readonly PlannedCommit[]) {
  const work = makeRepository(history, join(folder, `work-${name}`))
  const bare = join(folder, name, 'widget.git')
  execFileSync('git', ['clone', '--quiet', '--bare', work, bare], { env: GIT_ENVIRONMENT })
  git(bare, 'config', 'uploadpack.allowFilter', 'true')
  const repository = `${name}/widget`
  const tokens = { 'token-rw': { contents: 'write' } } as const
  const github = await StandIn.start({ repository, gitDir: bare, tokens, serverUrl: server.url })
  const home = join(folder, `home-${name}`)
  mkdirSync(home)
  const environment = {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server.url,
    GITHUB_SHA: git(work, 'rev-parse', 'HEAD'),
  }
  return { work, bare, github, home, environment, server: server.url, url: `${server.url}/${repository}` }
}

export type Served = Awaited<ReturnType<typeof serveWorld>>

/** As actions/checkout leaves it with `persist-credentials: false`. */
export async function checkout({ home, url, server }: Served, name: string, ...options: string[]): Promise<string> {
  const directory = join(home, name)
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:token-rw').toString('base64')}`
  const config = ['-c', `http.${server}/.extraheader=${header}`]
  await waitFor('git', [...config, 'clone', '--quiet', ...options, url, directory], { env: GIT_ENVIRONMENT })
  return directory
}

/** What a workflow may have checked out: options of the clone; undefined where it is nothing. */
export const CHECKOUTS: readonly [string, readonly string[] | undefined][] = [
  ['a whole clone', []],
  ['the newest commit alone', ['--depth=1', '--no-tags']],
  ['a whole clone without tags', ['--no-tags']],
  ['nothing at all', undefined],
]
