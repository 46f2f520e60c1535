import { describe, expect, test } from '@jest/globals'
import { rangeOf, type RangeQuestion } from '../../src/plan/range.ts'
import { version } from './history.ts'

function range(question: Partial<RangeQuestion>) {
  const { current, candidates } = rangeOf({ tagNames: [], atHead: [], prefix: 'v', ...question })
  return { current: current?.name, candidates: candidates.map(({ name }) => name) }
}

describe('the candidates for the base', () => {
  test.each<[string, Partial<RangeQuestion>, readonly string[]]>([
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

  test.each<[string, Partial<RangeQuestion>, { current: string | undefined; candidates: readonly string[] }]>([
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
