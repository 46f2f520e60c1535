// The reusable workflow as a caller meets it: two jobs on two machines, and the plan as a file between them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { further } from '../extent.ts'
import { ROOT } from './bundle.ts'
import { openPull } from './pull.ts'
import { git, refsOf, type PlannedCommit } from './repository.ts'
import { hosted, ownWorkflow, pushFile, type Hosted, type Start, type Workflow } from './workflow.ts'

const NAMES = ['reusable.yml', 'reusable-gated.yml']
const ours = (name: string) => ownWorkflow(`.github/workflows/${name}`)
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object; outputs: object }
const stepsOf = (name: string, job: string) => ours(name).jobs[job]?.steps ?? []
const handed = (name: string, job: string) =>
  Object.keys(stepsOf(name, job).find(({ id }) => id === 'checkpoint')?.with ?? {})

/** Of the action's inputs, those that no caller sets, and why. */
const NOT_TAKEN = {
  token: 'a secret',
  'working-directory': 'the checkout is ours',
  'check-run-id': "the job's own",
  'plan-file': 'between the two jobs',
  comment: 'needs pull-requests: write, which no job here may ask for',
}
const FOR_GATES = ['require-checks', 'checks-timeout']
const ONE_JOB = ['dry-run', 'tag', 'confirm', 'reason']
const OF_THE_WORKFLOW = ['artifact', 'environment', 'runs-on']

describe.each(NAMES)('%s', (name) => {
  const taken = Object.keys(ours(name).on?.['workflow_call']?.inputs ?? {})
  const expected = Object.keys(action.inputs)
    .filter((input) => !(input in NOT_TAKEN))
    .filter((input) => name === 'reusable-gated.yml' || !FOR_GATES.includes(input))

  test('takes every input of the action that a caller can set', () => {
    expect(taken.sort()).toEqual([...expected, ...OF_THE_WORKFLOW].sort())
  })

  test('hands each of them to the job that decides and to the job that writes, so that the plan holds there', () => {
    expect(handed(name, 'release').sort()).toEqual([...expected, 'plan-file', 'token'].sort())
    const decides = expected.filter((input) => !ONE_JOB.includes(input))
    expect(handed(name, 'plan').sort()).toEqual([...decides, 'plan-file'].sort())
  })

  test('hands on every output of the action but a file that is on the other machine', () => {
    const outputs = Object.keys(action.outputs).filter((output) => output !== 'notes-file')
    expect(Object.keys(ours(name).on?.['workflow_call']?.outputs ?? {})).toEqual(outputs)
    for (const job of ['plan', 'release'])
      expect(Object.keys(ours(name).jobs[job]?.outputs ?? {})).toEqual(expect.arrayContaining(outputs))
  })

  test("its group is not a caller's, and tells apart whatever two callers may ask for", () => {
    const { group } = ours(name).jobs['release']?.concurrency as { group: string }
    expect(ours(name)).not.toHaveProperty('concurrency')
    expect(group).toMatch(/^version-checkpoint /)
    // Of one commit and one line of versions, the others only say how the release looks.
    const looks =
      /^(draft|make-latest|assets|template|tag-message|release-name|floating-tags|on-no-release|major-on-zero|initial-version|reason|require-checks|checks-timeout)$/
    for (const input of expected.filter((one) => !looks.test(one))) expect(group).toContain(`\${{ inputs.${input} }}`)
  })

  test("each job runs the action of this file's own commit, after a look whether that is known", () => {
    for (const job of ['plan', 'release']) {
      const steps = stepsOf(name, job)
      expect(steps[0]?.if).toBe("${{ job.workflow_repository == '' || job.workflow_sha == '' }}")
      expect(steps[0]?.run).toContain('exit 1')
      const place = steps.find((step) => step.with?.['path'] === '.version-checkpoint')
      expect(place?.with).toMatchObject({
        repository: '${{ job.workflow_repository }}',
        ref: '${{ job.workflow_sha }}',
      })
      expect(steps.indexOf(place ?? {})).toBeLessThan(steps.findIndex(({ id }) => id === 'checkpoint'))
    }
  })
})

const BEGIN: PlannedCommit = { message: 'feat: begin', tags: ['v1.4.2'] }
const FEATURE: PlannedCommit = { message: 'feat: find by label (#212)' }
const CHORE: PlannedCommit = { message: 'chore: tidy' }

let host: Hosted

const end = async () => {
  expect(host.github.violations).toEqual([])
  await host.end()
}

/** What a caller's job says: `with`, and `permissions`. */
function caller(
  inputs: Readonly<Record<string, string>> = {},
  name = 'reusable.yml',
  more: Record<string, string> = {},
): Workflow {
  const job = {
    permissions: { contents: 'write', ...more },
    uses: `OWNER/version-checkpoint/.github/workflows/${name}@v1`,
    with: inputs,
  }
  return { jobs: { checkpoint: job } }
}

const PUSH: Start = { event: { name: 'push' } }
const call = (inputs: Readonly<Record<string, string>> = {}, started: Start = PUSH) => host.run(caller(inputs), started)

describe('a release', () => {
  afterEach(end)

  beforeEach(async () => {
    host = await hosted([BEGIN, FEATURE])
  })

  test('is planned by a job that may read, and made by one that may write; the caller gets its outputs', async () => {
    const { steps, failures, jobs } = await call()
    expect(failures).toEqual([])
    expect(steps).toHaveLength(2)
    expect(steps[0]?.outputs).toMatchObject({ released: 'true', version: '1.5.0', 'release-id': '' })
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'true', tag: 'v1.5.0', 'previous-tag': 'v1.4.2' })
    expect(jobs['checkpoint']?.outputs['release-url']).toContain('/releases/')
    expect(new Set(host.github.writes().map(({ token }) => token))).toEqual(new Set(['contents: write']))
    expect(host.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
  })

  test('again for the same commit changes nothing', async () => {
    await call()
    const before = host.github.writes().length
    const { failures, jobs } = await call()
    expect(failures).toEqual([])
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'false', tag: 'v1.5.0' })
    expect(host.github.writes()).toHaveLength(before)
  })

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['a pre-release', { prerelease: 'rc' }, { released: 'true', tag: 'v1.5.0-rc.1' }],
    ['another prefix', { 'tag-prefix': '', version: '4.0.0' }, { released: 'true', tag: '4.0.0' }],
    ...further<[string, Record<string, string>, Record<string, string>]>([
      ['a bump that somebody chose', { bump: 'major' }, { released: 'true', tag: 'v2.0.0' }],
      ['an exact version', { version: '3.0.0' }, { released: 'true', tag: 'v3.0.0' }],
      ['a title of its own', { 'release-name': 'Widget {{ version }}' }, { released: 'true', tag: 'v1.5.0' }],
    ]),
  ])("%s is the second job's too: %j", async (_, inputs, outputs) => {
    const { failures, jobs } = await call(inputs)
    expect(failures).toEqual([])
    expect(jobs['checkpoint']?.outputs).toMatchObject(outputs)
    expect(git(host.remote, 'rev-parse', `${String(outputs['tag'])}^{commit}`)).toBe(
      git(host.remote, 'rev-parse', 'main'),
    )
  })

  test.each([
    ['dry-run', { 'dry-run': 'true' }],
    ['command: plan', { command: 'plan' }],
  ])("with %s the second job is not started, and the outputs are the plan's", async (_, inputs) => {
    const { steps, jobs } = await call(inputs)
    expect(steps).toHaveLength(1)
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'true', tag: 'v1.5.0', 'release-id': '' })
    expect(host.github.writes()).toEqual([])
  })

  test('two calls in one run keep their plans apart', async () => {
    const { jobs } = caller()
    const second = { ...jobs['checkpoint'], with: { prerelease: 'beta' } }
    const { failures } = await host.run({ jobs: { one: jobs['checkpoint'] ?? {}, other: second } }, PUSH)
    expect(failures).toEqual([])
    expect(refsOf(host.remote)).toContain('v1.5.0')
  })

  test('files of an earlier job are attached', async () => {
    const build = {
      permissions: {},
      steps: [
        { run: 'mkdir -p dist && echo archive > dist/widget.tgz' },
        { uses: 'actions/upload-artifact@v7', with: { name: 'built', path: 'dist/widget.tgz' } },
      ],
    }
    const inputs = { artifact: 'built', assets: 'artifact/*.tgz' }
    const { failures } = await host.run({ jobs: { build, ...caller(inputs).jobs } }, PUSH)
    expect(failures).toEqual([])
    expect(host.github.releases[0]?.assets.map(({ name }) => name).sort()).toEqual(['SHA256SUMS', 'widget.tgz'])
  })

  test("with a caller's own token it is that one that writes", async () => {
    host.tokens['token-of-app'] = { contents: 'write', as: 'app' }
    const job = { ...caller().jobs['checkpoint'], secrets: { token: 'token-of-app' } }
    const { failures } = await host.run({ jobs: { checkpoint: job } }, PUSH)
    expect(failures).toEqual([])
    expect(new Set(host.github.writes().map(({ token }) => token))).toEqual(new Set(['app']))
  })

  test.each([
    ['neither', { workflow_repository: '', workflow_sha: '' }],
    ['no commit', { workflow_repository: 'OWNER/version-checkpoint', workflow_sha: '' }],
  ])('on a runner that knows %s nothing of the caller is run', async (_, knows) => {
    pushFile(host, 'action.yml', 'runs: { using: node24, main: evil.js }\n', 'feat: an action of its own')
    const { steps, failures } = await call({}, { ...PUSH, knows })
    expect(steps).toEqual([])
    expect(failures).toEqual([expect.stringContaining('job.workflow_sha is empty')])
    expect(host.github.requests).toEqual([])
  })

  test('a plan that does not hold any more is refused, and nothing is written', async () => {
    const plan = ours('reusable.yml')
    const between = {
      run: `git -C '${host.remote}' -c user.name=A -c user.email=a@b.c tag -a -m 'By hand' v1.9.0 main`,
    }
    const steps = [...(plan.jobs['plan']?.steps ?? []), between]
    const moved = { ...plan, jobs: { ...plan.jobs, plan: { ...plan.jobs['plan'], steps } } }
    const { failures } = await host.run(moved, PUSH)
    expect(failures).toEqual([expect.stringMatching(/^VC222/)])
    expect(host.github.writes()).toEqual([])
  })
})

describe('without a plan', () => {
  afterEach(end)

  test('nothing is released, and the outputs say so', async () => {
    host = await hosted([BEGIN, CHORE])
    const { steps, failures, jobs } = await call()
    expect(failures).toEqual([])
    expect(steps).toHaveLength(2)
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'false', version: '', bump: 'none' })
    expect(host.github.writes()).toEqual([])
  })

  test('nobody is asked to approve that: with an environment the second job is not started', async () => {
    host = await hosted([BEGIN, CHORE])
    const { steps, failures, jobs } = await call({ environment: 'release' })
    expect({ steps: steps.length, failures }).toEqual({ steps: 1, failures: [] })
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'false' })
  })

  test('what an earlier run left undone is finished', async () => {
    host = await hosted([BEGIN, FEATURE])
    await call()
    const [draft] = host.github.releases
    await host.github.asOwner('DELETE', `/releases/${String(draft?.id)}`)
    pushFile(host, 'notes.txt', 'tidy', 'chore: tidy')
    const { failures } = await call()
    expect(failures).toEqual([])
    expect(host.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
  })

  test.each<[string, (remote: string) => Start]>([
    ['a pull request', (remote) => openPull(remote, { title: 'feat!: a', messages: ['wip', 'more'] })],
    ['a merge queue', () => ({ event: { name: 'merge_group' } })],
  ])('%s is previewed by the job that may only read, and nobody is asked to approve that', async (_, start) => {
    host = await hosted([BEGIN, FEATURE])
    const { steps, failures, jobs } = await call({ environment: 'release' }, start(host.remote))
    expect({ steps: steps.length, failures }).toEqual({ steps: 1, failures: [] })
    expect(jobs['checkpoint']?.outputs).toMatchObject({ released: 'true', 'release-id': '' })
  })

  const TAG = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.5.0', GITHUB_REF: 'refs/tags/v1.5.0' }

  test('floating tags follow what a person published, with an environment too', async () => {
    host = await hosted([BEGIN, FEATURE])
    await call()
    const [draft] = host.github.releases
    await host.github.asOwner('PATCH', `/releases/${String(draft?.id)}`, { tag_name: 'v1.5.0', draft: false })
    const payload = { action: 'published', release: { tag_name: 'v1.5.0' } }
    const published = { event: { name: 'release', payload }, environment: TAG }
    const { failures } = await call({ 'floating-tags': 'major', environment: 'release' }, published)
    expect(failures).toEqual([])
    expect(git(host.remote, 'rev-parse', 'v1')).toBe(git(host.remote, 'rev-parse', 'main'))
  })

  test('a tag that a person pushed gets its draft', async () => {
    host = await hosted([BEGIN, FEATURE])
    git(host.remote, 'tag', '-a', '-m', 'By hand', 'v1.5.0', 'main')
    const payload = { ref: TAG.GITHUB_REF, created: true, after: git(host.remote, 'rev-parse', 'v1.5.0') }
    const { failures } = await call({}, { event: { name: 'push', payload }, environment: TAG })
    expect(failures).toEqual([])
    expect(host.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
  })

  test('a pull request that proposes a release is made, although nothing is released yet', async () => {
    const configuration = 'prepare: { files: [package.json], via: pull-request }\n'
    const files = { 'package.json': '{ "version": "1.4.2" }\n', '.github/version-checkpoint.yml': configuration }
    host = await hosted([{ ...BEGIN, files }, FEATURE])
    host.tokens['token-of-app'] = { contents: 'write', pullRequests: 'write', as: 'app' }
    const job = { ...caller({ environment: 'release' }).jobs['checkpoint'], secrets: { token: 'token-of-app' } }
    const { failures } = await host.run({ jobs: { checkpoint: job } }, PUSH)
    expect(failures).toEqual([])
    expect(host.github.pulls).toHaveLength(1)
  })
})

describe('another command', () => {
  afterEach(end)

  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['publish', { command: 'publish', tag: 'v1.5.0' }, { draft: false }],
    ['rollback without confirm', { command: 'rollback', tag: 'v1.5.0' }, { draft: true }],
    ...further<[string, Record<string, string>, Record<string, unknown>]>([
      ['publish, in a dry run', { command: 'publish', tag: 'v1.5.0', 'dry-run': 'true' }, { draft: true }],
      ['verify', { command: 'verify' }, { draft: true }],
    ]),
  ])('%s is done by the job that may write, without a plan', async (_, inputs, release) => {
    host = await hosted([BEGIN, FEATURE])
    await call()
    const { steps, failures } = await call(inputs)
    expect({ steps: steps.length, failures }).toEqual({ steps: 1, failures: [] })
    expect(host.github.releases).toMatchObject([release])
  })

  test('rollback takes a draft back', async () => {
    host = await hosted([BEGIN, FEATURE])
    await call()
    const { failures } = await call({ command: 'rollback', tag: 'v1.5.0', confirm: 'v1.5.0' })
    expect(failures).toEqual([])
    expect(host.github.releases).toEqual([])
  })
})

describe('with a gate', () => {
  const GRANTED = { checks: 'read', statuses: 'read', actions: 'read' }
  const gated = (more: Record<string, string> = GRANTED) =>
    host.run(caller({ 'checks-timeout': '0' }, 'reusable-gated.yml', more), PUSH)

  beforeEach(async () => {
    host = await hosted([BEGIN, FEATURE])
  })

  afterEach(end)

  test.each([
    ['success', '', ['v1.5.0']],
    ['failure', 'VC612: v1.5.0 is not released: tests (failure) is red', []],
  ])('a check that ended in %s', async (conclusion, failure, tags) => {
    host.github.settings.checks.runs = [{ id: 1, name: 'tests', conclusion }]
    const { failures } = await gated()
    expect(failures.join()).toContain(failure)
    expect(host.github.releases.map(({ tag_name: tag }) => tag)).toEqual(tags)
  })

  test('GitHub refuses the call of a caller that grants too little, and no job of the file without a gate asks for it', async () => {
    await expect(gated({})).rejects.toThrow('the nested job release requests checks: read')
    await expect(
      host.run({ jobs: { one: { ...caller().jobs['checkpoint'], permissions: {} } } }, PUSH),
    ).rejects.toThrow('the nested job plan requests contents: read')
  })
})
