// A release that a pull request proposes: whoever acts in between, nothing of theirs is lost, and there is one of it.
import { afterAll, afterEach, expect, describe, test } from '@jest/globals'
import { movedReason } from '../../src/next-version/check.ts'
import { proposingReason } from '../../src/prepare/proposal.ts'
import { hasReleased, type Result } from '../../src/report/result.ts'
import type { Clock } from '../../src/ports/ports.ts'
import { CLOCK } from '../github/calls.ts'
import { objectOf, refsOf } from '../e2e/git-folder.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { METHODS, mergeIn, pushTo, type Method } from './merging.ts'
import { AT_ONCE, someOf } from '../extent.ts'
import { beginOnce } from './begun.ts'
import { DIFFERENCES, commitLike } from './impostor.ts'
import { meetingsOf } from './meetings.ts'
import { KINDS } from './troubles.ts'
import { openWorld, type Ended, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v0.1.0'],
    files: {
      '.github/version-checkpoint.yml':
        'prepare: { files: [VERSION], notes-file: "docs/V{{ version }}.md", changelog: CHANGELOG.md, via: pull-request }\n',
      VERSION: '0.1.0\n',
    },
  },
  { message: 'fix: keep the cursor' },
]
const LATER: Clock = { ...CLOCK, now: () => new Date('2026-03-06T00:00:00Z') }
const BRANCH = 'version-checkpoint/main'
const TITLE = '📋 Prepare for v0.1.1 release'

let world: World

async function open(): Promise<World> {
  world = await openWorld(HISTORY, { isPatient: true })
  return world
}

/** What a first run proposed is there. */
const proposed = beginOnce(async () => {
  await open()
  await release()
  return world
})

async function openProposed(): Promise<void> {
  world = await proposed.open()
}

afterEach(async () => {
  expect(world.github.violations).toEqual([])
  if (!proposed.holds(world)) await world.end()
})

afterAll(() => proposed.end())

const release = (inputs: Readonly<Record<string, string>> = {}) => world.release({ inputs })
const inRemote = (...args: readonly string[]) => git(world.remote, ...args)
const told = (ended: Ended) =>
  ended.kind === 'failed'
    ? ended.message
    : ended.kind === 'nothing'
      ? ended.nothing.reason
      : ended.kind === 'proposed'
        ? `proposed ${ended.plan.tag}: ${ended.outcome}`
        : ended.kind

const push = (branch: string, message: string) => pushTo(world, branch, message)
const merge = (how: Method, words?: string) => mergeIn(world, how, words)

/** The proposal as it must stand: one open pull request, its branch one commit on main with all the files. */
function expectProposal(version: string): void {
  const open = world.github.pulls.filter(({ state }) => state === 'OPEN')
  const title = `📋 Prepare for v${version} release`
  expect(open.map((pull) => pull.title)).toEqual([title])
  expect(inRemote('log', '--format=%s|%P|%b', `main..${BRANCH}`)).toBe(
    `${title}|${objectOf(world.remote, 'refs/heads/main') ?? ''}|Release-Version: v${version}`,
  )
  expect(inRemote('show', `${BRANCH}:VERSION`)).toBe(version)
  expect(open[0]?.body).toContain(`\nRelease-Version: v${version}\n`)
  const files = ['CHANGELOG.md', 'VERSION', `docs/V${version}.md`]
  expect(inRemote('diff', '--name-only', 'main', BRANCH).split('\n')).toEqual(files)
  expect(refsOf(world.remote).match(/refs\/tags\/.*/g)).toEqual(['refs/tags/v0.1.0'])
  expect(world.github.releases).toEqual([])
}

describe('a pull request', () => {
  test('is opened, found right by the next run, and brought up to date with main', async () => {
    await open()
    expect(told(await release())).toBe('proposed v0.1.1: made')
    expectProposal('0.1.1')
    expect(world.github.pulls[0]?.body).toContain('- keep the cursor')
    const before = inRemote('for-each-ref')
    expect(told(await release())).toBe('proposed v0.1.1: kept')
    expect([inRemote('for-each-ref'), world.github.pulls.length]).toEqual([before, 1])

    push('main', 'fix: mend')
    expect(told(await release())).toBe('proposed v0.1.1: updated')
    expectProposal('0.1.1')
    expect(world.github.pulls[0]?.body).toContain('- mend')
    push('main', 'feat: find by label')
    expect(told(await release())).toBe('proposed v0.2.0: updated')
    expectProposal('0.2.0')
  })

  for (const how of someOf(METHODS, 1))
    test(`a ${how} of it is released, and what follows is proposed anew`, async () => {
      await openProposed()
      merge(how)
      const ended = await release({ draft: 'false' })
      expect(told(ended)).toBe('released')
      expect(inRemote('rev-parse', 'v0.1.1^{commit}')).toBe(inRemote('rev-parse', 'main'))
      expect(world.github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([['v0.1.1', false]])
      expect(hasReleased((await release()) as Result)).toBe(false)

      push('main', 'fix: mend')
      expect(told(await release())).toBe('proposed v0.1.2: made')
      expect(inRemote('log', '--format=%s', `main..${BRANCH}`)).toBe('📋 Prepare for v0.1.2 release')
      expect(world.github.pulls.map(({ state }) => state)).toEqual(['MERGED', 'OPEN'])
    })

  test('a commit that came in beside the merge raises the version: that one is proposed', async () => {
    await openProposed()
    merge('squash')
    push('main', 'feat: find by label')
    expect(told(await release())).toBe('proposed v0.2.0: made')
    expect(inRemote('show', `${BRANCH}:VERSION`)).toBe('0.2.0')
    expect(inRemote('tag')).toBe('v0.1.0')
  })

  test('words of a person stay: around our notes, in them, and the title', async () => {
    await openProposed()
    const [pull] = world.github.pulls
    if (pull === undefined) throw new Error('no pull request')
    pull.body = `Hello!\r\n\r\n${pull.body.replace('keep the cursor', 'keep the cursor where it is')}\r\nBye!`
    pull.title = 'chore(release): 0.1.1, at last'
    push('main', 'fix: mend')
    expect(told(await release())).toBe('proposed v0.1.1: updated')
    expect(pull.body).toMatch(/^Hello!\n\n<!-- [^]*keep the cursor where it is[^]*-->\nBye!$/)
    expect(pull.title).toBe('chore(release): 0.1.1, at last')
    expect(told(await release())).toBe('proposed v0.1.1: kept')
  })

  test.each([
    ['pushed to its branch', () => push(BRANCH, 'docs: by hand')],
    ['wrote the commit anew', () => amend()],
  ])('what a person %s is never written over', async (_, act) => {
    await openProposed()
    const theirs = act()
    push('main', 'fix: mend')
    expect(told(await release())).toMatch(/^VC721: The branch "version-checkpoint\/main" has changes that .*pull\/1/)
    expect(inRemote('rev-parse', BRANCH)).toBe(theirs)
  })

  for (const [what, difference] of someOf(DIFFERENCES, 0))
    test(`what a run would write, but for ${what}, was put there by somebody: it is not written over`, async () => {
      await openProposed()
      world.github.pulls.length = 0
      const theirs = commitLike(world.remote, BRANCH, difference)
      inRemote('update-ref', `refs/heads/${BRANCH}`, theirs)
      push('main', 'fix: mend')
      expect(told(await release())).toMatch(/^VC721/)
      expect(inRemote('rev-parse', BRANCH)).toBe(theirs)
      expect(world.github.pulls).toEqual([])
    })

  const deadEarly: readonly (readonly [string, () => void, Clock])[] = [
    ['after more was merged', () => void push('main', 'fix: mend'), LATER],
    ['at once', () => undefined, CLOCK],
    ['a day later, when the changelog has another date', () => undefined, LATER],
  ]
  for (const [when, act, clock] of someOf(deadEarly, 0))
    test(`a run that died before its pull request was there: it is gone on with ${when}`, async () => {
      await openProposed()
      world.github.pulls.length = 0
      act()
      expect(told(await world.release({ clock }))).toBe('proposed v0.1.1: made')
      expectProposal('0.1.1')
    })

  test('a branch of that name which somebody made is not touched', async () => {
    await open()
    inRemote('update-ref', `refs/heads/${BRANCH}`, 'main')
    const theirs = push(BRANCH, 'feat: mine')
    expect(told(await release())).toMatch(/^VC721/)
    expect(inRemote('rev-parse', BRANCH)).toBe(theirs)
  })

  test('one that a person closed stays closed until its branch is deleted', async () => {
    await openProposed()
    Object.assign(world.github.pulls[0] ?? {}, { state: 'CLOSED', head: inRemote('rev-parse', BRANCH) })
    expect(told(await release())).toContain(BRANCH)
    inRemote('update-ref', '-d', `refs/heads/${BRANCH}`)
    expect(told(await release())).toBe('proposed v0.1.1: made')
  })

  test('one from a fork, of a branch of that name, is none of ours', async () => {
    await open()
    const fork = {
      number: 1,
      state: 'OPEN',
      title: 'x',
      body: '',
      isCrossRepository: true,
      head: 'a'.repeat(40),
    } as const
    world.github.pulls.push({ ...fork, headRefName: BRANCH, baseRefName: 'main' })
    expect(told(await release())).toBe('proposed v0.1.1: made')
    expect(world.github.pulls).toHaveLength(2)
  })

  test('a run on an old commit takes nothing back', async () => {
    await open()
    const old = world.history()
    push('main', 'fix: mend')
    await release()
    const before = inRemote('for-each-ref')
    expect(told(await world.release({ git: old, revision: 'HEAD~1' }))).toBe(movedReason(inRemote('rev-parse', 'main')))
    expect(inRemote('for-each-ref')).toBe(before)
  })

  test.each([['the repository does not allow it', () => void (world.github.settings.actionsMayOpenPulls = false)]])(
    '%s: the error tells what to allow, and a later run goes on',
    async (_, forbid) => {
      await open()
      forbid()
      expect(told(await release())).toMatch(/^VC720: [^]*pull-requests: write/)
      world.github.settings.actionsMayOpenPulls = true
      expect(told(await release())).toBe('proposed v0.1.1: made')
      expectProposal('0.1.1')
    },
  )

  test(`${AT_ONCE} runs at once end well, with one pull request`, async () => {
    await open()
    const past = world.history()
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => world.release({ git: past })))
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'proposed'))
    expectProposal('0.1.1')
    expect(world.github.pulls).toHaveLength(1)
  }, 60_000)

  test('nothing is released from its own branch, where all is prepared', async () => {
    await openProposed()
    git(world.directory, 'fetch', '--quiet', 'origin', BRANCH)
    const ended = await world.release({ revision: 'FETCH_HEAD', branch: BRANCH })
    expect(told(ended)).toBe(proposingReason(BRANCH))
    expectProposal('0.1.1')
  })

  test('on the local forge it is refused, with the cure', async () => {
    await open()
    const ended = await world.release({ forge: world.localForge() })
    expect(told(ended)).toMatch(/^VC722: .*--forge github/s)
  })
})

function amend(): string {
  const tree = inRemote('rev-parse', 'main^{tree}')
  const commit = inRemote('commit-tree', '-p', 'main', '-m', TITLE, tree)
  inRemote('update-ref', `refs/heads/${BRANCH}`, commit)
  return commit
}

const tally = { converged: 0, total: 0 }

/** Opening one, and bringing it up to date: from what state a run begins, and how many requests it makes. */
const BEGINNINGS: readonly (readonly [string, () => Promise<void>])[] = [
  ['opening', () => Promise.resolve()],
  [
    'bringing up to date',
    async () => {
      await release()
      push('main', 'fix: mend')
      world.github.forget()
    },
  ],
]

const MET = KINDS.filter(([name]) => !/limit|429|timeout|upload/.test(name))
const deal = meetingsOf(MET, BEGINNINGS.length)

test.each(BEGINNINGS)(
  '%s, with each request failed: the next run ends as a clean one',
  async (_, begin) => {
    await open()
    await begin()
    const [main, refs] = [inRemote('rev-parse', 'main'), branchNow()]
    const pulls = structuredClone(world.github.pulls)
    const past = world.history()
    await world.release({ git: past })
    for (const { trouble, request } of deal([...world.github.requests])) {
      const [, befall] = MET.find(([name]) => name === trouble) ?? []
      putBack(main, refs)
      world.github.pulls.splice(0, Infinity, ...structuredClone(pulls))
      world.github.forget()
      befall?.(world.github, { request })
      await world.release({ git: past })
      world.github.forget()
      const second = told(await world.release({ git: past })).replace(/made|updated|kept/, 'well')
      tally.total += 1
      expect([trouble, request, second]).toEqual([trouble, request, 'proposed v0.1.1: well'])
      expectProposal('0.1.1')
      tally.converged += 1
    }
  },
  600_000,
)

test('figures', () => {
  console.info(`faults of a proposal: ${tally.converged}/${tally.total} converged`)
})

const branchNow = () => inRemote('for-each-ref', '--format=%(objectname)', `refs/heads/${BRANCH}`)

function putBack(main: string, branch: string): void {
  inRemote('update-ref', 'refs/heads/main', main)
  if (branch === '') inRemote('update-ref', '-d', `refs/heads/${BRANCH}`)
  else inRemote('update-ref', `refs/heads/${BRANCH}`, branch)
}
