// One floating tag after the other, on a forge in memory that somebody else may move meanwhile.
import { describe, expect, test } from '@jest/globals'
import { filesOf } from '../../src/files/files.ts'
import { UnclearAnswer } from '../../src/ports/unclear-answer.ts'
import { checkFloats, writeFloat } from '../../src/floating/float.ts'
import { beginWriting, type Surroundings, type Writing } from '../../src/writes/writing.ts'
import { unexpectedAnswer } from '../../src/errors/forge.ts'
import type { Tag } from '../../src/ports/history.ts'
import type { FloatStep } from '../../src/writes/step.ts'
import type { Forge, Release, Standing } from '../../src/ports/ports.ts'
import { shaOf, tagOn, versionTag } from '../next-version/history.ts'
import { CLOCK, problemsOf } from '../github/calls.ts'
import { NO_ASSETS } from '../release/no-assets.ts'

const V1: FloatStep = {
  kind: 'float',
  name: 'v1',
  follows: 'major',
  to: versionTag('v1.3.0', 30),
}

function release(tag: string, changes: Partial<Release> = {}): Release {
  return { id: tag, tag, name: tag, body: '', draft: false, prerelease: false, url: 'page', uploadUrl: '', ...changes }
}

const PUBLISHED = release('v1.3.0')
const light = (number: number) => tagOn(shaOf(number), 'v1', { annotated: false, object: shaOf(number) })
const VERSIONS = new Map([
  ['v1.2.0', shaOf(20)],
  ['v1.4.0', shaOf(40)],
])
const TAGS = Array.from(VERSIONS, ([name, commit]) => ({ name, commit }))

interface World {
  v1: Tag | undefined
  releases: Release[]
}

/** `trouble`: what the n-th move meets instead of an answer, after or before it took effect; or what somebody does first. */
function forgeIn(
  start: Partial<World>,
  trouble: Readonly<Record<number, (world: World) => 'lost' | 'refused' | undefined>> = {},
  standing: Standing = 'elsewhere',
) {
  const world: World = { v1: undefined, releases: [PUBLISHED], ...start }
  const moves: string[] = []
  const forge: Partial<Forge> = {
    ...NO_ASSETS,
    findTag: (name) => {
      const commit = VERSIONS.get(name)
      return Promise.resolve(name === 'v1' ? world.v1 : commit === undefined ? undefined : tagOn(commit, name))
    },
    releasesOf: () => Promise.resolve({ releases: [...world.releases] }),
    standing: () => Promise.resolve(standing),
    moveTag: ({ name, commit, from }) => {
      moves.push(`${name} ${commit.slice(0, 7)} from ${from?.commit.slice(0, 7) ?? 'nothing'}`)
      const end = trouble[moves.length]?.(world)
      if (end === 'refused') return Promise.resolve(false)
      world.v1 = light(Number(commit.slice(1, 7)))
      if (end === 'lost') return Promise.reject(new UnclearAnswer(unexpectedAnswer('x', 502, 'x')))
      return Promise.resolve(true)
    },
  }
  const where: Surroundings = {
    forge: forge as Forge,
    files: filesOf('.', undefined),
    clock: CLOCK,
    tags: TAGS,
    tell: () => undefined,
  }
  const begun = (one: Release): Writing => ({ ...beginWriting(V1.to.commit), release: one })
  const float = async (one = PUBLISHED) => {
    const { steps } = await writeFloat(V1, begun(one), where)
    return steps.map(({ outcome, place, on = '' }) => `${place} ${outcome} on ${on}`)
  }
  return { world, moves, float, check: () => checkFloats([V1], where) }
}

describe('what is done', () => {
  test('it is made where there is none, and looked at again', async () => {
    const { float, moves } = forgeIn({})
    expect(await float()).toEqual(['v1 made on v1.3.0'])
    expect(moves).toEqual(['v1 c000030 from nothing'])
  })

  test('it moves forward', async () => {
    const { float, moves } = forgeIn({ v1: light(20) })
    expect(await float()).toEqual(['v1 updated on v1.3.0'])
    expect(moves).toEqual(['v1 c000030 from c000020'])
  })

  test('it stays where it is right already', async () => {
    const { float, moves } = forgeIn({ v1: light(30) })
    expect(await float()).toEqual(['v1 kept on v1.3.0'])
    expect(moves).toEqual([])
  })

  test('a back-port leaves it to the higher version', async () => {
    const { float, moves } = forgeIn({ v1: light(20), releases: [PUBLISHED, release('v1.4.0')] })
    expect(await float()).toEqual(['v1 kept on v1.4.0'])
    expect(moves).toEqual([])
  })

  test.each([
    ['a draft', { draft: true }],
    ['what a person marked as a prerelease', { prerelease: true }],
  ])('%s moves nothing, and is no step', async (_, changes) => {
    const { float, moves } = forgeIn({})
    expect(await float(release('v1.3.0', changes))).toEqual([])
    expect(moves).toEqual([])
  })

  test('where no version is known on its commit, the history is asked', async () => {
    expect(await forgeIn({ v1: light(25) }, {}, 'ancestor').float()).toEqual(['v1 updated on v1.3.0'])
    expect((await problemsOf(forgeIn({ v1: light(25) }).float())).codes).toEqual(['VC631'])
  })
})

describe('what goes wrong', () => {
  test('a lost answer that took effect is seen, not sent again', async () => {
    const { float, moves } = forgeIn({ v1: light(20) }, { 1: () => 'lost' })
    expect(await float()).toEqual(['v1 updated on v1.3.0'])
    expect(moves).toHaveLength(1)
  })

  test('where another run was faster, nothing was made here', async () => {
    const { float } = forgeIn({}, { 1: (world) => ((world.v1 = light(30)), 'refused') })
    expect(await float()).toEqual(['v1 kept on v1.3.0'])
  })

  test('a higher version that is published meanwhile, and moved back by us, is moved to at last', async () => {
    const { float, moves, world } = forgeIn(
      { v1: light(20) },
      {
        1: (here) => {
          here.releases.push(release('v1.4.0'))
          return undefined
        },
      },
    )
    expect(await float()).toEqual(['v1 updated on v1.4.0'])
    expect(moves).toEqual(['v1 c000030 from c000020', 'v1 c000040 from c000030'])
    expect(world.v1?.commit).toBe(shaOf(40))
  })

  test('somebody puts it elsewhere after our write: that is told, and not undone', async () => {
    const { float } = forgeIn(
      { v1: light(20) },
      {
        1: (world) => {
          world.v1 = light(77)
          return 'refused'
        },
      },
    )
    expect((await problemsOf(float())).codes).toEqual(['VC631'])
  })
})

describe('checkFloats', () => {
  test.each<[string, Partial<World>, string[]]>([
    ['what may move', { v1: light(20) }, []],
    ['what stands elsewhere', { v1: light(77) }, ['VC631']],
    ['elsewhere, where another version has it', { v1: light(77), releases: [release('v1.4.0')] }, []],
    ['what carries a release', { releases: [release('v1', { immutable: true })] }, ['VC632']],
  ])('%s', async (_, world, codes) => {
    const { check, moves } = forgeIn(world)
    if (codes.length === 0) await check()
    else expect((await problemsOf(check())).codes).toEqual(codes)
    expect(moves).toEqual([])
  })
})
