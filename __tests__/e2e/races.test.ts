// The bundle, eight processes at once and killed at any request: real processes, as runners start them.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { countOf, someOf } from '../extent.ts'
import { ACTION } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { GIT_ENVIRONMENT, git, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label (#212)' },
]

const ROUNDS = countOf({ sample: 1, whole: 50 })

let world: OnGitHub

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

const page = (number: number) => ({ GITHUB_RUN_ID: String(number) })

test(`eight processes at once, ${ROUNDS} rounds: one tag, one release, all end well and say who was first`, async () => {
  const tally = { rounds: 0, good: 0 }
  for (let round = 1; round <= ROUNDS; round += 1) {
    world = await onGitHub(HISTORY)
    const { github, start, remote } = world
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((number) => start({ environment: page(number) })))
    const losers = all.filter(({ outputs }) => outputs['released'] === 'false')
    const checks = {
      exits: all.every(({ exitCode }) => exitCode === 0),
      tags: git(remote, 'tag', '--list', 'v1.5.0') === 'v1.5.0',
      releases: github.releases.length === 1 && github.releases[0]?.tag_name === 'v1.5.0',
      winners: losers.length < 8,
      told: losers.every(({ stdout }) => /first {2}.* created the (?:tag|release)$/m.test(stdout)),
    }
    tally.rounds += 1
    if (Object.values(checks).every(Boolean)) tally.good += 1
    else console.info(JSON.stringify({ round, checks, errors: all.flatMap(({ errors }) => errors) }))
    expect(github.violations).toEqual([])
    if (round < ROUNDS) await world.end()
  }
  console.info(`eight processes at once: ${tally.good}/${tally.rounds} rounds ended in one tag and one release`)
  expect(tally.good).toBe(ROUNDS)
}, 3_600_000)

describe('a process that is killed', () => {
  for (const request of [...someOf([2, 3], 1), ...someOf([5, 6], 0)])
    test(`at request ${request}: a further run ends in the state of a clean one`, async () => {
      world = await onGitHub(HISTORY)
      const { github, run, directory, remote } = world
      const fault = github.fault({ kind: 'hang', effect: 'done', request })
      await killed(request)
      fault.lift()
      git(directory, 'fetch', '--quiet', '--tags', 'origin')
      expect(await run()).toMatchObject({ exitCode: 0 })
      expect(git(remote, 'cat-file', '-t', 'v1.5.0')).toBe('tag')
      expect(github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true, name: 'widget v1.5.0' }])
    }, 60_000)
})

describe('a process that is killed while it drafts a tag that a person pushed', () => {
  const PUSHED = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.5.0', GITHUB_REF: 'refs/tags/v1.5.0' }

  // A share may take none of them.
  for (const request of someOf([2, 4, 6], 1))
    test(`at request ${request}: a further run ends in the state of a clean one`, async () => {
      world = await onGitHub([...HISTORY.slice(0, 1), { message: 'feat: find by label (#212)', tags: ['v1.5.0'] }])
      const { github, run, remote } = world
      const before = git(remote, 'rev-parse', 'refs/tags/v1.5.0')
      const fault = github.fault({ kind: 'hang', effect: 'done', request })
      await killed(request, PUSHED)
      fault.lift()
      expect(await run({ environment: PUSHED })).toMatchObject({ exitCode: 0 })
      expect(git(remote, 'rev-parse', 'refs/tags/v1.5.0')).toBe(before)
      expect(github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true, name: 'widget v1.5.0' }])
      github.forget()
      expect((await run({ environment: PUSHED })).outputs['released']).toBe('false')
      expect(github.writes()).toEqual([])
    }, 60_000)
})

/** Starts the action and kills it, without a chance to tidy up, once its n-th request has come in. */
function killed(request: number, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const environment = {
    ...GIT_ENVIRONMENT,
    INPUT_TOKEN: 'token-rw',
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_SHA: world.head,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: world.directory,
    GITHUB_API_URL: world.github.url,
    GITHUB_OUTPUT: join(world.directory, '..', 'output'),
    VERSION_CHECKPOINT_SECOND_MS: '0',
    ...more,
  }
  return new Promise((done) => {
    const child = spawn(process.execPath, [ACTION], { cwd: world.directory, env: environment, stdio: 'ignore' })
    const watch = setInterval(() => {
      if (world.github.requests.length < request) return
      child.kill('SIGKILL')
    }, 5)
    child.on('close', () => {
      clearInterval(watch)
      done()
    })
  })
}
