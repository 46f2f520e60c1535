import { describe, expect, test } from '@jest/globals'
import { judgeRemote, lackingVersions, type RemoteSight } from '../../src/next-version/remote-sight.ts'
import { planOf, settingsOf, shaOf, snapshotOf } from './history.ts'

const refsOf = (...names: readonly string[]) => names.map((name, at) => ({ name, commit: shaOf(90 + at) }))

describe('which of the tags that a clone lacks matter', () => {
  const LACKING = refsOf('v1.2.2', 'v2.0.0', 'v1.3.0', 'v1.3.0-rc.1', 'v1.3.0-beta.1', 'w-v9.0.0', 'nightly', 'v3')

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['stable versions above the base, lowest first', {}, ['v1.3.0', 'v2.0.0']],
    ['for a candidate those of its channel too', { prerelease: 'rc' }, ['v1.3.0-rc.1', 'v1.3.0', 'v2.0.0']],
    [
      'of the channel of the version that is asked for',
      { version: '1.4.0-beta.1' },
      ['v1.3.0-beta.1', 'v1.3.0', 'v2.0.0'],
    ],
  ])('%s', (_, inputs, expected) => {
    const known = { snapshot: snapshotOf(['fix: a']), settings: settingsOf(inputs) }
    expect(lackingVersions(LACKING, known).map(({ name }) => name)).toEqual(expected)
  })
})

describe('what they mean', () => {
  const PLAN = planOf(['fix: a'])
  const judge = (sight: Partial<RemoteSight>, inputs: Readonly<Record<string, string>> = {}) =>
    judgeRemote({ tags: [], later: [], warnings: [], ...sight }, PLAN, settingsOf(inputs))

  test.each<[string, string, string]>([
    ['in the history', shaOf(99), 'VC221: tag v1.3.0 exists on c000099, an earlier commit'],
    ['on the head', PLAN.head, 'VC221: tag v1.3.0 exists on c000001, the commit to release'],
  ])('%s: the plan is one of the past', (_, commit, message) => {
    expect(() => judge({ before: { name: 'v1.3.0', commit } })).toThrow(message)
  })

  test('the next version on the head is another run’s, and kept', () => {
    expect(judge({ before: { name: PLAN.tag, commit: PLAN.head } })).toBeUndefined()
    expect(() => judge({ before: { name: PLAN.tag, commit: shaOf(99) } })).toThrow('VC221')
  })

  test('on a later commit: the lowest holds the head, which is no answer to who asked for a version', () => {
    const later = refsOf('v1.3.0', 'v2.0.0')
    expect(judge({ later })).toEqual(later[0])
    expect(() => judge({ later }, { bump: 'patch' })).toThrow('VC251')
  })

  test('the next version on a later commit is left to its tag', () => {
    expect(judge({ later: refsOf(PLAN.tag, 'v1.3.0') }, { bump: 'patch' })).toBeUndefined()
  })
})
