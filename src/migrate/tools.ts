import type { ToolName } from './names.ts'
import type { Around } from './around.ts'
import type { Import } from './import.ts'
import type { Syntax } from './read-said.ts'
import type { Said } from './said.ts'
import { importChangesets } from './tools/changesets.ts'
import { importCocogitto } from './tools/cocogitto.ts'
import { importCommitizen } from './tools/commitizen.ts'
import { importGitCliff } from './tools/git-cliff.ts'
import { importLerna } from './tools/lerna.ts'
import { importPythonSemanticRelease } from './tools/python-semantic-release.ts'
import { importReleaseDrafter } from './tools/release-drafter.ts'
import { importReleasePlease } from './tools/release-please.ts'
import { importSemanticRelease } from './tools/semantic-release.ts'
import { importStandardVersion } from './tools/standard-version.ts'

/** A file that a tool reads its configuration from; `keys` lead to its own part where it shares the file. */
export interface Place {
  readonly path: string
  /** `program`: code, which is not run. */
  readonly syntax: Syntax | 'program'
  readonly keys?: readonly string[]
}

/** A tool that can be moved from. */
export interface Tool {
  readonly name: ToolName
  /** In the order in which it looks for them itself; the first that is there counts. */
  readonly places: readonly Place[]
  /** What matters of a configuration that is a program. */
  readonly ask?: readonly string[]
  readonly read: (top: Said, around: Around) => Import
}

const json = (path: string): Place => ({ path, syntax: 'JSON' })
const yaml = (path: string): Place => ({ path, syntax: 'YAML' })
const toml = (path: string, ...keys: string[]): Place => ({ path, syntax: 'TOML', ...(keys.length > 0 && { keys }) })
const program = (path: string): Place => ({ path, syntax: 'program' })
const inPackage = (key: string): Place => ({ path: 'package.json', syntax: 'JSON', keys: [key] })

/** `prefix.js`, and the other endings that Node takes for a program. */
const programs = (prefix: string, ...endings: string[]) => endings.map((ending) => program(`${prefix}.${ending}`))

export const TOOLS: readonly Tool[] = [
  {
    name: 'semantic-release',
    // https://semantic-release.gitbook.io/semantic-release/usage/configuration#configuration-file
    places: [
      inPackage('release'),
      { path: '.releaserc', syntax: 'JSON or YAML' },
      ...[json('.releaserc.json'), yaml('.releaserc.yaml'), yaml('.releaserc.yml')],
      ...programs('.releaserc', 'js', 'cjs', 'mjs', 'ts'),
      ...programs('release.config', 'js', 'cjs', 'mjs', 'ts'),
    ],
    ask: ['branches', 'tagFormat', 'plugins', 'releaseRules'],
    read: importSemanticRelease,
  },
  {
    name: 'release-please',
    places: [
      ...[json('release-please-config.json'), json('.release-please-config.json')],
      ...[json('.github/release-please-config.json'), json('.github/release-please/config.json')],
    ],
    read: importReleasePlease,
  },
  {
    name: 'release-drafter',
    places: [yaml('.github/release-drafter.yml'), yaml('.github/release-drafter.yaml')],
    read: importReleaseDrafter,
  },
  {
    name: 'standard-version',
    places: [
      ...[
        json('.versionrc'),
        json('.versionrc.json'),
        inPackage('standard-version'),
        inPackage('commit-and-tag-version'),
      ],
      ...programs('.versionrc', 'js', 'cjs', 'mjs'),
    ],
    ask: ['tagPrefix', 'types', 'bumpFiles', 'skip', 'releaseCommitMessageFormat'],
    read: importStandardVersion,
  },
  {
    name: 'git-cliff',
    places: [
      toml('cliff.toml'),
      toml('.cliff.toml'),
      toml('.config/cliff.toml'),
      toml('pyproject.toml', 'tool', 'git-cliff'),
    ],
    read: importGitCliff,
  },
  {
    name: 'commitizen',
    // https://commitizen-tools.github.io/commitizen/config/configuration_file/
    places: [
      ...[toml('.cz.toml', 'tool', 'commitizen'), toml('cz.toml', 'tool', 'commitizen')],
      ...['.cz.json', 'cz.json'].map((path): Place => ({ path, syntax: 'JSON', keys: ['commitizen'] })),
      ...['.cz.yaml', 'cz.yaml'].map((path): Place => ({ path, syntax: 'YAML', keys: ['commitizen'] })),
      toml('pyproject.toml', 'tool', 'commitizen'),
    ],
    read: importCommitizen,
  },
  {
    name: 'python-semantic-release',
    places: [toml('pyproject.toml', 'tool', 'semantic_release'), toml('releaserc.toml', 'semantic_release')],
    read: importPythonSemanticRelease,
  },
  { name: 'cocogitto', places: [toml('cog.toml'), toml('.cog.toml'), toml('.config/cog.toml')], read: importCocogitto },
  { name: 'changesets', places: [json('.changeset/config.json')], read: importChangesets },
  { name: 'lerna', places: [json('lerna.json')], read: importLerna },
]
