import type { PackageRule } from '../settings/package-rule.ts'
import { NO_PATH, type Territory } from './attribute.ts'

/** Files whose names begin with a dot count as others do. */
const OPTIONS = { dot: true }

/** Packages with their globs made ready; picomatch is loaded only where there are globs. */
export async function territoriesOf(packages: readonly PackageRule[]): Promise<Territory[]> {
  const hasGlobs = packages.some(({ include, exclude }) => include.length + exclude.length > 0)
  const picomatch = hasGlobs ? (await import('picomatch/posix.js')).default : undefined
  const matching = (globs: readonly string[]) =>
    picomatch === undefined || globs.length === 0 ? NO_PATH : picomatch(globs.map(plain), OPTIONS)
  return packages.map(({ name, paths, formerly, touched, include, exclude }) => ({
    name,
    paths,
    formerly,
    touched,
    includes: matching(include),
    roots: include.map((glob) => picomatch?.scan(plain(glob), { unescape: true }).base ?? ''),
    excludes: matching(exclude),
  }))
}

/** Where files of these packages can be: undefined where that may be anywhere. */
export function foldersOf(territories: readonly Territory[]): string[] | undefined {
  const folders = territories.flatMap(({ paths, formerly, roots }) => [...paths, ...formerly, ...roots])
  return folders.includes('') ? undefined : [...new Set(folders)]
}

function plain(glob: string): string {
  return glob.replace(/^(?:\.\/+)+/, '')
}
