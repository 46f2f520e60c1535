// Releases that wait for the checks of their commit, by the bundle against the stand-in for GitHub.
import { afterEach, describe, expect, test } from '@jest/globals'
import { unaskedBecause } from '../../src/gates/gate.ts'
import type { CheckSetup, Checks } from '../stand-in/world.ts'
import { runCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'

let on: OnGitHub

afterEach(async () => {
  expect(on.github.violations).toEqual([])
  expect(on.github.requests.filter(({ unknown }) => unknown)).toEqual([])
  await on.end()
})

const HISTORY = [{ message: 'chore: begin', tags: ['v1.2.3'] }, { message: 'feat: labels' }]
const check = (id: number, name: string, conclusion: string | null = 'success'): CheckSetup => ({
  id,
  name,
  conclusion,
})
/** Our own job, which is running while it asks. */
const OWN: CheckSetup = { id: 9, name: 'release', status: 'in_progress' }

async function start(checks: Partial<Checks>): Promise<void> {
  on = await onGitHub(HISTORY)
  Object.assign(on.github.settings.checks, checks)
}

const run = (inputs: Readonly<Record<string, string>> = {}, environment = {}) =>
  on.run({ inputs: { 'require-checks': 'all', 'check-run-id': '9', ...inputs }, environment })

const looks = () => on.github.requests.filter(({ path }) => path.includes('/check-runs')).length

describe('a wait', () => {
  test('that goes green: the release is made, and what passed is known', async () => {
    await start({ runs: [OWN, check(1, 'build'), { id: 2, name: 'test', status: 'in_progress' }] })
    on.github.onRequest(7, () => {
      on.github.settings.checks.runs = [OWN, check(1, 'build'), check(2, 'test')]
    })
    const { exitCode, stdout } = await run()
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^waiting: .*test \(in_progress\)/m)
    expect(on.github.releases).toHaveLength(1)
    expect(looks()).toBeGreaterThan(1)
    expect(looks()).toBeLessThan(6)
  })

  test('that goes red: it ends at once, one annotation names it with its link, nothing is written', async () => {
    await start({ runs: [check(1, 'build'), { id: 2, name: 'test', status: 'queued' }, check(3, 'lint', null)] })
    const before = on.state()
    on.github.onRequest(7, () => {
      on.github.settings.checks.runs = [check(1, 'build'), check(2, 'test', 'failure'), check(3, 'lint', null)]
    })
    const { exitCode, errors, summary, outputs } = await run()
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^VC612: .*v1\.3\.0.*test \(failure\)/)])
    expect(errors[0]).toContain('https://github.com/acme/widget/actions/runs/1/job/2')
    expect(summary).toContain('[test](https://github.com/acme/widget/actions/runs/1/job/2): failure')
    expect(outputs).toMatchObject({ released: 'false', tag: '', version: '' })
    expect(looks()).toBeLessThan(6)
    expect(on.github.writes()).toEqual([])
    expect(on.state()).toBe(before)
  })

  test('that times out: what was not done is named', async () => {
    await start({ runs: [check(1, 'build'), { id: 2, name: 'test', status: 'in_progress' }] })
    const { exitCode, errors } = await run({ 'checks-timeout': '2' })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^VC612: .*test \(in_progress\).*\b2 minutes/)])
    expect(looks()).toBe(9)
    expect(on.github.writes()).toEqual([])
  })
})

describe('what counts', () => {
  test('no check at all is not green', async () => {
    await start({ runs: [OWN] })
    const { errors } = await run({ 'checks-timeout': '0' })
    expect(errors).toEqual([expect.stringMatching(/^VC612: /)])
  })

  test('a commit status counts as well', async () => {
    await start({ runs: [check(1, 'build')], statuses: [{ context: 'ci/legacy', state: 'error' }] })
    expect((await run()).errors).toEqual([expect.stringMatching(/^VC612: .*ci\/legacy \(error\)/)])
  })

  test('without the number of our own check run, the jobs of this run of the workflow are left out', async () => {
    await start({ runs: [OWN, check(1, 'build')], jobs: { '77': [9] } })
    const environment = { GITHUB_RUN_ID: '77' }
    expect((await run({ 'check-run-id': '', 'checks-timeout': '0' }, environment)).exitCode).toBe(0)
  })

  test('required by a ruleset and by the protection of the branch: others may be red', async () => {
    await start({
      runs: [check(1, 'build'), check(2, 'test'), check(3, 'optional', 'failure')],
      requiredByRules: [{ context: 'build', integration_id: 15368 }],
      requiredByProtection: ['test'],
    })
    expect((await run({ 'require-checks': 'required' })).exitCode).toBe(0)
    on.github.settings.checks.requiredByProtection = ['test', 'audit']
    const { errors } = await run({ 'require-checks': 'required', 'checks-timeout': '0' })
    expect(errors).toEqual([expect.stringMatching(/^VC612: .*audit \(missing\)/)])
  })

  test('where nothing is required, that is said at once', async () => {
    await start({ runs: [check(1, 'build')] })
    const { errors } = await run({ 'require-checks': 'required' })
    expect(errors).toEqual([expect.stringMatching(/^VC612: .*\bmain\b/)])
    expect(looks()).toBe(1)
  })
})

describe('permissions', () => {
  test('one that is missing is named', async () => {
    await start({ runs: [check(1, 'build')] })
    on.github.settings.private = true
    const { errors } = await run()
    expect(errors).toEqual([expect.stringMatching(/^VC611: .* (checks|statuses): read/)])
  })
})

describe('where nothing is asked', () => {
  test('a dry run says so, and asks the API nothing', async () => {
    await start({ runs: [check(1, 'build', 'failure')] })
    const { exitCode, warnings } = await run({ 'dry-run': 'true' })
    expect(exitCode).toBe(0)
    expect(warnings).toEqual(unaskedBecause('all', { dryRun: true, knowsChecks: true }))
    expect(on.github.requests).toEqual([])
  })

  test('a release that is published is not held back by what turned red since', async () => {
    await start({ runs: [check(1, 'build')] })
    await run({ draft: 'false' })
    on.github.settings.checks.runs = [check(1, 'build', 'failure')]
    const { exitCode, outputs } = await run({ draft: 'false' })
    expect([exitCode, outputs['released']]).toEqual([0, 'false'])
  })

  test('the local forge has no checks, and says so', async () => {
    await start({})
    const { exitCode, stderr } = await runCli(on.directory, 'release', '--require-checks', 'all')
    expect(exitCode).toBe(0)
    expect(stderr).toContain(`warning: ${unaskedBecause('all', { dryRun: false, knowsChecks: false })[0] ?? '?'}`)
  })
})
