import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Bytes, GlobMatch, MatchedFile, AssetGlobs } from '../ports/assets.ts'

/** Files of gigabytes pass through in pieces of this size. */
const PIECE_BYTES = 1024 * 1024

export function fileBytes(path: string): Bytes {
  return {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: PIECE_BYTES })[Symbol.asyncIterator](),
  }
}

/**
 * Matches as a shell does: names that begin with a dot only where the glob says the dot. No folder is entered by a
 * link, and none that is git's own.
 */
export async function matchFiles(root: string, { include, exclude }: AssetGlobs): Promise<GlobMatch[]> {
  const { default: picomatch } = await import('picomatch/posix.js')
  const isExcluded = exclude.length === 0 ? () => false : picomatch(exclude)
  const home = await realpath(root)
  return Promise.all(
    include.map(async (glob) => {
      const { base, glob: pattern } = picomatch.scan(glob, { unescape: true })
      const folder = pattern === '' ? base.split('/').slice(0, -1).join('/') : base
      const rest = pattern === '' ? base.slice(folder.length) : pattern
      const isNamed = picomatch(glob)
      const paths = await walk(root, folder, { deep: /\/|\*\*/.test(pattern), dots: DOT.test(rest) })
      const chosen = paths.filter((path) => isNamed(path) && !isExcluded(path))
      const files = (await Promise.all(chosen.map((path) => lookAt(home, path)))).flat()
      return { glob, files, nearest: await nearestFolder(root, folder) }
    }),
  )
}

/** A part of a glob that begins with a dot. */
const DOT = /(?:^|[/{(,|])\\?\./

interface Reach {
  readonly deep: boolean
  readonly dots: boolean
}

/** Everything in a folder that is no folder itself, and deep: in those below it. */
async function walk(root: string, folder: string, reach: Reach): Promise<string[]> {
  const entries = await entriesOf(join(root, folder))
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.') && !reach.dots) return []
      if (!entry.isDirectory()) return [path]
      return reach.deep && entry.name !== '.git' ? walk(root, path, reach) : []
    }),
  )
  return paths.flat()
}

function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(noEntries)
}

/** Nothing there, or a file where a folder was meant. */
export function noEntries(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}

/** The file behind a path; none for a folder, or a link to nowhere. */
async function lookAt(home: string, path: string): Promise<MatchedFile[]> {
  const real = await realpath(join(home, path)).catch(() => undefined)
  const found = real === undefined ? undefined : await stat(real)
  if (real === undefined || found?.isFile() !== true) return []
  const within = relative(home, real).split(sep)
  const outside =
    within[0] === '..' || resolve(home, ...within) !== real || [...within, ...path.split('/')].some(isGits)
  return [{ path, size: found.size, outside }]
}

/** In any case: some file systems know no difference. */
function isGits(name: string): boolean {
  return name.toLowerCase() === '.git'
}

/** The deepest part of this folder that there is, and what it holds; folders end in `/`. */
async function nearestFolder(root: string, folder: string): Promise<GlobMatch['nearest']> {
  const entries = await entriesOf(join(root, folder))
  if (entries.length === 0 && folder !== '') return nearestFolder(root, folder.split('/').slice(0, -1).join('/'))
  const names = entries
    .filter(({ name }) => !isGits(name))
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`)
  return { folder, entries: names.sort() }
}
