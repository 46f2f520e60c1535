import type { Commit } from '../commit.ts'

/**
 * What git is asked to print of a commit: one field a line, the raw message last. Fields of a commit object
 * hold no line break (git-fsck refuses one), while any other separator could stand in a name.
 */
export const LOG_FORMAT = '%H%n%P%n%ct%n%an%n%ae%n%B'

/** Reads `git log -z --format=LOG_FORMAT`: records end with NUL, which no message can hold. */
export function parseGitLog(output: string): Commit[] {
  const commits: Commit[] = []
  let from = 0
  while (from < output.length) {
    const end = output.indexOf('\0', from)
    const record = output.slice(from, end === -1 ? output.length : end)
    if (record !== '') commits.push(parseRecord(record))
    from += record.length + 1
  }
  return commits
}

function parseRecord(record: string): Commit {
  const [sha, parents, committedAt, name, email] = record.split('\n', 5)
  const header = [sha, parents, committedAt, name, email].map((field) => field ?? '')
  const length = header.reduce((total, field) => total + field.length + 1, 0)
  return {
    sha: header[0] ?? '',
    parents: (header[1] ?? '').split(' ').filter((parent) => parent !== ''),
    committedAt: Number(header[2]),
    author: { name: header[3] ?? '', email: header[4] ?? '' },
    message: record.slice(length),
  }
}
