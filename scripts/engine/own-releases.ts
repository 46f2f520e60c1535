// Our own releases, from the first push on: push.yml over this repository's true history.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { tagOn } from '../../__tests__/e2e/ending.ts'
import { git } from '../../__tests__/e2e/repository.ts'
import { pushFile } from '../../__tests__/e2e/workflow.ts'
import { ownOutputs } from './log.ts'
import { ourselves } from './ourselves.ts'
import { onStage, type Scene, type Stage } from './scene.ts'

const PUSH_WORKFLOW = readFileSync(join(ROOT, '.github/workflows/push.yml'), 'utf8')

const GREEN = { id: 1, name: 'test (ubuntu-latest)', conclusion: 'success' }
const RED = { ...GREEN, conclusion: 'failure' }

export const OWN_RELEASES: Scene = {
  name: 'push.yml on our own history',
  play: (act) =>
    onStage(act, ourselves(), async (stage) => {
      const { checks } = stage.host.github.settings
      checks.runs = [GREEN]
      await draft(stage, '1.0.0')
      assert.equal(tagOn(stage.host, 'v1'), undefined, 'v1 came before anybody published')
      await publish(stage, 'v1.0.0')
      commitFix(stage)
      checks.runs = [RED]
      await isStopped(stage)
      checks.runs = [GREEN]
      await draft(stage, '1.0.1')
      await publish(stage, 'v1.0.1')
      return 'draft v1.0.0 with its files, published: v1; a red check stops the next; green: v1.0.1, published: v1 moves'
    }),
}

/** A push is planned, packed, attested, and released by one commit that changes versions alone. */
async function draft({ host, succeed }: Stage, version: string): Promise<void> {
  const pushed = git(host.remote, 'rev-parse', 'main')
  const log = await succeed({ workflow: PUSH_WORKFLOW, event: { name: 'push' } })
  const tag = `v${version}`
  assert.deepEqual(log.jobs, { plan: 'success', release: 'success' })
  assert.deepEqual(
    ownOutputs(log).map(({ tag: name, released }) => [name, released]),
    [
      [tag, 'true'],
      [tag, 'true'],
    ],
  )
  const main = git(host.remote, 'rev-parse', 'main')
  assert.deepEqual(tagOn(host, tag), { commit: main, annotated: true })
  assert.equal(git(host.remote, 'rev-parse', `${tag}~`), pushed)
  const changed = git(host.remote, 'diff', '--name-only', pushed, main)
  assert.equal(changed, 'package-lock.json\npackage.json', 'the release commit changes more than versions')
  const files = [`${version}.cdx.json`, `${version}.tgz`, `action-${version}.tgz`].map(
    (end) => `version-checkpoint-${end}`,
  )
  assert.deepEqual(readFileSync(join(log.artifacts, 'attested'), 'utf8').trim().split('\n').sort(), files)
  const release = host.github.releases.find(({ tag_name: name }) => name === tag)
  assert.equal(release?.draft, true)
  assert.deepEqual(release.assets.map(({ name }) => name).sort(), ['SHA256SUMS', ...files])
  assert.equal(programVersion(host.clone, tag), version)
}

/** What the command line of that tag says of itself. */
function programVersion(clone: string, tag: string): string {
  git(clone, 'fetch', '--quiet', '--tags', '--force', 'origin')
  git(clone, 'checkout', '--quiet', '--detach', tag)
  const told = execFileSync(process.execPath, [join(clone, 'dist/cli'), '--version'], { encoding: 'utf8' })
  git(clone, 'checkout', '--quiet', '-B', 'main', 'origin/main')
  return told.trim()
}

/** A person presses the button; the floating tag follows. */
async function publish({ host, succeed }: Stage, tag: string): Promise<void> {
  const release = host.github.releases.find(({ tag_name: name }) => name === tag)
  await host.github.asOwner('PATCH', `/releases/${String(release?.id)}`, { tag_name: tag, draft: false })
  const log = await succeed({
    workflow: PUSH_WORKFLOW,
    event: { name: 'release', payload: { action: 'published', release: { tag_name: tag } } },
    environment: { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: git(host.remote, 'rev-parse', `${tag}^{commit}`) },
  })
  assert.deepEqual(log.jobs, { floating: 'success' })
  const version = tagOn(host, tag)
  assert.deepEqual(tagOn(host, 'v1'), { commit: version?.commit, annotated: false })
}

function commitFix({ host }: Stage): void {
  git(host.clone, 'fetch', '--quiet', 'origin')
  git(host.clone, 'reset', '--quiet', '--hard', 'origin/main')
  pushFile(host, 'docs/mended.md', 'mended\n', 'fix: mend')
}

/** A red check: the plan is made, and nothing is written. */
async function isStopped({ host, fail }: Stage): Promise<void> {
  const before = git(host.remote, 'for-each-ref')
  const { length } = host.github.releases
  const log = await fail({ workflow: PUSH_WORKFLOW, event: { name: 'push' } })
  assert.deepEqual(log.jobs, { plan: 'success', release: 'failure' })
  assert.match(ownOutputs(log).at(-1)?.['reason'] ?? '', /test \(ubuntu-latest\) \(failure\) is red/)
  assert.equal(git(host.remote, 'for-each-ref'), before)
  assert.equal(host.github.releases.length, length)
}
