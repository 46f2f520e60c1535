// A dry run's outputs are the real run's, but for ids and addresses: it reads what that reads, and writes nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import type { ActionRun } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, type PlannedCommit } from './repository.ts'

const BASE: PlannedCommit = { message: 'feat: begin', tags: ['v1.4.2'] }
const FEATURE: PlannedCommit = { message: 'feat: find by label' }
const HISTORY = [BASE, FEATURE]
const configured = (text: string, files: Record<string, string> = {}): PlannedCommit => ({
  message: 'chore: configure',
  files: { '.github/version-checkpoint.yml': text, ...files },
})

interface Scene {
  readonly history: readonly PlannedCommit[]
  readonly inputs?: Readonly<Record<string, string>>
  /** What happened before, on GitHub. */
  readonly before?: (on: OnGitHub) => Promise<unknown>
  readonly more?: Omit<ActionRun, 'directory' | 'inputs'>
  readonly released: 'true' | 'false'
}

/** A run of ours, and a checkout that has its tag. */
async function run(on: OnGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  expect((await on.run({ inputs })).exitCode).toBe(0)
  git(on.directory, 'fetch', '--quiet', '--tags', '--force', 'origin')
}

const tagged = (on: OnGitHub, name: string) => {
  git(on.directory, 'tag', '--annotate', '--message', 'by hand', name)
  git(on.directory, 'push', '--quiet', 'origin', name)
  return Promise.resolve()
}

const withoutItsDraft = async (on: OnGitHub) => {
  await run(on)
  for (const { id } of on.github.releases) await on.github.asOwner('DELETE', `/releases/${String(id)}`)
}

const SCENES: Readonly<Record<string, Scene>> = {
  'a release that is published': {
    history: HISTORY,
    inputs: { draft: 'false', 'floating-tags': 'minor' },
    released: 'true',
  },
  'a candidate': { history: HISTORY, inputs: { prerelease: 'rc' }, released: 'true' },
  'nothing to release': { history: [BASE, { message: 'chore: tidy' }], released: 'false' },
  'a version whose draft is missing': { history: HISTORY, before: withoutItsDraft, released: 'true' },
  'a version whose draft would follow a title': {
    history: HISTORY,
    before: (on) => run(on),
    inputs: { 'release-name': 'Another name' },
    released: 'true',
  },
  'floating tags that would be moved now': {
    history: HISTORY,
    before: (on) => run(on, { draft: 'false' }),
    inputs: { draft: 'false', 'floating-tags': 'major' },
    released: 'true',
  },
  'assets that would be attached now': {
    history: HISTORY,
    before: async (on) => {
      await run(on)
      mkdirSync(join(on.directory, 'dist'))
      writeFileSync(join(on.directory, 'dist/widget.tgz'), 'the archive')
    },
    inputs: { assets: 'dist/*.tgz' },
    released: 'true',
  },
  'a preparation with its release': {
    history: [BASE, FEATURE, configured('prepare: { files: [VERSION] }\n', { VERSION: '1.4.2\n' })],
    released: 'true',
  },
  'a preparation alone': {
    history: [BASE, FEATURE, configured('prepare: { files: [VERSION] }\n', { VERSION: '1.4.2\n' })],
    inputs: { command: 'prepare' },
    released: 'false',
  },
  'a proposal': {
    history: [BASE, FEATURE, configured('prepare: { files: [VERSION], via: pull-request }\n', { VERSION: '1.4.2\n' })],
    released: 'false',
  },
  'publish: a draft': { history: HISTORY, before: (on) => run(on), inputs: { command: 'publish' }, released: 'true' },
  'rollback: confirmed': {
    history: HISTORY,
    before: (on) => run(on),
    inputs: { command: 'rollback', tag: 'v1.5.0', confirm: 'v1.5.0' },
    released: 'false',
  },
  verify: { history: HISTORY, before: (on) => run(on), inputs: { command: 'verify' }, released: 'false' },
  'a pull request': { history: HISTORY, more: { event: { name: 'pull_request' } }, released: 'true' },
}

const FURTHER: Readonly<Record<string, Scene>> = {
  'a release': { history: HISTORY, released: 'true' },
  'a first release': { history: [{ message: 'feat: begin' }], released: 'true' },
  'a bump that was asked for': { history: HISTORY, inputs: { bump: 'major' }, released: 'true' },
  'an exact version': { history: HISTORY, inputs: { version: '3.0.0' }, released: 'true' },
  'a version that is there with its draft': { history: HISTORY, before: (on) => run(on), released: 'false' },
  'a version that is there and published': {
    history: HISTORY,
    before: (on) => run(on, { draft: 'false' }),
    released: 'false',
  },
  'a draft that would be published now': {
    history: HISTORY,
    before: (on) => run(on),
    inputs: { draft: 'false' },
    released: 'true',
  },
  'publish: published already': {
    history: HISTORY,
    before: (on) => run(on, { draft: 'false' }),
    inputs: { command: 'publish' },
    released: 'false',
  },
  'publish: only the floating tags': {
    history: HISTORY,
    before: (on) => run(on, { draft: 'false' }),
    inputs: { command: 'publish', 'floating-tags': 'minor' },
    released: 'true',
  },
  'rollback: told': {
    history: HISTORY,
    before: (on) => run(on),
    inputs: { command: 'rollback', tag: 'v1.5.0' },
    released: 'false',
  },
  plan: { history: HISTORY, inputs: { command: 'plan' }, released: 'true' },
}

/** Ids, addresses, and what tells them; `sha` is one where a preparation is committed. */
const EXEMPT = ['release-id', 'release-url', 'upload-url', 'notes-file', 'reason']

function compared(outputs: Readonly<Record<string, string>>, { isPrepared }: { isPrepared: boolean }) {
  const entries = Object.entries(outputs).filter(([name]) => !EXEMPT.includes(name) && !(isPrepared && name === 'sha'))
  const filled = Object.entries(outputs).flatMap(([name, value]) =>
    name === 'notes-file' && value !== '' ? [name] : [],
  )
  return { ...Object.fromEntries(entries), filled }
}

describe("a dry run's outputs are the real run's", () => {
  test.each([...Object.entries(SCENES), ...further(Object.entries(FURTHER))])(
    '%s',
    async (name, { history, inputs = {}, before, more = {}, released }) => {
      const on = await onGitHub(history)
      await before?.(on)
      on.github.forget()
      const state = on.state()
      const dry = await on.run({ ...more, inputs: { ...inputs, 'dry-run': 'true' } })
      expect(on.state()).toBe(state)
      expect(on.github.writes()).toEqual([])
      const real = await on.run({ ...more, inputs })
      const isPrepared = name.includes('preparation')
      expect({ name, ...compared(dry.outputs, { isPrepared }) }).toEqual({
        name,
        ...compared(real.outputs, { isPrepared }),
      })
      expect([dry.exitCode, real.exitCode, real.outputs['released']]).toEqual([0, 0, released])
      expect(on.github.violations).toEqual([])
      await on.end()
    },
  )
})

test('without a token it plans with what it has, and says what was not asked', async () => {
  const on = await onGitHub(HISTORY)
  await run(on)
  on.github.forget()
  const { exitCode, outputs, warnings } = await on.run({ token: '', inputs: { 'dry-run': 'true' } })
  expect({ exitCode, warnings }).toEqual({
    exitCode: 0,
    warnings: [expect.stringContaining('v1.5.0')],
  })
  expect(outputs).toMatchObject({ released: 'false', tag: 'v1.5.0' })
  expect(on.github.requests).toEqual([])
  await on.end()
})

test('of the API only the release of a version is asked that the head carries', async () => {
  const on = await onGitHub(HISTORY)
  await on.run({ inputs: { 'dry-run': 'true' } })
  expect(on.github.requests).toEqual([])
  await tagged(on, 'v1.5.0')
  await on.run({ inputs: { 'dry-run': 'true' } })
  expect(on.github.requests.map(({ path, body }) => [path, JSON.stringify(body).includes('release(tagName')])).toEqual([
    ['/graphql', true],
  ])
  await on.end()
})
