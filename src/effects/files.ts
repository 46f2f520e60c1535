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

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
