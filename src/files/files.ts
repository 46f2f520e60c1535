import { readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { outsideRepository } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Files } from '../ports/ports.ts'
import { fileBytes, matchFiles } from './asset-files.ts'
import { ignoreMissing } from './file-errors.ts'
import { readGiven, writeGiven } from './given-path.ts'

/** Files below `root`, and texts kept in `keptIn` (a folder that later steps can read), where there is one. */
export function filesOf(root: string, keptIn: string | undefined): Files {
  let real: Promise<string> | undefined
  const realRoot = () => (real ??= realpath(root))
  return {
    read: (path) => readInside(root, realRoot, path).catch(ignoreMissing),
    isDirectory: (path) =>
      stat(resolve(root, path)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    readGiven: (path) => readGiven(path, { root, temporary: keptIn }),
    writeGiven: (path, text, mode) => writeGiven(path, { text, mode }, { root, temporary: keptIn }),
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
async function readInside(root: string, realRoot: () => Promise<string>, path: string): Promise<string> {
  const [inside, file] = await Promise.all([realRoot(), realpath(resolve(root, path))])
  const parts = relative(inside, file).split(sep)
  const isOutside = parts[0] === '..' || isAbsolute(relative(inside, file))
  if (isOutside || parts.some((part) => part.toLowerCase() === '.git'))
    throw new CheckpointError(outsideRepository(path))
  return readFile(file, 'utf8')
}
