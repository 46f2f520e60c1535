import { isTagPrefix } from '../../versions/tags.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { setPreparation, toGitPath } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Said } from '../said.ts'
import { TEMPLATE } from '../advice.ts'
import { explainPushedTag, setTypes } from '../levels.ts'

/** https://docs.cocogitto.io/reference/config.html */
export function importCocogitto(top: Said): Import {
  const made = new ImportBuilder('cocogitto')
  const tag = top.at('tag_prefix')
  const prefix = tag?.text ?? ''
  const isOne = packagesIn(top) === undefined
  if (isTagPrefix(prefix)) {
    // Several packages have a prefix each, and none for all.
    if (isOne) made.set('tag-prefix', prefix)
    made.kept(tag ?? 'tag_prefix: none, by default', `tag-prefix: ${prefix === '' ? "''" : prefix}`)
  } else made.absent(tag ?? '', 'tag-prefix')
  made.set('major-on-zero', false)
  made.changed('below 1.0.0 a breaking change is what its type makes', 'a minor: major-on-zero: false')
  const types = importTypes(made, top.at('commit_types'))
  setTypes(made, types)
  for (const branch of top.at('branch_whitelist')?.items ?? []) {
    if (branch.text === undefined || /[?[\]]/.test(branch.text)) made.absent(branch, 'name the branch in the workflow')
    else made.branches.push(branch.text)
  }
  if (top.at('branch_whitelist') !== undefined)
    made.kept(top.at('branch_whitelist') ?? '', 'start the workflow on these branches')
  importFiles(made, top, prefix)
  importHooks(made, top)
  explainPushedTag(made, 'a hook')
  made.rest(top, KNOWN, ADVICE)
  return made.done('by hand', {
    types: levelsOf(types),
    others: 'none',
    unconventional: 'none',
    breakingOnZero: 'as its type',
    featureOnZero: 'minor',
  })
}

const HOOKS = ['pre_bump_hooks', 'post_bump_hooks', 'pre_package_bump_hooks', 'post_package_bump_hooks']

const KNOWN = [
  ...['tag_prefix', 'commit_types', 'branch_whitelist', 'changelog', 'disable_changelog', 'disable_bump_commit'],
  ...['monorepo', 'packages', 'monorepo_version_separator', ...HOOKS],
]

const WRITING = 'it is about writing commits, not about releases: cocogitto can stay for that'

const ADVICE: Readonly<Record<string, string>> = {
  git_hooks: WRITING,
  scopes: WRITING,
  from_latest_tag: 'the range is since the last version, always',
  ignore_merge_commits: 'a merge counts only if nothing it brings says the same',
  ignore_fixup_commits: 'a fixup counts for nothing, and is listed',
  bump_profiles: 'one workflow each, with steps of its own',
  skip_ci: 'what GITHUB_TOKEN commits starts no workflow',
  skip_untracked: 'the commit is made by the API, beside the working tree',
  pre: 'channels: a branch has its candidates; they are numbered from 1',
  generate_mono_repository_global_tag: 'also-tag, or a package at the root',
  generate_mono_repository_package_tags: 'each package has its own tags',
}

/** feat and fix alone make a version: https://docs.cocogitto.io/guide/bump.html */
function importTypes(made: ImportBuilder, said: Said | undefined): Map<string, TheirType> {
  const types = new Map<string, TheirType>([
    ['feat', { bump: 'minor' }],
    ['fix', { bump: 'patch' }],
    ['perf', { bump: 'none' }],
    ['revert', { bump: 'none' }],
  ])
  made.kept('feat minor, fix patch, by default', 'types')
  for (const entry of said?.entries ?? []) {
    const type = entry.name.toLowerCase()
    const before = types.get(type)?.bump ?? 'none'
    const patched = entry.at('bump_patch')?.isTrue === true ? 'patch' : before
    const bump = entry.at('bump_minor')?.isTrue === true ? 'minor' : patched
    types.set(type, {
      bump,
      section: entry.at('changelog_title')?.text,
      hidden: entry.at('omit_from_changelog')?.isTrue === true,
    })
    made.kept(entry, `types.${type}`)
  }
  return types
}

function importFiles(made: ImportBuilder, top: Said, prefix: string): void {
  const path = top.at('changelog', 'path')
  const off = top.at('disable_changelog')
  const changelog = off?.isTrue === true ? undefined : (path?.text ?? 'CHANGELOG.md')
  if (top.at('disable_bump_commit')?.isTrue === true) made.kept('disable_bump_commit', 'no prepare: no commit is made')
  else setPreparation(made, { changelog, message: 'chore(version): {{ version }}', via: 'commit' })
  made.kept(
    off ?? path ?? 'changelog: CHANGELOG.md, its default',
    changelog === undefined ? 'no changelog' : `prepare.changelog: ${changelog}`,
  )
  made.rest(top.at('changelog'), ['path'], {
    template: TEMPLATE,
    authors: 'people are asked of GitHub',
  })
  const packages = packagesIn(top)
  if (packages === undefined) return
  const separator = top.at('monorepo_version_separator')?.text ?? '-'
  made.set(
    'packages',
    Object.fromEntries(
      packages.entries.map((said) => [said.name, packageOf(said, `${said.name}${separator}${prefix}`)]),
    ),
  )
  made.kept(packages, 'packages')
  made.changed('a version of the whole repository beside those of the packages', 'a package at the root: { path: . }')
}

const packagesIn = (top: Said) => top.at('monorepo', 'packages') ?? top.at('packages')

function packageOf(said: Said, tagPrefix: string): Plain {
  const ignore = said.at('ignore')?.texts ?? []
  const include = said.at('include')?.texts ?? []
  return {
    path: toGitPath(said.at('path')?.text ?? said.text ?? '.'),
    'tag-prefix': tagPrefix,
    ...(include.length > 0 && { include }),
    ...(ignore.length > 0 && { exclude: ignore }),
    prepare: { changelog: said.at('changelog_path')?.text ?? 'CHANGELOG.md' },
  }
}

function importHooks(made: ImportBuilder, top: Said): void {
  for (const name of HOOKS) {
    const advice = name.startsWith('pre')
      ? 'a step before the action; a version in a file: prepare.files'
      : 'a step after the action, if its output released is true'
    for (const hook of top.at(name)?.items ?? []) made.absent(hook, advice)
  }
}
