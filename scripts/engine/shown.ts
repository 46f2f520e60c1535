// Every workflow that README and docs show, as a reader would paste it.
import assert from 'node:assert/strict'
import { stringify } from 'yaml'
import { HISTORY, SCENES, wholeOf, type Scene as Shown } from '../../__tests__/e2e/scenes.ts'
import { hosted } from '../../__tests__/e2e/workflow.ts'
import { ownOutputs } from './log.ts'
import { onStage, written, type Scene, type Stage } from './scene.ts'

export const SHOWN_WORKFLOWS: readonly Scene[] = Object.entries(SCENES).map(([name, shown]) => ({
  name,
  play: (act) => onStage(act, hosted(shown.history ?? HISTORY), (stage) => playShown(name, shown, stage)),
}))

async function playShown(
  name: string,
  { start, before, outputs, assets, after }: Shown,
  stage: Stage,
): Promise<string> {
  const { host, succeed } = stage
  await before?.(host)
  const started = typeof start === 'function' ? start(host) : start
  // What a page shows of a workflow may leave out when it runs.
  const workflow = stringify({ on: { [started.event.name]: {} }, ...wholeOf(name) })
  const log = await succeed({ ...started, workflow })
  const last = ownOutputs(log).at(-1) ?? {}
  assert.deepEqual({ ...last, ...outputs }, last)
  const attached = host.github.releases.flatMap((release) => release.assets.map((asset) => asset.name)).sort()
  if (assets !== undefined) assert.deepEqual(attached, assets)
  if (last['released'] === 'true') written(host, last['tag'] ?? '')
  after?.(host)
  return [Object.keys(log.jobs).join(' → '), ...attached, last['reason']].join(', ')
}
