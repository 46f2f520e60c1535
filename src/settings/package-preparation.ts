import { preparedApart } from '../errors/packages.ts'
import type { Problem } from '../errors/problem.ts'
import { ROOT } from './package-rule.ts'
import type { ConfigurationFile } from './schema.ts'

type Prepare = NonNullable<ConfigurationFile['prepare']>
type Said = ReadonlyMap<unknown, unknown>

/** What the configuration says of a preparation: for all packages, and for each of its own. YAML's maps; the schema has passed them. */
export interface SaidPreparations {
  readonly whole: unknown
  readonly own: ReadonlyMap<string, unknown>
}

/**
 * The preparation of a package: its own keys, else those of the whole. Paths are relative to its folder; behind a leading
 * slash, to the repository's root. Where any package is prepared, all are: then the manifests of those that depend on it
 * follow. Undefined where none is.
 */
export function packagePreparation(
  { whole, own }: SaidPreparations,
  { name, folder }: { readonly name: string; readonly folder: string },
): Prepare | undefined {
  if (!isMap(whole) && ![...own.values()].some(isMap)) return undefined
  const { via } = viaOf({ whole, own })
  const said = { ...plainMap(whole), ...plainMap(own.get(name)) }
  return inFolder({ ...said, ...(via !== undefined && { via }) }, folder)
}

/** One commit or one pull request prepares all packages (VC814). `placeOf`: of a package's own `via`. */
export function preparedApartProblems(said: SaidPreparations, placeOf: (name: string) => string): Problem[] {
  const { via, isWhole } = viaOf(said)
  return [...said.own].flatMap(([name, value]) => {
    const other = plainMap(value).via
    return other === undefined || other === via ? [] : [preparedApart(placeOf(name), other, isWhole ? undefined : via)]
  })
}

function viaOf({ whole, own }: SaidPreparations): { readonly via: Prepare['via']; readonly isWhole: boolean } {
  const { via } = plainMap(whole)
  const others = [...own.values()].flatMap((value) => plainMap(value).via ?? [])
  return { via: via ?? others[0], isWhole: via !== undefined }
}

function inFolder(said: Prepare, folder: string): Prepare {
  const moved = (path: string) => (path.startsWith('/') ? path.slice(1) : folder === ROOT ? path : `${folder}/${path}`)
  const { files, changelog, 'notes-file': notesFile } = said
  return {
    ...said,
    ...(files && {
      files: files.map((file) => (typeof file === 'string' ? moved(file) : { ...file, file: moved(file.file) })),
    }),
    ...(changelog !== undefined && { changelog: moved(changelog) }),
    ...(notesFile !== undefined && { 'notes-file': moved(notesFile) }),
  }
}

function isMap(value: unknown): value is Said {
  return value instanceof Map
}

function plainMap(value: unknown): Prepare {
  return isMap(value) ? (plainOf(value) as Prepare) : {}
}

function plainOf(value: unknown): unknown {
  if (isMap(value)) return Object.fromEntries([...value].map(([key, one]) => [String(key), plainOf(one)]))
  return Array.isArray(value) ? value.map(plainOf) : value
}
