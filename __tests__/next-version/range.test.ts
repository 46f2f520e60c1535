import { describe, expect, test } from '@jest/globals'
import { candidatesSince, laterVersions, rangeOf, type RangeQuestion } from '../../src/next-version/range.ts'
import { checkpointOf, commitsOf, shaOf, version } from './history.ts'

/** A question whose tags stand on the head, number 9, or before it. */
interface Asked extends Partial<Omit<RangeQuestion, 'tags' | 'head'>> {
  readonly tagNames?: readonly string[]
  readonly atHead?: readonly string[]
}

function choiceOf({ tagNames = [], atHead = [], prefix = 'v', ...question }: Asked) {
  const refs = [...new Set([...tagNames, ...atHead])].map((name) => ({
    name,
    commit: shaOf(atHead.includes(name) ? 9 : 1),
  }))
  return rangeOf({ tags: refs, head: shaOf(9), prefix, ...question })
}

function range(question: Asked) {
  const { current, candidates } = choiceOf(question)
  return { current: current?.name, candidates: candidates.map(({ name }) => name) }
}

describe('the candidates for the base', () => {
  test.each<[string, Asked, readonly string[]]>([
    ['none without tags', {}, []],
    [
      'highest first, by SemVer and not by name',
      { tagNames: ['v1.9.0', 'v1.10.0', 'v1.2.0'] },
      ['v1.10.0', 'v1.9.0', 'v1.2.0'],
    ],
    ['a candidate is no base', { tagNames: ['v1.0.0', 'v1.1.0-rc.1'] }, ['v1.0.0']],
    ['a floating tag is no version', { tagNames: ['v1', 'v1.0', 'v1.0.0'] }, ['v1.0.0']],
    ['leading zeros are no version', { tagNames: ['v01.0.0', 'v1.0.0'] }, ['v1.0.0']],
    ['another prefix is another line', { tagNames: ['widget-v9.0.0', '9.0.0', 'v1.0.0'] }, ['v1.0.0']],
    ['no prefix is a prefix too', { tagNames: ['v9.0.0', '1.0.0'], prefix: '' }, ['1.0.0']],
  ])('%s', (_, question, expected) => {
    expect(range(question)).toEqual({ current: undefined, candidates: expected })
  })
})

describe('a head that carries a version', () => {
  const tagNames = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0-rc.1']

  test.each<[string, Asked, { current: string | undefined; candidates: readonly string[] }]>([
    [
      'is that version, and its base is below it',
      { atHead: ['v1.1.0'] },
      { current: 'v1.1.0', candidates: ['v1.0.0'] },
    ],
    [
      'with several is the highest of them, and none of them is its base',
      { atHead: ['v1.1.0', 'v1.2.0'] },
      { current: 'v1.2.0', candidates: ['v1.0.0'] },
    ],
    [
      'with a candidate alone may be released as stable',
      { atHead: ['v2.0.0-rc.1'] },
      { current: undefined, candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] },
    ],
    [
      'with a tag of another prefix has none',
      { atHead: ['widget-v1.2.0', 'v1'] },
      { current: undefined, candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] },
    ],
  ])('%s', (_, question, expected) => {
    expect(range({ tagNames, ...question })).toEqual(expected)
  })

  test.each<[string, string, { current: string | undefined; candidates: readonly string[] }]>([
    ['exactly that version is current', '1.1.0', { current: 'v1.1.0', candidates: ['v1.0.0'] }],
    [
      'another version is a new one, and what the head has may be its base',
      '1.3.0',
      { current: undefined, candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] },
    ],
    [
      'a version that stands on another commit is not current',
      '1.2.0',
      { current: undefined, candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] },
    ],
    [
      'the build tells two versions apart',
      '1.1.0+build',
      { current: undefined, candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] },
    ],
  ])('asked for %s', (_, wanted, expected) => {
    expect(range({ tagNames, atHead: ['v1.1.0'], wanted: version(wanted) })).toEqual(expected)
  })

  test('asked for exactly the candidate it carries is at that candidate', () => {
    const question = { tagNames, atHead: ['v2.0.0-rc.1'], wanted: version('2.0.0-rc.1') }
    expect(range(question)).toEqual({ current: 'v2.0.0-rc.1', candidates: ['v1.2.0', 'v1.1.0', 'v1.0.0'] })
  })
})

test('stable versions above the one that the head carries, highest first, and none where it carries none', () => {
  const names = (atHead: readonly string[], wanted?: string) =>
    choiceOf({
      tagNames: ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v3.0.0-rc.1'],
      atHead,
      ...(wanted !== undefined && { wanted: version(wanted) }),
    }).higher.map(({ name }) => name)
  expect(names(['v1.1.0'])).toEqual(['v2.0.0', 'v1.2.0'])
  expect(names(['v1.1.0', 'v1.2.0'], '1.1.0')).toEqual(['v2.0.0'])
  expect(names(['v2.0.0'])).toEqual([])
  expect(names([])).toEqual([])
})

describe('on a channel', () => {
  const tagNames = ['v1.2.3', 'v1.3.0-rc.9', 'v1.3.0-rc.10', 'v1.3.0-beta.1', 'v1.3.0-rc1', 'v2.0.0-rc.1']
  const line = (question: Asked) => {
    const { current, ofChannel } = choiceOf({ tagNames, ...question })
    return { current: current?.name, ofChannel: ofChannel.map(({ name }) => name) }
  }

  test.each<[string, Asked, string | undefined, readonly string[]]>([
    ['stable versions have none', {}, undefined, []],
    [
      'its own, highest first, numbers as numbers',
      { channel: 'rc' },
      undefined,
      ['v2.0.0-rc.1', 'v1.3.0-rc1', 'v1.3.0-rc.10', 'v1.3.0-rc.9'],
    ],
    ['another channel', { channel: 'beta' }, undefined, ['v1.3.0-beta.1']],
    [
      'the channel of the wanted version goes before',
      { channel: 'rc', wanted: version('1.3.0-beta.7') },
      undefined,
      ['v1.3.0-beta.1'],
    ],
    ['a wanted stable version is on none', { channel: 'rc', wanted: version('1.3.0') }, undefined, []],
    [
      'inside the range of the branch',
      { channel: 'beta', inside: { text: '2.x', alternatives: [[{ operator: '>=', version: version('2.0.0') }]] } },
      undefined,
      [],
    ],
    [
      'a head with one is that candidate, and those below it come before',
      { channel: 'rc', atHead: ['v1.3.0-rc.10'] },
      'v1.3.0-rc.10',
      ['v1.3.0-rc.9'],
    ],
    [
      'a head with another channel has none',
      { channel: 'rc', atHead: ['v1.3.0-beta.1', 'v1.2.3'] },
      undefined,
      ['v2.0.0-rc.1', 'v1.3.0-rc1', 'v1.3.0-rc.10', 'v1.3.0-rc.9'],
    ],
  ])('%s', (_, question, current, ofChannel) => {
    expect(line(question)).toEqual({ current, ofChannel })
  })

  test('candidates since the base: by commit, above it, without stable versions and other prefixes, highest first', () => {
    const tags = { 'v1.3.0-rc.1': 1, 'v1.3.0-rc.2': 2, 'v1.2.3': 0, 'w1.3.0-rc.3': 2, 'v1.3.0-rc.9': 7 }
    const onBase = { 'v2.0.0-rc.1': 0, 'v1.2.3-rc.1': 0, 'v1.1.0-rc.1': 1 }
    const refs = Object.entries({ ...tags, ...onBase }).map(([name, number]) => ({ name, commit: shaOf(number) }))
    const base = checkpointOf('1.2.3', 0)
    const commits = commitsOf(['feat: a', 'fix: b'])
    const found = candidatesSince(base, commits, { refs, prefix: 'v' })
    expect(found.map(({ name }) => name)).toEqual(['v2.0.0-rc.1', 'v1.3.0-rc.2', 'v1.3.0-rc.1'])
    expect(candidatesSince(undefined, [], { refs, prefix: 'v' })).toEqual([])
  })
})

describe('which versions would hold the head', () => {
  const inside = { text: '1.x', alternatives: [[{ operator: '<', version: version('2.0.0-0') } as const]] }
  const tagNames = [
    'v1.2.0',
    'v1.1.0',
    'v2.0.0',
    'v1.10.0',
    'v2.1.0-rc.1',
    'v2.1.0-rc.2',
    'v2.1.0-beta.1',
    'v1',
    '3.0.0',
  ]
  const base = checkpointOf('1.2.0', 1)

  test.each<[string, Asked, Parameters<typeof laterVersions>[1], readonly string[]]>([
    ['stable ones above the base, lowest first', {}, { base }, ['v1.10.0', 'v2.0.0']],
    ['all of them without a base', {}, {}, ['v1.1.0', 'v1.2.0', 'v1.10.0', 'v2.0.0']],
    ['none where the base is the highest', {}, { base: checkpointOf('2.0.0', 1) }, []],
    ['inside the range of the branch', { inside }, { base, inside }, ['v1.10.0']],
    ['for a candidate those of its channel too', { channel: 'beta' }, { base }, ['v1.10.0', 'v2.0.0', 'v2.1.0-beta.1']],
    [
      'of its channel above the one before',
      { channel: 'rc' },
      { base: checkpointOf('2.0.0', 1), lastCandidate: checkpointOf('2.1.0-rc.1', 2) },
      ['v2.1.0-rc.2'],
    ],
    ['none where the head is a version itself', { atHead: ['v1.2.0'] }, {}, []],
  ])('%s', (_, question, builds, expected) => {
    const choice = choiceOf({ tagNames, ...question })
    expect(laterVersions(choice, builds).map(({ name }) => name)).toEqual(expected)
  })
})
