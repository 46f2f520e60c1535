import { readPieces } from '../../text/pieces.ts'
import type { Commit } from '../commit.ts'

/**
 * What git is asked to print of a commit: one field a line, the raw message last. Fields of a commit object
 * hold no line break (git-fsck refuses one), while any other separator could stand in a name.
 */
export const LOG_FORMAT = '%H%n%P%n%ct%n%an%n%ae%n%B'

/** Reads `git log -z --format=LOG_FORMAT`: records end with NUL, which no message can hold. */
export function parseGitLog(output: string): Commit[] {
  const { take, read } = gitLogReader()
  take(output)
  return read()
}

/** The same, in pieces: commits are read while git still looks for the next ones. */
export function gitLogReader(): { readonly take: (piece: string) => void; readonly read: () => Commit[] } {
  const commits: Commit[] = []
  const { take, end } = readPieces('\0', (text, from, to) => {
    if (to > from) commits.push(parseRecord(text, from, to))
  })
  return {
    take,
    read() {
      end()
      return commits
    },
  }
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
