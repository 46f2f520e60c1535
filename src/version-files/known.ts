import { CARGO_LOCK, UV_LOCK, type Lock } from './lock.ts'
import { nameOf } from './version-file.ts'
import { withBuildNumber, withVersion } from './version-text.ts'

type Path = readonly string[]

export type Syntax = 'TOML' | 'JSON' | 'JSON with comments' | 'YAML' | 'XML' | 'configuration' | 'properties'

/** How the version is written there: as it is, as PEP 440 or as RubyGems has it. */
export type Form = 'SemVer' | 'PEP 440' | 'RubyGems'

/** A file whose name says where its version is. */
export interface KnownFile {
  /** Exactly one of them holds the version: two ways of writing the same file. */
  readonly eitherOf: readonly Path[]
  /** Holds it again, where it is there at all. */
  readonly also?: readonly Path[]
  readonly form?: Form
  readonly edit?: (value: string, version: string) => string | undefined
}

const VERSION = [['version']]

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json: since lockfileVersion 2 it is there twice. */
const NPM_LOCK: KnownFile = { eitherOf: VERSION, also: [['packages', '', 'version']] }

/** https://learn.microsoft.com/en-us/dotnet/core/project-sdk/msbuild-props#package-properties */
const MSBUILD: KnownFile = { eitherOf: [['Project', 'PropertyGroup', 'Version']] }

const KNOWN: ReadonlyMap<string, KnownFile> = new Map<string, KnownFile>([
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/, https://python-poetry.org/docs/pyproject/
  [
    'pyproject.toml',
    {
      eitherOf: [
        ['project', 'version'],
        ['tool', 'poetry', 'version'],
      ],
      form: 'PEP 440',
    },
  ],
  // https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
  ['setup.cfg', { eitherOf: [['metadata', 'version']], form: 'PEP 440' }],
  ['package.json', { eitherOf: VERSION }],
  ['package-lock.json', NPM_LOCK],
  ['npm-shrinkwrap.json', NPM_LOCK],
  // https://docs.deno.com/runtime/fundamentals/configuration/, https://jsr.io/docs/package-configuration
  ['deno.json', { eitherOf: VERSION }],
  ['deno.jsonc', { eitherOf: VERSION }],
  ['jsr.json', { eitherOf: VERSION }],
  // https://getcomposer.org/doc/04-schema.md#version
  ['composer.json', { eitherOf: VERSION }],
  // https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
  [
    'Cargo.toml',
    {
      eitherOf: [
        ['package', 'version'],
        ['workspace', 'package', 'version'],
      ],
    },
  ],
  // https://docs.gradle.org/current/userguide/build_environment.html#sec:gradle_configuration_properties
  ['gradle.properties', { eitherOf: VERSION }],
  // https://maven.apache.org/pom.html#maven-coordinates: that of the parent is another project's.
  ['pom.xml', { eitherOf: [['project', 'version']] }],
  ['Directory.Build.props', MSBUILD],
  // https://helm.sh/docs/topics/charts/#charts-and-versioning: appVersion is of what the chart installs.
  ['Chart.yaml', { eitherOf: VERSION }],
  // https://dart.dev/tools/pub/pubspec#version
  ['pubspec.yaml', { eitherOf: VERSION, edit: withBuildNumber }],
])

export function knownFile(file: string): KnownFile | undefined {
  const name = nameOf(file)
  return KNOWN.get(name) ?? (/\.(?:cs|fs|vb)proj$/i.test(name) ? MSBUILD : undefined)
}

/** A file that is nothing but a version. */
export function isPlainVersion(file: string): boolean {
  return /^\.?version(?:\.txt)?$/i.test(nameOf(file))
}

const LOCKS: ReadonlyMap<string, Lock> = new Map([
  ['Cargo.lock', CARGO_LOCK],
  ['uv.lock', UV_LOCK],
])

/** A lock of which the manifest beside it, or the configuration, says what is the project's own. */
export function lockOf(file: string): Lock | undefined {
  return LOCKS.get(nameOf(file))
}

export function isGemfileLock(file: string): boolean {
  return nameOf(file) === 'Gemfile.lock'
}

export function isMix(file: string): boolean {
  return nameOf(file) === 'mix.exs'
}

/** How a file of this name takes the version. */
export function formOf(file: string): Form {
  if (isGemfileLock(file)) return 'RubyGems'
  return nameOf(file) === 'uv.lock' ? 'PEP 440' : (knownFile(file)?.form ?? 'SemVer')
}

/** What stands in place of a value that is there. */
export function editOf(file: string): NonNullable<KnownFile['edit']> {
  return knownFile(file)?.edit ?? withVersion
}

const BY_NAME: ReadonlyMap<string, Syntax> = new Map<string, Syntax>([
  ['Cargo.lock', 'TOML'],
  ['uv.lock', 'TOML'],
  ['setup.cfg', 'configuration'],
  ['deno.json', 'JSON with comments'],
  ['jsr.json', 'JSON with comments'],
])

const BY_EXTENSION: ReadonlyMap<string, Syntax> = new Map<string, Syntax>([
  ['toml', 'TOML'],
  ['json', 'JSON'],
  ['jsonc', 'JSON with comments'],
  ['yaml', 'YAML'],
  ['yml', 'YAML'],
  ['xml', 'XML'],
  ['props', 'XML'],
  ['targets', 'XML'],
  ['csproj', 'XML'],
  ['fsproj', 'XML'],
  ['vbproj', 'XML'],
  ['nuspec', 'XML'],
  ['cfg', 'configuration'],
  ['ini', 'configuration'],
  ['properties', 'properties'],
])

/** By the file's name; undefined where it is none whose values have paths. */
export function syntaxOf(file: string): Syntax | undefined {
  const name = nameOf(file)
  return BY_NAME.get(name) ?? BY_EXTENSION.get((/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase())
}
