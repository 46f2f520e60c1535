import { presentIn, type Around } from '../around.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { setPreparation, setTagFormat, toLiquid } from '../formats.ts'
import { ImportBuilder, type Import, type TheirRules } from '../import.ts'
import type { Said } from '../said.ts'
import { CHANNEL, PATCH_OF_FEATURE, PUBLISH, TEMPLATE, UNSIGNED } from '../advice.ts'
import { setMajorOnZero, setPatchAtLeast, setTypes } from '../levels.ts'

/** https://lerna.js.org/docs/api-reference/configuration, https://github.com/lerna/lerna/tree/main/libs/commands/version */
export function importLerna(top: Said, around: Around): Import {
  const made = new ImportBuilder('lerna')
  const version = top.at('command', 'version')
  const find = (key: string) => version?.at(key) ?? top.at(key)
  const isConventional = find('conventionalCommits')
  setMajorOnZero(made, 'below 1.0.0 a breaking change is a minor', false)
  const force = find('premajorVersionBump')
  if (force?.text === 'force-patch') made.changed(force, PATCH_OF_FEATURE)
  if (isConventional?.isTrue === true) made.kept(isConventional, 'commits choose the level')
  else made.changed('a person chooses the level', 'commits choose it; the input bump sets another')
  const types = new Map<string, TheirType>(DEFAULTS)
  setTypes(made, types)
  setPatchAtLeast(made, 'any change to a package makes at least a patch')
  if (top.at('version')?.text === 'independent') importIndependent(made, top, around)
  else importFixed(made, { top, find, around })
  const branches = find('allowBranch')
  made.branches.push(...(branches?.texts ?? []).filter((name) => !/[?[\]]/.test(name)))
  if (branches !== undefined) made.kept(branches, 'start the workflow on these branches')
  const create = find('createRelease')
  made.set('draft', create === undefined)
  made.kept(create ?? 'no release is made', `draft: ${create === undefined}`)
  made.rest(version, KNOWN_OF_VERSION, ADVICE)
  made.rest(top, ['version', 'packages', 'command', 'npmClient', 'useWorkspaces', ...KNOWN_OF_VERSION], ADVICE)
  return made.done('by hand', isConventional?.isTrue === true ? rulesOf(types, force) : undefined)
}

/** The preset angular: https://github.com/conventional-changelog/conventional-changelog/tree/master/packages/conventional-changelog-angular */
const DEFAULTS: readonly (readonly [string, TheirType])[] = [
  ['feat', { bump: 'minor' }],
  ['fix', { bump: 'patch' }],
  ['perf', { bump: 'patch' }],
  ['revert', { bump: 'patch' }],
]

const KNOWN_OF_VERSION = [
  'conventionalCommits',
  'premajorVersionBump',
  'tagVersionPrefix',
  'message',
  'allowBranch',
  'createRelease',
]

const ADVICE: Readonly<Record<string, string>> = {
  changelogPreset: 'commits are read as Conventional Commits',
  changelogEntryAdditionalMarkdown: TEMPLATE,
  ignoreChanges: 'packages: { <name>: { exclude: [<glob>] } }',
  forcePublish: 'start the workflow with the input bump',
  exact: 'requirements in dependents keep their operator',
  private: 'a package that should not be released has no entry under packages',
  publish: PUBLISH,
  registry: PUBLISH,
  bootstrap: 'not about releases',
  run: 'not about releases',
  create: 'not about releases',
  preid: CHANNEL,
  signGitTag: UNSIGNED,
  gitRemote: 'not needed: the workflow runs in the repository',
}

function rulesOf(types: ReadonlyMap<string, TheirType>, force: Said | undefined): TheirRules {
  const featureOnZero = force?.text === 'force-patch' ? 'patch' : 'minor'
  return { types: levelsOf(types), others: 'patch', unconventional: 'patch', breakingOnZero: 'minor', featureOnZero }
}

interface Fixed {
  readonly top: Said
  readonly find: (key: string) => Said | undefined
  readonly around: Around
}

/** One version for all packages: that is one line of versions, written into each manifest. */
function importFixed(made: ImportBuilder, { top, find, around }: Fixed): void {
  setTagFormat(made, { said: find('tagVersionPrefix'), name: 'tagVersionPrefix', standard: 'v', token: '' })
  const manifests = around.packages.filter(({ path }) => path !== '.').map(({ path }) => `${path}/package.json`)
  const files = [{ file: top.path, path: 'version' }, ...manifests]
  const said = find('message')
  const message = toLiquid(said?.text ?? '%s', { '%s': '{{ tag }}', '%v': '{{ version }}' })
  setPreparation(made, { files, message, via: 'commit', changelog: presentIn(around, ['CHANGELOG.md'])[0] })
  made.kept(top.at('version') ?? 'version', `prepare.files: ${top.path} and ${manifests.length} manifests`)
  if (said !== undefined) made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`)
}

function importIndependent(made: ImportBuilder, top: Said, around: Around): void {
  const prepare = { files: ['package.json'], changelog: 'CHANGELOG.md' }
  const packages = around.packages
    .filter(({ path }) => path !== '.')
    .map(({ name, path }) => [name, { path, prepare }] as const)
  made.set('packages', Object.fromEntries(packages))
  made.set('tags', 'name@')
  made.kept(top.at('version') ?? 'version: independent', 'packages, with tags: name@')
}
