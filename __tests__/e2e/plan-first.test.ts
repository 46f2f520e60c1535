// Workflows that plan first and go on with the plan, where a release is proposed by a pull request: `released` is false until
// it is merged, so they must not wait for that.
import { afterEach, expect, test } from '@jest/globals'
import { mergeIn } from '../convergence/merging.ts'
import { further } from '../extent.ts'
import { written } from './ending.ts'
import type { PlannedCommit } from './repository.ts'
import { PUSH, attachedTo, wholeOf } from './scenes.ts'
import { hosted, ownWorkflow, type Hosted, type Workflow } from './workflow.ts'

const PROPOSES = 'prepare: { files: [package.json], via: pull-request }\n'

function history(configuration: string): PlannedCommit[] {
  const files = {
    'package.json': '{ "name": "widget", "version": "1.4.2" }\n',
    '.github/version-checkpoint.yml': configuration,
    'scripts/pack.sh': 'echo "$1" > "$2/widget-$1.txt"\n',
  }
  return [{ message: 'feat: begin', tags: ['v1.4.2'], files }, { message: 'feat: find by label' }]
}

/** What the pages say that a proposal needs besides. */
function mayPropose({ jobs, ...workflow }: Workflow): Workflow {
  const more = Object.entries(jobs).map(([name, job]) =>
    job.permissions?.['contents'] === 'write'
      ? [name, { ...job, permissions: { ...job.permissions, 'pull-requests': 'write' } }]
      : [name, job],
  )
  return { ...workflow, jobs: Object.fromEntries(more) as Workflow['jobs'] }
}

const ours = (name: string) => ownWorkflow(`.github/workflows/${name}`)

let host: Hosted

afterEach(async () => {
  await host.end()
})

type Row = [string, Workflow, { configured?: string; attached: string[] }]

test.each<Row>([
  ['docs/plan.md 1', wholeOf('docs/plan.md 1'), { attached: [] }],
  ...further<Row>([
    ['docs/builds.md 2', wholeOf('docs/builds.md 2'), { attached: ['SHA256SUMS', 'widget-1.5.0.txt'] }],
  ]),
  [
    'own-release.yml',
    ours('own-release.yml'),
    { configured: 'assets: release/*.txt\n', attached: ['SHA256SUMS', 'widget-1.5.0.txt'] },
  ],
])('%s opens the proposal, and releases its merge', async (_, workflow, { configured = '', attached }) => {
  host = await hosted(history(PROPOSES + configured))
  const push = async () => {
    const { failures, steps } = await host.run(mayPropose(workflow), PUSH)
    expect(failures).toEqual([])
    return steps.at(-1)?.outputs
  }
  expect(await push()).toMatchObject({ released: 'false', tag: '' })
  expect([host.github.pulls.map(({ state }) => state), host.github.releases]).toEqual([['OPEN'], []])
  mergeIn({ ...host, directory: host.clone }, 'squash')
  expect(await push()).toMatchObject({ released: 'true', tag: 'v1.5.0' })
  expect(written(host, 'v1.5.0')).toBe('v1.5.0 drafted')
  expect(attachedTo(host)).toEqual(attached)
  expect(host.github.violations).toEqual([])
})
