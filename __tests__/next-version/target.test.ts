import { describe, expect, test } from '@jest/globals'
import { findAnnounced, warnOfPassedOver, targetFor } from '../../src/next-version/target.ts'
import { formatSemVer } from '../../src/versions/semver.ts'
import { checkpointOf, settingsOf, snapshotOf, version, type World } from './history.ts'
import type { Settings } from '../../src/settings/settings.ts'

const ONE_X = {
  branch: '1.x',
  range: {
    text: '1.x',
    alternatives: [
      [
        { operator: '>=', version: version('1.0.0') },
        { operator: '<', version: version('2.0.0-0') },
      ],
    ],
  },
} as const

describe('announced', () => {
  test.each<[string, World, Partial<Settings>, string | undefined]>([
    ['there is no candidate', {}, {}, undefined],
    ['on the head, whoever made it', { candidates: { '2.0.0-rc.1': 2 } }, {}, 'v2.0.0-rc.1'],
    ['before the head, made here', { candidates: { '2.0.0-rc.1': 1 }, own: ['2.0.0-rc.1'] }, {}, 'v2.0.0-rc.1'],
    ['before the head, made by others', { candidates: { '2.0.0-rc.1': 1 } }, {}, undefined],
    ['outside the range of the branch', { candidates: { '2.0.0-rc.1': 2 } }, { maintenance: ONE_X }, undefined],
    ['inside it', { candidates: { '1.3.0-rc.1': 2 } }, { maintenance: ONE_X }, 'v1.3.0-rc.1'],
  ])('%s', (_, world, changes, expected) => {
    expect(findAnnounced(snapshotOf(['fix: a', 'fix: b'], world), settingsOf({}, changes))?.name).toBe(expected)
  })

  test('a lightweight tag is nobody’s record', () => {
    const snapshot = snapshotOf(['fix: a', 'fix: b'], { candidates: { '2.0.0-rc.1': 1 }, own: ['2.0.0-rc.1'] })
    const found = snapshot.highestCandidate
    if (found === undefined) throw new Error('no candidate')
    const light = { ...snapshot, highestCandidate: { ...found, annotated: false } }
    expect(findAnnounced(light, settingsOf())).toBeUndefined()
  })
})

describe('targetFor', () => {
  test.each<[World, 'patch' | 'minor' | 'major', string, string | undefined, string]>([
    [{}, 'minor', '1.3.0', undefined, 'what the commits ask for'],
    [{ candidates: { '1.3.0-rc.1': 1 }, last: '1.3.0-rc.1' }, 'minor', '1.3.0', undefined, 'the same as the candidate'],
    [{ candidates: { '1.3.0-rc.1': 1 }, last: '1.3.0-rc.1' }, 'major', '2.0.0', undefined, 'more than the candidate'],
    [{ candidates: { '1.3.0-rc.1': 1 }, last: '1.3.0-rc.1' }, 'patch', '1.3.0', 'v1.3.0-rc.1', 'never below it'],
    [
      { candidates: { '1.3.0-rc.1': 1, '2.0.0-beta.1': 2 }, last: '1.3.0-rc.1' },
      'patch',
      '2.0.0',
      'v2.0.0-beta.1',
      'the higher of two channels',
    ],
    [{ base: null }, 'patch', '0.1.0', undefined, 'the first release'],
  ])('%j, %s: %s, raised by %s (%s)', (world, level, expected, raisedBy) => {
    const target = targetFor(level, snapshotOf(['fix: a', 'fix: b'], world), settingsOf())
    expect([formatSemVer(target.version), target.raisedBy?.name]).toEqual([expected, raisedBy])
  })
})

describe('what an explicit step passes over', () => {
  const leader = checkpointOf('2.0.0-rc.1', 1)
  const obeyed = 'is set and wins, although'
  test.each<[string, Parameters<typeof warnOfPassedOver>, readonly string[]]>([
    ['as asked', ['minor', 'minor', version('1.3.0')], []],
    ['where the candidate leads', ['major', 'minor', version('2.0.0'), leader], []],
    [
      'one warning is enough',
      ['patch', 'minor', version('1.2.4'), leader],
      [`bump: patch ${obeyed} the commits ask for minor.`],
    ],
    [
      'below a candidate',
      ['minor', 'patch', version('1.3.0'), leader],
      [`bump: minor ${obeyed} v2.0.0-rc.1 is above 1.3.0.`],
    ],
    ['another channel may be lower', ['minor', 'patch', version('1.3.0-rc.1'), leader], []],
  ])('%s', (_, question, expected) => {
    expect(warnOfPassedOver(...question)).toEqual(expected)
  })
})
