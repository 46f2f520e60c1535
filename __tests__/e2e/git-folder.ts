// What git would answer, read from its own files: https://git-scm.com/docs/gitrepository-layout
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Of a working repository its folder `.git`; a bare one is one. @throws for a worktree, whose refs lie elsewhere */
function gitFolderOf(directory: string): string {
  const own = join(directory, '.git')
  if (!existsSync(own)) return directory
  if (!statSync(own).isDirectory()) throw new Error(`${own} is no folder`)
  return own
}

/** All that a repository says of itself but its objects: of equal texts, git answers the same. */
export function saidBy(directory: string): string {
  const folder = gitFolderOf(directory)
  const own = ['HEAD', 'config', 'packed-refs', 'shallow'].filter((name) => existsSync(join(folder, name)))
  return [...own, ...looseIn(folder)].map((name) => `${name}\n${readFileSync(join(folder, name), 'latin1')}`).join('\n')
}

function looseIn(folder: string): string[] {
  if (!existsSync(join(folder, 'refs'))) return []
  return readdirSync(join(folder, 'refs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** The object of a ref, or of HEAD; undefined if there is none. */
export function objectOf(directory: string, name: string): string | undefined {
  const folder = gitFolderOf(directory)
  const path = join(folder, name)
  const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : packedIn(folder).get(name)
  return text?.startsWith('ref: ') === true ? objectOf(directory, text.slice('ref: '.length)) : text
}

const PLAIN = /^\w[\w/-]*(?:\.\w[\w/-]*)*$/

/** What `git rev-parse` answers for HEAD, a ref, a tag or a branch; undefined for all that git has to be asked of. */
export function revisionOf(directory: string, name: string): string | undefined {
  if (!PLAIN.test(name) || /^[0-9a-f]{4,}$/.test(name)) return undefined
  const full = name === 'HEAD' || name.startsWith('refs/') ? [name] : [`refs/tags/${name}`, `refs/heads/${name}`]
  try {
    return full.map((candidate) => objectOf(directory, candidate)).find((object) => object !== undefined)
  } catch {
    return undefined
  }
}

function packedIn(folder: string): Map<string, string> {
  const path = join(folder, 'packed-refs')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return new Map([...text.matchAll(/^([0-9a-f]{40}) (.*)$/gm)].map(([, object = '', name = '']) => [name, object]))
}

/** Every ref with its object: what must be equal when nothing was written. */
export function refsOf(directory: string): string {
  const folder = gitFolderOf(directory)
  const names = new Set([...packedIn(folder).keys(), ...looseIn(folder)])
  return [...names]
    .sort()
    .map((name) => `${objectOf(directory, name) ?? ''} ${name}\n`)
    .join('')
}
