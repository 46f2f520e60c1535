import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { assetNameTaken } from '../errors/assets.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import type { FullNotes } from '../notes/limit.ts'
import { CHECKSUMS_NAME, checksumsOf, nameAssets, type Asset } from '../plan/assets.ts'
import type { Bytes, GlobMatch, MatchedFile } from '../assets.ts'
import type { Files } from '../ports.ts'
import type { AssetGlobs } from '../settings/asset-globs.ts'

/** What was found to attach, and each glob without a file. */
export interface AssetsRead {
  readonly assets: readonly Asset[]
  readonly missing: readonly Problem[]
}

/**
 * The files that these globs name, each with its digest, and SHA256SUMS over them, unless one of them is called so.
 * @throws VC602–VC605 before any byte is read
 */
export async function readAssets(globs: AssetGlobs, files: Files): Promise<AssetsRead> {
  if (globs.include.length === 0) return { assets: [], missing: [] }
  const { named, missing } = nameAssets(await files.match(globs))
  const assets: Asset[] = []
  // One after the other: a disk is not read faster by three at a time.
  for (const { path, ...file } of named)
    assets.push({ ...file, digest: await digestOf(files.bytes(path)), from: { path } })
  const isWhole = assets.length === 0 || assets.some(({ name }) => name === CHECKSUMS_NAME)
  const sums = isWhole ? [] : [await textAsset(CHECKSUMS_NAME, checksumsOf(assets))]
  return { assets: [...assets, ...sums], missing }
}

/** Where the notes were cut, all of them are attached too. @throws VC604 where a file is called so already */
export async function withFullNotes(assets: readonly Asset[], full: FullNotes | undefined): Promise<readonly Asset[]> {
  if (full === undefined) return assets
  const taken = assets.find(({ name }) => name === full.name)
  if (taken === undefined) return [...assets, await textAsset(full.name, full.text)]
  throw new CheckpointError(assetNameTaken(full.name, [taken.label, 'the notes, which are too long for the release']))
}

/** A text that the run made, as an asset. */
async function textAsset(name: string, text: string): Promise<Asset> {
  const bytes = bytesOf(text)
  return { name, label: name, size: Buffer.byteLength(text), digest: await digestOf(bytes), from: { text } }
}

/** The bytes of a text, as often as they are asked for. */
export function bytesOf(text: string): Bytes {
  return {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(Buffer.from(text))
    },
  }
}

/** Files of gigabytes pass through in pieces of this size. */
const PIECE_BYTES = 1024 * 1024

export function fileBytes(path: string): Bytes {
  return {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: PIECE_BYTES })[Symbol.asyncIterator](),
  }
}

/** `sha256:…`, as GitHub writes it. */
export async function digestOf(bytes: Bytes): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
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
