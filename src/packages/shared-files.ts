import type { Sha } from '../commits/commit.ts'
import { askedOnce, askedTogether } from '../ports/asked-once.ts'
import type { CommittedFile } from '../ports/committed-file.ts'
import type { History, SharedHistory, Spot } from '../ports/history.ts'

/** Each file of a commit is read once for all packages, those of one question together, in the order of their paths. */
export function filesTogether(history: Pick<History, 'filesAt'>): History['filesAt'] {
  const commits = new Map<Sha, (paths: readonly string[]) => Promise<(CommittedFile | undefined)[]>>()
  const filesOf = (commit: Sha) =>
    askedTogether(
      (path: string) => path,
      async (paths) => {
        const found = new Map((await history.filesAt(commit, paths)).map((file) => [file.path, file]))
        return paths.map((path) => found.get(path))
      },
    )
  return async (commit, paths) => {
    const ask = commits.get(commit) ?? filesOf(commit)
    commits.set(commit, ask)
    return (await ask([...new Set(paths)].sort())).filter((file) => file !== undefined)
  }
}

/**
 * A file that all packages ask for is read once, and one that is not there is not asked for: for each package another
 * file is looked for, such as a migration guide, and hardly ever there.
 */
export function fileOnce(source: History, shared: SharedHistory): History['fileAt'] {
  const namesIn = askedOnce((key) => shared.namesIn(spotOf(key)))
  const read = askedOnce((key) => {
    const { commit, path } = spotOf(key)
    return source.fileAt(commit, path)
  })
  return async (commit, path) => {
    const slash = path.lastIndexOf('/')
    const names = await namesIn(`${commit}:${slash < 0 ? '' : path.slice(0, slash)}`)
    return names.has(path.slice(slash + 1)) ? read(`${commit}:${path}`) : undefined
  }
}

function spotOf(key: string): Spot {
  const at = key.indexOf(':')
  return { commit: key.slice(0, at), path: key.slice(at + 1) }
}
