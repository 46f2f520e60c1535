import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Files } from '../ports.ts'

/** Files below `root`, and texts kept in `keptIn` (a folder that later steps can read), where there is one. */
export function filesOf(root: string, keptIn: string | undefined): Files {
  return {
    read: (path) => readFile(resolve(root, path), 'utf8').catch(missing),
    isDirectory: (path) =>
      stat(resolve(root, path)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    async keep(name, text) {
      if (keptIn === undefined) return undefined
      const path = resolve(keptIn, encodeURIComponent(name))
      await writeFile(path, text)
      return path
    },
  }
}

/** Nothing there, a file where a folder was meant, or a folder where a file was. */
const NO_FILE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

function missing(error: NodeJS.ErrnoException): undefined {
  if (NO_FILE.has(error.code)) return undefined
  throw error
}
