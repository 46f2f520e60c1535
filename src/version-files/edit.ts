import type { Problem } from '../errors/problem.ts'
import { noPep440Form, notUtf8, noVersionFile } from '../errors/version-files.ts'
import { parseSemVer } from '../versions/semver.ts'
import { toGemVersion } from './gemfile-lock.ts'
import { aheadIn, type Ahead } from './ahead.ts'
import { formOf, lockOf } from './known.ts'
import { locate } from './locate.ts'
import { toPep440, type Pep440Channels } from '../versions/pep440.ts'
import type { MatchPattern } from './pattern.ts'
import type { Replacement, Texts } from './search.ts'
import { besideOf, type FileEdit, type VersionFile } from './version-file.ts'

/** Every file that is read for these: a lock names no package as the project's own, so the manifest beside it does. */
export function filesToRead(wanted: readonly VersionFile[]): string[] {
  const manifests = wanted.flatMap(({ file, path, pattern, packages }) => {
    const lock = lockOf(file)
    const isAsked = lock !== undefined && [path, pattern, packages].every((said) => said === undefined)
    return isAsked ? [besideOf(file, lock.manifest)] : []
  })
  return [...new Set([...wanted.map(({ file }) => file), ...manifests])]
}

/** The version to write, what it follows, and by what patterns are run. */
export interface NextVersion {
  readonly version: string
  /** Versions that were released before, the last ones first: what a block of a README may hold. */
  readonly previous: readonly string[]
  readonly pep440: Pep440Channels
  readonly matchPattern: MatchPattern
}

export interface Edits {
  readonly edits: readonly FileEdit[]
  /** What files hold above the version. */
  readonly ahead: readonly Ahead[]
  /** Whether every place holds the version already; a build number of its own does not matter. */
  readonly isHeld: boolean
  readonly problems: readonly Problem[]
}

/**
 * Each version file with the version in its place, and nothing else changed: line ends, comments, order, a byte order
 * mark and what is missing at the end stay. Files that hold the version already are left out. Every problem is told
 * at once (VC701–VC712, VC724–VC730), and then there is no edit at all.
 */
export async function editVersionFiles(
  wanted: readonly VersionFile[],
  texts: Texts,
  next: NextVersion,
): Promise<Edits> {
  const results: (Edited | readonly Problem[])[] = []
  for (const file of new Set(wanted.map((entry) => entry.file))) {
    const entries = wanted.filter((entry) => entry.file === file)
    results.push(await editFile(file, { entries, texts, next }))
  }
  const problems = results.flatMap((result) => ('path' in result ? [] : result))
  const edited = results.flatMap((result) => ('path' in result ? [result] : []))
  const edits = edited.filter(({ before, after }) => before !== after)
  const ahead = edited.flatMap(({ path, places }) => aheadIn(path, places, next.version))
  return {
    edits: problems.length > 0 ? [] : edits.map(({ path, before, after }) => ({ path, before, after })),
    ...{ ahead, problems },
    isHeld: problems.length === 0 && edited.length > 0 && edited.every(({ places }) => places.every(isHeld)),
  }
}

function isHeld({ value, replacement }: Replacement): boolean {
  const withoutBuild = (version: string) => version.replace(/\+\d+$/, '')
  return value === replacement || withoutBuild(value) === withoutBuild(replacement)
}

interface Edited extends FileEdit {
  readonly places: readonly Replacement[]
}

interface Task {
  /** All entries of one file. */
  readonly entries: readonly VersionFile[]
  readonly texts: Texts
  readonly next: NextVersion
}

/** What decoding leaves of bytes that are no UTF-8. */
export const NOT_UTF8 = '\ufffd'

async function editFile(file: string, task: Task): Promise<Edited | readonly Problem[]> {
  const before = task.texts.get(file)
  if (before === undefined) return task.entries.map((entry) => noVersionFile(entry, file))
  if (before.includes(NOT_UTF8)) return [notUtf8(file)]
  const version = asFileTakesIt(file, task)
  if (typeof version !== 'string') return [version]
  const found = await locateAll(before, version, task)
  if (found.problems.length > 0) return found.problems
  const after = replacePlaces(before, found.places)
  const again = await locateAll(after, version, { ...task, texts: new Map([...task.texts, [file, after]]) })
  verify(file, found.places, again.places)
  return { path: file, before, after, places: found.places }
}

function asFileTakesIt(file: string, { entries, next: { version, pep440 } }: Task): string | Problem {
  const form = formOf(file)
  if (form === 'SemVer') return version
  if (form === 'RubyGems') return toGemVersion(version)
  const [first] = entries
  const channel = parseSemVer(version)?.prerelease[0] ?? ''
  return toPep440(version, pep440) ?? noPep440Form(first ?? { place: file }, file, { version, channel })
}

interface Found {
  /** In the order of the text; where two entries mean the same place, it is there once. */
  readonly places: readonly Replacement[]
  readonly problems: readonly Problem[]
}

async function locateAll(text: string, version: string, { entries, texts, next }: Task): Promise<Found> {
  const places = new Map<number, Replacement>()
  const problems: Problem[] = []
  for (const wanted of entries) {
    const located = await locate({
      wanted,
      text,
      texts,
      version,
      previous: next.previous,
      matchPattern: next.matchPattern,
    })
    if ('code' in located) problems.push(located)
    else for (const place of located) places.set(place.start, place)
  }
  return { places: [...places.values()].sort((a, b) => a.start - b.start), problems }
}

function replacePlaces(text: string, places: readonly Replacement[]): string {
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
