import { presentIn, type Around } from '../around.ts'
import { setPreparation } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Said } from '../said.ts'

/** https://github.com/changesets/changesets/blob/main/docs/config-file-options.md */
export function importChangesets(top: Said, around: Around): Import {
  const made = new ImportBuilder('changesets')
  made.changed('the level of each change stands in a file of .changeset/', 'it stands in the commit: feat, fix, feat!')
  for (const path of around.pending)
    made.absent(path, 'release it with Changesets first, or start the workflow once with the input bump')
  made.set('major-on-zero', true)
  made.changed('below 1.0.0 a file that says major makes 1.0.0', 'major-on-zero: true makes it of a breaking change')
  const released = around.packages.filter(({ path }) => path !== '.')
  if (released.length === 0) importSingle(made, top, around)
  else importWorkspace(made, top, released)
  const base = top.at('baseBranch')
  if (base?.text !== undefined) {
    made.branches.push(base.text)
    made.kept(base, `the workflow runs on a push to ${base.text}`)
  }
  made.set('draft', false)
  made.kept('the release is published', 'draft: false')
  made.rest(top, ['fixed', 'linked', 'ignore', 'baseBranch', 'updateInternalDependencies', 'changelog'], ADVICE)
  return made.done('push')
}

const ADVICE: Readonly<Record<string, string>> = {
  commit: 'the commit is made with the release pull request',
  access: 'npm publish --access, in a job that needs this one',
  bumpVersionsWithWorkspaceProtocolOnly: 'requirements in dependents keep their operator',
  privatePackages: 'a package that should not be released has no entry under packages',
  snapshot: 'the output build-version names each build',
  prettier: 'files are edited in place, byte by byte',
  format: 'files are edited in place, byte by byte',
  ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: 'on-dependency: patch or none',
}

function importSingle(made: ImportBuilder, top: Said, around: Around): void {
  made.set('tag-prefix', 'v')
  made.kept('tags v1.2.3', 'tag-prefix: v')
  importChangelog(made, top)
  const files = presentIn(around, ['package.json', 'package-lock.json'])
  setPreparation(made, { files, changelog: changelogOf(top), via: 'pull-request' })
  made.kept('a pull request "Version Packages"', 'prepare: via: pull-request')
}

function changelogOf(top: Said): string | undefined {
  return top.at('changelog')?.text === 'false' ? undefined : 'CHANGELOG.md'
}

function importChangelog(made: ImportBuilder, top: Said): void {
  const said = top.at('changelog')
  if (said !== undefined)
    made.changed(said, changelogOf(top) === undefined ? 'no changelog' : 'the changelog is rendered from commits')
}

function importWorkspace(made: ImportBuilder, top: Said, packages: Around['packages']): void {
  const ignored = new Set(top.at('ignore')?.texts ?? [])
  const changelog = changelogOf(top)
  const prepare = { files: ['package.json'], ...(changelog !== undefined && { changelog }) }
  const rows = packages
    .filter(({ name }) => !ignored.has(name))
    .map(({ name, path }) => [name, { path, prepare }] as const)
  made.set('packages', Object.fromEntries(rows))
  made.set('tags', 'name@')
  made.kept('tags name@1.2.3', 'tags: name@')
  made.set('prepare', { via: 'pull-request' })
  made.kept('a pull request "Version Packages"', 'prepare: via: pull-request')
  importChangelog(made, top)
  const ignore = top.at('ignore')
  if (ignore !== undefined) made.kept(ignore, 'they have no entry under packages')
  importGroups(made, top)
  const updates = top.at('updateInternalDependencies')
  if (updates !== undefined)
    made.changed(updates, 'add depends-on: auto to the packages; a dependent is released with a patch')
}

function importGroups(made: ImportBuilder, top: Said): void {
  const groups: Record<string, Plain> = {}
  for (const versions of ['fixed', 'linked'] as const) {
    for (const group of top.at(versions)?.items ?? []) {
      groups[`${versions}-${group.name}`] = { packages: group.texts, versions }
      made.kept(group, `groups.${versions}-${group.name}`)
    }
  }
  if (Object.keys(groups).length > 0) made.set('groups', groups)
}
