import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { TagRef } from '../../src/ports/history.ts'
import { higherPublished, isOffered, judgeFloat, type FloatSight } from '../../src/floating/judge.ts'
import { recordOf, regionOf } from '../../src/record/region.ts'
import type { FloatStep } from '../../src/writes/step.ts'
import type { Release } from '../../src/ports/ports.ts'
import { shaOf, tagOn, versionTag } from '../next-version/history.ts'

const STEP: FloatStep = {
  kind: 'float',
  name: 'v1',
  follows: 'major',
  to: versionTag('v1.3.0', 30),
}

function release(tag: string, changes: Partial<Release> = {}): Release {
  return { id: tag, tag, name: tag, body: '', draft: false, prerelease: false, url: 'page', uploadUrl: '', ...changes }
}

/** A release with our record, which tells its commit. */
const recorded = (tag: string, commit: string) => {
  const texts = { name: tag, notes: 'Notes' }
  return release(tag, {
    body: regionOf('Notes', recordOf({ tag, commit, object: 'o' }, texts)),
  })
}

const ref = (name: string, commit: string): TagRef => ({ name, commit })

const on = (number: number) => tagOn(shaOf(number), 'v1', { annotated: false })

describe('what becomes of v1, when v1.3.0 is published', () => {
  test.each<[string, Partial<FloatSight>, string]>([
    ['it is not there', {}, 'make'],
    ['it stands there already', { found: on(30) }, 'keep'],
    ['there already, by a tag object of somebody', { found: tagOn(shaOf(30), 'v1') }, 'keep'],
    ['on a lower version that the tags tell', { found: on(20), tags: [ref('v1.2.0', shaOf(20))] }, 'move'],
    ['on a lower version that a record tells', { found: on(20), releases: [recorded('v1.2.0', shaOf(20))] }, 'move'],
    ['on a lower version of a branch beside', { found: on(21), tags: [ref('v1.2.9', shaOf(21))] }, 'move'],
    ['on a candidate of this version', { found: on(29), tags: [ref('v1.3.0-rc.2', shaOf(29))] }, 'move'],
    ['on a version of the major before', { found: on(5), tags: [ref('v0.9.0', shaOf(5))] }, 'move'],
    [
      'on a commit with a lower and a higher one: the lower is ours to leave',
      { found: on(20), tags: [ref('v1.2.0', shaOf(20)), ref('v1.4.0-rc.1', shaOf(20))] },
      'move',
    ],
    ['on some commit: how it stands is asked first', { found: on(25) }, 'unknown'],
    ['on a commit of its history', { found: on(25), standing: 'ancestor' }, 'move'],
    ['on a higher version', { found: on(40), tags: [ref('v1.4.0', shaOf(40))] }, 'VC631 v1.4.0'],
    ['on a version of the next major', { found: on(40), tags: [ref('v2.0.0', shaOf(40))] }, 'VC631 v2.0.0'],
    ['on a commit after it', { found: on(31), standing: 'descendant' }, 'VC631 not in the history'],
    ['on a commit beside it', { found: on(31), standing: 'elsewhere' }, 'VC631 not in the history'],
    [
      'on a version of another prefix, beside',
      { found: on(31), standing: 'elsewhere', tags: [ref('w-1.0.0', shaOf(31))] },
      'VC631 not',
    ],
    ['it carries a release', { releases: [release('v1', { url: 'the page' })] }, 'VC632 the page'],
    [
      'it carries an immutable release',
      { found: on(20), releases: [release('v1', { immutable: true })] },
      'VC632 page',
    ],
    ['it has a draft of somebody, which locks nothing', { releases: [release('v1', { draft: true })] }, 'make'],
  ])('%s: %j → %s', (_, sight, expected) => {
    const [word, ...part] = expected.split(' ')
    try {
      expect(judgeFloat(STEP, { found: undefined, releases: [], tags: [], ...sight }).kind).toBe(word)
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error
      expect(error.problems.map(({ code }) => code)).toEqual([word])
      expect(error.message).toContain(part.join(' '))
    }
  })

  test('where it is moved from is told, to compare with', () => {
    const found = on(20)
    expect(judgeFloat(STEP, { found, releases: [], tags: [ref('v1.2.0', shaOf(20))] })).toEqual({
      kind: 'move',
      from: found,
    })
  })
})

test('VC633: one whose name is a version never moves', () => {
  const step = { ...STEP, name: 'app-1.3.0', to: versionTag('app-1.3.0.1', 30, 'app-1.'), follows: 'minor' } as const
  expect(() => judgeFloat(step, { found: on(20), releases: [], tags: [] })).toThrow('VC633')
})

describe('whether a release may be led to', () => {
  test.each<[string, Release | undefined, boolean]>([
    ['none', undefined, false],
    ['a draft', release('v1.3.0', { draft: true }), false],
    ['published', release('v1.3.0'), true],
    ['marked as a prerelease', release('v1.3.0', { prerelease: true }), false],
  ])('%s', (_, given, expected) => {
    expect(isOffered(STEP, given)).toBe(expected)
  })
})

describe('whether another version has the tag', () => {
  test.each<[string, readonly Release[], 'major' | 'minor', string | undefined]>([
    ['none is published yet', [], 'major', undefined],
    ['only lower ones', [release('v1.2.9')], 'major', undefined],
    ['a higher one of the major', [release('v1.4.0'), release('v1.5.0')], 'major', 'v1.5.0'],
    ['which is none of the minor', [release('v1.4.0')], 'minor', undefined],
    ['a higher one of the minor', [release('v1.3.1')], 'minor', 'v1.3.1'],
    ['one of the next major', [release('v2.0.0')], 'major', undefined],
    ['a draft', [release('v1.4.0', { draft: true })], 'major', undefined],
    ['a prerelease by its mark', [release('v1.4.0', { prerelease: true })], 'major', undefined],
    ['a candidate', [release('v1.4.0-rc.1')], 'major', undefined],
    ['another prefix', [release('w-v1.4.0')], 'major', undefined],
    ['the same but for its build', [release('v1.3.0+b')], 'major', undefined],
  ])('%s', (_, releases, follows, expected) => {
    expect(higherPublished({ ...STEP, follows }, releases)?.name).toBe(expected)
  })
})
