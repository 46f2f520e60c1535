import { describe, expect, test } from '@jest/globals'
import { leftOut, refuseFirst } from '../../src/next-version/left-out.ts'
import { planFor } from '../../src/next-version/decide.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import { frozen, settingsOf, shaOf, snapshotOf, version } from './history.ts'

/** Tags on the numbers of commits: the base v1.2.3 is on 0, the head is 2; 9 is on another branch. */
const refsOf = (tags: Readonly<Record<string, number>>) =>
  Object.entries(tags).map(([name, number]) => ({ name, commit: shaOf(number) }))

type Inputs = Readonly<Record<string, string>>

function told(tags: Readonly<Record<string, number>>, inputs: Inputs = {}, base: string | null = '1.2.3') {
  const refs = [...(base === null ? [] : refsOf({ [`v${base}`]: 0 })), ...refsOf(tags)]
  return leftOut(frozen(snapshotOf(['feat: a', 'fix: b'], { base, tags: refs })), settingsOf(inputs))
}

describe('a warning names what is left out', () => {
  test.each<[Record<string, number>, Inputs, readonly string[], string]>([
    [{ '0.9.0': 9 }, {}, ['0.9.0 was left out', 'like v1.2.3', 'tag-prefix: ""'], 'no prefix, below: wherever it is'],
    [{ '0.9.0': 9, '0.8.0': 9 }, {}, ['0.9.0, 0.8.0 were left out'], 'more than one'],
    [
      { '0.9.0': 9, '0.8.0': 9, '0.7.0': 9, '0.6.0': 9, '0.5.0': 9 },
      {},
      ['0.9.0, 0.8.0, 0.7.0 and 2 more were left out'],
      'many',
    ],
    [{ '1.3.0-rc.1': 1 }, {}, ['1.3.0-rc.1 was left out'], 'a higher candidate that was made since'],
    [{ 'widget-v1.3.0': 1 }, {}, ['widget-v1.3.0 in this history is above v1.2.3', 'tag-prefix: "widget-v"'], 'higher'],
    [{ 'widget-v1.3.0': 1, 'gadget-v1.4.0': 2 }, {}, ['gadget-v1.4.0'], 'the highest of them'],
    [{ 'widget-v1.3.0': 0 }, {}, ['widget-v1.3.0'], 'on the commit of the base itself'],
    [{ 'v1.3': 1 }, {}, ['v1.3 in this history is above v1.2.3'], 'two numbers'],
    [{ 'v1.3': 1 }, { 'tag-prefix': 'v' }, ['v1.3'], 'also of a prefix that was set'],
    [{ 'v1.2.3.4': 1 }, {}, ['v1.2.3.4'], 'four numbers'],
    [{ '2024.06.01': 1 }, {}, ['2024.06.01'], 'a date'],
    [{ 'v1.3.0rc1': 1 }, {}, ['v1.3.0rc1'], 'a candidate without a hyphen'],
    [{ v2: 1 }, {}, ['v2'], 'a floating name of no version'],
    [{ 'v0.1.0': 1 }, {}, ['v0.1.0 is lower than v1.2.3', 'All 2 commits since v1.2.3 count'], 'a history merged in'],
    [{ 'v0.1.0': 1, 'v0.2.0': 2 }, { 'tag-prefix': 'v' }, ['v0.2.0, v0.1.0 are lower'], 'whoever set the prefix'],
    [{ 'v1.3': 1 }, { 'floating-tags': 'major' }, ['v1.3'], 'a floating name that is not made'],
  ])('%j with %j: %j (%s)', (tags, inputs, parts) => {
    const warnings = told(tags, inputs)
    expect(warnings).toHaveLength(1)
    for (const part of parts) expect(warnings[0]).toContain(part)
  })

  test.each<[Record<string, number>, Inputs, string]>([
    [{}, {}, 'nothing else'],
    [{ nightly: 1, '20240601': 1, 'release-notes': 1 }, {}, 'no versions'],
    [{ '0.9.0': 9, 'widget-v9.0.0': 1 }, { 'tag-prefix': 'v' }, 'the prefix was set'],
    [{ '2.0.0': 9 }, {}, 'without v and higher, but on another branch'],
    [{ 'widget-v9.0.0': 9 }, {}, 'another prefix on another branch'],
    [{ 'widget-v1.2.3': 1 }, {}, 'another prefix, no higher'],
    [{ 'v1.3': 9, '2024.06.01': 9 }, {}, 'nearly versions on another branch'],
    [{ 'v1.2': 1, v1: 1, 'v1.0': 1 }, {}, 'floating tags of released versions, or below'],
    [{ 'v1.3': 1, 'v1.3.1': 9 }, {}, 'a floating tag of a version that was released elsewhere'],
    [{ 'v1.3': 1, v2: 1 }, { 'floating-tags': 'minor' }, 'floating-tags makes such names'],
    [{ v2: 1 }, { 'floating-tags': 'major' }, 'the same'],
    [{ 'v1.2.3rc1': 1, 'v1.2.3.Final': 1 }, {}, 'nearly versions, no higher'],
    [{ '2024.06.01': 1 }, { 'tag-prefix': 'v' }, 'of another prefix than the one that was set'],
  ])('%j with %j: none, %s', (tags, inputs) => {
    expect(told(tags, inputs)).toEqual([])
  })

  test('a first release has no version to be above: another prefix in its history is named', () => {
    expect(told({ 'widget-v0.0.1': 1, 'v0.0.1': 9 }, {}, null)).toEqual([
      'widget-v0.0.1 in this history has another prefix, so it was left out. If your versions continue there, set tag-prefix: "widget-v". If not, set tag-prefix: "v".',
    ])
  })
})

function refused(tags: Readonly<Record<string, number>>, inputs: Inputs, first: string): string {
  const snapshot = snapshotOf(['feat: a', 'fix: b'], { base: null, tags: refsOf(tags) })
  const settings = settingsOf(inputs)
  try {
    refuseFirst(planFor(snapshot, settings, version(first)).next, frozen(snapshot), settings)
  } catch (error) {
    if (error instanceof CheckpointError) return error.message
    throw error
  }
  return 'made'
}

describe('a first release is refused', () => {
  test.each<[Record<string, number>, Inputs, string, readonly string[], string]>([
    [{ 'v2.0.0-next.1': 1 }, {}, '0.1.0', ['VC224', 'v2.0.0-next.1 is in this history'], 'a higher candidate here'],
    [{ 'v1.9.0': 9 }, {}, '0.1.0', ['VC224', 'v1.9.0 is in this repository, outside'], 'a higher version elsewhere'],
    [{ '1.9.0': 9 }, {}, '0.1.0', ['VC224', '1.9.0'], 'without v'],
    [{ 'v1.9.0': 9 }, { 'initial-version': '1.0.0' }, '1.0.0', ['VC224'], 'the initial version is no higher'],
    [{ 'v1.9.0': 9 }, { bump: 'major' }, '1.0.0', ['VC224'], 'so is a bump'],
    [{ 'v2.0.0-next.1': 1 }, { prerelease: 'rc' }, '0.1.0-rc.1', ['VC224'], 'a first candidate, too'],
    [{ 'v1.3': 9 }, {}, '0.1.0', ['VC223', 'v1.3 looks like a version'], 'only nearly versions'],
    [{ v2: 1 }, {}, '0.1.0', ['VC223', 'v2'], 'a floating name'],
    [{ v2: 1 }, { 'floating-tags': 'minor' }, '0.1.0', ['VC223', 'v2'], 'although floating-tags would make it'],
    [{ 'v0.0.1.4': 1 }, {}, '0.1.0', ['VC223'], 'a lower one: the default is a guess'],
    [{ 'v1.3': 9 }, { 'initial-version': '1.2.0' }, '1.2.0', ['VC224', 'v1.3'], 'the initial version is no higher'],
    [{ 'v0.1': 9 }, { 'tag-prefix': 'v' }, '0.1.0', ['VC224', 'v0.1'], 'the prefix was set: it is that version'],
    [{ 'v1.3': 9, 'v0.0.1': 9 }, {}, '0.1.0', ['VC224', 'v1.3'], 'beside a strict one that is lower'],
  ])('%j with %j, %s: %j (%s)', (tags, inputs, first, parts) => {
    for (const part of parts) expect(refused(tags, inputs, first)).toContain(part)
  })

  test.each<[Record<string, number>, Inputs, string, string]>([
    [{}, {}, '0.1.0', 'no tags'],
    [{ nightly: 1, '20240601': 1, 'rolled-back/v9.0.0': 1 }, {}, '0.1.0', 'no versions'],
    [{ 'v2.0.0-next.1': 1 }, { version: '1.0.0' }, '1.0.0', 'an exact version was asked for'],
    [{ 'v1.3': 1 }, { version: '1.4.0' }, '1.4.0', 'the same'],
    [{ 'v1.3': 1 }, { 'initial-version': '1.4.0' }, '1.4.0', 'the initial version is above it'],
    [{ 'v2.0.0-next.1': 1 }, { 'initial-version': '2.0.0' }, '2.0.0', 'it is what the candidate leads to'],
    [{ 'v0.1.0-rc.1': 1 }, {}, '0.1.0', 'a candidate of this very version'],
    [{ 'v0.1.0-rc.1': 1 }, { prerelease: 'beta' }, '0.1.0-beta.1', 'another channel of the same version'],
    [{ '1.9.0': 9, 'widget-v2.0.0': 1, '1.3': 1 }, { 'tag-prefix': 'v' }, '0.1.0', 'a line of its own was asked for'],
    [{ 'v1.0.0': 9 }, { 'initial-version': '1.0.0' }, '1.0.0', 'the tag of this version is for others to judge'],
    [{ 'v0.0.1': 9, 'v0.0': 1 }, {}, '0.1.0', 'a floating tag of a released version'],
  ])('but not with %j and %j, %s: %s', (tags, inputs, first) => {
    expect(refused(tags, inputs, first)).toBe('made')
  })
})

test('with a base there is no first release', () => {
  const snapshot = snapshotOf(['fix: a'], { tags: refsOf({ 'v1.2.3': 0, 'v9.0.0': 9 }) })
  const settings = settingsOf()
  expect(() => {
    refuseFirst(planFor(snapshot, settings, version('1.2.4')).next, snapshot, settings)
  }).not.toThrow()
})
