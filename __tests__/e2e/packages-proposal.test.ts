// Packages proposed by one pull request, with the workflow and the configuration of docs/packages.md as they stand there.
import { afterEach, describe, expect, test } from '@jest/globals'
import { METHODS, mergeIn } from '../convergence/merging.ts'
import { further } from '../extent.ts'
import { git } from './repository.ts'
import { PROPOSED, PUSH, wholeOf } from './scenes.ts'
import { hosted, type Hosted } from './workflow.ts'

const WORKFLOW = wholeOf('docs/packages.md 2')
const PAGE = '/acme/widget/pull/1'

let host: Hosted

afterEach(async () => {
  expect(host.github.violations).toEqual([])
  await host.end()
})

/** The outputs and the summary of the one step of ours, which must end well. */
async function run() {
  const { steps, failures } = await host.run(WORKFLOW, PUSH)
  expect({ failures, count: steps.length }).toEqual({ failures: [], count: 1 })
  const [{ outputs, summary, warnings }] = steps as [(typeof steps)[number]]
  expect(warnings).toEqual([])
  return { outputs, summary }
}

/** Somebody's commit on main with one file. */
function push(message: string, path: string): void {
  const { remote, clone } = host
  git(clone, 'fetch', '--quiet', 'origin', 'main')
  git(clone, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
  const blob = git(remote, 'rev-parse', 'main:packages/core/x')
  git(clone, 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
  git(clone, 'commit', '--quiet', '--message', message)
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
}

describe('proposed, merged, released', () => {
  test.each([...METHODS.slice(0, 1), ...further(METHODS.slice(1))])('by a %s', async (how) => {
    host = await hosted(PROPOSED)
    const { github, remote, clone: directory } = host
    const proposal = await run()
    expect(proposal.outputs).toMatchObject({ released: 'false', version: '', tag: '', packages: '[]', plan: '' })
    expect(proposal.outputs['reason']).toContain(PAGE)
    expect(proposal.summary).toMatch(/\[pull request #1\]\(\S+\/acme\/widget\/pull\/1\)/)
    const before = git(remote, 'for-each-ref')
    await run()
    expect([git(remote, 'for-each-ref'), github.pulls.length]).toEqual([before, 1])

    const commit = mergeIn({ github, remote, directory }, how)
    const { outputs } = await run()
    expect(outputs).toMatchObject({ released: 'true', tag: '' })
    const told = JSON.parse(outputs['packages'] ?? '') as Readonly<Record<string, string>>[]
    expect(told.map(({ name, version, tag, sha }) => [name, version, tag, sha])).toEqual([
      ['core', '1.1.0', 'core-v1.1.0', commit],
      ['web', '1.0.1', 'web-v1.0.1', commit],
    ])
    for (const tag of ['core-v1.1.0', 'web-v1.0.1']) expect(git(remote, 'rev-list', '-1', tag)).toBe(commit)
    expect(git(remote, 'show', 'main:packages/web/package.json')).toContain(
      '"version": "1.0.1", "dependencies": { "core": "^1.1.0" }',
    )
    expect(github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([
      ['core-v1.1.0', true],
      ['web-v1.0.1', true],
    ])
    github.forget()
    expect((await run()).outputs['released']).toBe('false')
    expect(github.writes()).toEqual([])

    push('fix: an empty answer', 'packages/core/y')
    await run()
    expect(github.pulls.map(({ title, state }) => [title, state])).toEqual([
      ['📋 Prepare for core-v1.1.0, web-v1.0.1 release', 'MERGED'],
      ['📋 Prepare for core-v1.1.1, web-v1.0.2 release', 'OPEN'],
    ])
  })
})

test('a dry run says what the real run does, before the merge and after it', async () => {
  host = await hosted(PROPOSED)
  const { github, remote, clone: directory } = host
  const [job = {}] = Object.values(WORKFLOW.jobs)
  const steps = (job.steps ?? []).map((step) =>
    step.uses?.startsWith('OWNER/') === true ? { ...step, with: { 'dry-run': 'true' } } : step,
  )
  const rehearse = async () => {
    const [ended] = (await host.run({ ...WORKFLOW, jobs: { checkpoint: { ...job, steps } } }, PUSH)).steps
    return { ...ended?.outputs }
  }
  const alike = ['released', 'version', 'tag', 'bump', 'sha', 'next-version', 'build-version', 'plan'] as const
  const of = (outputs: Readonly<Record<string, string>>) => alike.map((name) => [name, outputs[name]])
  expect(of(await rehearse())).toEqual(of((await run()).outputs))
  mergeIn({ github, remote, directory }, 'squash')
  const rehearsed = await rehearse()
  const { outputs } = await run()
  expect(of(rehearsed)).toEqual(of(outputs))
  const tagsIn = (text = '[]') => (JSON.parse(text) as { tag: string }[]).map(({ tag }) => tag)
  expect(tagsIn(rehearsed['packages'])).toEqual(tagsIn(outputs['packages']))
})
