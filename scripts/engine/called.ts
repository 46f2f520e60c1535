// Our reusable workflows, called from another repository, with a job of its own after them.
import assert from 'node:assert/strict'
import { written } from '../../__tests__/e2e/ending.ts'
import { git, type PlannedCommit } from '../../__tests__/e2e/repository.ts'
import { hosted } from '../../__tests__/e2e/workflow.ts'
import { ownOutputs, type Log } from './log.ts'
import { onStage, type Scene, type Stage } from './scene.ts'

const FEATURE: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label' },
]
const CHORE: readonly PlannedCommit[] = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'chore: tidy' }]

const PUSH = { name: 'push' }
const GREEN = { id: 1, name: 'tests', conclusion: 'success' }

/** The caller hands on what was released, as one that builds an image for it does. */
function caller(name: string, permissions: string): string {
  return `
on: { push: { branches: [main] } }
permissions: {}
jobs:
  release:
    permissions: ${permissions}
    uses: OWNER/version-checkpoint/.github/workflows/${name}.yml@v1
  next:
    needs: release
    if: needs.release.outputs.released == 'true'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: seen
        run: echo "seen=$TAG at $COMMIT" >> "$GITHUB_OUTPUT"
        env:
          TAG: \${{ needs.release.outputs.tag }}
          COMMIT: \${{ needs.release.outputs.sha }}
`
}

const PLAIN = caller('reusable', '{ contents: write }')
const GATED = caller('reusable-gated', '{ contents: write, checks: read, statuses: read, actions: read }')

/** What the next job saw; undefined where it was not started. */
function seen({ steps }: Log): string | undefined {
  return steps.find(({ id }) => id === 'seen')?.outputs['seen']
}

/** The release is there, and the next job has seen it. */
async function released({ host, succeed }: Stage, workflow: string): Promise<string> {
  const log = await succeed({ workflow, event: PUSH })
  assert.equal(seen(log), `v1.5.0 at ${git(host.remote, 'rev-parse', 'main')}`)
  return `${written(host, 'v1.5.0')}, and the next job saw it`
}

async function nothing({ host, succeed }: Stage): Promise<string> {
  const log = await succeed({ workflow: PLAIN, event: PUSH })
  assert.equal(seen(log), undefined)
  assert.deepEqual(host.github.writes(), [])
  return 'nothing was written, and no next job was started'
}

async function stopped({ host, fail }: Stage): Promise<string> {
  host.github.settings.checks.runs = [{ ...GREEN, conclusion: 'failure' }]
  const log = await fail({ workflow: GATED, event: PUSH })
  assert.equal(seen(log), undefined)
  assert.match(ownOutputs(log).at(-1)?.['reason'] ?? '', /tests \(failure\) is red/)
  assert.deepEqual(host.github.writes(), [])
  return 'a red check stopped it before anything was written'
}

async function opened(stage: Stage): Promise<string> {
  stage.host.github.settings.checks.runs = [GREEN]
  return released(stage, GATED)
}

export const CALLED_WORKFLOWS: readonly Scene[] = [
  { name: 'reusable.yml', play: (act) => onStage(act, hosted(FEATURE), (stage) => released(stage, PLAIN)) },
  { name: 'reusable.yml, nothing to release', play: (act) => onStage(act, hosted(CHORE), nothing) },
  { name: 'reusable-gated.yml, green', play: (act) => onStage(act, hosted(FEATURE), opened) },
  { name: 'reusable-gated.yml, red', play: (act) => onStage(act, hosted(FEATURE), stopped) },
]
