import { describe, expect, test } from '@jest/globals'
import { isOurs, isUnfinished, settingsFor, unattachedIn } from '../../src/plan/unfinished.ts'
import { releaseOf } from '../report/results.ts'
import { ownMessage, settingsOf, shaOf, tagOn, version } from './history.ts'

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

describe('the files here are of another commit', () => {
  const WITH = settingsOf({ assets: 'dist/*', draft: 'false' })

  test('so none is attached to an earlier version, and its draft is not published', () => {
    expect(settingsFor(version('1.2.3'), WITH)).toEqual({ ...settingsOf(), version: version('1.2.3') })
    expect(unattachedIn('v1.2.3', WITH)).toEqual([expect.stringContaining('The draft of v1.2.3 is without its assets')])
  })

  test('where no assets are asked for, nothing else changes', () => {
    const without = settingsOf({ draft: 'false' })
    expect(settingsFor(version('1.2.3'), without)).toEqual({ ...without, version: version('1.2.3') })
    expect(unattachedIn('v1.2.3', without)).toEqual([])
  })
})
