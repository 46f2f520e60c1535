// The workflows that README and docs show, each with what starts it and what it must come to.
import assert from 'node:assert/strict'
import { shown, shownWith, workflowOf } from './documented.ts'
import { stateOf, written } from './ending.ts'
import { openPull } from './pull.ts'
import { git, type PlannedCommit } from './repository.ts'
import type { Hosted, Start, Workflow } from './workflow.ts'

export const PUSH: Start = { event: { name: 'push' } }
const byHand = (inputs: Record<string, string>): Start => ({ event: { name: 'workflow_dispatch' }, inputs })

const FILES = {
  'package.json': '{ "name": "widget", "version": "1.4.2" }\n',
  'docs/guide.pdf': 'a page',
  'docs/plans-internal.pdf': 'for us alone',
}
export const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'], files: FILES },
  { message: 'feat: find by label (#212)' },
]
/** Two packages, and the script that publishes one: it leaves a file that says what it was told. */
export const PACKAGES: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['core-v1.0.0', 'web-v1.0.0'],
    files: {
      '.github/version-checkpoint.yml':
        'packages:\n  web: { path: packages/web, depends-on: [core] }\n  core: packages/core\n',
      'packages/core/x': '0',
      'packages/web/x': '0',
      'scripts/publish.sh': 'set -u\ntest -d "$3"\necho "$1 $2 $3" > published\n',
    },
  },
  { message: 'feat: find by label (#212)', files: { 'packages/core/x': '1' } },
]
/** Two packages whose versions stand in their manifests, proposed by a pull request as the page shows it. */
export const PROPOSED: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['core-v1.0.0', 'web-v1.0.0'],
    files: {
      '.github/version-checkpoint.yml': shownWith('via: pull-request', 'docs/packages.md'),
      'packages/core/package.json': '{ "name": "core", "version": "1.0.0" }\n',
      'packages/web/package.json': '{ "name": "web", "version": "1.0.0", "dependencies": { "core": "^1.0.0" } }\n',
    },
  },
  { message: 'feat: find by label (#212)', files: { 'packages/core/x': '1' } },
]

/** As a step before has built them. */
const BUILT = { 'dist/widget.tgz': 'the archive', 'dist/widget-debug.tgz': 'for us alone' }

/** A green pipeline of main. */
const afterPipeline = ({ remote }: Hosted): Start => {
  const run = {
    conclusion: 'success',
    status: 'completed',
    event: 'push',
    head_sha: git(remote, 'rev-parse', 'main'),
    head_branch: 'main',
    head_repository: { full_name: 'acme/widget' },
  }
  const repository = { full_name: 'acme/widget', default_branch: 'main' }
  return { event: { name: 'workflow_run', payload: { action: 'completed', workflow_run: run, repository } } }
}

/** The strategy's own way: `git tag -a`, push, release. */
function tagByHand({ remote }: Hosted): void {
  git(remote, 'tag', '-a', '-m', 'By hand', 'v1.5.0', 'main')
}

const tagPushed = ({ remote }: Hosted): Start => ({
  event: {
    name: 'push',
    payload: { ref: 'refs/tags/v1.5.0', created: true, after: git(remote, 'rev-parse', 'v1.5.0') },
  },
  environment: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.5.0', GITHUB_REF: 'refs/tags/v1.5.0' },
})

export interface Scene {
  readonly start: Start | ((host: Hosted) => Start)
  readonly history?: readonly PlannedCommit[]
  /** What happened before. */
  readonly before?: (host: Hosted) => Promise<void> | void
  /** Of the last step of ours. */
  readonly outputs: Readonly<Record<string, string>>
  /** What the run may do: write the release of `outputs.tag`, or nothing at all, or what `after` looks for. */
  readonly does: 'release' | 'nothing' | 'more'
  readonly assets?: readonly string[]
  /** What else is to be found then. @throws where it is not */
  readonly after?: (host: Hosted) => void
}

/** That the scene came to its end. @throws where it did not */
export function checkEnd({ outputs, does, assets, after }: Scene, ended: Ended): void {
  const { host, last, before } = ended
  assert.deepEqual({ ...last, ...outputs }, last)
  if (does === 'release') written(host, outputs['tag'] ?? '')
  if (does === 'nothing') assert.equal(stateOf(host), before)
  if (assets !== undefined) assert.deepEqual(attachedTo(host), assets)
  after?.(host)
}

interface Ended {
  readonly host: Hosted
  /** Outputs of the last step of ours. */
  readonly last: Readonly<Record<string, string>>
  /** What GitHub had when the run began. */
  readonly before: string
}

/** Names of all assets. */
export function attachedTo({ github }: Hosted): string[] {
  return Array.from(github.releases.flatMap(({ assets }) => assets.map(({ name }) => name))).sort()
}

const releases = (tag: string) => ({ outputs: { released: 'true', tag }, does: 'release' }) as const
const tells = (outputs: Scene['outputs']) => ({ outputs, does: 'nothing' }) as const

/** A run of the smallest workflow. */
async function drafted(host: Hosted): Promise<void> {
  await host.run(wholeOf('README.md 1'), PUSH)
}

/** Its draft, published by the page for that. */
async function published(host: Hosted): Promise<void> {
  await drafted(host)
  await host.run(wholeOf('docs/publish.md 1'), byHand({ tag: 'v1.5.0' }))
}

export const SCENES: Readonly<Record<string, Scene>> = {
  'README.md 1': { start: PUSH, ...releases('v1.5.0') },
  'docs/assets.md 1': {
    start: PUSH,
    ...releases('v1.5.0'),
    assets: ['SHA256SUMS', 'guide.pdf', 'widget-1.4.2.tgz'],
  },
  'docs/builds.md 1': { start: PUSH, ...tells({ 'next-version': '1.5.0', 'build-version-nuget': '1.5.0-0.dev.1' }) },
  'docs/builds.md 2': { start: PUSH, ...releases('v1.5.0'), assets: ['SHA256SUMS', 'widget-1.5.0.txt'] },
  'docs/candidates.md 1': { start: PUSH, ...releases('v1.5.0-rc.1') },
  'docs/events.md 1': { start: tagPushed, before: tagByHand, ...releases('v1.5.0') },
  'docs/events.md 2': { start: afterPipeline, ...releases('v1.5.0') },
  'docs/gates.md 1': {
    start: PUSH,
    before: ({ github }) => {
      github.settings.checks.runs = [{ id: 1, name: 'tests', conclusion: 'success' }]
    },
    ...releases('v1.5.0'),
  },
  'docs/packages.md 1': {
    start: PUSH,
    history: PACKAGES,
    outputs: { released: 'true', tag: '' },
    does: 'more',
    after: ({ github }) => {
      const tags = github.releases.map(({ tag_name: tag }) => tag)
      assert.equal(tags.sort().join(' '), 'core-v1.1.0 web-v1.0.1')
    },
  },
  'docs/packages.md 2': {
    start: PUSH,
    history: PROPOSED,
    outputs: { released: 'false', packages: '[]' },
    does: 'more',
    after: ({ github, remote }) => {
      assert.deepEqual(
        Array.from(github.pulls, ({ title, state }) => [title, state]),
        [['📋 Prepare for core-v1.1.0, web-v1.0.1 release', 'OPEN']],
      )
      assert.equal(git(remote, 'tag'), 'core-v1.0.0\nweb-v1.0.0')
    },
  },
  'docs/plan.md 1': { start: PUSH, ...releases('v1.5.0') },
  'docs/pull-requests.md 1': {
    start: ({ remote }) => openPull(remote, { title: 'feat!: a', messages: ['wip', 'more'] }),
    ...tells({ version: '2.0.0', preview: '### Merging this makes v2.0.0 (major), after v1.4.2' }),
  },
  'docs/pull-requests.md 2': {
    start: ({ remote }) => openPull(remote, { title: 'feat!: a', messages: ['wip', 'more'] }),
    outputs: { version: '2.0.0' },
    does: 'more',
    after: ({ github }) => {
      assert.deepEqual(
        Array.from(github.comments, ({ author, body }) => [author, body.split('\n')[0]]),
        [['github-actions[bot]', '### Merging this makes v2.0.0 (major), after v1.4.2']],
      )
    },
  },
  'docs/pull-requests.md 3': {
    start: ({ remote }) => openPull(remote, { title: 'docs: tidy', messages: ['wip', 'more'] }),
    ...tells({ version: '1.5.0' }),
  },
  'docs/publish.md 1': { start: byHand({ tag: 'v1.5.0' }), before: drafted, ...releases('v1.5.0') },
  'docs/publish.md 2': {
    start: {
      event: { name: 'release', payload: { action: 'published', release: { tag_name: 'v1.5.0' } } },
      environment: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.5.0', GITHUB_REF: 'refs/tags/v1.5.0' },
    },
    before: async (host) => {
      await drafted(host)
      const [draft] = host.github.releases
      const path = `/releases/${String(draft?.id)}`
      await host.github.asOwner('PATCH', path, { tag_name: 'v1.5.0', draft: false })
    },
    ...releases('v1.5.0'),
  },
  'docs/recipes.md 1': { start: byHand({ bump: 'major' }), ...releases('v2.0.0') },
  'docs/recipes.md 2': { start: PUSH, ...releases('v1.5.0') },
  'docs/recipes.md 3': { start: PUSH, ...releases('v1.5.0') },
  'docs/recipes.md 4': {
    start: PUSH,
    history: [...HISTORY, { message: 'chore: build', files: BUILT }],
    ...releases('v1.5.0'),
    assets: ['SHA256SUMS', 'widget.tgz'],
  },
  'docs/rollback.md 1': {
    start: byHand({ tag: 'v1.5.0', confirm: 'v1.5.0', reason: 'it loses labels' }),
    before: published,
    outputs: { tag: 'v1.5.0' },
    does: 'more',
    after: ({ github }) => {
      assert.match(github.releases[0]?.body ?? '', /it loses labels/)
    },
  },
  'docs/doctor.md 1': {
    start: { event: { name: 'schedule' } },
    before: published,
    ...tells({ released: 'false', reason: 'Nothing to fix, 3 notes, 2 could not be read' }),
  },
  'docs/verify.md 1': { start: { event: { name: 'schedule' } }, before: published, ...tells({ released: 'false' }) },
  'docs/workflows.md 1': { start: PUSH, ...releases('v1.5.0'), assets: ['SHA256SUMS', 'widget.tgz'] },
  'docs/workflows.md 2': {
    start: PUSH,
    before: ({ github }) => {
      github.settings.checks.runs = [{ id: 1, name: 'tests', conclusion: 'success' }]
    },
    ...releases('v1.5.0'),
  },
  'docs/workflows.md 3': { start: PUSH, ...releases('v1.5.0') },
  'docs/version-files.md 1': { start: PUSH, ...releases('v1.5.0') },
  'docs/version-files.md 2': {
    start: PUSH,
    history: [
      ...HISTORY,
      {
        message: 'chore: prepare releases',
        files: { '.github/version-checkpoint.yml': 'prepare: { files: [package.json], via: pull-request }\n' },
      },
    ],
    outputs: { released: 'false', tag: '' },
    does: 'more',
    after: ({ github }) => {
      assert.deepEqual(
        Array.from(github.pulls, ({ title, state }) => [title, state]),
        [['📋 Prepare for v1.5.0 release', 'OPEN']],
      )
    },
  },
}

export function wholeOf(name: string): Workflow {
  const workflow = workflowOf(shown(name))
  if (workflow === undefined) throw new Error(`${name} is no workflow`)
  return workflow
}
