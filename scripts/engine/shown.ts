// Every workflow that README and docs show, as a reader would paste it.
import assert from 'node:assert/strict'
import { stringify } from 'yaml'
import { stateOf } from '../../__tests__/e2e/ending.ts'
import { openPull } from '../../__tests__/e2e/pull.ts'
import { HISTORY, SCENES, attachedTo, checkEnd, wholeOf, type Scene as Shown } from '../../__tests__/e2e/scenes.ts'
import { hosted } from '../../__tests__/e2e/workflow.ts'
import { ownOutputs } from './log.ts'
import { onStage, type Scene, type Stage } from './scene.ts'

export const SHOWN_WORKFLOWS: readonly Scene[] = [
  ...Object.entries(SCENES).map(([name, shown]) => ({
    name,
    play: (act: string) => onStage(act, hosted(shown.history ?? HISTORY), (stage) => playShown(name, shown, stage)),
  })),
  {
    name: 'docs/pull-requests.md 3, a title that would not count',
    play: (act) => onStage(act, hosted([...HISTORY, STRICT]), isRed),
  },
]

const STRICT = { message: 'chore: titles', files: { '.github/version-checkpoint.yml': 'on-title: fail\n' } }

async function isRed({ host, fail }: Stage): Promise<string> {
  const started = openPull(host.remote, { title: 'Update things', messages: ['wip', 'more'] })
  const before = stateOf(host)
  const log = await fail({ ...started, workflow: stringify(wholeOf('docs/pull-requests.md 3')) })
  assert.deepEqual(log.jobs, { title: 'failure' })
  assert.match(ownOutputs(log).at(-1)?.['preview'] ?? '', /`Update things` would be skipped/)
  assert.equal(stateOf(host), before)
  return 'the check is red, and says why'
}

async function playShown(name: string, scene: Shown, { host, succeed }: Stage): Promise<string> {
  await scene.before?.(host)
  const started = typeof scene.start === 'function' ? scene.start(host) : scene.start
  const before = stateOf(host)
  // What a page shows of a workflow may leave out when it runs.
  const workflow = stringify({ on: { [started.event.name]: {} }, ...wholeOf(name) })
  const log = await succeed({ ...started, workflow })
  const last = ownOutputs(log).at(-1) ?? {}
  checkEnd(scene, { host, before, last })
  return [Object.keys(log.jobs).join(' → '), ...attachedTo(host), last['reason']].join(', ')
}
