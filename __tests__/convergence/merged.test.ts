// A preparation carries its version: whatever happened before its merge, and however it was merged, just that is released.
import { afterEach, describe, expect, test } from '@jest/globals'
import { hasReleased, type Result } from '../../src/report/result.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { METHODS, follow, mergeIn, pushTo } from './merging.ts'
import { someOf } from '../extent.ts'
import { openWorld, type Ended, type World } from './world.ts'

const historyWith = (prepare: string): readonly PlannedCommit[] => [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: { '.github/version-checkpoint.yml': `prepare: ${prepare}\n`, VERSION: '1.4.2\n' },
  },
  { message: 'feat: find by label' },
]
const HISTORY = historyWith('{ files: [VERSION], changelog: CHANGELOG.md, via: pull-request }')
const BRANCH = 'version-checkpoint/main'

let world: World

async function open(history = HISTORY): Promise<void> {
  world = await openWorld(history, { isPatient: true })
}

afterEach(async () => {
  expect(world.github.violations).toEqual([])
  await world.end()
})

const inRemote = (...args: readonly string[]) => git(world.remote, ...args)
const run = (inputs: Readonly<Record<string, string>> = {}) => world.release({ inputs })
const told = (ended: Ended) => {
  if (ended.kind === 'failed') return ended.message
  if (ended.kind === 'nothing') return ended.nothing.reason
  if (ended.kind === 'proposed') return `proposed ${ended.plan.tag}: ${ended.outcome}`
  return ended.kind === 'released' ? `released ${ended.plan.tag}` : ended.kind
}
const warningsOf = (ended: Ended) => {
  if (ended.kind === 'nothing') return ended.nothing.account.warnings.join('\n')
  return ended.kind === 'released' || ended.kind === 'proposed' ? ended.plan.warnings.join('\n') : ''
}
const openPulls = () => world.github.pulls.filter(({ state }) => state === 'OPEN')
const lastPull = () => world.github.pulls.at(-1)

function expectReleased(tag: string): void {
  expect(inRemote('tag', '--sort=refname').split('\n')).toEqual(['v1.4.2', tag])
  expect(inRemote('rev-parse', `${tag}^{commit}`)).toBe(inRemote('rev-parse', 'main'))
  expect(inRemote('show', `${tag}:VERSION`)).toBe(tag.slice(1))
  expect(world.github.releases.map(({ tag_name }) => tag_name)).toEqual([tag])
}

/** What a person asked for, and what it makes of 1.4.2 with one feature since. */
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['bump: major', { bump: 'major' }, 'v2.0.0'],
  ['bump: patch, which is less than the commits ask for', { bump: 'patch' }, 'v1.4.3'],
  ['an exact version', { version: '3.1.4' }, 'v3.1.4'],
  ['a candidate', { prerelease: 'rc' }, 'v1.5.0-rc.1'],
]

/** Each way of merging with each of these; the sample takes one way for each, by turns. */
const WAYS = ASKED.flatMap(([name, inputs, tag], turn) =>
  someOf(METHODS, turn).map((how) => ({ name, inputs, tag, how })),
)

/** A test for each way that the sample or the share takes. A share may take none, and jest refuses an empty table. */
function testWays(turn: number, title: string, act: (how: (typeof METHODS)[number]) => Promise<void>): void {
  for (const how of someOf(METHODS, turn)) test(title.replace('%s', how), () => act(how))
}

describe('merged', () => {
  test.each(WAYS)(
    'by $how, a dispatch with $name: the push of its merge releases that',
    async ({ inputs, tag, how }) => {
      await open()
      expect(told(await run(inputs))).toBe(`proposed ${tag}: made`)
      mergeIn(world, how)
      expect(told(await run())).toBe(`released ${tag}`)
      expectReleased(tag)
      expect(openPulls()).toEqual([])
      follow(world)
      expect(hasReleased((await run(inputs['prerelease'] === undefined ? {} : inputs)) as Result)).toBe(false)
    },
  )

  testWays(1, 'by %s: a patch that no commit asked for, by on-no-release', async (how) => {
    await open([{ ...HISTORY[0], message: 'feat: begin' }, { message: 'docs: tidy' }])
    expect(told(await run({ 'on-no-release': 'patch' }))).toBe('proposed v1.4.3: made')
    mergeIn(world, how)
    expect(told(await run())).toBe('released v1.4.3')
    expectReleased('v1.4.3')
  })

  testWays(2, 'by %s: a feature that was reverted between the last update and the merge', async (how) => {
    await open()
    expect(told(await run())).toBe('proposed v1.5.0: made')
    const sha = inRemote('rev-parse', 'main')
    pushTo(world, 'main', `Revert "feat: find by label"\n\nThis reverts commit ${sha}.`)
    mergeIn(world, how)
    expect(told(await run())).toBe('released v1.5.0')
    expectReleased('v1.5.0')
  })

  testWays(3, 'by %s: an entry that was retitled and notes that were edited in the pull request', async (how) => {
    await open()
    await run()
    const pull = lastPull()
    if (pull === undefined) throw new Error('no pull request')
    pull.title = 'Time for a release'
    pull.body = pull.body.replace('find by label', 'Find by label, at last')
    mergeIn(world, how)
    expect(told(await run())).toBe('released v1.5.0')
    expectReleased('v1.5.0')
  })

  testWays(
    4,
    'by %s: a fix beside it is in the release; a break beside it is proposed anew, with the reason',
    async (how) => {
      await open()
      await run()
      pushTo(world, 'main', 'fix: keep the cursor')
      mergeIn(world, how)
      pushTo(world, 'main', 'fix: mend')
      expect(told(await run())).toBe('released v1.5.0')

      await world.end()
      await open()
      await run()
      pushTo(world, 'main', 'feat!: another world')
      mergeIn(world, how)
      const ended = await run()
      expect(told(ended)).toBe('proposed v2.0.0: made')
      expect(lastPull()?.body).toContain('v1.5.0')
      expect(inRemote('tag')).toBe('v1.4.2')
    },
  )

  testWays(
    5,
    'by %s: a file of a version that was edited by hand in between is no longer that version',
    async (how) => {
      await open()
      await run({ bump: 'major' })
      mergeIn(world, how)
      pushTo(world, 'main', 'chore: another number', ['VERSION', '1.4.2\n'])
      const ended = await run()
      expect(told(ended)).toBe('proposed v1.5.0: made')
      expect(warningsOf(ended)).toContain('v2.0.0 is named as prepared in')
    },
  )
})

test('a squash may carry neither title nor trailer: our record in the pull request tells', async () => {
  await open()
  await run({ bump: 'major' })
  mergeIn(world, 'squash', 'Ship it')
  expect(told(await run())).toBe('released v2.0.0')
  expectReleased('v2.0.0')
})

test('without version files the trailer decides', async () => {
  await open(historyWith('{ changelog: CHANGELOG.md, via: pull-request }'))
  await run({ bump: 'major' })
  mergeIn(world, 'squash')
  expect(told(await run())).toBe('released v2.0.0')
})

test('a trailer that no file bears out releases nothing, with a warning', async () => {
  await open()
  pushTo(world, 'main', 'docs: tidy\n\nRelease-Version: v9.0.0')
  const ended = await run()
  expect(told(ended)).toBe('proposed v1.5.0: made')
  expect(warningsOf(ended)).toContain('v9.0.0 is named as prepared in')
})

test('files that held the version before its trailer came prove nothing', async () => {
  await open([
    { ...HISTORY[0], message: 'feat: begin', files: { ...HISTORY[0]?.files, VERSION: '1.5.0\n' } },
    { message: 'docs: tidy\n\nRelease-Version: v1.5.0' },
  ])
  const ended = await run()
  expect(ended.kind).toBe('nothing')
  expect(warningsOf(ended)).toContain('v1.5.0')
})

test('a version file whose stable version is ahead is not lowered', async () => {
  await open()
  pushTo(world, 'main', 'chore: number', ['VERSION', '2.0.0\n'])
  expect(told(await run())).toMatch(/^VC726: VERSION holds "2\.0\.0", which is above 1\.5\.0/)
  expect(world.github.pulls).toEqual([])
})

describe('a pull request that a person asked for', () => {
  test('stays at its version on an ordinary push, and tells the new notes', async () => {
    await open()
    await run({ bump: 'major' })
    pushTo(world, 'main', 'fix: keep the cursor')
    expect(told(await run())).toBe('proposed v2.0.0: updated')
    expect(inRemote('show', `${BRANCH}:VERSION`)).toBe('2.0.0')
    expect(lastPull()?.body).toContain('- keep the cursor')
    expect(told(await run())).toBe('proposed v2.0.0: kept')
  })

  test('stays where no commit asks for anything any more', async () => {
    await open([{ ...HISTORY[0], message: 'feat: begin' }, { message: 'docs: tidy' }])
    await run({ bump: 'minor' })
    pushTo(world, 'main', 'docs: more')
    expect(told(await run())).toBe('proposed v1.5.0: updated')
  })

  test('is raised where the commits ask for more, and says so', async () => {
    await open()
    await run({ bump: 'minor' })
    pushTo(world, 'main', 'feat!: another world')
    expect(told(await run())).toBe('proposed v2.0.0: updated')
    expect(lastPull()?.body).toContain('v1.5.0')
  })

  test('on another channel stays there', async () => {
    await open()
    await run({ prerelease: 'rc' })
    pushTo(world, 'main', 'fix: keep the cursor')
    expect(told(await run())).toBe('proposed v1.5.0-rc.1: updated')
  })
})

describe('a proposal that is out of date is closed, with a comment', () => {
  const revert = () => {
    const sha = inRemote('rev-parse', 'main')
    pushTo(world, 'main', `Revert "feat: find by label"\n\nThis reverts commit ${sha}.`)
  }

  test('all that it proposed was reverted: its branch goes too', async () => {
    await open()
    await run()
    revert()
    const ended = await run()
    expect(ended.kind).toBe('nothing')
    const why = told(ended)
    expect(warningsOf(ended)).toContain(why)
    expect([lastPull()?.state, lastPull()?.comments?.length]).toEqual(['CLOSED', 1])
    expect(lastPull()?.comments?.[0]).toContain(why)
    expect(inRemote('for-each-ref', `refs/heads/${BRANCH}`)).toBe('')
    pushTo(world, 'main', 'feat: again')
    expect(told(await run())).toBe('proposed v1.5.0: made')
  })

  test('it was released by hand', async () => {
    await open()
    await run({ bump: 'major' })
    inRemote('tag', '-a', '-m', 'by hand', 'v2.0.0', 'main')
    follow(world)
    pushTo(world, 'main', 'docs: tidy')
    await run()
    expect(lastPull()?.state).toBe('CLOSED')
  })

  test('releases are prepared by a commit now', async () => {
    await open()
    await run()
    const config = 'prepare: { files: [VERSION], via: commit }\n'
    const blob = git(world.directory, 'rev-parse', 'HEAD:.github/version-checkpoint.yml')
    expect(blob).not.toBe('')
    pushTo(world, 'main', 'ci: by commit', ['other.yml', config])
    const ended = await world.release({ inputs: { config: 'other.yml' } })
    expect(told(ended)).toBe('released v1.5.0')
    expect(lastPull()?.state).toBe('CLOSED')
  })

  test('words and commits of people are kept, and named', async () => {
    await open()
    await run()
    const pull = lastPull()
    if (pull === undefined) throw new Error('no pull request')
    pull.body = `Please wait for the docs.\n\n${pull.body}`
    const theirs = pushTo(world, BRANCH, 'docs: by hand')
    revert()
    await run()
    expect([pull.state, inRemote('rev-parse', BRANCH)]).toEqual(['CLOSED', theirs])
    expect(pull.body).toMatch(/^Please wait for the docs\./)
    expect(pull.comments?.[0]).toContain(theirs.slice(0, 7))
  })

  const EFFECTS = ['none', 'done'] as const

  test.each(EFFECTS)(
    'each request that is cut (%s) is gone on with: one comment, closed, no branch',
    async (effect) => {
      await open()
      await run()
      revert()
      const [main, branch, pulls] = [
        inRemote('rev-parse', 'main'),
        inRemote('rev-parse', BRANCH),
        structuredClone(world.github.pulls),
      ]
      world.github.forget()
      await run()
      const count = world.github.requests.length
      for (let request = 1; request <= count; request += 1) {
        if (!someOf(EFFECTS, request).includes(effect)) continue
        inRemote('update-ref', 'refs/heads/main', main)
        inRemote('update-ref', `refs/heads/${BRANCH}`, branch)
        world.github.pulls.splice(0, Infinity, ...structuredClone(pulls))
        world.github.forget()
        world.github.fault({ kind: 'cut', effect, request })
        await run()
        world.github.forget()
        await run()
        expect([request, lastPull()?.state, lastPull()?.comments?.length]).toEqual([request, 'CLOSED', 1])
        expect(inRemote('for-each-ref', `refs/heads/${BRANCH}`)).toBe('')
      }
    },
  )
})

describe('on the local forge, a preparation that was merged', () => {
  test.each(WAYS)('by $how, with $name is what the next release makes', async ({ inputs, tag, how }) => {
    await open(historyWith('{ files: [VERSION], changelog: CHANGELOG.md }'))
    const { directory } = world
    git(directory, 'switch', '--quiet', '-c', 'next')
    const prepared = await world.release({
      inputs: { ...inputs, command: 'prepare' },
      branch: 'next',
      forge: world.localForge(),
    })
    expect(told(prepared)).toBe('prepared')
    git(directory, 'switch', '--quiet', 'main')
    const message = git(directory, 'log', '-1', '--format=%B', 'next')
    git(directory, 'commit', '--quiet', '--allow-empty', '-m', 'docs: beside it')
    if (how === 'merge') git(directory, 'merge', '--quiet', '--no-ff', '-m', "Merge branch 'next'", 'next')
    else git(directory, 'cherry-pick', ...(how === 'squash' ? ['--no-commit'] : []), 'next')
    if (how === 'squash') git(directory, 'commit', '--quiet', '-m', message)
    const ended = await world.release({ forge: world.localForge() })
    expect(told(ended)).toBe(`released ${tag}`)
    expect(git(directory, 'rev-parse', `${tag}^{commit}`)).toBe(git(directory, 'rev-parse', 'main'))
  })
})
