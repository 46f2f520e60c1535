import type { Sha } from '../commits/commit.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { CommittedFile } from '../ports/committed-file.ts'
import { linesFor, NO_INPUT, requireSuccess, runGit, type GitCall } from './process.ts'

/** These files of a commit, those that are there, in two processes whatever their number. @throws VC210 */
export async function readFiles(call: GitCall, commit: Sha, paths: readonly string[]): Promise<CommittedFile[]> {
  if (paths.length === 0) return []
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]
  const entries = requireSuccess(args, await runGit(args, { ...call, input: NO_INPUT }))
    .split('\0')
    .flatMap(entryIn)
  const texts = await readBlobs(
    call,
    entries.flatMap(({ type, object }) => (type === 'blob' ? [object] : [])),
  )
  return entries.map(({ path, mode, object }) => ({ path, mode, text: texts.get(object) ?? '' }))
}

interface Entry {
  readonly mode: string
  readonly type: string
  readonly object: Sha
  readonly path: string
}

/** https://git-scm.com/docs/git-ls-tree: `<mode> <type> <object>`, a tab, the path as it is. */
function entryIn(text: string): Entry[] {
  const [, mode = '', type = '', object = '', path = ''] = /^(\d+) (\w+) (\S+)\t([^]*)$/.exec(text) ?? []
  return object === '' ? [] : [{ mode, type, object, path }]
}

const BATCH = ['cat-file', '--batch']

/** https://git-scm.com/docs/git-cat-file#_batch_output: `<object> <type> <size>`, a line end, so many bytes, a line end. */
async function readBlobs(call: GitCall, objects: readonly Sha[]): Promise<ReadonlyMap<Sha, string>> {
  if (objects.length === 0) return new Map()
  const input = linesFor(objects)
  const bytes = requireSuccess(BATCH, await runGit(BATCH, { ...call, input, reading: { encoding: 'latin1' } }))
  const texts = new Map<Sha, string>()
  let from = 0
  for (const object of objects) {
    const end = bytes.indexOf('\n', from)
    const [, size] = /^\S+ blob (\d+)$/.exec(bytes.slice(from, end)) ?? []
    if (size === undefined) throw new CheckpointError(gitFailed('cat-file', bytes.slice(from, end)))
    from = end + 1
    texts.set(object, Buffer.from(bytes.slice(from, from + Number(size)), 'latin1').toString('utf8'))
    from += Number(size) + 1
  }
  return texts
}
