import { unknownKey, wrongValue, type Origin } from '../errors/inputs.ts'
import { noRepositoryPath, notMarkdown } from '../errors/preparation.ts'
import type { Problem } from '../errors/problem.ts'
import { isGemfileLock, lockOf } from '../version-files/known.ts'
import type { Pep440Channels, Pep440Phase } from '../versions/pep440.ts'
import { repositoryPath } from '../version-files/repository-path.ts'
import type { VersionFile } from '../version-files/version-file.ts'
import type { VIA } from './inputs.ts'
import type { ConfigurationFile } from './schema.ts'

/** What `prepare` of the configuration asks for. */
export interface Preparation {
  readonly files: readonly VersionFile[]
  /** Liquid text for a path, and where it was said. */
  readonly notesFile?: Origin & { readonly text: string }
  readonly changelog?: string
  /** Liquid text. */
  readonly message?: string
  readonly via: (typeof VIA)[number]
  /** Which pre-release of PEP 440 a channel is, where its name does not say so. */
  readonly pep440: Pep440Channels
}

type Said = NonNullable<ConfigurationFile['prepare']>
type SaidFile = NonNullable<Said['files']>[number]
type PlaceOf = (keys: readonly PropertyKey[]) => string

export const PREPARATION_KEYS = ['files', 'notes-file', 'changelog', 'message', 'via', 'pep440'] as const
export const VERSION_FILE_KEYS = ['file', 'path', 'package', 'pattern', 'all'] as const

/** The configuration's `prepare`, its paths checked (VC110, VC111, VC713, VC723). `placeOf` tells where a key of it stands. */
export function preparationOf(
  said: Said | undefined,
  placeOf: PlaceOf,
): { readonly preparation?: Preparation; readonly problems: readonly Problem[] } {
  if (said === undefined) return { problems: [] }
  const { 'notes-file': notesFile, changelog, message, via = 'commit' } = said
  const files = (said.files ?? []).map((file, index) =>
    versionFileOf(file, (keys) => placeOf(['files', index, ...keys])),
  )
  const changelogPath = changelog === undefined ? undefined : changelogOf(changelog, placeOf(['changelog']))
  const results = changelogPath === undefined ? files : [...files, changelogPath]
  // The schema's mapping of words has no type for its values.
  const pep440 = (said.pep440 ?? {}) as Readonly<Record<string, Pep440Phase>>
  const preparation: Preparation = {
    files: files.filter((file): file is VersionFile => !isProblem(file)),
    ...(notesFile !== undefined && { notesFile: { text: notesFile, place: placeOf(['notes-file']) } }),
    ...(typeof changelogPath === 'string' && { changelog: changelogPath }),
    ...(message !== undefined && { message }),
    via,
    pep440,
  }
  return { preparation, problems: [...results.filter(isProblem), ...sharedPhases(pep440, placeOf)] }
}

/** Two channels on one letter would count their candidates with the same numbers. */
function sharedPhases(pep440: Readonly<Record<string, Pep440Phase>>, placeOf: PlaceOf): Problem[] {
  const seen = new Map<string, string>()
  return Object.entries(pep440).flatMap(([channel, phase]) => {
    const other = seen.get(phase)
    seen.set(phase, channel)
    if (other === undefined) return []
    return [
      wrongValue(placeOf(['pep440', channel]), phase, `another one than ${other} has: both would be 1.5.0${phase}1`),
    ]
  })
}

function isProblem(value: object | string): value is Problem {
  return typeof value === 'object' && 'code' in value
}

function pathOf(text: string, place: string): string | Problem {
  return repositoryPath(text) ?? noRepositoryPath(place, text)
}

/** Markdown by its name, or a name that says nothing: `CHANGES`, `HISTORY.txt`. */
const MARKDOWN = /(?:^|\/)[^/.]+$|\.(?:md|markdown|mdown|mkdn?|mdx|txt)$/i

function changelogOf(text: string, place: string): string | Problem {
  const path = pathOf(text, place)
  return isProblem(path) || MARKDOWN.test(path) ? path : notMarkdown(place, path)
}

function versionFileOf(said: SaidFile, placeOf: PlaceOf): VersionFile | Problem {
  const { file, path, package: names, pattern, all } = typeof said === 'string' ? { file: said } : said
  const place = placeOf([])
  const found = pathOf(file, place)
  if (isProblem(found)) return found
  const keys = typeof path === 'string' ? path.split('.') : path
  const packages = typeof names === 'string' ? [names] : names
  if (keys?.join('') === '') {
    return wrongValue(placeOf(['path']), String(path), 'keys, with dots between them')
  }
  const wrong = wrongKey(found, { path: keys, package: packages, pattern, all })
  if (wrong !== undefined) return unknownKey(placeOf([wrong]), wrong, ['file', 'path', 'pattern'])
  return {
    place,
    file: found,
    ...(keys !== undefined && { path: keys }),
    ...(packages !== undefined && { packages }),
    ...(pattern !== undefined && { pattern }),
    ...(all === true && { all }),
  }
}

type WaysToFind = Readonly<Record<'path' | 'package' | 'pattern' | 'all', unknown>>

/** A file is found in one way: by keys, by a pattern, or a lock by its packages. The key that fits in no such way. */
function wrongKey(file: string, { path, package: packages, pattern, all }: WaysToFind): keyof WaysToFind | undefined {
  const isLock = lockOf(file) !== undefined || isGemfileLock(file)
  if (pattern !== undefined && path !== undefined) return 'pattern'
  if (packages !== undefined && (!isLock || path !== undefined || pattern !== undefined)) return 'package'
  const mayBeAll = pattern !== undefined || (isLock && path === undefined && packages === undefined)
  return all !== undefined && !mayBeAll ? 'all' : undefined
}
