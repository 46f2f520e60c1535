import type { Commit } from '../commits/commit.ts'
import { pullRequestIn } from '../commits/corrections/corrections.ts'

/** What a person calls a commit by: the beginning of its id, or the number of its pull request. */
export type CommitName =
  { readonly kind: 'id'; readonly key: string } | { readonly kind: 'number'; readonly key: string }

const ID = /^[0-9a-f]{7,64}$/i
/** Without the hash, since a shell takes it for a comment. More digits are the beginning of an id. */
const NUMBER = /^(?:#([1-9]\d{0,14})|([1-9]\d{0,5}))$/

/** `key`: as it stands in the configuration. Undefined for what is neither. */
export function readCommitName(word: string): CommitName | undefined {
  const [, hashed, bare] = NUMBER.exec(word.trim()) ?? []
  const number = hashed ?? bare
  if (number !== undefined) return { kind: 'number', key: `#${number}` }
  return ID.test(word.trim()) ? { kind: 'id', key: word.trim().toLowerCase() } : undefined
}

/** Those that a correction of this name would read otherwise. */
export function findCommits({ kind, key }: CommitName, commits: readonly Commit[]): Commit[] {
  return commits.filter(({ sha, message }) =>
    kind === 'id' ? sha.startsWith(key) : `#${pullRequestIn(message) ?? ''}` === key,
  )
}
