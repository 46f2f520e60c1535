import { describe, expect, test } from '@jest/globals'
import { isOurs, finishedBecause, isUnfinished, settingsFor, tagsLookedAt } from '../../src/next-version/unfinished.ts'
import type { Decision } from '../../src/next-version/plan.ts'
import type { Snapshot } from '../../src/next-version/snapshot.ts'
import { releaseOf } from '../report/results.ts'
import { ownMessage, settingsOf, shaOf, tagOn, version, versionTag } from './history.ts'

const OURS = tagOn(shaOf(0), 'v1.2.3', { message: ownMessage(0) })

describe('a version', () => {
  test.each([
    ['is ours by its record', OURS, true],
    ['is somebody’s without one', tagOn(shaOf(0), 'v1.2.3'), false],
    ['is somebody’s with the record of another commit', tagOn(shaOf(0), 'v1.2.3', { message: ownMessage(7) }), false],
    ['is nobody’s without an object', { ...OURS, annotated: false }, false],
  ])('%s', (_, tag, expected) => {
    expect(isOurs(tag)).toBe(expected)
    expect(isUnfinished(tag, [])).toBe(expected)
  })
})

describe('ours is unfinished', () => {
  test.each([
    ['without any release', [], true],
    ['with the release of another tag alone', [releaseOf('v1.2.2')], true],
    ['not with a draft, whoever made it', [releaseOf('v1.2.3')], false],
    ['not with a published one', [releaseOf('v1.2.3', { draft: false })], false],
  ])('%s', (_, releases, expected) => {
    expect(isUnfinished(OURS, releases)).toBe(expected)
  })
})

describe('an earlier version is finished', () => {
  const publishing = settingsOf({ draft: 'false' })
  const attaching = settingsOf({ assets: 'dist/*', draft: 'false' })

  test('as a draft without assets: the files here are of another commit, and its owner may have deleted it', () => {
    for (const settings of [publishing, attaching])
      expect(settingsFor(version('1.2.3'), settings)).toEqual({ ...settingsOf(), version: version('1.2.3') })
  })

  test('and it is said why, and what to do', () => {
    expect(finishedBecause('v1.2.3', publishing)).toEqual([expect.stringMatching(/^v1\.2\.3 .*tag: v1\.2\.3/)])
    expect(finishedBecause('v1.2.3', publishing)).not.toEqual([expect.stringContaining('assets')])
    expect(finishedBecause('v1.2.3', attaching)).toEqual([expect.stringContaining('no assets')])
  })
})

const NEXT = versionTag('v1.3.0', 30)
const BASE = versionTag('v1.2.0', 20)
const CANDIDATE = versionTag('v1.3.0-rc.1', 25)
const release = { kind: 'release', next: NEXT } as Decision

test.each<[string, Decision, Partial<Snapshot>, string[]]>([
  ['a first release: its own', release, {}, ['v1.3.0']],
  ['the version before may lack its release', release, { base: BASE }, ['v1.3.0', 'v1.2.0']],
  ['a candidate came last', release, { base: BASE, lastCandidate: CANDIDATE }, ['v1.3.0', 'v1.3.0-rc.1']],
  ['nothing to release: what the head carries', { kind: 'nothing', current: BASE } as Decision, {}, ['v1.2.0']],
  ['nothing at all', { kind: 'nothing', current: null } as Decision, {}, []],
])('looked at: %s', (_, decision, snapshot, tags) => {
  expect(tagsLookedAt(decision, snapshot as Snapshot)).toEqual(tags)
})
