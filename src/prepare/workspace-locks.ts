import type { CommittedFile, PreparedFile } from '../ports/committed-file.ts'
import { NOT_UTF8 } from '../version-files/edit.ts'
import { followMember } from '../version-files/manifests/npm-lock.ts'
import { nameOf } from '../version-files/version-file.ts'

type Text = Pick<CommittedFile, 'path' | 'text'>

/** How the files of a package were, and what becomes of them. */
export interface Prepared {
  readonly before: readonly Text[]
  readonly after: readonly Text[]
}

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json']
const PLAIN = '100644'

/** Where locks may stand that name a package.json which changes as a member of their workspace: in the folders above it. */
export function locksAbove({ before, after }: Prepared): string[] {
  const folders = changedIn({ before, after }).flatMap(({ folder }) => foldersAbove(folder))
  return [...new Set(folders)].flatMap((above) => LOCKS.map((name) => `${above}${name}`))
}

/** Those of the locks that change, with what the package says now. */
export async function followInLocks(locks: readonly CommittedFile[], prepared: Prepared): Promise<PreparedFile[]> {
  const followed: PreparedFile[] = []
  for (const { path, text, mode } of locks) {
    if (mode !== PLAIN || text.includes(NOT_UTF8)) continue
    const home = path.slice(0, path.length - nameOf(path).length)
    let next = text
    for (const { folder, ...texts } of changedIn(prepared))
      if (folder.startsWith(home)) next = await followMember(next, { ...texts, folder: folder.slice(home.length) })
    if (next !== text) followed.push({ path, text: next, isProgram: false })
  }
  return followed
}

/** Each package.json below the root that changes; one at the root has the lock beside it. */
function changedIn({ before, after }: Prepared) {
  return after.flatMap(({ path, text }) => {
    const was = before.find((file) => file.path === path)?.text
    const isMember = path.endsWith('/package.json') && was !== undefined && was !== text
    return isMember ? [{ folder: path.slice(0, -'/package.json'.length), before: was, after: text }] : []
  })
}

/** `packages/core` → `packages/`, and the root, which is empty. */
function foldersAbove(folder: string): string[] {
  const parts = folder.split('/').slice(0, -1)
  return ['', ...parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`)]
}
