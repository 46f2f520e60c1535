import { readPieces } from '../../text/pieces.ts'
import type { Commit, Sha } from '../commit.ts'

/**
 * What git is asked to print of a commit: one field a line, the raw message last. Fields of a commit object
 * hold no line break (git-fsck refuses one), while any other separator could stand in a name.
 */
export const LOG_FORMAT = '%H%n%P%n%ct%n%an%n%ae%n%B'

/** Reads `git log -z --format=LOG_FORMAT`: records end with NUL, which no message can hold. */
export function parseGitLog(output: string): readonly Commit[] {
  const { take, read } = gitLogReader()
  take(output)
  return read().commits
}

/** Commits, and the paths of the files that each one changed; one that changed none is not among those. */
export interface Changes {
  readonly commits: readonly Commit[]
  readonly paths: ReadonlyMap<Sha, readonly string[]>
}

/** Reads the same in pieces: commits are read while git still looks for the next ones. */
export function gitLogReader(): { readonly take: (piece: string) => void; readonly read: () => Changes } {
  const commits: Commit[] = []
  const { take, read } = changesReader((text, from, to) => {
    const commit = parseRecord(text, from, to)
    commits.push(commit)
    return commit.sha
  })
  return { take, read: () => ({ commits, paths: read() }) }
}

/**
 * Reads records of commits that git ends with NUL, and with `--raw` behind each, for every file, `:modes ids status` and its
 * path, ended by NUL both; a log begins them on a line of their own. https://git-scm.com/docs/git-diff-tree#_raw_output_format
 *
 * `readRecord` answers whose paths follow.
 */
export function changesReader(readRecord: (text: string, from: number, to: number) => Sha) {
  const paths = new Map<Sha, string[]>()
  let sha = ''
  let own: string[] | undefined
  let isPath = false
  const { take, end } = readPieces('\0', (text, from, to) => {
    if (isPath) {
      own?.push(text.slice(from, to))
      isPath = false
    } else if (text[from] === ':' || text.startsWith('\n:', from)) {
      if (own === undefined) paths.set(sha, (own = []))
      isPath = true
    } else if (to > from) {
      sha = readRecord(text, from, to)
      own = undefined
    }
  })
  const read = (): ReadonlyMap<Sha, readonly string[]> => {
    end()
    return paths
  }
  return { take, read }
}

function parseRecord(text: string, from: number, to: number): Commit {
  let at = from
  const nextField = () => {
    const end = text.indexOf('\n', at)
    const field = text.slice(at, end < 0 || end > to ? to : end)
    at += field.length + 1
    return field
  }
  const [sha, parents, committedAt, name, email] = [nextField(), nextField(), nextField(), nextField(), nextField()]
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    committedAt: Number(committedAt),
    author: { name, email },
    message: text.slice(at, to),
  }
}
