/** A full object name: 40 hex digits, or 64 in a SHA-256 repository. */
export type Sha = string

export interface Person {
  readonly name: string
  readonly email: string
}

/** A commit as git holds it. `message` is raw: line endings, leading blank lines and all. */
export interface Commit {
  readonly sha: Sha
  readonly parents: readonly Sha[]
  readonly author: Person
  /** Seconds since 1970, the committer's clock. */
  readonly committedAt: number
  readonly message: string
}

/** What is known of the repository that the commits are in. */
export interface Home {
  /** Its page, as in https://github.com/acme/widget; undefined where there is none. */
  readonly web?: string | undefined
  /** Whether a commit of this name, as a revert gives it, stands in the history before the range. */
  readonly isReleased?: ((name: string) => boolean) | undefined
}

/** `Token: value` or `Token #value`, https://www.conventionalcommits.org/en/v1.0.0/#specification rules 8–10. */
export interface Footer {
  readonly token: string
  /** May hold several lines (rule 10); never ends in a line break. */
  readonly value: string
}

export const BUMP_LEVELS = ['none', 'patch', 'minor', 'major'] as const

/** What a commit, a range or a step between two versions asks for, lowest first. */
export type BumpLevel = (typeof BUMP_LEVELS)[number]

export function higherBump(a: BumpLevel, b: BumpLevel): BumpLevel {
  return BUMP_LEVELS.indexOf(a) >= BUMP_LEVELS.indexOf(b) ? a : b
}

/** How many characters of an object name people are shown. */
const SHORT_SHA_LENGTH = 7

export function shortSha(sha: Sha): string {
  return sha.slice(0, SHORT_SHA_LENGTH)
}
