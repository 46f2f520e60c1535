// Our own workflows beside push.yml: by hand, and the preview of a pull request.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { written } from '../../__tests__/e2e/ending.ts'
import { git } from '../../__tests__/e2e/repository.ts'
import { ownOutputs } from './log.ts'
import { ourselves } from './ourselves.ts'
import { onStage, type Scene, type Stage } from './scene.ts'

const workflow = (name: string) => readFileSync(join(ROOT, '.github/workflows', name), 'utf8')

export const OWN_WORKFLOWS: Scene = {
  name: 'ci.yml and manual.yml on our own history',
  play: (act) =>
    onStage(act, ourselves(), async (stage) => {
      stage.host.github.settings.checks.runs = [{ id: 1, name: 'test (ubuntu-latest)', conclusion: 'success' }]
      return [await preview(stage), await looked(stage), await chosen(stage)].join('; ')
    }),
}

/** The summary of a pull request's check says what its merge would release. */
async function preview({ host, succeed }: Stage): Promise<string> {
  const merge = git(host.clone, 'commit-tree', '-p', 'HEAD', '-m', 'feat: propose (#7)', 'HEAD^{tree}')
  git(host.clone, 'push', '--quiet', 'origin', `${merge}:refs/pull/7/merge`)
  const before = git(host.remote, 'for-each-ref')
  const log = await succeed({
    workflow: workflow('ci.yml'),
    job: 'preview',
    event: { name: 'pull_request', payload: { number: 7, pull_request: { number: 7 } } },
    environment: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: merge },
  })
  const [outputs] = ownOutputs(log)
  assert.deepEqual([outputs?.['version'], outputs?.['release-id']], ['1.0.0', ''])
  assert.equal(git(host.remote, 'for-each-ref'), before)
  return 'a preview writes nothing'
}

/** A person only looks. */
async function looked({ host, succeed }: Stage): Promise<string> {
  const before = git(host.remote, 'for-each-ref')
  const inputs = { bump: 'minor', 'dry-run': 'true' }
  const log = await succeed({ workflow: workflow('manual.yml'), event: { name: 'workflow_dispatch' }, inputs })
  assert.equal(ownOutputs(log)[0]?.['version'], '0.1.0')
  assert.equal(git(host.remote, 'for-each-ref'), before)
  return 'by hand, only a look: 0.1.0'
}

/** A person chooses an exact version. */
async function chosen({ host, succeed }: Stage): Promise<string> {
  const inputs = { version: '3.0.0', 'dry-run': 'false' }
  const log = await succeed({ workflow: workflow('manual.yml'), event: { name: 'workflow_dispatch' }, inputs })
  assert.equal(ownOutputs(log).at(-1)?.['released'], 'true')
  return `by hand: ${written(host, 'v3.0.0')}`
}
