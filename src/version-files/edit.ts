import type { Problem } from '../errors/problem.ts'
import { notUtf8, noVersionFile } from '../errors/preparation.ts'
import { isCargoLock } from './known.ts'
import { locate, type Replacement, type Texts } from './locate.ts'
import { besideOf, type FileEdit, type VersionFile } from './version-file.ts'

/** Every file that is read for these: locks name no package as their own, so the manifest beside one does. */
export function filesToRead(wanted: readonly VersionFile[]): string[] {
  const locks = wanted.filter(
    (entry) => isCargoLock(entry.file) && entry.path === undefined && entry.package === undefined,
  )
  return [...new Set([...wanted.map(({ file }) => file), ...locks.map(({ file }) => besideOf(file, 'Cargo.toml'))])]
}

/**
 * Each version file with the version in its place, and nothing else changed: line ends, comments, order, a byte order
 * mark and what is missing at the end stay. Files that hold the version already are left out. Every problem is told
 * at once (VC701–VC712), and then there is no edit at all.
 */
export async function editVersionFiles(
  wanted: readonly VersionFile[],
  texts: Texts,
  version: string,
): Promise<{ readonly edits: readonly FileEdit[]; readonly problems: readonly Problem[] }> {
  const results: (FileEdit | readonly Problem[])[] = []
  for (const file of new Set(wanted.map((entry) => entry.file))) {
    const entries = wanted.filter((entry) => entry.file === file)
    results.push(await editFile(file, { entries, texts, version }))
  }
  const problems = results.flatMap((result) => ('path' in result ? [] : result))
  const edits = results.flatMap((result) => ('path' in result && result.after !== result.before ? [result] : []))
  return { edits: problems.length > 0 ? [] : edits, problems }
}

interface Task {
  /** All entries of one file. */
  readonly entries: readonly VersionFile[]
  readonly texts: Texts
  readonly version: string
}

/** What decoding leaves of bytes that are no UTF-8. */
export const NOT_UTF8 = '\ufffd'

async function editFile(file: string, task: Task): Promise<FileEdit | readonly Problem[]> {
  const before = task.texts.get(file)
  if (before === undefined) return task.entries.map((entry) => noVersionFile(entry, file))
  if (before.includes(NOT_UTF8)) return [notUtf8(file)]
  const found = await locateAll(before, task)
  if (found.problems.length > 0) return found.problems
  const after = replaced(before, found.places)
  const again = await locateAll(after, { ...task, texts: new Map([...task.texts, [file, after]]) })
  verify(file, found.places, again.places)
  return { path: file, before, after }
}

interface Found {
  /** In the order of the text; where two entries mean the same place, it is there once. */
  readonly places: readonly Replacement[]
  readonly problems: readonly Problem[]
}

async function locateAll(text: string, { entries, texts, version }: Task): Promise<Found> {
  const places = new Map<number, Replacement>()
  const problems: Problem[] = []
  for (const wanted of entries) {
    const located = await locate({ wanted, text, texts, version })
    if ('code' in located) problems.push(located)
    else for (const place of located) places.set(place.start, place)
  }
  return { places: [...places.values()].sort((a, b) => a.start - b.start), problems }
}

function replaced(text: string, places: readonly Replacement[]): string {
  const ends = [0, ...places.map(({ end }) => end)]
  const parts = places.map(({ start, replacement }, index) => text.slice(ends[index], start) + replacement)
  return parts.join('') + text.slice(ends.at(-1))
}

/** Read again, each place must hold just what was meant: else the edit is a defect of ours, and nothing is written. */
function verify(file: string, meant: readonly Replacement[], read: readonly Replacement[]): void {
  const isAsMeant =
    meant.length === read.length && meant.every(({ replacement }, index) => read[index]?.value === replacement)
  if (!isAsMeant) throw new Error(`the edit of ${file} does not read as it was meant`)
}
