import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { outsideRepository } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Files } from '../ports.ts'
import { fileBytes, matchFiles } from './asset-files.ts'

/** Files below `root`, and texts kept in `keptIn` (a folder that later steps can read), where there is one. */
export function filesOf(root: string, keptIn: string | undefined): Files {
  return {
    read: (path) => readInside(root, path).catch(missing),
    isDirectory: (path) =>
      stat(resolve(root, path)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    write: (path, text) => writeFile(resolve(root, path), text),
    async create(path, text, replace) {
      const file = resolve(root, path)
      await mkdir(dirname(file), { recursive: true })
      return writeFile(file, text, { flag: replace ? 'w' : 'wx' }).then(() => true, alreadyThere)
    },
    match: (globs) => matchFiles(root, globs),
    bytes: (path) => fileBytes(resolve(root, path)),
    async keep(name, text) {
      if (keptIn === undefined) return undefined
      const path = resolve(keptIn, encodeURIComponent(name))
      await writeFile(path, text)
      return path
    },
  }
}

/**
 * A configuration or a link in a checkout may be a stranger's: it could name the environment of this process in /proc,
 * or the token that actions/checkout keeps below .git. @throws VC114
 */
async function readInside(root: string, path: string): Promise<string> {
  const [inside, file] = await Promise.all([realpath(root), realpath(resolve(root, path))])
  const parts = relative(inside, file).split(sep)
  const isOutside = parts[0] === '..' || isAbsolute(relative(inside, file))
  if (isOutside || parts.some((part) => part.toLowerCase() === '.git'))
    throw new CheckpointError(outsideRepository(path))
  return readFile(file, 'utf8')
}

/** False where a file of that name is there, for whoever makes a new one. */
export function alreadyThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

/** Nothing there, a file where a folder was meant, or a folder where a file was. */
const NO_FILE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

function missing(error: NodeJS.ErrnoException): undefined {
  if (NO_FILE.has(error.code)) return undefined
  throw error
}
