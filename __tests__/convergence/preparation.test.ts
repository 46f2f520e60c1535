// Whose a commit on top of the one to release is, is told by what it holds: anybody can write our message.
import { afterEach, describe, expect, test } from '@jest/globals'
import { movedReason } from '../../src/next-version/check.ts'
import type { Clock, Forge } from '../../src/ports/ports.ts'
import { CLOCK } from '../github/calls.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { DIFFERENCES, commitLike } from './impostor.ts'
import { openWorld, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v0.1.0'],
    files: {
      '.github/version-checkpoint.yml':
        'prepare: { files: [VERSION], notes-file: "docs/V{{ version }}.md", changelog: CHANGELOG.md }\n',
      VERSION: '0.1.0\n',
    },
  },
  { message: 'fix: keep the cursor' },
]
const LATER: Clock = { ...CLOCK, now: () => new Date('2026-03-06T00:00:00Z') }

let world: World

afterEach(async () => {
  expect(world.github.violations).toEqual([])
  await world.end()
})

/** The forges, and the repository that each writes to. */
const FORGES: readonly [string, () => { readonly forge: Forge; readonly repository: string }][] = [
  ['GitHub', () => ({ forge: world.forge(), repository: world.remote })],
  ['the local forge', () => ({ forge: world.localForge(), repository: world.directory })],
]

describe.each(FORGES)('on %s', (name, open) => {
  /** A run that made its preparation and died: its commit, with all else as before. */
  async function died() {
    world = await openWorld(HISTORY, { isPatient: true })
    const { forge, repository } = open()
    const head = git(repository, 'rev-parse', 'main')
    await world.release({ forge, inputs: { command: 'prepare' } })
    const made = git(repository, 'rev-parse', 'main')
    expect(git(repository, 'rev-parse', `${made}^`)).toBe(head)
    const again = (clock = CLOCK) =>
      world.release({ forge, revision: head, inputs: { draft: 'false' }, clock, git: world.history() })
    return { repository, made, again }
  }

  test.each([
    ['at once', CLOCK],
    ['a day later, when the changelog has another date', LATER],
  ])('a run that died after its preparation is gone on with %s', async (_, clock) => {
    const { repository, made, again } = await died()
    expect(await again(clock)).toMatchObject({ kind: 'released' })
    expect(git(repository, 'rev-parse', 'v0.1.1^{commit}', 'main').split('\n')).toEqual([made, made])
  })

  test.each(DIFFERENCES)('a commit that is ours but for %s is not tagged', async (_, difference) => {
    const { repository, made, again } = await died()
    const theirs = commitLike(repository, made, difference)
    git(repository, 'update-ref', 'refs/heads/main', theirs)
    const ended = await again()
    expect(ended).toMatchObject({ kind: 'nothing', nothing: { reason: movedReason(theirs) } })
    expect(git(repository, 'tag')).toBe('v0.1.0')
    expect(name === 'GitHub' ? world.github.releases : []).toEqual([])
    expect(git(repository, 'rev-parse', 'main')).toBe(theirs)
  })
})
