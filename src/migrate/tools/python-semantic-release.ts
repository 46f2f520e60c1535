import { presentIn, type Around } from '../around.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { assignment, setPreparation, setTagFormat, toLiquid } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Said } from '../said.ts'
import { TEMPLATE } from '../advice.ts'
import { setMajorOnZero, setTypes } from '../levels.ts'

/** https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html */
export function importPythonSemanticRelease(top: Said, around: Around): Import {
  const made = new ImportBuilder('python-semantic-release')
  setTagFormat(made, { said: top.at('tag_format'), name: 'tag_format', standard: 'v{version}', token: '{version}' })
  const onZero = importZero(made, top)
  const types = importTypes(made, top)
  setTypes(made, types)
  importBranches(made, top.at('branches'))
  importFiles(made, top, around)
  importReleases(made, top)
  made.rest(top, KNOWN, ADVICE)
  made.rest(top.at('changelog'), ['default_templates', 'changelog_file'], CHANGELOG_ADVICE)
  return made.done('push', {
    types: levelsOf(types),
    others: 'none',
    unconventional: 'none',
    breakingOnZero: onZero ? 'major' : 'minor',
    featureOnZero: 'minor',
  })
}

const KNOWN = [
  ...['tag_format', 'major_on_zero', 'allow_zero_version', 'commit_parser', 'commit_parser_options', 'branches'],
  ...['version_toml', 'version_variables', 'version_variable', 'commit_message', 'changelog', 'publish'],
  ...['upload_to_vcs_release', 'add_partial_tags', 'build_command'],
]

const ADVICE: Readonly<Record<string, string>> = {
  build_command_env: 'env: of the step that builds',
  assets: 'commit them before, or attach them: assets',
  commit_author: "the commit is the workflow's own, signed by GitHub",
  remote: 'not needed: the workflow runs in the repository',
  no_git_verify: 'commits are made by the API: no hooks run',
  logging_use_named_masks: 'not needed',
  repo_dir: 'the input working-directory',
}

const CHANGELOG_ADVICE: Readonly<Record<string, string>> = {
  exclude_commit_patterns: 'types: { <type>: { section: hidden } }',
  template_dir: TEMPLATE,
  environment: 'templates are Liquid: docs/templates.md',
  mode: 'an entry is added to the changelog; what is there stays',
  insertion_flag: 'an entry is added to the changelog; what is there stays',
}

/** https://github.com/python-semantic-release/python-semantic-release/blob/master/src/semantic_release/version/algorithm.py */
function importZero(made: ImportBuilder, top: Said): boolean {
  const said = top.at('major_on_zero')
  const onZero = said?.text !== 'false'
  setMajorOnZero(made, said ?? 'major_on_zero: true, its default', onZero)
  const allowed = top.at('allow_zero_version')
  const initial = allowed?.isTrue === true ? '0.1.0' : '1.0.0'
  made.set('initial-version', initial)
  if (allowed?.isTrue === true) made.kept(allowed, 'versions below 1.0.0 stay there; initial-version: 0.1.0')
  else
    made.changed(
      allowed ?? 'allow_zero_version: false, the default since v10',
      'initial-version: 1.0.0; from 0.x set version: 1.0.0 once',
    )
  return onZero
}

function importTypes(made: ImportBuilder, top: Said): Map<string, TheirType> {
  const parser = top.at('commit_parser')
  if (parser !== undefined && !/^(?:conventional|angular)$/.test(parser.text ?? ''))
    made.absent(parser, 'commits are read as Conventional Commits; emoji: true counts gitmoji')
  const options = top.at('commit_parser_options')
  const types = new Map<string, TheirType>([['revert', { bump: 'none' }]])
  const minor = options?.at('minor_tags')
  const patch = options?.at('patch_tags')
  for (const type of ['feat', 'fix', 'perf']) types.set(type, { bump: 'none' })
  for (const type of patch?.texts ?? ['fix', 'perf']) types.set(type.toLowerCase(), { bump: 'patch' })
  for (const type of minor?.texts ?? ['feat']) types.set(type.toLowerCase(), { bump: 'minor' })
  made.kept(minor ?? 'minor_tags: feat, its default', 'types')
  made.kept(patch ?? 'patch_tags: fix, perf, its default', 'types')
  const level = options?.at('default_bump_level')
  if (level !== undefined && level.text !== '0') made.absent(level, 'types: each type has a level of its own')
  const ADVISED = {
    parse_squash_commits: 'squash: auto reads the bullets where the subject says nothing',
    ignore_merge_commits: 'a merge counts only if nothing it brings says the same',
  }
  made.rest(options, ['minor_tags', 'patch_tags', 'default_bump_level', 'allowed_tags', 'other_allowed_tags'], ADVISED)
  return types
}

/** A plain name, or names in brackets: `main`, `(main|master)`, `^release/.+`. */
function importBranches(made: ImportBuilder, said: Said | undefined): void {
  const channels: Record<string, Plain> = {}
  for (const branch of said?.entries ?? []) {
    const match = (branch.at('match')?.text ?? '(main|master)').replace(/^\^|\$$/g, '')
    const names = match
      .replace(/^\(([^()]*)\)$/, '$1')
      .split('|')
      .map((name) => name.replace(/\.[+*]$/, '*'))
    const label = `branches.${branch.name}: ${match} (${branch.place})`
    const isPlain = names.every((name) => /^[\w./-]*\w[\w./-]*\*?$/.test(name))
    if (!isPlain) made.absent(label, 'channels takes names with * and **')
    else if (branch.at('prerelease')?.isTrue === true) {
      const channel = branch.at('prerelease_token')?.text ?? 'rc'
      for (const name of names) channels[name] = channel
      made.kept(label, `channels: ${names.join(', ')}: ${channel}`)
    } else {
      made.branches.push(...names)
      made.kept(label, `the workflow runs on a push to ${names.join(', ')}`)
    }
  }
  if (said === undefined) {
    made.branches.push('main', 'master')
    made.kept('branches, by default: main, master', 'the workflow runs on a push to them')
  }
  if (Object.keys(channels).length > 0) made.set('channels', channels)
}

function importFiles(made: ImportBuilder, top: Said, around: Around): void {
  const files: Plain[] = []
  for (const said of top.at('version_toml')?.items ?? []) {
    const [file = '', path = ''] = (said.text ?? '').split(':')
    const isKnown = file.endsWith('pyproject.toml') && (path === 'project.version' || path === 'tool.poetry.version')
    files.push(isKnown ? file : { file, path })
    made.kept(said, `prepare.files: ${file}`)
  }
  for (const said of [top.at('version_variables'), top.at('version_variable')].flatMap((list) => list?.items ?? [])) {
    const [file = '', variable = '', format = 'nf'] = (said.text ?? '').split(':')
    if (!/^[\w.]+$/.test(variable) || format !== 'nf')
      made.absent(said, 'name the file under prepare.files with a pattern')
    else {
      files.push(assignment(file, variable))
      made.kept(said, `prepare.files: ${file}`)
    }
  }
  if (files.length > 0) files.push(...presentIn(around, ['uv.lock']))
  const changelog = top.at('changelog', 'default_templates', 'changelog_file') ?? top.at('changelog', 'changelog_file')
  const path = changelog?.text ?? 'CHANGELOG.md'
  const said = top.at('commit_message')
  const message = toLiquid(said?.text ?? '{version}', { '{version}': '{{ version }}' })
  if (said !== undefined) made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`)
  if (/\.(?:md|markdown)$/i.test(path))
    made.kept(changelog ?? 'changelog: CHANGELOG.md, its default', `prepare.changelog: ${path}`)
  else made.absent(changelog ?? path, 'changelogs are Markdown')
  setPreparation(made, {
    files,
    changelog: /\.(?:md|markdown)$/i.test(path) ? path : undefined,
    message,
    via: 'commit',
  })
}

function importReleases(made: ImportBuilder, top: Said): void {
  const upload = top.at('publish', 'upload_to_vcs_release') ?? top.at('upload_to_vcs_release')
  const globs = top.at('publish', 'dist_glob_patterns')
  const build = top.at('build_command')
  if (build !== undefined) made.absent(build, 'a step before the action; what it makes: assets')
  if (upload?.text !== 'false' && (build !== undefined || globs !== undefined)) {
    made.set('assets', (globs?.texts ?? ['dist/*']).join('\n'))
    made.kept(globs ?? upload ?? 'dist_glob_patterns: dist/*, its default', 'assets')
  }
  made.set('draft', false)
  made.kept('the release is published at once', 'draft: false')
  const partial = top.at('add_partial_tags')
  if (partial?.isTrue !== true) return
  made.set('floating-tags', 'minor')
  made.kept(partial, 'floating-tags: minor')
}
