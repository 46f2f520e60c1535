import { toGitPath } from '../formats.ts'
import type { TheirType } from '../commit-types.ts'
import type { Plain } from '../import.ts'
import type { Said } from '../said.ts'

/** The first version, where it is not 1.0.0: `initialReleaseVersion` in src/strategies/ of release-please. */
export const INITIAL_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['python', '0.1.0'],
  ['rust', '0.1.0'],
  ['r', '0.1.0'],
  ['terraform-module', '0.1.0'],
  ['go-yoshi', '0.1.0'],
])

/** What each release type writes the version into, of what can be named here. */
export const FILES_OF_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['node', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json']],
  ['python', ['pyproject.toml', 'setup.cfg']],
  ['rust', ['Cargo.toml', 'Cargo.lock']],
  ['php', ['composer.json']],
  ['helm', ['Chart.yaml']],
  ['dart', ['pubspec.yaml']],
  ['maven', ['pom.xml']],
  ['elixir', ['mix.exs']],
  ['simple', ['version.txt']],
  ['go', []],
])

type Section = readonly [type: string, title: string]

const COMMON: readonly Section[] = [
  ['feat', 'Features'],
  ['fix', 'Bug Fixes'],
  ['perf', 'Performance Improvements'],
  ['revert', 'Reverts'],
]

const DEPENDENCIES_AND_DOCUMENTATION: Section[] = [
  ['deps', 'Dependencies'],
  ['docs', 'Documentation'],
]

/** Visible beside the common ones: `CHANGELOG_SECTIONS` in src/strategies/{python,java,r,php}.ts. */
const ALSO_VISIBLE: ReadonlyMap<string, readonly Section[]> = new Map([
  ...['python', 'java', 'maven', 'r'].map((type): [string, Section[]] => [type, DEPENDENCIES_AND_DOCUMENTATION]),
  ['php', [['chore', 'Miscellaneous Chores']]],
])

/** The table of a release type: https://github.com/googleapis/release-please/blob/main/src/util/filter-commits.ts */
export function sectionsOf(type: string): Map<string, TheirType> {
  const visible = [...COMMON, ...(ALSO_VISIBLE.get(type) ?? [])]
  return new Map(visible.map(([name, section]) => [name, { bump: name === 'feat' ? 'minor' : 'patch', section }]))
}

/** An entry of `extra-files`, as `prepare.files` has it; undefined where it cannot be said. */
export function extraFile(said: Said): Plain | undefined {
  if (said.text !== undefined) return genericFile(said.text)
  const [type, path] = [said.at('type')?.text, said.at('path')?.text]
  if (path === undefined || said.at('glob')?.isTrue === true || path.startsWith('/')) return undefined
  if (type === 'generic') return genericFile(path)
  const keys = said.at('jsonpath')?.text ?? said.at('xpath')?.text
  const plain = keys === undefined ? undefined : plainPath(keys)
  return plain === undefined ? undefined : { file: path, path: plain }
}

/** Lines that are marked with release-please's own word keep it: the pattern finds the version on them. */
function genericFile(path: string): Plain {
  return {
    file: toGitPath(path),
    pattern: String.raw`(?<version>\d+\.\d+\.\d+[0-9A-Za-z.+-]*)(?=.*x-release-please-version)`,
    all: true,
  }
}

/** `$.a.b` and `//a/b` without conditions. */
function plainPath(path: string): string | undefined {
  const keys = path
    .replace(/^\$\.?|^\/\//, '')
    .replace(/\['([\w-]+)'\]/g, '.$1')
    .replaceAll('/', '.')
    .replace(/^\./, '')
  return /^[\w-]+(?:\.[\w-]+)*$/.test(keys) ? keys : undefined
}
