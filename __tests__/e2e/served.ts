// GitHub over a history, its API and its git by HTTP, and clones of it as actions/checkout makes them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StandIn } from '../stand-in/stand-in.ts'
import { objectOf, saidBy } from './git-folder.ts'
import { makeOnce } from '../stand-in/folder-copy.ts'
import { git, makeBareClone, makeRepository, type PlannedCommit } from './repository.ts'
import type { GitServer } from './smart-http.ts'

/** Where the bare repositories are, and who serves them. */
export interface Serving {
  readonly folder: string
  readonly server: GitServer
}

/** `name/widget` below a folder of its own. */
export async function serveWorld({ folder, server }: Serving, name: string, history: readonly PlannedCommit[]) {
  const work = makeRepository(history, join(folder, `work-${name}`))
  const bare = join(folder, name, 'widget.git')
  makeBareClone(work, history, bare)
  const repository = `${name}/widget`
  const tokens = { 'token-rw': { contents: 'write' } } as const
  const github = await StandIn.start({ repository, gitDir: bare, tokens, serverUrl: server.url })
  const home = join(folder, `home-${name}`)
  mkdirSync(home)
  const environment = {
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server.url,
    GITHUB_SHA: objectOf(work, 'HEAD') ?? '',
  }
  return { work, bare, github, home, environment, server: server.url, url: `${server.url}/${repository}` }
}

export type Served = Awaited<ReturnType<typeof serveWorld>>

/** As actions/checkout leaves it with `persist-credentials: false`. */
export function checkout({ home, bare, url }: Served, name: string, ...options: string[]): string {
  const directory = join(home, name)
  makeOnce(directory, ['clone', options, saidBy(bare)], () => {
    git(home, 'clone', '--quiet', '--template=', ...options, `file://${bare}`, directory)
    git(directory, 'remote', 'set-url', 'origin', PLACEHOLDER)
  })
  const config = join(directory, '.git/config')
  writeFileSync(config, readFileSync(config, 'utf8').replace(PLACEHOLDER, url))
  return directory
}

const PLACEHOLDER = 'https://example.invalid/'

/** What a workflow may have checked out: options of the clone; undefined where it is nothing. */
export const CHECKOUTS: readonly [string, readonly string[] | undefined][] = [
  ['a whole clone', []],
  ['the newest commit alone', ['--depth=1', '--no-tags']],
  ['a whole clone without tags', ['--no-tags']],
  ['nothing at all', undefined],
]
