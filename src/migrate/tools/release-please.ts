import { presentIn, type Around } from '../around.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { filesText, setPreparation } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Find, Said } from '../said.ts'
import { extraFile, FILES_OF_TYPE, INITIAL_VERSIONS, sectionsOf } from './release-please-types.ts'
import { importPackages } from './release-please-packages.ts'
import { CHANNEL, PATCH_OF_FEATURE } from '../advice.ts'
import { setMajorOnZero, setTypes } from '../levels.ts'

/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
export function importReleasePlease(top: Said, around: Around): Import {
  const made = new ImportBuilder('release-please')
  const packages = top.at('packages')?.entries ?? []
  const [only] = packages
  // What a package says goes before what the top says for all.
  const own = packages.length === 1 && only?.name === '.' ? only : undefined
  const find = (key: string) => own?.at(key) ?? top.at(key) ?? sameInAll(packages, key)
  const type = find('release-type')?.text ?? 'node'
  importVersions(made, find, type)
  const types = importTypes(made, find('changelog-sections'), type)
  if (own === undefined) importPackages(made, top, find)
  else importTag(made, find, around)
  importFiles(made, { find, type, around, isOne: own !== undefined })
  importReleases(made, find)
  made.rest(top, KNOWN, ADVICE)
  if (own !== undefined) made.rest(own, KNOWN, ADVICE)
  return made.done('push', {
    types: levelsOf(types),
    others: 'none',
    unconventional: 'none',
    breakingOnZero: find('bump-minor-pre-major')?.isTrue === true ? 'minor' : 'major',
    featureOnZero: find('bump-patch-for-minor-pre-major')?.isTrue === true ? 'patch' : 'minor',
  })
}

/** What every package says alike counts for all of them, as if the top said it. */
function sameInAll([first, ...others]: readonly Said[], key: string): Said | undefined {
  const said = first?.at(key)
  return SWITCHES.has(key) && others.every((other) => other.at(key)?.text === said?.text) ? said : undefined
}

const SWITCHES: ReadonlySet<string> = new Set(['bump-minor-pre-major', 'bump-patch-for-minor-pre-major'])

const KNOWN = [
  ...['packages', 'release-type', 'bump-minor-pre-major', 'bump-patch-for-minor-pre-major', 'changelog-sections'],
  ...['include-v-in-tag', 'include-component-in-tag', 'tag-separator', 'component', 'package-name', 'extra-files'],
  ...['initial-version', 'changelog-path', 'skip-changelog', 'draft', 'prerelease', 'prerelease-type', 'versioning'],
  ...['exclude-paths', 'plugins', 'skip-github-release'],
]

const NOT_NEEDED = 'not needed: versions and ranges come from tags and the history'

const ADVICE: Readonly<Record<string, string>> = {
  'bootstrap-sha': NOT_NEEDED,
  'last-release-sha': NOT_NEEDED,
  'release-search-depth': NOT_NEEDED,
  'commit-search-depth': NOT_NEEDED,
  'separate-pull-requests': 'there is one pull request for all packages',
  'group-pull-request-title-pattern': 'the title is the first line of prepare.message',
  'pull-request-title-pattern': 'the title is the first line of prepare.message',
  'pull-request-header': 'the text of the pull request holds the notes',
  'pull-request-footer': 'the text of the pull request holds the notes',
  'release-as': 'start the workflow with the input version',
  'version-file': 'name it under prepare.files',
  label: 'the pull request is known by its branch, not by labels',
  'release-label': 'the pull request is known by its branch, not by labels',
  'extra-label': 'the pull request is known by its branch, not by labels',
}

function importVersions(made: ImportBuilder, find: Find, type: string): void {
  const minor = find('bump-minor-pre-major')
  const onZero = minor?.isTrue !== true
  setMajorOnZero(made, minor ?? 'below 1.0.0 a breaking change makes 1.0.0', onZero)
  const patch = find('bump-patch-for-minor-pre-major')
  if (patch?.isTrue === true) made.changed(patch, PATCH_OF_FEATURE)
  const initial = find('initial-version')
  const version = initial?.text ?? INITIAL_VERSIONS.get(type) ?? '1.0.0'
  made.set('initial-version', version)
  made.kept(initial ?? `the first release is ${version}`, `initial-version: ${version}`)
  const versioning = find('versioning')
  if (versioning !== undefined && versioning.text !== 'default')
    made.absent(versioning, 'commits choose the level; the input bump sets another for one run')
}

/** Only commits of a visible type release, and each of them at least a patch. */
function importTypes(made: ImportBuilder, said: Said | undefined, type: string): ReadonlyMap<string, TheirType> {
  const types = said === undefined ? sectionsOf(type) : new Map(said.items.flatMap(theirType))
  for (const name of ['feat', 'fix', 'perf', 'revert']) {
    if (!types.has(name)) types.set(name, { bump: 'none', hidden: true })
  }
  setTypes(made, types)
  const visible = [...types].filter(([, { bump }]) => bump !== 'none').map(([name]) => name)
  made.kept(said ?? `visible types of ${type}: ${visible.join(', ')}`, 'types: each visible one makes at least a patch')
  return types
}

function theirType(said: Said): [string, TheirType][] {
  const name = said.at('type')?.text
  if (name === undefined) return []
  const hidden = said.at('hidden')?.isTrue === true
  const level = name === 'feat' || name === 'feature' ? 'minor' : 'patch'
  return [[name, { bump: hidden ? 'none' : level, section: said.at('section')?.text, hidden }]]
}

function importTag(made: ImportBuilder, find: Find, around: Around): void {
  const v = find('include-v-in-tag')?.text === 'false' ? '' : 'v'
  const component = find('include-component-in-tag')?.text === 'false' ? undefined : componentOf(find, around)
  const prefix =
    component === undefined || component === '' ? v : `${component}${find('tag-separator')?.text ?? '-'}${v}`
  made.set('tag-prefix', prefix)
  made.kept(find('include-component-in-tag') ?? `tags ${prefix}1.2.3`, `tag-prefix: ${prefix === '' ? "''" : prefix}`)
}

/** Said, else the name of the package: https://github.com/googleapis/release-please/blob/main/src/strategies/base.ts */
function componentOf(find: Find, { packageJson, pyproject, cargo }: Around): string | undefined {
  const said = find('component')?.text ?? find('package-name')?.text
  const type = find('release-type')?.text ?? 'node'
  const manifests: Readonly<Record<string, string | undefined>> = {
    node: packageJson?.at('name')?.text,
    expo: packageJson?.at('name')?.text,
    python: pyproject?.at('project', 'name')?.text ?? pyproject?.at('tool', 'poetry', 'name')?.text,
    rust: cargo?.at('package', 'name')?.text,
  }
  return (said ?? manifests[type])?.replace(/^@[\w-]+\//, '')
}

interface Filing {
  readonly find: Find
  readonly type: string
  readonly around: Around
  /** Whether all of it is about the one package at the root. */
  readonly isOne: boolean
}

function importFiles(made: ImportBuilder, { find, type, around, isOne }: Filing): void {
  const files: Plain[] = isOne ? presentIn(around, FILES_OF_TYPE.get(type) ?? []) : []
  if (isOne && !FILES_OF_TYPE.has(type))
    made.absent(
      find('release-type') ?? `release-type: ${type}`,
      'name the files that hold the version under prepare.files',
    )
  else
    made.kept(
      find('release-type') ?? `release-type: ${type}, by default`,
      `prepare.files: ${filesText(files) || 'by package'}`,
    )
  for (const said of find('extra-files')?.items ?? []) {
    const file = extraFile(said)
    if (file === undefined) made.absent(said, 'name it under prepare.files with a path or a pattern')
    else {
      files.push(file)
      made.kept(said, 'prepare.files')
    }
  }
  const path = find('changelog-path')
  const changelog = find('skip-changelog')?.isTrue === true ? undefined : (path?.text ?? 'CHANGELOG.md')
  made.kept(
    path ?? 'a release pull request',
    `prepare: via: pull-request${changelog === undefined ? '' : `, changelog: ${changelog}`}`,
  )
  setPreparation(made, { files, changelog, via: 'pull-request' })
}

function importReleases(made: ImportBuilder, find: Find): void {
  const draft = find('draft')
  made.set('draft', draft?.isTrue === true)
  made.kept(draft ?? 'the release is published', `draft: ${draft?.isTrue === true}`)
  const prerelease = find('prerelease')
  const channel = find('prerelease-type')
  if (channel?.text !== undefined && prerelease?.isTrue === true) {
    const word = channel.text.replace(/[.\d]+$/, '')
    made.set('prerelease', word)
    made.kept(channel, `prerelease: ${word}`)
  } else if (prerelease?.isTrue === true) made.absent(prerelease, CHANNEL)
  const skip = find('skip-github-release')
  if (skip?.isTrue === true) made.absent(skip, 'a release is always drafted with the tag')
}
