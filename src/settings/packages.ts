import { wrongValue } from '../errors/inputs.ts'
import { badPackagePath, noPackages } from '../errors/packages.ts'
import type { Problem } from '../errors/problem.ts'
import { repositoryPath } from '../version-files/repository-path.ts'
import type { FloatingTags } from '../versions/floating.ts'
import { isTagPrefix } from '../versions/tags.ts'
import type { TAGS } from './inputs.ts'
import { packageProblems } from './package-checks.ts'
import { ROOT, type GroupRule, type PackageRule, type PackageRules, type PlaceOf } from './package-rule.ts'

export const PACKAGE_KEYS = [
  ...['path', 'include', 'exclude', 'formerly', 'depends-on', 'touched', 'tag-prefix', 'initial-version'],
  ...['major-on-zero', 'types', 'prepare', 'assets', 'template', 'release-name', 'tag-message', 'draft'],
  ...['floating-tags', 'prerelease', 'channels', 'project', 'also-tag'],
]
export const GROUP_KEYS = ['packages', 'versions']

type Said = ReadonlyMap<unknown, unknown>

interface Reading {
  /** The whole configuration, in its order; the schema has passed it. */
  readonly said: Said
  readonly placeOf: PlaceOf
  readonly problems: Problem[]
}

/** Keys that mean nothing without packages. */
const ONLY_WITH_PACKAGES = ['tags', 'groups', 'on-dependency', 'latest']

/** Keys that say something of packages where there are none (VC810). */
export function strayPackageKeys(said: Said, placeOf: PlaceOf): Problem[] {
  if (said.has('packages')) return []
  return ONLY_WITH_PACKAGES.filter((key) => said.has(key)).map((key) => noPackages(placeOf(key)))
}

/** The keys of the configuration that make several lines of versions, with all that is wrong with them (VC801–VC809). */
export function packageRules(
  said: Said,
  placeOf: PlaceOf,
): { readonly rules: PackageRules; readonly problems: readonly Problem[] } {
  const reading: Reading = { said, placeOf, problems: [] }
  const tags = (said.get('tags') ?? 'name-v') as (typeof TAGS)[number]
  const packages = [...mapAt(said, 'packages')].map(([name, value]) => packageOf(String(name), value, tags, reading))
  if (packages.length === 0)
    reading.problems.push(wrongValue(placeOf('packages'), '{}', 'a mapping with one package at least'))
  const groups = [...mapAt(said, 'groups')].map(([name, value]) => groupOf(String(name), value as Said, placeOf))
  const latest = (said.get('latest') as string | undefined) ?? packages.find(({ paths }) => paths.includes(ROOT))?.name
  const problems = [...reading.problems, ...packageProblems({ packages, groups, latest, placeOf })]
  const onDependency = (said.get('on-dependency') ?? 'patch') as PackageRules['onDependency']
  return { rules: { packages, groups, onDependency, ...(latest !== undefined && { latest }) }, problems }
}

function mapAt(said: Said, key: string): Said {
  const found = said.get(key)
  return found instanceof Map ? found : new Map()
}

function packageOf(name: string, value: unknown, tags: (typeof TAGS)[number], reading: Reading): PackageRule {
  const { placeOf, problems } = reading
  const said: Said = value instanceof Map ? value : new Map([['path', value]])
  const at = (...keys: readonly PropertyKey[]) => placeOf('packages', name, ...(value instanceof Map ? keys : []))
  const folders = (key: string) =>
    texts(said.get(key)).flatMap((text, index) => {
      const path = folderOf(text)
      if (path === undefined)
        problems.push(badPackagePath(at(key, ...(Array.isArray(said.get(key)) ? [index] : [])), text))
      return path ?? []
    })
  const paths = folders('path')
  const own = said.get('tag-prefix') as string | undefined
  const prefix = own ?? defaultPrefix(name, paths[0] ?? ROOT, tags)
  if (!isTagPrefix(prefix)) problems.push(wrongPrefix(own === undefined ? at() : at('tag-prefix'), prefix))
  for (const key of ['include', 'exclude'])
    texts(said.get(key)).forEach((glob, index) => {
      if (isStray(glob) || isNegated(glob)) problems.push(badPackagePath(at(key, index), glob))
    })
  return {
    name,
    place: at(),
    pathPlace: at('path'),
    paths,
    formerly: folders('formerly'),
    prefix,
    include: texts(said.get('include')),
    exclude: texts(said.get('exclude')),
    ...(said.get('depends-on') === 'auto'
      ? { dependsOn: [], readsDependencies: true }
      : { dependsOn: texts(said.get('depends-on')) }),
    touched: (said.get('touched') ?? 'level') as PackageRule['touched'],
    floatingTags: (said.get('floating-tags') ?? reading.said.get('floating-tags') ?? 'none') as FloatingTags,
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map(String)
    : value === undefined
      ? []
      : [typeof value === 'string' ? value : JSON.stringify(value)]
}

/** `.` and `./` are the root. */
function folderOf(text: string): string | undefined {
  const path = text
    .trim()
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
  return path === '.' || (path === '' && text.trim().startsWith('./')) ? ROOT : repositoryPath(path)
}

/** Absolute, out of the repository, or with the separators of Windows. */
function isStray(glob: string): boolean {
  return /^(?:[\\/~]|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\\\w/i.test(glob) || glob.trim() === ''
}

/** `!(a|b)` is a pattern of its own. */
function isNegated(glob: string): boolean {
  return /^!(?!\()/.test(glob)
}

/** Go finds a module's versions by its path, without the folder of a major version: https://go.dev/ref/mod#vcs-version */
function defaultPrefix(name: string, path: string, tags: (typeof TAGS)[number]): string {
  if (tags === 'name@') return `${name}@`
  if (tags === 'name-v') return `${name}-v`
  const folder = path.replace(/(?:^|\/)v\d+$/, '')
  return folder === ROOT ? 'v' : `${folder}/v`
}

function wrongPrefix(place: string, prefix: string): Problem {
  return wrongValue(place, prefix, 'the beginning of a tag; set tag-prefix, as in core-v')
}

function groupOf(name: string, said: Said, placeOf: PlaceOf): GroupRule {
  const versions = said.get('versions') as GroupRule['versions']
  return { name, place: placeOf('groups', name), packages: texts(said.get('packages')), versions }
}
