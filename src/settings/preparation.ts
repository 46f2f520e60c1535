import { unknownKey, wrongValue, type Origin } from '../errors/inputs.ts'
import { noRepositoryPath, notMarkdown } from '../errors/preparation.ts'
import type { Problem } from '../errors/problem.ts'
import { isCargoLock } from '../version-files/known.ts'
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
}

type Said = NonNullable<ConfigurationFile['prepare']>
type SaidFile = NonNullable<Said['files']>[number]
type PlaceOf = (keys: readonly PropertyKey[]) => string

export const PREPARATION_KEYS = ['files', 'notes-file', 'changelog', 'message', 'via'] as const
export const VERSION_FILE_KEYS = ['file', 'path', 'package'] as const

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
  const preparation: Preparation = {
    files: files.filter((file): file is VersionFile => !isProblem(file)),
    ...(notesFile !== undefined && { notesFile: { text: notesFile, place: placeOf(['notes-file']) } }),
    ...(typeof changelogPath === 'string' && { changelog: changelogPath }),
    ...(message !== undefined && { message }),
    via,
  }
  return { preparation, problems: results.filter(isProblem) }
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
  const { file, path, package: name } = typeof said === 'string' ? { file: said } : said
  const place = placeOf([])
  const found = pathOf(file, place)
  if (isProblem(found)) return found
  const keys = typeof path === 'string' ? path.split('.') : path
  if (keys?.join('') === '') {
    return wrongValue(placeOf(['path']), String(path), 'keys, with dots between them')
  }
  if (name !== undefined && (keys !== undefined || !isCargoLock(found))) {
    return unknownKey(placeOf(['package']), 'package', ['file', 'path'])
  }
  return {
    place,
    file: found,
    ...(keys !== undefined && { path: keys }),
    ...(name !== undefined && { package: name }),
  }
}
