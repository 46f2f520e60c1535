import { constants } from 'node:fs'
import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathRefused, unwritableFile } from '../errors/files.ts'
import { CheckpointError } from '../errors/problem.ts'
import { ignoreExisting, ignoreMissing } from './file-errors.ts'

/** The folders that a path given by a user may lead into by links of the machine's own, as `/tmp` is one on macOS. */
export interface Grounds {
  /** Of the repository; paths are relative to it. */
  readonly root: string
  /** Where later steps of the job look, if there is such a folder. */
  readonly temporary: string | undefined
}

/** A file of the user's own choice; undefined where there is none. @throws VC142 */
export async function readGiven(said: string, grounds: Grounds): Promise<string | undefined> {
  const path = await givenPath(said, grounds)
  return readFile(path, 'utf8').catch(ignoreMissing)
}

/**
 * Writes a file that the user named, with the folders above it; `mode` says whether an old one may go. False where one
 * was there and stays. @throws VC142, VC143
 */
export async function writeGiven(
  said: string,
  { text, mode }: { readonly text: string; readonly mode: 'new' | 'replace' },
  grounds: Grounds,
): Promise<boolean> {
  const path = await givenPath(said, grounds)
  const flag = FLAGS[mode] | NO_LINK
  try {
    await mkdir(dirname(path), { recursive: true })
    return await writeFile(path, text, { flag }).then(() => true, ignoreExisting)
  } catch (error) {
    throw new CheckpointError(unwritableFile(said, codeOf(error)), { cause: error })
  }
}

const { O_CREAT, O_EXCL, O_TRUNC, O_WRONLY } = constants
const FLAGS = { new: O_WRONLY | O_CREAT | O_EXCL, replace: O_WRONLY | O_CREAT | O_TRUNC } as const

/** One that was put there since we looked is not followed either; Windows has no such flag. */
const NO_LINK = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

/**
 * Where a path leads that the user gave: relative to the repository, or absolute. The checkout may be a stranger's, so
 * below the repository (and below the temporary folder) no part of it may be a link, and it never leads into a
 * repository of git: its configuration names programs that git runs, and a checkout keeps its token there. @throws VC142
 */
async function givenPath(said: string, { root, temporary }: Grounds): Promise<string> {
  const refuse = (reason: string) => new CheckpointError(pathRefused(said, reason))
  const path = resolve(root, said)
  if (!isAbsolute(said) && !isBelow(root, path)) throw refuse('it is outside the repository')
  const bases = await Promise.all([root, ...(temporary === undefined ? [] : [temporary])].map(resolvePath))
  const { above, below } = await splitAtBase(path, bases)
  const file = join(above, ...below)
  if (await hasLink(above, below)) throw refuse('part of it is a link')
  if (await leadsIntoGit(await resolvePath(file))) throw refuse("it leads into git's own folder")
  return file
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way)
}

/** The folder of the machine, its links resolved, and the way below it, where none may be. */
async function splitAtBase(path: string, bases: readonly string[]): Promise<{ above: string; below: string[] }> {
  const parents = foldersAbove(path)
  const real = await Promise.all(parents.map((folder) => realpath(folder).catch(() => undefined)))
  // The innermost base that the path leads through, where it enters it first: the repository may be in /tmp.
  const entered = bases.map((base) => ({ base, at: real.indexOf(base) })).filter(({ at }) => at >= 0)
  const [inner] = entered.sort((a, b) => b.base.length - a.base.length)
  if (inner !== undefined) return { above: inner.base, below: relative(parents[inner.at] ?? '', path).split(sep) }
  return { above: await resolvePath(dirname(path)), below: [basename(path)] }
}

/** From the root of the disk down, without the path itself. */
function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [...foldersAbove(above), above]
}

/** A path without links, as far as it is there. */
async function resolvePath(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined)
  const above = dirname(path)
  return real ?? (above === path ? path : join(await resolvePath(above), basename(path)))
}

async function hasLink(above: string, below: readonly string[]): Promise<boolean> {
  const ways = below.map((_, index) => join(above, ...below.slice(0, index + 1)))
  const found = await Promise.all(ways.map((way) => lstat(way).catch(() => undefined)))
  return found.some((entry) => entry?.isSymbolicLink() === true)
}

/** `.git` in any spelling that a disk takes for it: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i

async function leadsIntoGit(path: string): Promise<boolean> {
  if (path.split(sep).some((part) => GIT_FOLDER.test(part))) return true
  return (await Promise.all(foldersAbove(path).map(isGitDirectory))).includes(true)
}

/** A bare repository, or one whose files git keeps elsewhere: https://git-scm.com/docs/gitrepository-layout */
async function isGitDirectory(folder: string): Promise<boolean> {
  const parts = ['HEAD', 'objects', 'refs'].map((name) => stat(join(folder, name)).catch(() => undefined))
  return (await Promise.all(parts)).every((part) => part !== undefined)
}
