// Three packages, one of which depends on another, one has an asset, one is published and floats: whatever goes wrong
// with whichever request, a further run ends in the state of a clean one, and no fault of a package touches an independent one.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '../e2e/repository.ts'
import type { StandIn } from '../stand-in/stand-in.ts'
import { meetingsOf, testMeetings, type Meeting } from './meetings.ts'
import { BUILT, HISTORY, RELEASES, releasesIn, sortedState, toldOf } from './packages.ts'
import { TROUBLES } from './troubles.ts'
import { openWorld, type World } from './world.ts'

let world: World
let clean: string
let requests: StandIn['requests']
let meetings: readonly Meeting[]

beforeAll(async () => {
  world = await openWorld(HISTORY, { built: BUILT })
  const first = await world.release()
  expect(toldOf(first)).toEqual({ released: 'core-v1.1.0 web-v1.0.1 tool-v1.0.1', failed: '' })
  clean = world.state()
  requests = [...world.github.requests]
  meetings = meetingsOf(TROUBLES)(requests)
})

afterAll(() => world.end())

test('each has its tag and its release, and the floating tag follows its own package', () => {
  expect(releasesIn(world)).toEqual(RELEASES)
  expect(clean).toContain('refs/tags/tool-v1"')
})

test('titles and notes are those of the package, and say why it is released', () => {
  const web = world.github.releases.find(({ tag_name }) => tag_name === 'web-v1.0.1')
  expect(web?.name).toBe('web v1.0.1')
  expect(web?.body).toContain('# web v1.0.1 Release')
  expect(web?.body).toContain('Released for core v1.1.0, which it depends on.')
})

test('a rerun writes nothing', async () => {
  world.fetch()
  world.github.forget()
  await world.release()
  expect(world.state()).toBe(clean)
  expect(world.github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([])
})

/** What one request meets concerns one package: those that failed all are it, or depend on it. */
function noneWithAnother(told: ReturnType<typeof toldOf>): boolean {
  const failed = 'failed' in told ? told.failed.split(' ') : []
  return !failed.includes('tool') || (!failed.includes('core') && !failed.includes('web'))
}

/** After it nothing reaches GitHub any more. */
const isDeath = (trouble: string) => trouble.startsWith('death')

testMeetings(
  TROUBLES,
  () => meetings,
  async ({ trouble, befall }) => {
    world.reset()
    befall(world.github)
    const first = await world.release()
    expect(world.github.violations).toEqual([])
    world.github.forget()
    world.fetch()
    const second = await world.release()
    const isApart = isDeath(trouble) || noneWithAnother(toldOf(first))
    const isHonest = first.kind !== 'packages' || first.failed.length > 0 || world.state() === clean
    const isSame = sortedState(world.state()) === sortedState(clean)
    const isWell = isApart && isHonest && isSame && second.kind === 'packages' && second.failed.length === 0
    return isWell ? undefined : `${JSON.stringify(toldOf(first))}, then ${JSON.stringify(toldOf(second))}`
  },
)

test('a package whose write fails stops what depends on it, and nobody else', async () => {
  world.reset()
  const forge = world.forge()
  const broken = {
    ...forge,
    createTag: (tag: Parameters<typeof forge.createTag>[0]) =>
      tag.name.startsWith('core') ? Promise.reject(new Error('refused')) : forge.createTag(tag),
  }
  expect(toldOf(await world.release({ forge: broken }))).toEqual({ released: 'tool-v1.0.1', failed: 'core web' })
  world.fetch()
  expect(toldOf(await world.release())).toEqual({ released: 'core-v1.1.0 web-v1.0.1 tool-v1.0.1', failed: '' })
  expect(sortedState(world.state())).toBe(sortedState(clean))
})

test('a tag names its package: it is published and rolled back as that one, and a tag of nobody is refused', async () => {
  world.reset()
  await world.release()
  world.fetch()
  const published = await world.release({ inputs: { command: 'publish', tag: 'web-v1.0.1' } })
  expect(published).toMatchObject({ kind: 'published', version: { name: 'web-v1.0.1' } })
  const taken = await world.release({ inputs: { command: 'rollback', tag: 'core-v1.1.0', confirm: 'core-v1.1.0' } })
  expect(taken).toMatchObject({ kind: 'rolledBack', tag: 'core-v1.1.0' })
  const unknown = await world.release({ inputs: { command: 'publish', tag: '1.0.1' } })
  expect(unknown).toMatchObject({ kind: 'failed', codes: ['VC808'] })
  expect(await world.release({ inputs: { command: 'verify' } })).toMatchObject({ kind: 'verified' })
})

test('a pushed tag of a package gets its release, and nobody else does', async () => {
  world.reset()
  git(world.directory, 'tag', '--annotate', '--message', 'mine', 'tool-v2.0.0')
  git(world.directory, 'push', '--quiet', 'origin', 'tool-v2.0.0')
  const ended = await world.release({ pushedTag: 'tool-v2.0.0' })
  expect(toldOf(ended)).toEqual({ released: 'tool-v2.0.0', failed: '' })
  expect(world.github.releases.map(({ tag_name }) => tag_name)).toEqual(['tool-v2.0.0'])
})
