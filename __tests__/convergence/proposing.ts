// Packages whose versions stand in files, one of which depends on another: one pull request proposes all that are due.
import { commitFiles, git, type PlannedCommit } from '../e2e/repository.ts'
import { follow } from './merging.ts'
import type { Ended, World } from './world.ts'

export const BRANCH = 'version-checkpoint/main'

export const manifest = (name: string, version: string, more = '') =>
  `{\n  "name": "${name}",\n  "version": "${version}"${more}\n}\n`
export const needsCore = (range: string) => `,\n  "dependencies": { "@acme/core": "${range}" }`

const PREPARED = 'prepare: { files: [package.json], changelog: CHANGELOG.md, via: pull-request }'
const PACKAGES = [
  'packages:',
  '  web: { path: web, depends-on: [core] }',
  '  core: core',
  '  tool: { path: tool, prepare: { files: [VERSION], changelog: /CHANGELOG.md } }',
  '  docs: docs',
]
const FILES = {
  'web/package.json': manifest('@acme/web', '1.0.0', needsCore('^1.0.0')),
  'core/package.json': manifest('@acme/core', '1.0.0'),
  'docs/package.json': manifest('@acme/docs', '1.0.0'),
  'tool/VERSION': '1.0.0\n',
}
const FIRST_TAGS = ['core', 'docs', 'tool', 'web'].map((name) => `${name}-v1.0.0`)

interface Situation {
  /** Lines of the configuration, in place of those above or below them. */
  readonly prepare?: string
  readonly packages?: readonly string[]
  readonly more?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  /** What came since the first versions. */
  readonly since?: readonly PlannedCommit[]
}

/** A feature of core, on which web depends, and a fix of tool. */
const SINCE: readonly PlannedCommit[] = [
  { message: 'feat: find by label', files: { 'core/x': '1' } },
  { message: 'fix: keep the cursor', files: { 'tool/x': '1' } },
]

export function historyOf(situation: Situation = {}): readonly PlannedCommit[] {
  const { prepare = PREPARED, packages = PACKAGES, more = [], files = FILES, since = SINCE } = situation
  const configuration = [prepare, ...packages, ...more, ''].join('\n')
  const tags = FIRST_TAGS
  return [
    { message: 'chore: start', files: { '.github/version-checkpoint.yml': configuration, ...files }, tags },
    ...since,
  ]
}

/** The tags that are there beside the first ones. */
export function newTags({ remote }: Pick<World, 'remote'>): string {
  return git(remote, 'tag')
    .split('\n')
    .filter((tag) => !FIRST_TAGS.includes(tag))
    .join(' ')
}

/** As somebody pushes it: a commit on main with these files, which the checkout follows. */
export function pushFiles(world: World, message: string, files: Readonly<Record<string, string>>): void {
  commitFiles(world.remote, message, files)
  follow(world)
}

/** What became of each package that something became of, and what was said of the whole. */
export function endsOf(ended: Ended): readonly string[] {
  if (ended.kind !== 'packages') return [ended.kind === 'failed' ? ended.message : ended.kind]
  const { packages, failed } = ended
  return [
    ...packages.flatMap(({ end }) => {
      if (end.kind === 'proposed') return [`proposed ${end.plan.tag}: ${end.outcome}`]
      return 'plan' in end ? [`${end.kind} ${end.plan.tag}`] : []
    }),
    ...failed.map(({ name, problems }) => `${name} failed: ${problems[0]?.code ?? ''}`),
  ]
}
