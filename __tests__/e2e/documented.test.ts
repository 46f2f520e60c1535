// What README and docs show is run as they show it: each job, each step, its inputs and expressions.
import { afterEach, describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { SHARE } from '../extent.ts'
import { SHOWN, shown, workflowOf } from './documented.ts'
import { stateOf } from './ending.ts'
import { git } from './repository.ts'
import { HISTORY, PUSH, SCENES, checkEnd, wholeOf, type Scene } from './scenes.ts'
import { hosted, type Hosted, type Ran, type Workflow } from './workflow.ts'

const opened: Hosted[] = []

afterEach(async () => {
  for (const host of opened.splice(0)) await host.end()
})

async function open(history: Scene['history']): Promise<Hosted> {
  const host = await hosted(history ?? HISTORY)
  opened.push(host)
  return host
}

async function play(
  workflow: Workflow,
  { start, history, before: prepare }: Pick<Scene, 'start' | 'history' | 'before'>,
): Promise<{ ran: Ran; host: Hosted; before: string }> {
  const host = await open(history)
  await prepare?.(host)
  const started = typeof start === 'function' ? start(host) : start
  const before = stateOf(host)
  const ran = await host.run(workflow, started)
  expect(ran.failures).toEqual([])
  expect(host.github.violations).toEqual([])
  expect(host.github.requests.filter(({ unknown }) => unknown)).toEqual([])
  return { ran, host, before }
}

/** The first of each page; the exhaustive run plays them all. */
const PLAYED = Object.entries(SCENES).filter(([name]) => SHARE !== undefined || name.endsWith(' 1'))

describe('each workflow that a page shows', () => {
  test.each(PLAYED)('%s', async (name, scene) => {
    const { ran, host, before } = await play(wholeOf(name), scene)
    expect(ran.steps.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(ran.steps.map(() => [0, []]))
    checkEnd(scene, { host, before, last: { ...ran.steps.at(-1)?.outputs } })
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
    const { ran, host } = await play(wholeWorkflow(text), { start: PUSH })
    const [planned, applied] = ran.steps
    expect(ran.steps).toHaveLength(2)
    expect(planned).toMatchObject({ exitCode: 0, outputs: { released: 'true', version: '1.5.0', 'release-id': '' } })
    expect(applied).toMatchObject({ exitCode: 0, errors: [], outputs: { released: 'true', version: '1.5.0' } })
    expect(ran.jobs['plan']?.outputs).toEqual({ plan: expect.stringMatching(/^\d+$/) as unknown })
    expect(applied?.outputs['reason']).toContain('minor')
    const writers = new Set(host.github.writes().map(({ token }) => token))
    expect([...writers]).toEqual(['contents: write'])
    expect(git(host.remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(git(host.remote, 'rev-parse', 'main'))
    expect(host.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
  })

  test('with nothing to release the second job is not started', async () => {
    const history = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'chore: tidy' }]
    const { ran, host } = await play(wholeWorkflow(PLAN), { start: PUSH, history })
    expect(ran.steps).toHaveLength(1)
    expect(ran.jobs).toEqual({ plan: { outputs: { plan: '' } } })
    expect(host.github.writes()).toEqual([])
  })
})

describe('build before you tag', () => {
  test('if the world moved while it was built, nothing is released', async () => {
    const host = await open(HISTORY)
    const workflow = wholeOf('docs/builds.md 2')
    const tag = `git -c user.name=Ann -c user.email=ann@example.invalid tag -a -m 'By hand' v1.4.9 HEAD && git push -q '${host.remote}' v1.4.9`
    const [job = {}] = Object.values(workflow.jobs)
    const steps = job.steps?.map((step) => (step.run === undefined ? step : { ...step, run: `${step.run}\n${tag}` }))
    const ran = await host.run({ ...workflow, jobs: { checkpoint: { ...job, ...(steps && { steps }) } } }, PUSH)
    const last = ran.steps.at(-1)
    expect([last?.exitCode, last?.errors]).toEqual([1, [expect.stringMatching(/^VC2\d\d: /)]])
    expect(host.github.releases).toEqual([])
  })
})

function wholeWorkflow(text: string): Workflow {
  const workflow = workflowOf(text)
  if (workflow === undefined) throw new Error('no workflow')
  return workflow
}
