// Three packages whose versions stand in files, one of which depends on another: one commit prepares all, and whatever goes
// wrong with whichever request, a further run ends in the state of a clean one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Git } from '../../src/ports/history.ts'
import type { Clock } from '../../src/ports/ports.ts'
import { CLOCK } from '../github/calls.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { meetingsOf, testMeetings, type Meeting } from './meetings.ts'
import { sortedState, toldOf } from './packages.ts'
import { TROUBLES } from './troubles.ts'
import { openWorld, type World } from './world.ts'

const CONFIGURATION = [
  'prepare: { files: [package.json], changelog: CHANGELOG.md }',
  'packages:',
  '  web: { path: web, depends-on: [core] }',
  '  core: core',
  '  tool: { path: tool, prepare: { files: [VERSION], changelog: /CHANGELOG.md } }',
  '  docs: docs',
].join('\n')

const manifest = (name: string, version: string, more = '') =>
  `{\n  "name": "${name}",\n  "version": "${version}"${more}\n}\n`
const needsCore = (range: string) => `,\n  "dependencies": { "@acme/core": "${range}" }`

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'chore: start',
    files: {
      '.github/version-checkpoint.yml': CONFIGURATION,
      'web/package.json': manifest('@acme/web', '1.0.0', needsCore('^1.0.0')),
      'core/package.json': manifest('@acme/core', '1.0.0'),
      'docs/package.json': manifest('@acme/docs', '1.0.0'),
      'tool/VERSION': '1.0.0\n',
    },
    tags: ['web-v1.0.0', 'core-v1.0.0', 'tool-v1.0.0', 'docs-v1.0.0'],
  },
  { message: 'feat: core', files: { 'core/x': '1' } },
  { message: 'fix: tool', files: { 'tool/x': '1' } },
]
const TAGS = ['core-v1.1.0', 'web-v1.0.1', 'tool-v1.0.1']
const TITLE = '📋 Prepare for core-v1.1.0, web-v1.0.1, tool-v1.0.1 release'

let world: World
let past: Git
let clean: string
let requests: World['github']['requests']
let meetings: readonly Meeting[]

beforeAll(async () => {
  world = await openWorld(HISTORY)
  past = world.history()
  expect(toldOf(await world.release({ git: past }))).toEqual({ released: TAGS.join(' '), failed: '' })
  clean = stateOf()
  requests = [...world.github.requests]
  meetings = meetingsOf(TROUBLES)(requests)
})

afterAll(() => world.end())

const stateOf = () => sortedState(world.state())

const onMain = (path: string) => git(world.remote, 'show', `main:${path}`)

test('one commit has every version and changelog, and all tags stand on it', () => {
  expect(git(world.remote, 'log', '-1', '--format=%B', 'main').trim()).toBe(
    [TITLE, '', ...TAGS.map((tag) => `Release-Version: ${tag}`)].join('\n'),
  )
  expect(git(world.remote, 'rev-parse', 'main~1')).toBe(world.head)
  for (const tag of TAGS) expect(git(world.remote, 'rev-list', '-1', tag)).toBe(git(world.remote, 'rev-parse', 'main'))
  expect(git(world.remote, 'diff', '--name-only', 'main~1', 'main').split('\n')).toEqual([
    'CHANGELOG.md',
    'core/CHANGELOG.md',
    'core/package.json',
    'tool/VERSION',
    'web/CHANGELOG.md',
    'web/package.json',
  ])
  expect(`${onMain('core/package.json')}\n`).toBe(manifest('@acme/core', '1.1.0'))
  expect(onMain('tool/VERSION')).toBe('1.0.1')
})

test('what a dependent requires follows, byte by byte', () => {
  expect(`${onMain('web/package.json')}\n`).toBe(manifest('@acme/web', '1.0.1', needsCore('^1.1.0')))
})

test('a rerun on the commit that was planned for writes nothing', async () => {
  world.github.forget()
  expect(toldOf(await world.release({ git: past }))).toEqual({ released: TAGS.join(' '), failed: '' })
  expect(stateOf()).toBe(clean)
  expect(world.github.writes()).toEqual([])
})

test('a run on the preparation itself releases nothing more', async () => {
  world.reset()
  await world.release({ git: past })
  git(world.directory, 'fetch', '--quiet', '--tags', 'origin', 'main')
  const ended = await world.release({ revision: git(world.remote, 'rev-parse', 'main') })
  expect(toldOf(ended)).toEqual({ released: TAGS.join(' '), failed: '' })
  expect(stateOf()).toBe(clean)
})

test('a dry run shows the commit of all, with the files of each', async () => {
  world.reset()
  const before = stateOf()
  const ended = await world.release({ inputs: { 'dry-run': 'true' }, git: past })
  if (ended.kind !== 'packages') throw new Error(ended.kind)
  const steps = ended.packages.flatMap(({ name, end }) =>
    end.kind === 'planned'
      ? end.steps.flatMap((step) =>
          step.kind === 'prepare'
            ? [`${name}: ${step.message.split('\n')[0] ?? ''}: ${step.files.map(({ path }) => path).join(' ')}`]
            : [],
        )
      : [],
  )
  expect(steps).toEqual([
    `core: ${TITLE}: core/package.json core/CHANGELOG.md`,
    `web: ${TITLE}: web/package.json web/CHANGELOG.md`,
    `tool: ${TITLE}: tool/VERSION CHANGELOG.md`,
  ])
  expect(stateOf()).toBe(before)
})

test('command: prepare makes the commit alone', async () => {
  world.reset()
  const ended = await world.release({ inputs: { command: 'prepare' }, git: past })
  if (ended.kind !== 'packages') throw new Error(ended.kind)
  expect(ended.packages.map(({ name, end }) => `${name} ${end.kind}`)).toEqual([
    'core prepared',
    'web prepared',
    'tool prepared',
    'docs nothing',
  ])
  expect(git(world.remote, 'log', '-1', '--format=%s', 'main')).toBe(TITLE)
  expect(world.github.releases).toEqual([])
})

describe('a commit that an earlier run left', () => {
  const later: Clock = { ...CLOCK, now: () => new Date(CLOCK.now().getTime() + 3 * 86_400_000) }

  test.each<[string, (index: number) => boolean]>([
    ['without any tag', () => false],
    ['with the tag of the first package', (index) => index === 0],
    ['with all tags but that of the first', (index) => index > 0],
  ])('%s, is known on another day', async (_, hasTag) => {
    world.reset()
    await world.release({ git: past })
    const commit = git(world.remote, 'rev-parse', 'main')
    for (const release of await world.forge().releases()) await world.forge().deleteDraft(release)
    TAGS.forEach((tag, index) => hasTag(index) || git(world.remote, 'tag', '--delete', tag))
    const ended = await world.release({ git: past, clock: later })
    expect(toldOf(ended)).toEqual({ released: TAGS.join(' '), failed: '' })
    expect(git(world.remote, 'rev-parse', 'main')).toBe(commit)
    for (const tag of TAGS) expect(git(world.remote, 'rev-list', '-1', tag)).toBe(commit)
  })

  test('of somebody else is not built upon', async () => {
    world.reset()
    const tree = git(world.remote, 'rev-parse', 'main^{tree}')
    const message = [TITLE, '', ...TAGS.map((tag) => `Release-Version: ${tag}`)].join('\n')
    const theirs = git(world.remote, 'commit-tree', '-p', 'main', '-m', message, tree)
    git(world.remote, 'update-ref', 'refs/heads/main', theirs)
    expect(toldOf(await world.release({ git: past }))).toEqual({ released: '', failed: '' })
    expect(world.github.releases).toEqual([])
  })
})

describe('whatever goes wrong', () => {
  let clean: string

  // Objects are never reset, and the tests before have made some of their own.
  beforeAll(async () => {
    world.reset()
    await world.release({ git: past })
    clean = stateOf()
  })

  testMeetings(
    TROUBLES,
    () => meetings,
    async ({ befall }) => {
      world.reset()
      befall(world.github)
      const first = await world.release({ git: past })
      expect(world.github.violations).toEqual([])
      world.github.forget()
      const second = await world.release({ git: past })
      const isHonest = first.kind !== 'packages' || first.failed.length > 0 || stateOf() === clean
      const isWell = isHonest && stateOf() === clean && second.kind === 'packages' && second.failed.length === 0
      return isWell ? undefined : `${JSON.stringify(toldOf(first))}, then ${JSON.stringify(toldOf(second))}`
    },
  )
})
