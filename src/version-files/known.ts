import { nameOf } from './version-file.ts'
import { withBuildNumber, withVersion } from './version-text.ts'

type Path = readonly string[]

/** A file whose name says where its version is. */
export interface KnownFile {
  /** Exactly one of them holds the version: two ways of writing the same file. */
  readonly eitherOf: readonly Path[]
  /** Holds it again, where it is there at all. */
  readonly also?: readonly Path[]
  readonly edit: (value: string, version: string) => string | undefined
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json: since lockfileVersion 2 it is there twice. */
const NPM_LOCK: KnownFile = { eitherOf: [['version']], also: [['packages', '', 'version']], edit: withVersion }

const KNOWN: ReadonlyMap<string, KnownFile> = new Map<string, KnownFile>([
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/, https://python-poetry.org/docs/pyproject/
  [
    'pyproject.toml',
    {
      eitherOf: [
        ['project', 'version'],
        ['tool', 'poetry', 'version'],
      ],
      edit: withVersion,
    },
  ],
  ['package.json', { eitherOf: [['version']], edit: withVersion }],
  ['package-lock.json', NPM_LOCK],
  ['npm-shrinkwrap.json', NPM_LOCK],
  // https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
  [
    'Cargo.toml',
    {
      eitherOf: [
        ['package', 'version'],
        ['workspace', 'package', 'version'],
      ],
      edit: withVersion,
    },
  ],
  // https://helm.sh/docs/topics/charts/#charts-and-versioning: appVersion is of what the chart installs.
  ['Chart.yaml', { eitherOf: [['version']], edit: withVersion }],
  // https://dart.dev/tools/pub/pubspec#version
  ['pubspec.yaml', { eitherOf: [['version']], edit: withBuildNumber }],
])

export function knownFile(file: string): KnownFile | undefined {
  return KNOWN.get(nameOf(file))
}

/** A file that is nothing but a version. */
export function isPlainVersion(file: string): boolean {
  return /^\.?version(?:\.txt)?$/i.test(nameOf(file))
}

export function isCargoLock(file: string): boolean {
  return nameOf(file) === 'Cargo.lock'
}

export type Syntax = 'TOML' | 'JSON' | 'YAML'

const SYNTAXES: ReadonlyMap<string, Syntax> = new Map([
  ['toml', 'TOML'],
  ['json', 'JSON'],
  ['yaml', 'YAML'],
  ['yml', 'YAML'],
])

/** By the file's name; undefined where it is none whose values have paths. */
export function syntaxOf(file: string): Syntax | undefined {
  const [, extension = ''] = /\.([^.]+)$/.exec(nameOf(file)) ?? []
  return isCargoLock(file) ? 'TOML' : SYNTAXES.get(extension.toLowerCase())
}
