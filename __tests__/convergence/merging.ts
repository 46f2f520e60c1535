// What people do with a proposal: push beside it, and merge it in each of the three ways.
import { commitFiles, git } from '../e2e/repository.ts'
import type { World } from './world.ts'

export type Method = 'squash' | 'merge' | 'rebase'
export const METHODS: readonly Method[] = ['squash', 'merge', 'rebase']

type Remote = Pick<World, 'remote' | 'directory' | 'github'>

/** A commit on a branch of the remote, empty but for the given file; the checkout follows where it is main. */
export function pushTo(world: Remote, branch: string, message: string, file?: readonly [string, string]): string {
  commitFiles(world.remote, `${message}\n`, file === undefined ? {} : Object.fromEntries([file]), branch)
  if (branch === 'main') follow(world)
  return git(world.remote, 'rev-parse', branch)
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
