// What people do with a proposal: push beside it, and merge it in each of the three ways.
import { git, gitReading } from '../e2e/repository.ts'
import type { World } from './world.ts'

export type Method = 'squash' | 'merge' | 'rebase'
export const METHODS: readonly Method[] = ['squash', 'merge', 'rebase']

type Remote = Pick<World, 'remote' | 'directory' | 'github'>

/** A commit on a branch of the remote, empty but for the given file; the checkout follows where it is main. */
export function pushTo(world: Remote, branch: string, message: string, file?: readonly [string, string]): string {
  const inRemote = (...args: readonly string[]) => git(world.remote, ...args)
  const tree = file === undefined ? inRemote('rev-parse', `${branch}^{tree}`) : treeWith(world, branch, file)
  const commit = inRemote('commit-tree', '-p', branch, '-m', message, tree)
  inRemote('update-ref', `refs/heads/${branch}`, commit)
  if (branch === 'main') follow(world)
  return commit
}

/** The tree of a branch with one file of its root written over. */
function treeWith({ remote }: Remote, branch: string, [path, text]: readonly [string, string]): string {
  const blob = gitReading(remote, text, 'hash-object', '-w', '--stdin')
  const entries = git(remote, 'ls-tree', branch)
    .split('\n')
    .filter((line) => !line.endsWith(`\t${path}`))
  return gitReading(remote, [...entries, `100644 blob ${blob}\t${path}`, ''].join('\n'), 'mktree')
}

/** As a fresh checkout of main would be. */
export function follow({ directory }: Remote): void {
  git(directory, 'fetch', '--quiet', '--tags', 'origin', 'main')
  git(directory, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
}

/** What a person does with the button; `words`: what a squash says instead of the title and the text. */
export function mergeIn(world: Remote, how: Method, words?: string): string {
  const pull = world.github.pulls.findLast(({ state }) => state === 'OPEN')
  if (pull === undefined) throw new Error('no pull request')
  const head = git(world.remote, 'rev-parse', pull.headRefName)
  const commit = mergeCommit(world, { ...pull, how, head, words })
  git(world.remote, 'update-ref', 'refs/heads/main', commit)
  Object.assign(pull, { state: 'MERGED', head, mergeCommit: commit })
  follow(world)
  return commit
}

interface Merging {
  readonly how: Method
  readonly head: string
  readonly headRefName: string
  readonly title: string
  readonly body: string
  readonly number: number
  readonly words: string | undefined
}

function mergeCommit({ remote }: Remote, { how, head, headRefName, title, body, number, words }: Merging): string {
  const tree = git(remote, 'merge-tree', '--write-tree', 'main', head)
  const commit = (message: string, ...parents: readonly string[]) =>
    git(remote, 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', message, tree)
  if (how === 'rebase') return commit(git(remote, 'log', '-1', '--format=%B', head), 'main')
  if (how === 'squash') return commit(words ?? `${title} (#${number})\n\n${body}`, 'main')
  return commit(`Merge pull request #${number} from acme/${headRefName}\n\n${title}`, 'main', head)
}
