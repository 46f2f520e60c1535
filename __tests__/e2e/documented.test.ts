// What README and docs show is run as they show it: each job, each step, its inputs and expressions.
import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { SHOWN, shown, workflowOf } from './documented.ts'
import { git, type PlannedCommit } from './repository.ts'
import { hosted, type Hosted, type Ran, type Start, type Workflow } from './workflow.ts'

const PUSH: Start = { event: { name: 'push' } }
const byHand = (inputs: Record<string, string>): Start => ({ event: { name: 'workflow_dispatch' }, inputs })

const FILES = {
  'package.json': '{ "name": "widget", "version": "1.4.2" }\n',
  'docs/guide.pdf': 'a page',
  'docs/plans-internal.pdf': 'for us alone',
}
const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'], files: FILES },
  { message: 'feat: find by label (#212)' },
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

interface Scene {
  readonly start: Start | ((host: Hosted) => Start)
  readonly history?: readonly PlannedCommit[]
  /** What happened before. */
  readonly before?: (host: Hosted) => Promise<void> | void
  /** Of the last step of ours. */
  readonly outputs: Readonly<Record<string, string>>
  readonly assets?: readonly string[]
}

const released = { released: 'true', tag: 'v1.5.0' }

/** A run of the smallest workflow. */
async function drafted(host: Hosted): Promise<void> {
  await host.run(wholeOf('README.md 1'), PUSH)
}

/** Its draft, published by the page for that. */
async function published(host: Hosted): Promise<void> {
  await drafted(host)
  await host.run(wholeOf('docs/publish.md 1'), byHand({ tag: 'v1.5.0' }))
}

const SCENES: Readonly<Record<string, Scene>> = {
  'README.md 1': { start: PUSH, outputs: released },
  'README.md 2': { start: byHand({ bump: 'major' }), outputs: { released: 'true', tag: 'v2.0.0' } },
  'README.md 3': { start: PUSH, outputs: released },
  'README.md 5': {
    start: PUSH,
    history: [...HISTORY, { message: 'chore: build', files: BUILT }],
    outputs: released,
    assets: ['SHA256SUMS', 'widget.tgz'],
  },
  'docs/assets.md 1': {
    start: PUSH,
    outputs: released,
    assets: ['SHA256SUMS', 'guide.pdf', 'widget-1.4.2.tgz'],
  },
  'docs/candidates.md 1': { start: PUSH, outputs: { released: 'true', tag: 'v1.5.0-rc.1' } },
  'docs/events.md 1': { start: tagPushed, before: tagByHand, outputs: released },
  'docs/events.md 2': { start: afterPipeline, outputs: released },
  'docs/gates.md 1': {
    start: PUSH,
    before: ({ github }) => {
      github.settings.checks.runs = [{ id: 1, name: 'tests', conclusion: 'success' }]
    },
    outputs: released,
  },
  'docs/plan.md 1': { start: PUSH, outputs: released },
  'docs/publish.md 1': { start: byHand({ tag: 'v1.5.0' }), before: drafted, outputs: released },
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
    outputs: released,
  },
  'docs/rollback.md 1': {
    start: byHand({ tag: 'v1.5.0', confirm: 'v1.5.0', reason: 'it loses labels' }),
    before: published,
    outputs: { tag: 'v1.5.0' },
  },
  'docs/verify.md 1': { start: { event: { name: 'schedule' } }, before: published, outputs: { released: 'false' } },
  'docs/version-files.md 2': { start: PUSH, outputs: released },
  'docs/version-files.md 3': {
    start: PUSH,
    history: [
      ...HISTORY,
      {
        message: 'chore: prepare releases',
        files: { '.github/version-checkpoint.yml': 'prepare: { files: [package.json], via: pull-request }\n' },
      },
    ],
    outputs: { released: 'false', tag: '' },
  },
}

function wholeOf(name: string): Workflow {
  const workflow = workflowOf(shown(name))
  if (workflow === undefined) throw new Error(`${name} is no workflow`)
  return workflow
}

async function play(
  workflow: Workflow,
  { start, history = HISTORY, before }: Scene,
): Promise<{ ran: Ran; host: Hosted }> {
  const host = await hosted(history)
  await before?.(host)
  const ran = await host.run(workflow, typeof start === 'function' ? start(host) : start)
  expect(host.github.violations).toEqual([])
  expect(host.github.requests.filter(({ unknown }) => unknown)).toEqual([])
  return { ran, host }
}

describe('each workflow that a page shows', () => {
  test.each(Object.entries(SCENES))('%s', async (name, scene) => {
    const { ran, host } = await play(wholeOf(name), scene)
    expect(ran.steps.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(ran.steps.map(() => [0, []]))
    expect(ran.steps.at(-1)?.outputs).toMatchObject(scene.outputs)
    const names = host.github.releases.flatMap(({ assets }) => assets.map((asset) => asset.name))
    if (scene.assets !== undefined) expect(names.sort()).toEqual(scene.assets)
    await host.end()
  })
})

test.each(SHOWN.filter(({ text }) => workflowOf(text) === undefined))(
  '$name is a configuration without a fault',
  async ({ name, text }) => {
    expect((await parseConfiguration(name, text)).problems).toEqual([])
  },
)

test('every block is run or read', () => {
  const workflows = SHOWN.filter(({ text }) => workflowOf(text) !== undefined).map(({ name }) => name)
  expect(workflows).toEqual(expect.arrayContaining(Object.keys(SCENES)))
  expect(Object.keys(SCENES)).toEqual(expect.arrayContaining(workflows))
})

describe('approve a plan, then apply it: from a job that may only read to one that may write', () => {
  const PLAN = shown('docs/plan.md 1')

  test.each([
    ['as docs/plan.md shows it', PLAN],
    ['and again without its fetch-depth: 0', PLAN.replaceAll(/^ *fetch-depth: 0\n/gm, '')],
  ])('%s', async (_, text) => {
    const { ran, host } = await play(wholeWorkflow(text), { start: PUSH, outputs: {} })
    const [planned, applied] = ran.steps
    expect(ran.steps).toHaveLength(2)
    expect(planned).toMatchObject({ exitCode: 0, outputs: { released: 'true', version: '1.5.0', 'release-id': '' } })
    expect(applied).toMatchObject({ exitCode: 0, errors: [], outputs: { released: 'true', version: '1.5.0' } })
    expect(ran.jobs['plan']?.outputs).toEqual({ released: 'true' })
    expect(applied?.outputs['reason']).toContain('minor: 1 commit asks for it')
    const writers = new Set(host.github.writes().map(({ token }) => token))
    expect([...writers]).toEqual(['contents: write'])
    expect(git(host.remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(git(host.remote, 'rev-parse', 'main'))
    expect(host.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
    await host.end()
  })

  test('with nothing to release the second job is not started', async () => {
    const history = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'chore: tidy' }]
    const { ran, host } = await play(wholeWorkflow(PLAN), { start: PUSH, history, outputs: {} })
    expect(ran.steps).toHaveLength(1)
    expect(ran.jobs).toEqual({ plan: { outputs: { released: 'false' } } })
    expect(host.github.writes()).toEqual([])
    await host.end()
  })
})

function wholeWorkflow(text: string): Workflow {
  const workflow = workflowOf(text)
  if (workflow === undefined) throw new Error('no workflow')
  return workflow
}
