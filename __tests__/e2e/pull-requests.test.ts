// What a pull request is told before it is merged, by the bundle.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wholeOf, HISTORY } from './scenes.ts'
import { ALL_WAYS, SQUASH_ONLY, openPull, previewOf, previewWorkflow, rowsIn, type PlannedPull } from './pull.ts'
import { hosted, type Hosted, type Workflow } from './workflow.ts'

let host: Hosted

beforeAll(async () => {
  host = await hosted(HISTORY)
})

afterAll(async () => {
  expect(host.github.violations).toEqual([])
  expect(host.github.requests.filter(({ unknown }) => unknown)).toEqual([])
  await host.end()
})

const told = (planned: PlannedPull, previewing = {}) => previewOf(host, planned, previewing)

const DIFFERING: PlannedPull = {
  title: 'feat!: a new world',
  messages: ['fix: keep the cursor', 'wip'],
  settings: ALL_WAYS,
}

/** What its squash makes, and the other ways; the words around them are read in preview/markdown.test.ts. */
function expectDiffering(preview = ''): void {
  expect(preview).toMatch(/^### .*v2\.0\.0.*v1\.4\.2$/m)
  expect(rowsIn(preview)).toEqual([
    [expect.stringContaining('squash'), '**v2.0.0**', expect.stringContaining('`feat!: a new world`')],
    [expect.stringContaining('rebase'), '**v1.5.0**', expect.stringContaining('`feat: find by label`')],
  ])
}

describe('the same preview', () => {
  test.each<[string, Partial<PlannedPull>, { checkout?: boolean }]>([
    ['on a shallow checkout of the merge that GitHub tries', {}, {}],
    ['without a checkout', {}, { checkout: false }],
    ['on the target, for pull_request_target', { event: 'pull_request_target' }, {}],
    ['on the target without a checkout', { event: 'pull_request_target' }, { checkout: false }],
  ])('%s', async (_, changes, how) => {
    const { exitCode, errors, outputs, summary } = await told({ ...DIFFERING, ...changes }, how)
    expect([exitCode, errors]).toEqual([0, []])
    expect(outputs).toMatchObject({ released: 'true', version: '2.0.0', bump: 'major' })
    expectDiffering(outputs['preview'])
    expect(outputs['build-version']).toMatch(/^2\.0\.0-0\.pr\.7\.3\+g[0-9a-f]{7}$/)
    expect(summary.startsWith(`${outputs['preview'] ?? '?'}\n`)).toBe(true)
    expect(host.github.writes()).toEqual([])
  })
})

test('a closed one has no preview', async () => {
  const { outputs } = await told({ ...DIFFERING, action: 'closed' })
  expect(outputs['preview']).toBe('')
})

test('a title that would not count is a warning', async () => {
  const { exitCode, warnings } = await told({ title: 'Update things', messages: ['a', 'b'], settings: SQUASH_ONLY })
  expect([exitCode, warnings]).toEqual([
    0,
    [expect.stringMatching(/^"Update things" .*"feat: update things".*"fix: update things"/)],
  ])
})

test('an event without the settings says so', async () => {
  const { outputs, stdout } = await told({ ...DIFFERING, settings: {} })
  const [, note = '?'] = /^> \[!NOTE\]\n> (.*)$/m.exec(outputs['preview'] ?? '') ?? []
  expect(stdout).toContain(`::notice::${note}`)
})

describe('in a comment', () => {
  const commenting = (
    permissions: Workflow['permissions'] = { contents: 'read', 'pull-requests': 'write' },
  ): Workflow => {
    const { jobs } = previewWorkflow({ checkout: false })
    const [step = {}] = jobs['preview']?.steps ?? []
    return { permissions, jobs: { preview: { steps: [{ ...step, with: { command: 'plan', comment: 'true' } }] } } }
  }
  const run = async (planned: PlannedPull, permissions?: Workflow['permissions']) => {
    const { steps } = await host.run(commenting(permissions), openPull(host.remote, planned))
    const [step] = steps
    if (step === undefined) throw new Error('no step')
    return step
  }
  const texts = () => host.github.comments.map(({ body }) => body)

  beforeEach(() => {
    host.github.comments.length = 0
  })

  test.each<NonNullable<PlannedPull['event']>>(['pull_request', 'pull_request_target'])(
    'the text of the summary, brought up to date: %s',
    async (event) => {
      const { exitCode, stdout, outputs } = await run({ ...DIFFERING, event })
      expect(exitCode).toBe(0)
      expectDiffering(outputs['preview'])
      expect(texts()).toEqual([expect.stringMatching(/^### [^]*<summary>Notes<[^]*a new world/)])
      expect(texts()[0]?.startsWith(`${outputs['preview'] ?? '?'}\n\n`)).toBe(true)
      expect(stdout).toMatch(/ \S+#issuecomment-\d+$/m)
      await run({ ...DIFFERING, event, title: 'docs: tidy' })
      expect(texts()).toEqual([expect.stringMatching(/^### .*v1\.5\.0/)])
    },
  )

  test('with the token of a fork it is left out, with a notice', async () => {
    const { exitCode, errors, warnings, stdout, outputs, summary } = await run(DIFFERING, { contents: 'read' })
    expect([exitCode, errors, warnings]).toEqual([0, [], []])
    expectDiffering(outputs['preview'])
    expect(summary.startsWith(`${outputs['preview'] ?? '?'}\n`)).toBe(true)
    expect(stdout).toMatch(/^::notice::VC831: /m)
    expect(texts()).toEqual([])
  })

  test('where GitHub fails the step fails, after all that it has to tell', async () => {
    const fault = host.github.fault({ kind: 'status', status: 502, method: 'POST', path: '/comments', times: Infinity })
    const { exitCode, errors, outputs, summary } = await run(DIFFERING)
    fault.lift()
    expect([exitCode, errors]).toEqual([1, [expect.stringMatching(/^VC407: .*#7/)]])
    expect(outputs['version']).toBe('2.0.0')
    expectDiffering(outputs['preview'])
    expect(summary.startsWith(`${outputs['preview'] ?? '?'}\n`)).toBe(true)
  })

  test('a closed one keeps the comment that it has', async () => {
    await run(DIFFERING)
    const before = texts()
    await run({ ...DIFFERING, title: 'docs: tidy', action: 'closed' })
    expect(texts()).toEqual(before)
  })
})

describe('the page for titles', () => {
  const CONFIGURED = [
    ...HISTORY,
    { message: 'chore: titles', files: { '.github/version-checkpoint.yml': 'on-title: fail\n' } },
  ]

  test.each([
    ['feat: find by label', 0, []],
    ['docs: tidy', 0, []],
    ['Update things', 1, [expect.stringMatching(/^VC861: "Update things" /)]],
  ])('%s', async (title, exitCode, errors) => {
    const titles = await hosted(CONFIGURED)
    const { steps } = await titles.run(
      wholeOf('docs/pull-requests.md 3'),
      openPull(titles.remote, { title, messages: ['a', 'b'] }),
    )
    expect(steps.map((step) => [step.exitCode, step.errors])).toEqual([[exitCode, errors]])
    expect(titles.github.writes()).toEqual([])
    await titles.end()
  })
})
