/** False where a file of that name is there, for whoever makes a new one. */
export function ignoreExisting(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

/** Nothing there, a file where a folder was meant, or a folder where a file was. */
const NO_FILE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (NO_FILE.has(error.code)) return undefined
  throw error
}
