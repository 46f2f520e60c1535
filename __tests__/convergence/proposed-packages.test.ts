// One pull request proposes every package that is due: whatever people do with it, just what it proposed is released.
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { proposingReason } from '../../src/prepare/proposal.ts'
import type { Clock, PullRequest } from '../../src/ports/ports.ts'
import { packagesPreviewMarkdown } from '../../src/preview/packages-markdown.ts'
import { git } from '../e2e/repository.ts'
import { AT_ONCE, SHARE, isIn, someOf } from '../extent.ts'
import { CLOCK } from '../github/calls.ts'
import { beginOnce } from './begun.ts'
import { commitLike, type Difference } from './impostor.ts'
import { METHODS, follow, mergeIn, pushTo, type Method } from './merging.ts'
import { BRANCH, endsOf, historyOf, manifest, needsCore, newTags, pushFiles } from './proposing.ts'
import { openWorld, type Ended, type World } from './world.ts'

let world: World

async function open(history = historyOf()): Promise<void> {
  world = await openWorld(history, { isPatient: true })
}

/** What a first run proposed is there. */
const proposed = beginOnce(async () => {
  await open()
  await run()
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

const inRemote = (...args: readonly string[]) => git(world.remote, ...args)
const run = (inputs: Readonly<Record<string, string>> = {}) => world.release({ inputs })
const inBranch = (path: string) => inRemote('show', `${BRANCH}:${path}`)
const onMain = (path: string) => inRemote('show', `main:${path}`)
const lastPull = () => {
  const pull = world.github.pulls.at(-1)
  if (pull === undefined) throw new Error('no pull request')
  return pull
}
const states = () => world.github.pulls.map(({ state }) => state)
const warningsOf = (ended: Ended) => {
  if (ended.kind !== 'packages') return ''
  const each = ended.packages.flatMap(({ end }) => ('plan' in end ? end.plan.warnings : end.nothing.account.warnings))
  return [...ended.warnings, ...each].join('\n')
}

/** A test for each way of merging that the sample or the share takes. */
function testWays(turn: number, title: string, act: (how: Method) => Promise<void>): void {
  for (const how of someOf(METHODS, turn)) test(title.replace('%s', how), () => act(how))
}

let twins = 0

/** What a test of proposal.test.ts or merged.test.ts shows of one package alone: each share takes some of them. */
function testTwin(title: string, act: () => Promise<void>): void {
  twins += 1
  if (SHARE !== undefined && isIn(SHARE, twins)) test(title, act)
}

/** The same in each way of merging. */
function testTwinWays(turn: number, title: string, act: (how: Method) => Promise<void>): void {
  if (SHARE !== undefined) testWays(turn, title, act)
}

const LATER: Clock = { ...CLOCK, now: () => new Date('2026-03-06T00:00:00Z') }

const DUE = ['core-v1.1.0', 'web-v1.0.1', 'tool-v1.0.1']
const TITLE = '📋 Prepare for core-v1.1.0, web-v1.0.1, tool-v1.0.1 release'

describe('what is proposed', () => {
  test('is every package that is due: in the title, the table, the notes, the trailers and the files', async () => {
    await open()
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `proposed ${tag}: made`))
    const { title, body } = lastPull()
    expect(title).toBe(TITLE)
    for (const tag of DUE) {
      expect(body).toContain(`**${tag}**`)
      expect(body).toContain(`<details><summary>${tag}</summary>`)
      expect(body).toMatch(new RegExp(`^Release-Version: ${tag.replaceAll('.', '\\.')}$`, 'm'))
    }
    expect(body).not.toContain('docs')
    expect(inRemote('log', '--format=%B', `main..${BRANCH}`)).toBe(
      [TITLE, '', ...DUE.map((tag) => `Release-Version: ${tag}`)].join('\n'),
    )
    expect(inRemote('diff', '--name-only', 'main', BRANCH).split('\n')).toEqual([
      ...['CHANGELOG.md', 'core/CHANGELOG.md', 'core/package.json', 'tool/VERSION'],
      ...['web/CHANGELOG.md', 'web/package.json'],
    ])
    expect(`${inBranch('web/package.json')}\n`).toBe(manifest('@acme/web', '1.0.1', needsCore('^1.1.0')))
    expect([newTags(world), world.github.releases.length]).toEqual(['', 0])
  })

  test('follows main: another level, a package more, a package less', async () => {
    await openProposed()
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `proposed ${tag}: kept`))
    pushFiles(world, 'feat!: another search', { 'core/x': '2' })
    pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
    const more = ['core-v2.0.0', 'web-v1.0.1', 'tool-v1.0.1', 'docs-v1.0.1']
    expect(endsOf(await run())).toEqual(more.map((tag) => `proposed ${tag}: updated`))
    const fix = inRemote('log', '-1', '--format=%H', '--', 'tool/x')
    pushFiles(world, `Revert "fix: keep the cursor"\n\nThis reverts commit ${fix}.`, { 'tool/x': '0' })
    const less = ['core-v2.0.0', 'web-v1.0.1', 'docs-v1.0.1']
    expect(endsOf(await run())).toEqual(less.map((tag) => `proposed ${tag}: updated`))
    expect(lastPull().body).not.toContain('tool')
    expect(`${inBranch('web/package.json')}\n`).toBe(manifest('@acme/web', '1.0.1', needsCore('^2.0.0')))
    expect(inBranch('tool/VERSION')).toBe('1.0.0')
    expect(states()).toEqual(['OPEN'])
  })

  test('is one package as by itself, where only one is due', async () => {
    await open(historyOf({ since: [{ message: 'fix: a typing error', files: { 'docs/x': '1' } }] }))
    expect(endsOf(await run())).toEqual(['proposed docs-v1.0.1: made'])
    expect(lastPull().title).toBe('📋 Prepare for docs-v1.0.1 release')
    expect(lastPull().body).not.toContain('<details>')
  })

  test('is a package without any file, too: nothing is released but by the merge', async () => {
    const packages = [
      'packages:',
      '  core: { path: core, prepare: { files: [package.json], via: pull-request } }',
      '  tool: tool',
    ]
    await open(historyOf({ prepare: '', packages }))
    expect(endsOf(await run())).toEqual(['proposed core-v1.1.0: made', 'proposed tool-v1.0.1: made'])
    expect(inRemote('diff', '--name-only', 'main', BRANCH)).toBe('core/package.json')
    mergeIn(world, 'squash')
    expect(endsOf(await run())).toEqual(['released core-v1.1.0', 'released tool-v1.0.1'])
    pushFiles(world, 'fix: mend', { 'tool/y': '1' })
    expect(endsOf(await run())).toEqual(['released tool-v1.0.2'])
  })

  test('is told by a dry run, which looks and writes nothing', async () => {
    await open()
    const before = world.state()
    const ended = await run({ 'dry-run': 'true' })
    if (ended.kind !== 'packages') throw new Error(ended.kind)
    const steps = ended.packages.flatMap(({ name, end }) =>
      end.kind === 'planned'
        ? end.steps.flatMap((step) =>
            step.kind === 'propose'
              ? [`${name}: ${step.message.split('\n')[0] ?? ''}: ${step.files.map(({ path }) => path).join(' ')}`]
              : [`${name}: ${step.kind}`],
          )
        : [],
    )
    expect(steps).toEqual([
      `core: ${TITLE}: core/package.json core/CHANGELOG.md`,
      `web: ${TITLE}: web/package.json web/CHANGELOG.md`,
      `tool: ${TITLE}: tool/VERSION CHANGELOG.md`,
    ])
    expect([world.state(), world.github.writes()]).toEqual([before, []])
  })

  test('comes with what a person should look at: a range that only they can change, a file that two packages mean', async () => {
    await open(
      historyOf({
        prepare: 'prepare: { files: [package.json], notes-file: "/docs/V{{ version }}.md", via: pull-request }',
        files: {
          'web/package.json': manifest('@acme/web', '1.0.0', needsCore('>=1.0.0 <2.0.0')),
          'core/package.json': manifest('@acme/core', '1.0.0'),
          'docs/package.json': manifest('@acme/docs', '1.0.0'),
          'tool/VERSION': '1.0.0\n',
        },
        since: [{ message: 'feat!: another search', files: { 'core/x': '1', 'tool/x': '1' } }],
      }),
    )
    const ended = await run()
    expect(endsOf(ended)).toEqual(['core-v2.0.0', 'web-v1.0.1', 'tool-v2.0.0'].map((tag) => `proposed ${tag}: made`))
    expect(warningsOf(ended)).toContain('@acme/core >=1.0.0 <2.0.0 in web/package.json')
    expect(warningsOf(ended)).toContain('docs/V2.0.0.md holds the notes of core-v2.0.0, so those of tool-v2.0.0')
    expect(inBranch('docs/V2.0.0.md')).toContain('core v2.0.0')
  })

  test('is kept up to date by command: prepare alone', async () => {
    await open()
    expect(endsOf(await run({ command: 'prepare' }))).toEqual(DUE.map((tag) => `proposed ${tag}: made`))
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `proposed ${tag}: kept`))
    mergeIn(world, 'merge')
    expect(endsOf(await run({ command: 'prepare' }))).toEqual([])
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
  })
})

describe('merged', () => {
  testWays(0, 'by %s: each is released once, from that commit', async (how) => {
    await openProposed()
    const commit = mergeIn(world, how)
    expect(endsOf(await run({ draft: 'false' }))).toEqual(DUE.map((tag) => `released ${tag}`))
    for (const tag of DUE) expect(inRemote('rev-list', '-1', tag)).toBe(commit)
    expect(world.github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual(
      DUE.map((tag) => [tag, false]),
    )
    follow(world)
    world.github.forget()
    expect(endsOf(await run({ draft: 'false' }))).toEqual(DUE.map((tag) => `released ${tag}`))
    expect(world.github.writes()).toEqual([])
    pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
    expect(endsOf(await run())).toEqual(['proposed docs-v1.0.1: made'])
    expect(states()).toEqual(['MERGED', 'OPEN'])
  })

  testTwin('a squash may carry neither title nor trailers: our record in the pull request tells', async () => {
    await openProposed()
    mergeIn(world, 'squash', 'Ship it')
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
  })

  testWays(0, 'by %s: what nobody proposed is not released, but proposed', async (how) => {
    await openProposed()
    pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
    mergeIn(world, how)
    world.github.forget()
    expect(endsOf(await run())).toEqual([...DUE.map((tag) => `released ${tag}`), 'proposed docs-v1.0.1: made'])
    // Until then what was merged stands alone in the files, so a run that dies leaves nothing behind that overtakes it.
    const paths = world.github.writes().map(({ path }) => path.split('/').at(-1))
    expect(paths.lastIndexOf('releases')).toBeLessThan(paths.indexOf('trees'))
    expect(newTags(world).split(' ')).toEqual([...DUE].sort())
    expect(lastPull().title).toBe('📋 Prepare for docs-v1.0.1 release')
    expect(inRemote('diff', '--name-only', 'main', BRANCH)).toBe('docs/CHANGELOG.md\ndocs/package.json')
  })

  testTwinWays(1, 'by %s: a fix beside it is in the release of its package', async (how) => {
    await openProposed()
    pushFiles(world, 'fix: mend', { 'core/y': '1' })
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
    expect(world.github.releases.find(({ tag_name }) => tag_name === 'core-v1.1.0')?.body).toContain('- mend')
  })

  testWays(2, 'by %s: a break beside it is proposed anew, with all that depends on it', async (how) => {
    await openProposed()
    pushFiles(world, 'feat!: another search', { 'core/y': '1' })
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual([
      'proposed core-v2.0.0: made',
      'proposed web-v1.0.1: made',
      'released tool-v1.0.1',
    ])
    expect(lastPull().body).toContain('core-v1.1.0, which was prepared and merged before')
    expect(`${inBranch('web/package.json')}\n`).toBe(manifest('@acme/web', '1.0.1', needsCore('^2.0.0')))
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual(['released core-v2.0.0', 'released web-v1.0.1'])
    expect(newTags(world)).toBe('core-v2.0.0 tool-v1.0.1 web-v1.0.1')
  })

  testTwinWays(3, 'by %s: what was proposed and reverted before the merge is released all the same', async (how) => {
    await openProposed()
    const fix = inRemote('log', '-1', '--format=%H', '--', 'tool/x')
    pushFiles(world, `Revert "fix: keep the cursor"\n\nThis reverts commit ${fix}.`, { 'tool/x': '0' })
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
  })

  testWays(4, 'by %s: a package whose files were put back is not released for it, and the others are', async (how) => {
    await openProposed()
    mergeIn(world, how)
    pushFiles(world, 'chore: another number', { 'tool/VERSION': '1.0.0\n', 'CHANGELOG.md': '# Changelog\n' })
    const ended = await run()
    expect(endsOf(ended)).toEqual(['released core-v1.1.0', 'released web-v1.0.1', 'proposed tool-v1.0.1: made'])
    expect(warningsOf(ended)).toContain('tool-v1.0.1 is named as prepared in')
  })

  test('a requirement that somebody set in the pull request stays', async () => {
    await openProposed()
    const sha = mergeIn(world, 'squash')
    expect(sha).not.toBe('')
    pushFiles(world, 'fix: also the one before', {
      'web/package.json': manifest('@acme/web', '1.0.1', needsCore('^1.0.0')),
    })
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
    expect(onMain('web/package.json')).toContain('^1.0.0')
  })

  const died: readonly (readonly [string, (at: number) => boolean])[] = [
    ['the first tag', (at) => at === 0],
    ['the first two', (at) => at < 2],
    ['all but the first', (at) => at > 0],
  ]
  // A share may take none, and jest refuses an empty table.
  for (const [tags, hasTag] of someOf(died, 0))
    test(`a run that died with ${tags} is gone on with, on the same commit and on a later one`, async () => {
      for (const later of [false, true]) {
        await openProposed()
        const commit = mergeIn(world, 'squash')
        await run()
        for (const release of await world.forge().releases()) await world.forge().deleteDraft(release)
        DUE.forEach((tag, at) => hasTag(at) || git(world.remote, 'tag', '--delete', tag))
        git(world.directory, 'fetch', '--quiet', '--prune', '--prune-tags', 'origin')
        if (later) pushFiles(world, 'docs: tidy', { 'docs/x': '1' })
        const ended = endsOf(await run())
        expect(ended.filter((end) => end.startsWith('proposed'))).toEqual([])
        expect(newTags(world).split(' ')).toEqual([...DUE].sort())
        expect(world.github.releases.map(({ tag_name }) => tag_name).sort()).toEqual([...DUE].sort())
        for (const [at, tag] of DUE.entries())
          expect(inRemote('rev-list', '-1', tag) === commit).toBe(!later || hasTag(at))
        expect(states()).toEqual(['MERGED'])
      }
    })
})

describe('what people do with it', () => {
  test('their words stay: around our text, in it, and the title', async () => {
    await openProposed()
    const pull = lastPull()
    pull.body = `Hello!\r\n\r\n${pull.body.replace('keep the cursor', 'keep the cursor where it is')}\r\nBye!`
    pull.title = 'chore(release): the May release'
    pushFiles(world, 'feat: sort by name', { 'core/y': '1', 'docs/x': '1' })
    await run()
    expect(pull.body).toMatch(/^Hello!\n\n<!-- [^]*keep the cursor where it is[^]*-->\nBye!$/)
    // Those of the other packages follow.
    expect(pull.body.match(/- sort by name/g)).toHaveLength(2)
    expect(pull.body).toContain('| **docs-v1.1.0** |')
    expect(pull.body).toContain('\nRelease-Version: docs-v1.1.0\n')
    expect(pull.title).toBe('chore(release): the May release')
    expect(endsOf(await run())).toEqual([...DUE, 'docs-v1.1.0'].map((tag) => `proposed ${tag}: kept`))
  })

  testTwin('what they push to its branch is never written over; merged as it is, it is released', async () => {
    await openProposed()
    const theirs = pushTo(world, BRANCH, 'docs: by hand')
    pushFiles(world, 'fix: mend', { 'tool/y': '1' })
    expect(endsOf(await run())).toEqual(['core', 'web', 'tool'].map((name) => `${name} failed: VC721`))
    expect(inRemote('rev-parse', BRANCH)).toBe(theirs)
    mergeIn(world, 'merge')
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
  })

  const deadEarly: readonly (readonly [string, string, () => void, Clock])[] = [
    [
      'after more was merged, which asks for other versions',
      'core-v2.0.0',
      () => {
        pushFiles(world, 'feat!: another search', { 'core/y': '1' })
      },
      LATER,
    ],
    ['at once', 'core-v1.1.0', () => undefined, CLOCK],
    ['a day later, when the changelogs have another date', 'core-v1.1.0', () => undefined, LATER],
  ]
  for (const [when, core, act, clock] of deadEarly)
    testTwin(`a run that died before its pull request was there is gone on with ${when}`, async () => {
      await openProposed()
      world.github.pulls.length = 0
      act()
      const all = [core, ...DUE.slice(1)]
      expect(endsOf(await world.release({ clock }))).toEqual(all.map((tag) => `proposed ${tag}: made`))
      expect([states(), inRemote('rev-list', '--count', `main..${BRANCH}`)]).toEqual([['OPEN'], '1'])
    })

  const differences: readonly (readonly [string, Difference])[] = [
    ['one file more', { files: { 'build.js': 'mine' } }],
    ['more in its message', { message: `${TITLE}\n\nfeat!: mine` }],
  ]
  for (const [what, difference] of differences)
    testTwin(`a commit that is what a run would write, but for ${what}, was put there by somebody`, async () => {
      await openProposed()
      world.github.pulls.length = 0
      const theirs = commitLike(world.remote, BRANCH, difference)
      inRemote('update-ref', `refs/heads/${BRANCH}`, theirs)
      expect(endsOf(await run())).toEqual(['core', 'web', 'tool'].map((name) => `${name} failed: VC721`))
      expect([inRemote('rev-parse', BRANCH), states()]).toEqual([theirs, []])
    })

  test('their words of a package stay when it is no longer due', async () => {
    await openProposed()
    const pull = lastPull()
    pull.body = pull.body.replace('keep the cursor', 'keep the cursor where it is')
    const fix = inRemote('log', '-1', '--format=%H', '--', 'tool/x')
    pushFiles(world, `Revert "fix: keep the cursor"\n\nThis reverts commit ${fix}.`, { 'tool/x': '0' })
    expect(endsOf(await run())).toEqual(DUE.slice(0, 2).map((tag) => `proposed ${tag}: updated`))
    expect(pull.body).toContain('keep the cursor where it is')
    expect(pull.body).not.toContain('Release-Version: tool')
    expect(endsOf(await run())).toEqual(DUE.slice(0, 2).map((tag) => `proposed ${tag}: kept`))
  })

  testTwin('closed, it stays closed until its branch is deleted', async () => {
    await openProposed()
    Object.assign(lastPull(), { state: 'CLOSED', head: inRemote('rev-parse', BRANCH) })
    expect(endsOf(await run())).toEqual([])
    inRemote('update-ref', '-d', `refs/heads/${BRANCH}`)
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `proposed ${tag}: made`))
  })

  test('a version that a person asks for stays on an ordinary push, beside those of the commits', async () => {
    await open()
    expect(endsOf(await run({ package: 'tool', bump: 'major' }))).toEqual(['proposed tool-v2.0.0: made'])
    pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
    const all = ['core-v1.1.0', 'web-v1.0.1', 'tool-v2.0.0', 'docs-v1.0.1']
    expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: updated`))
    mergeIn(world, 'squash')
    expect(endsOf(await run())).toEqual(all.map((tag) => `released ${tag}`))
  })

  test('a candidate of one package is proposed beside stable ones, and released on its channel', async () => {
    await open()
    expect(endsOf(await run({ package: 'core', prerelease: 'rc' }))).toEqual(['proposed core-v1.1.0-rc.1: made'])
    pushFiles(world, 'fix: mend', { 'tool/y': '1' })
    const all = ['core-v1.1.0-rc.1', 'tool-v1.0.1']
    expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: updated`))
    mergeIn(world, 'merge')
    expect(endsOf(await run())).toEqual(all.map((tag) => `released ${tag}`))
  })
})

describe('one that is out of date is closed, with a comment', () => {
  testTwin('all that it proposed was reverted', async () => {
    await open(historyOf({ since: [{ message: 'fix: keep the cursor', files: { 'tool/x': '1' } }] }))
    await run()
    const fix = inRemote('rev-parse', 'main')
    pushFiles(world, `Revert "fix: keep the cursor"\n\nThis reverts commit ${fix}.`, { 'tool/x': '0' })
    const ended = await run()
    expect(endsOf(ended)).toEqual([])
    expect([states(), lastPull().comments?.length]).toEqual([['CLOSED'], 1])
    expect(lastPull().comments?.[0]).toContain('tool: ')
    expect(warningsOf(ended)).toContain('was closed')
    expect(inRemote('for-each-ref', `refs/heads/${BRANCH}`)).toBe('')
  })

  test('a run that was asked for another package does not close it', async () => {
    await open(historyOf({ since: [{ message: 'fix: keep the cursor', files: { 'tool/x': '1' } }] }))
    await run()
    expect(endsOf(await run({ package: 'docs' }))).toEqual([])
    expect(states()).toEqual(['OPEN'])
  })

  testTwin('releases are prepared by a commit now', async () => {
    await openProposed()
    const text = git(world.directory, 'show', 'HEAD:.github/version-checkpoint.yml')
    pushFiles(world, 'ci: by commit', {
      '.github/version-checkpoint.yml': `${text.replace(', via: pull-request', '')}\n`,
    })
    expect(endsOf(await run())).toEqual(DUE.map((tag) => `released ${tag}`))
    expect(states()).toEqual(['CLOSED'])
  })
})

describe('groups', () => {
  const grouped = (versions: 'fixed' | 'linked', ...names: readonly string[]) =>
    historyOf({ more: ['groups:', `  all: { packages: [${names.join(', ')}], versions: ${versions} }`] })

  testWays(0, 'fixed, by %s: they are proposed and released with one number', async (how) => {
    await open(grouped('fixed', 'core', 'tool', 'docs'))
    const all = ['core-v1.1.0', 'web-v1.0.1', 'tool-v1.1.0', 'docs-v1.1.0']
    expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: made`))
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual(all.map((tag) => `released ${tag}`))
    pushFiles(world, 'fix: mend', { 'docs/x': '1' })
    const next = ['core-v1.1.1', 'web-v1.0.2', 'tool-v1.1.1', 'docs-v1.1.1']
    expect(endsOf(await run())).toEqual(next.map((tag) => `proposed ${tag}: made`))
  })

  testWays(1, 'fixed, by %s: what one of them asks for beside it raises all of them', async (how) => {
    await open(grouped('fixed', 'core', 'tool'))
    await run()
    pushFiles(world, 'feat!: another world', { 'tool/y': '1' })
    mergeIn(world, how)
    const all = ['core-v2.0.0', 'web-v1.0.1', 'tool-v2.0.0']
    expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: made`))
    expect(newTags(world)).toBe('')
  })

  testWays(2, 'fixed, by %s: a major version that a person asked for stays that of all', async (how) => {
    await open(grouped('fixed', 'core', 'tool'))
    await run({ package: 'tool', bump: 'major' })
    pushFiles(world, 'docs: tidy', { 'docs/x': '1' })
    const all = ['core-v2.0.0', 'web-v1.0.1', 'tool-v2.0.0']
    expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: updated`))
    mergeIn(world, how)
    expect(endsOf(await run())).toEqual(all.map((tag) => `released ${tag}`))
  })

  testWays(
    0,
    'linked, by %s: one that changed beside it takes a number that is high enough, in its own time',
    async (how) => {
      await open(grouped('linked', 'core', 'tool', 'docs'))
      const all = ['core-v1.1.0', 'web-v1.0.1', 'tool-v1.1.0']
      expect(endsOf(await run())).toEqual(all.map((tag) => `proposed ${tag}: made`))
      pushFiles(world, 'feat!: another page', { 'docs/x': '1' })
      mergeIn(world, how)
      const released = all.map((tag) => `released ${tag}`)
      expect(endsOf(await run())).toEqual([...released, 'proposed docs-v2.0.0: made'])
      follow(world)
      expect(endsOf(await run())).toEqual([...released, 'proposed docs-v2.0.0: kept'])
      pushFiles(world, 'chore: tidy', { x: '1' })
      expect(endsOf(await run())).toEqual(['proposed docs-v2.0.0: updated'])
    },
  )

  test('dependents that no proposal named are not released with it', async () => {
    await open()
    expect(endsOf(await run({ package: 'core' }))).toEqual(['proposed core-v1.1.0: made'])
    mergeIn(world, 'squash')
    const ends = ['released core-v1.1.0', 'proposed tool-v1.0.1: made']
    expect(endsOf(await run())).toEqual(ends)
    follow(world)
    expect(endsOf(await run())).toEqual([ends[0], 'proposed tool-v1.0.1: kept'])
  })
})

test('further tags, assets and publication are those of each package', async () => {
  const packages = [
    'packages:',
    '  core: { path: core, also-tag: [lib/core/v], draft: false, floating-tags: major }',
    '  tool: { path: tool, prepare: { files: [VERSION] }, assets: dist/* }',
  ]
  world = await openWorld(historyOf({ packages }), { isPatient: true, built: { 'dist/tool.tgz': 'the archive' } })
  await run()
  mergeIn(world, 'squash')
  expect(endsOf(await run())).toEqual(['released core-v1.1.0', 'released tool-v1.0.1'])
  expect(newTags(world)).toBe('core-v1 core-v1.1.0 lib/core/v1.1.0 tool-v1.0.1')
  expect(
    world.github.releases.map(({ tag_name, draft, assets }) => [
      tag_name,
      draft,
      assets.map(({ name }) => name).sort(),
    ]),
  ).toEqual([
    ['core-v1.1.0', false, []],
    ['tool-v1.0.1', true, ['SHA256SUMS', 'tool.tgz']],
  ])
})

test('the preview on it says what its merge releases', async () => {
  await openProposed()
  const { title, body } = lastPull()
  const [head, base] = [inRemote('rev-parse', BRANCH), inRemote('rev-parse', 'main')]
  const merging: PullRequest['merging'] = {
    allowed: METHODS,
    squashTitle: 'PR_TITLE',
    squashMessage: 'PR_BODY',
    mergeTitle: 'MERGE_MESSAGE',
    mergeMessage: 'PR_TITLE',
    isGuessed: false,
  }
  const pull: PullRequest = {
    ...{ number: 1, title, body, head, base, target: 'main', source: `acme/${BRANCH}`, commits: 1 },
    ...{ author: 'github-actions[bot]', isByRobot: true, merging },
  }
  git(world.directory, 'fetch', '--quiet', 'origin', BRANCH)
  const ended = await world.release({ pull, revision: head, inputs: { 'dry-run': 'true' } })
  if (ended.kind !== 'packages' || ended.preview === undefined) throw new Error(ended.kind)
  const text = packagesPreviewMarkdown(ended.preview)
  for (const tag of DUE) expect(text).toContain(`**${tag}**`)
  expect(text).toMatch(/^\| docs \| docs-v1\.0\.0 \| nothing \|/m)
})

test('a version that was rolled back is not released again by its merge: its package is proposed with the next one', async () => {
  await openProposed()
  mergeIn(world, 'squash')
  await run()
  await run({ command: 'rollback', tag: 'tool-v1.0.1', confirm: 'tool-v1.0.1' })
  git(world.directory, 'fetch', '--quiet', '--prune', '--prune-tags', 'origin')
  const ends = ['released core-v1.1.0', 'released web-v1.0.1', 'proposed tool-v1.0.2: made']
  expect(endsOf(await run())).toEqual(ends)
})

test('nothing is released from its own branch', async () => {
  await openProposed()
  git(world.directory, 'fetch', '--quiet', 'origin', BRANCH)
  const ended = await world.release({ revision: 'FETCH_HEAD', branch: BRANCH })
  if (ended.kind !== 'packages') throw new Error(ended.kind)
  const reasons = ended.packages.flatMap(({ end }) => (end.kind === 'nothing' ? [end.nothing.reason] : [end.kind]))
  expect(reasons.filter((reason) => reason === proposingReason(BRANCH))).toHaveLength(DUE.length)
  expect(states()).toEqual(['OPEN'])
})

testTwin(`${AT_ONCE} runs at once end well, with one pull request`, async () => {
  await open()
  const past = world.history()
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => world.release({ git: past })))
  for (const ended of all)
    expect(endsOf(ended).map((end) => end.replace(/:.*/, ''))).toEqual(DUE.map((tag) => `proposed ${tag}`))
  expect(states()).toEqual(['OPEN'])
})

test(`${AT_ONCE} runs at once after its merge release each once, and propose the rest once`, async () => {
  await openProposed()
  pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
  mergeIn(world, 'squash')
  const past = world.history()
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => world.release({ git: past })))
  const ends = [...DUE.map((tag) => `released ${tag}`), 'proposed docs-v1.0.1']
  for (const ended of all) expect(endsOf(ended).map((end) => end.replace(/:.*/, ''))).toEqual(ends)
  expect(world.github.releases.map(({ tag_name }) => tag_name).sort()).toEqual([...DUE].sort())
  expect(states()).toEqual(['MERGED', 'OPEN'])
}, 60_000)

test('a plan that was approved is proposed as it is, and released as it is after the merge', async () => {
  await open()
  const [PLAN, APPLY] = [{ command: 'plan', 'plan-file': 'plan.json' }, { 'plan-file': 'plan.json' }]
  await run(PLAN)
  expect(endsOf(await run(APPLY))).toEqual(DUE.map((tag) => `proposed ${tag}: made`))
  pushFiles(world, 'fix: a typing error', { 'docs/x': '1' })
  mergeIn(world, 'rebase')
  expect(endsOf(await run(APPLY))[0]).toMatch(/^VC222: [^]*head: /)
  await run(PLAN)
  const ends = [...DUE.map((tag) => `released ${tag}`), 'proposed docs-v1.0.1: made']
  expect(endsOf(await run(APPLY))).toEqual(ends)
})

test('on the local forge it is refused, with the cure', async () => {
  await open()
  const [said = ''] = endsOf(await world.release({ forge: world.localForge() }))
  expect(said).toMatch(/^VC722: core, web and tool: .*--forge github/s)
  expect(said.match(/VC722/g)).toHaveLength(1)
})
