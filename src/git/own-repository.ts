import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Commit, Sha } from '../commits/commit.ts'
import { LOG, runLog } from './log.ts'
import {
  linesFor,
  linesOf,
  requireSuccess,
  runGit,
  runIn,
  type GitAnswer,
  type GitCall,
  type RunGit,
} from './process.ts'
import { SOURCE } from './remote-access.ts'

export interface OwnRepositorySetup {
  /** The clone that lacks something: paths of remotes are relative to it. */
  readonly call: GitCall
  /** A folder for temporary files. */
  readonly temporary: string
  /** How the remote is reached. */
  readonly access: Readonly<Record<string, string>>
  /** Whether its objects have names by SHA-256: https://git-scm.com/docs/hash-function-transition */
  readonly sha256: boolean
  readonly patience: typeof PATIENCE
}

/** A bare repository of our own for what a clone lacks. The clone itself is never written to. */
export interface OwnRepository {
  readonly directory: string
  readonly run: RunGit
  /** Brings commits, without trees and files, each under a ref of its own. `limits` are options of git fetch. */
  readonly fetch: (limits: readonly string[], refspecs: readonly string[]) => Promise<GitAnswer>
  /** The same with their trees, still without files. */
  readonly fetchTrees: (limits: readonly string[], refspecs: readonly string[]) => Promise<GitAnswer>
  /** The remote's branches and tags, the tags with what they peel to, without any object. */
  readonly list: () => Promise<GitAnswer>
  /** Commits whose parents are not here: https://git-scm.com/docs/shallow */
  readonly borders: () => Promise<Sha[]>
  /** The names of all commits that are here. */
  readonly commitNames: () => Promise<Sha[]>
  /** All commits that are here, with their true parents: git itself hides those that are not here. */
  readonly commits: () => Promise<readonly Commit[]>
  readonly remove: () => Promise<void>
}

/** Variables that would lead git into another repository: https://git-scm.com/docs/git#_the_git_repository */
const PLACES = [
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_SHALLOW_FILE',
]

/** No hook of anybody runs here: git also looks for them in a folder that a user's configuration names. */
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null']

/** How long one process may wait for the remote: for the names of its refs, and for commits. */
export const PATIENCE = { listSeconds: 60, fetchSeconds: 600 }

/** Whatever a user's configuration says, a fetch here starts nothing else and refuses no old commit. */
const FETCH = [
  ...['-c', 'protocol.version=2', '-c', 'fetch.fsckObjects=false', '-c', 'transfer.fsckObjects=false'],
  ...['-c', 'fetch.writeCommitGraph=false', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
  ...['--no-auto-maintenance', '--no-recurse-submodules'],
]

const LIST = ['-c', 'protocol.version=2', 'ls-remote', '--quiet', '--heads', '--tags', SOURCE]

/** Where the folder that the runner names cannot be written to, the system's own one serves. */
async function makeFolder(temporary: string): Promise<string> {
  const name = 'version-checkpoint-'
  return mkdtemp(join(temporary, name)).catch(() => mkdtemp(join(tmpdir(), name)))
}

export async function makeOwnRepository({
  call,
  temporary,
  access,
  sha256,
  patience,
}: OwnRepositorySetup): Promise<OwnRepository> {
  const directory = await makeFolder(temporary)
  const environment = Object.fromEntries(Object.entries(call.environment).filter(([name]) => !PLACES.includes(name)))
  const own: GitCall = { ...call, environment: { ...environment, GIT_DIR: directory } }
  const git = (args: readonly string[], more: Partial<GitCall> = {}) =>
    runGit([...NO_HOOKS, ...args], { ...own, ...more })
  const runOwn = runIn(own)
  const run: RunGit = (args, input, take) => runOwn([...NO_HOOKS, ...args], input, take)
  const format = sha256 ? 'sha256' : 'sha1'
  const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`]
  requireSuccess(init, await run(init))

  const commitNames = async () => {
    const check = ['--batch-check=%(objecttype) %(objectname)', '--batch-all-objects', '--unordered', '--buffer']
    const { stdout } = await run(['cat-file', ...check])
    return linesOf(stdout).flatMap((line) => (line.startsWith('commit ') ? [line.slice('commit '.length)] : []))
  }

  const bring = (limits: readonly string[], refspecs: readonly string[]) =>
    git([...FETCH, ...limits, '--stdin', SOURCE], {
      input: linesFor(refspecs),
      extraEnvironment: access,
      mostSeconds: patience.fetchSeconds,
    })

  return {
    directory,
    run,
    commitNames,
    fetch: (limits, refspecs) => bring(['--filter=tree:0', ...limits], refspecs),
    fetchTrees: (limits, refspecs) => bring(['--filter=blob:none', ...limits], refspecs),
    list: () => git(LIST, { extraEnvironment: access, mostSeconds: patience.listSeconds }),
    borders: async () => linesOf(await readFile(join(directory, 'shallow'), 'utf8').catch(() => '')),
    async commits() {
      const withoutBorders = runIn({ ...own, extraEnvironment: { GIT_SHALLOW_FILE: '' } })
      const args = [...NO_HOOKS, ...LOG, '--no-walk=unsorted', '--stdin']
      return runLog(withoutBorders, args, linesFor(await commitNames()))
    },
    // Only temporary files are left, which is no reason to fail a run that has written everything.
    remove: () => rm(directory, { recursive: true, force: true }).catch(() => undefined),
  }
}
