import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * What a folder holds, to be written elsewhere as often as tests need it. A repository takes five git processes, some 100 ms,
 * to make, and 2 ms to copy; git reads a file of the work tree again whose times are not those of its index.
 */
interface FolderCopy {
  readonly folders: readonly string[]
  readonly files: ReadonlyMap<string, Buffer>
}

function readFolder(folder: string): FolderCopy {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: relative(folder, join(entry.parentPath, entry.name)),
    isFolder: entry.isDirectory(),
  }))
  const files = entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path)
  return {
    folders: entries.filter(({ isFolder }) => isFolder).map(({ path }) => path),
    files: new Map(files.map((path) => [path, readFileSync(join(folder, path))])),
  }
}

function writeFolder(folder: string, { folders, files }: FolderCopy): void {
  mkdirSync(folder, { recursive: true })
  for (const path of folders) mkdirSync(join(folder, path), { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes)
}

const made = new Map<string, FolderCopy>()

/** Makes a folder, the first time by `make`, and then as a copy of what that has made of the same. */
export function makeOnce(folder: string, of: unknown, make: () => void): void {
  const key = JSON.stringify(of)
  const copy = made.get(key)
  if (copy !== undefined) {
    writeFolder(folder, copy)
    return
  }
  make()
  made.set(key, readFolder(folder))
}
