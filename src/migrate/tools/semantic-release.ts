import { isChannelWord } from '../../settings/channels.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { setTagFormat } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Around } from '../around.ts'
import type { Said } from '../said.ts'
import { importPlugins } from './semantic-release-plugins.ts'
import { setMajorOnZero, setTypes } from '../levels.ts'

/** https://github.com/semantic-release/commit-analyzer/blob/master/lib/default-release-rules.js */
const DEFAULTS: readonly (readonly [string, TheirType])[] = [
  ['feat', { bump: 'minor' }],
  ['fix', { bump: 'patch' }],
  ['perf', { bump: 'patch' }],
  ['revert', { bump: 'patch' }],
]

/** https://semantic-release.gitbook.io/semantic-release/usage/configuration */
export function importSemanticRelease(top: Said, around: Around): Import {
  const made = new ImportBuilder('semantic-release')
  setTagFormat(made, { said: top.at('tagFormat'), name: 'tagFormat', standard: 'v${version}', token: '${version}' })
  made.set('initial-version', '1.0.0')
  made.kept('the first release is 1.0.0', 'initial-version: 1.0.0')
  setMajorOnZero(made, 'below 1.0.0 a breaking change makes 1.0.0', true)
  made.changed('a lightweight tag, before the release', 'an annotated tag, before the draft')
  importBranches(made, top.at('branches'))
  const types = new Map(DEFAULTS)
  importPlugins(made, top, { types, around })
  setTypes(made, types)
  made.rest(top, ['tagFormat', 'branches', 'plugins', 'preset', 'releaseRules', 'presetConfig'], ADVICE)
  const rules = { others: 'none', unconventional: 'none', breakingOnZero: 'major', featureOnZero: 'minor' } as const
  return made.done('push', { types: levelsOf(types), ...rules })
}

const ADVICE: Readonly<Record<string, string>> = {
  extends: 'a shared configuration is a program: write what it sets into .github/version-checkpoint.yml',
  repositoryUrl: 'not needed: the workflow runs in the repository',
  dryRun: 'the input dry-run, or the command plan',
  ci: 'not needed: the command line never pushes',
  debug: 'not needed: the job summary lists each commit with its reason',
}

function importBranches(made: ImportBuilder, said: Said | undefined): void {
  const channels: Record<string, Plain> = {}
  for (const branch of said?.items ?? []) importBranch(made, branch, channels)
  if (said === undefined) {
    Object.assign(channels, { '*.x': 'maintenance', beta: 'beta', alpha: 'alpha' })
    made.branches.push('main', 'master')
    made.kept('branches, by default: main, master, 1.x, beta, alpha', 'channels')
    made.absent('branches, by default: next, next-major', NO_DISTRIBUTION)
  }
  if (Object.keys(channels).length > 0) made.set('channels', channels)
}

const NO_DISTRIBUTION =
  'a stable line on a channel of npm alone: give the branch a channel of candidates, such as next: next'

function importBranch(made: ImportBuilder, branch: Said, channels: Record<string, Plain>): void {
  const name = branch.text ?? branch.at('name')?.text
  if (name === undefined) {
    made.absent(branch, 'a branch has a name: add it to channels')
    return
  }
  const prerelease = branch.at('prerelease')
  const range = branch.at('range')?.text
  if (prerelease !== undefined && prerelease.text !== 'false') {
    const channel = prerelease.isTrue ? name : (prerelease.text ?? '')
    if (!isChannelWord(channel) || /[+?!@(]/.test(name)) {
      made.absent(branch, `"${channel}" is no channel here: add the branch to channels with a word such as rc`)
      return
    }
    channels[name] = channel
    made.kept(branch, `channels: ${name}: ${channel}`)
    return
  }
  if (name.includes('x') && /^[\d+()[\]?.{},x-]+$/.test(name)) {
    const pattern = /^[\dx.]+$/.test(name) ? name : '*.x'
    channels[pattern] = range === undefined ? 'maintenance' : { maintenance: range }
    made.kept(branch, `channels: ${pattern}: maintenance`)
    return
  }
  if (/^next(?:-major)?$/.test(name)) {
    made.absent(branch, NO_DISTRIBUTION)
    return
  }
  if (/[*+?!@(]/.test(name)) {
    made.absent(branch, 'name the branch in the workflow, under push: branches')
    return
  }
  made.branches.push(name)
  made.kept(branch, `the workflow runs on a push to ${name}`)
}
