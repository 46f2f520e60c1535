import type { BumpLevel } from '../../commits/commit.ts'
import { presentIn, type Around } from '../around.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { assignment, filesText, setPreparation, setTagFormat, toLiquid } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Said } from '../said.ts'
import { TEMPLATE, UNSIGNED } from '../advice.ts'
import { explainPushedTag, setMajorOnZero, setTypes } from '../levels.ts'

/** https://github.com/commitizen-tools/commitizen/blob/master/commitizen/defaults.py: a type that is not here makes nothing. */
const BUMP_MAP: readonly (readonly [string, TheirType])[] = [
  ['feat', { bump: 'minor' }],
  ['fix', { bump: 'patch' }],
  ['refactor', { bump: 'patch' }],
  ['perf', { bump: 'patch' }],
  ['revert', { bump: 'none' }],
]

/** https://commitizen-tools.github.io/commitizen/config/configuration_file/ */
export function importCommitizen(top: Said, around: Around): Import {
  const made = new ImportBuilder('commitizen')
  const format = top.at('tag_format')
  setTagFormat(made, { said: format, name: 'tag_format', standard: '$version', token: tokenIn(format?.text) })
  const zero = top.at('major_version_zero')
  setMajorOnZero(made, zero ?? 'below 1.0.0 a breaking change makes 1.0.0', zero?.isTrue !== true)
  const types = importMap(made, top)
  setTypes(made, types)
  importFiles(made, top, around)
  importScheme(made, top.at('version_scheme'))
  for (const key of ['pre_bump_hooks', 'post_bump_hooks'])
    for (const hook of top.at(key)?.items ?? [])
      made.absent(hook, 'a step of the workflow, before the action or after it')
  if (top.at('annotated_tag')?.isTrue !== true) made.changed('a lightweight tag', 'an annotated tag')
  explainPushedTag(made, 'you')
  made.rest(top, KNOWN, ADVICE)
  const breakingOnZero = zero?.isTrue === true ? 'minor' : 'major'
  return made.done('by hand', {
    types: levelsOf(types),
    others: 'none',
    unconventional: 'none',
    breakingOnZero,
    featureOnZero: 'minor',
  })
}

const KNOWN = [
  ...[
    'tag_format',
    'major_version_zero',
    'customize',
    'version_files',
    'version_provider',
    'version_scheme',
    'version',
  ],
  ...[
    'version_type',
    'pre_bump_hooks',
    'post_bump_hooks',
    'annotated_tag',
    'update_changelog_on_bump',
    'changelog_file',
  ],
  ...['bump_message', 'name'],
]

const WRITING = 'it is about writing commits, not about releases: commitizen can stay for that'

const ADVICE: Readonly<Record<string, string>> = {
  use_shortcuts: WRITING,
  allowed_prefixes: WRITING,
  message_length_limit: WRITING,
  style: WRITING,
  retry_after_failure: WRITING,
  allow_abort: WRITING,
  always_signoff: WRITING,
  changelog_incremental: 'an entry is added to the changelog; what is there stays',
  changelog_start_rev: 'an entry is added to the changelog; what is there stays',
  changelog_merge_prerelease: 'the notes of a stable version are since the last stable version',
  changelog_format: 'changelogs are Markdown',
  template: TEMPLATE,
  legacy_tag_formats: 'tags behind one prefix are versions',
  ignored_tag_formats: 'tags behind one prefix are versions',
  gpg_sign: UNSIGNED,
}

function tokenIn(format = '$version'): string {
  return format.includes('${version}') ? '${version}' : '$version'
}

/** `cz_customize` has a map of its own, by patterns: those that are a type are carried over. */
function importMap(made: ImportBuilder, top: Said): Map<string, TheirType> {
  const map = top.at('customize', 'bump_map')
  const types = new Map(map === undefined ? BUMP_MAP : BUMP_MAP.map(([type]) => [type, { bump: 'none' }] as const))
  if (map === undefined) made.kept('feat minor; fix, refactor, perf patch, by default', 'types')
  for (const entry of map?.entries ?? []) {
    const type = /^\^?(\w+)\$?$/.exec(entry.name)?.[1]?.toLowerCase()
    const bump = (entry.text ?? '').toLowerCase()
    const isLevel = bump === 'major' || bump === 'minor' || bump === 'patch'
    if (/!|BREAKING|^\^?break/i.test(entry.name)) made.kept(entry, 'a breaking change is major')
    else if (type === undefined || !isLevel) made.absent(entry, 'types: a type has a level')
    else {
      types.set(type, { bump: bump satisfies BumpLevel })
      made.kept(entry, `types.${type}`)
    }
  }
  made.rest(top.at('customize'), ['bump_map'], CUSTOM_ADVICE)
  return types
}

const CUSTOM_ADVICE: Readonly<Record<string, string>> = {
  bump_pattern: 'commits are read as Conventional Commits',
  commit_parser: 'commits are read as Conventional Commits',
  changelog_pattern: 'commits are read as Conventional Commits',
  change_type_map: 'types: { <type>: { section: <title> } }',
  change_type_order: 'sections stand in the order of the template',
  questions: WRITING,
  message_template: WRITING,
  example: WRITING,
  schema: WRITING,
  schema_pattern: WRITING,
  info: WRITING,
  info_path: WRITING,
}

const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  pep621: ['pyproject.toml'],
  poetry: ['pyproject.toml'],
  uv: ['pyproject.toml', 'uv.lock'],
  npm: ['package.json', 'package-lock.json'],
  cargo: ['Cargo.toml', 'Cargo.lock'],
  composer: ['composer.json'],
  scm: [],
}

function importFiles(made: ImportBuilder, top: Said, around: Around): void {
  const provider = top.at('version_provider')
  const files: Plain[] =
    provider?.text === undefined || provider.text === 'commitizen'
      ? ownVersion(top)
      : presentIn(around, PROVIDERS[provider.text] ?? [])
  if (provider !== undefined && provider.text !== 'commitizen' && !Object.hasOwn(PROVIDERS, provider.text ?? ''))
    made.absent(provider, 'name the file that holds the version under prepare.files')
  else made.kept(provider ?? top.at('version') ?? 'version_provider: commitizen', `prepare.files: ${filesText(files)}`)
  for (const said of top.at('version_files')?.items ?? []) importFile(made, said, files)
  const updates = top.at('update_changelog_on_bump')
  const changelog = updates?.isTrue === true ? (top.at('changelog_file')?.text ?? 'CHANGELOG.md') : undefined
  if (updates !== undefined)
    made.kept(updates, changelog === undefined ? 'no changelog' : `prepare.changelog: ${changelog}`)
  const said = top.at('bump_message')
  const text = said?.text ?? 'bump: version $new_version'
  const message = toLiquid(text, { $current_version: '{{ previous_version }}', $new_version: '{{ version }}' })
  if (said !== undefined) made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`)
  setPreparation(made, { files, changelog, message, via: 'commit' })
}

/** Without a provider the version stands in the configuration itself. */
function ownVersion(top: Said): Plain[] {
  if (top.at('version') === undefined) return []
  const isToml = top.path.endsWith('.toml')
  return [{ file: top.path, path: isToml ? 'tool.commitizen.version' : 'commitizen.version' }]
}

/** `path`, or `path:pattern` with what the line holds beside the version. */
function importFile(made: ImportBuilder, said: Said, files: Plain[]): void {
  const [path = '', pattern, ...more] = (said.text ?? '').split(':')
  if (more.length > 0 || /[*?]/.test(path) || (pattern !== undefined && !/^\w+$/.test(pattern))) {
    made.absent(said, 'name the file under prepare.files with a path or a pattern')
    return
  }
  const known = /(?:^|\/)(?:pyproject\.toml|package\.json|Cargo\.toml|composer\.json|setup\.cfg)$/.test(path)
  if (!(known && files.includes(path))) files.push(known ? path : assignment(path, pattern ?? '__version__'))
  made.kept(said, `prepare.files: ${path}`)
}

function importScheme(made: ImportBuilder, said: Said | undefined): void {
  if (said === undefined || said.text === 'semver' || said.text === 'semver2') {
    if (said !== undefined) made.kept(said, 'versions are SemVer')
    return
  }
  made.changed(said, 'tags are SemVer (1.3.0-rc.1); files for Python get PEP 440 (1.3.0rc1)')
}
