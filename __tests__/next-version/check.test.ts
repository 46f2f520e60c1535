import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { heldReason, judgeTag, movedReason } from '../../src/next-version/check.ts'
import { tagState, type TagState } from '../../src/next-version/tag-state.ts'
import { ownMessage, plannedOf, shaOf, tagOn, version } from './history.ts'

const refsOf = (...names: readonly string[]) => names.map((name) => ({ name, commit: shaOf(98) }))

const PLANNED = plannedOf(['feat: a'])
const { plan: PLAN } = PLANNED
const question = (more: Partial<Parameters<typeof judgeTag>[1]> = {}) => ({
  ...PLANNED,
  tags: refsOf('v1.2.3'),
  ...more,
})
const elsewhere = tagOn(shaOf(99), 'v1.3.0')

describe('the tag of a plan', () => {
  test('that is not there is made', () => {
    expect(judgeTag({ kind: 'absent' }, question())).toEqual({ kind: 'make' })
  })

  test('on this very commit is kept, whoever made it', () => {
    for (const message of [ownMessage(1), 'by hand\n']) {
      const tag = tagOn(PLAN.head, PLAN.tag, { message })
      expect(judgeTag(tagState(tag, PLAN.head), question())).toEqual({ kind: 'keep', tag, warnings: [] })
    }
  })

  test('without an object of its own is kept too, and that is said', () => {
    const tag = tagOn(PLAN.head, PLAN.tag, { annotated: false })
    expect(judgeTag(tagState(tag, PLAN.head), question())).toMatchObject({
      kind: 'keep',
      warnings: [expect.stringContaining('lightweight')],
    })
  })

  test('on the commit that prepares this very release is kept', () => {
    expect(judgeTag({ kind: 'prepared', tag: elsewhere }, question({ asked: 'bump: minor' }))).toEqual({
      kind: 'keep',
      tag: elsewhere,
      warnings: [],
    })
  })

  test('on a later commit holds all that was to be released', () => {
    expect(judgeTag({ kind: 'descendant', tag: elsewhere }, question())).toEqual({ kind: 'held', tag: elsewhere })
    expect(heldReason(elsewhere)).toBe('v1.3.0 on the later commit c000099 already includes this one')
  })

  test.each(['bump: minor', 'version: 1.3.0'])('on a later commit is no answer to who asked for %s', (asked) => {
    const judging = () => judgeTag({ kind: 'descendant', tag: elsewhere }, question({ asked }))
    expect(judging).toThrow(new RegExp(`^VC251: ${asked} .* c000001, but v1\\.3\\.0 on .* c000099 `))
  })

  test('on an earlier commit makes the plan one of the past', () => {
    const judging = () => judgeTag({ kind: 'ancestor', tag: elsewhere }, question())
    expect(judging).toThrow(CheckpointError)
    expect(judging).toThrow(/^VC221: .*v1\.3\.0.*c000099/)
  })
})

describe('a tag on a commit beside is refused', () => {
  test('with both commits and a way out', () => {
    const judging = () =>
      judgeTag({ kind: 'elsewhere', tag: elsewhere }, question({ tags: refsOf('v1.2.3', 'v1.3.0') }))
    expect(judging).toThrow(CheckpointError)
    expect(judging).toThrow(/^VC204: .*v1\.3\.0.*c000099.*c000001/)
    expect(judging).toThrow(/→ .*c000099.*version: 1\.4\.0/)
  })

  test.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>, string]>([
    ['the same step above the highest version there is', ['fix: a'], ['v1.2.3', 'v1.2.4'], {}, '1.2.5'],
    ['above a version on any branch', ['fix: a'], ['v1.2.4', 'v1.7.0'], {}, '1.7.1'],
    ['candidates are not above it', ['fix: a'], ['v1.2.4', 'v9.0.0-rc.1'], {}, '1.2.5'],
    ['other prefixes are other lines', ['fix: a'], ['v1.2.4', 'widget-v8.0.0'], {}, '1.2.5'],
    ['a major step', ['feat!: a'], ['v2.0.0'], {}, '3.0.0'],
    ['the tag itself counts where the names were not read', ['fix: a'], [], {}, '1.2.5'],
    [
      'the next candidate after any there is',
      ['fix: a'],
      ['v1.3.0-rc.1', 'v1.3.0-rc.7'],
      { version: '1.3.0-rc.1' },
      '1.3.0-rc.8',
    ],
    ['a candidate of no channel', ['fix: a'], ['v1.4.0'], { version: '1.3.0-1' }, '1.5.0'],
  ])('the version it advises: %s', (_, messages, tagNames, inputs, free) => {
    const planned = plannedOf(messages, { inputs })
    const tag = tagOn(shaOf(99), planned.plan.tag)
    expect(() => judgeTag({ kind: 'elsewhere', tag }, question({ ...planned, tags: refsOf(...tagNames) }))).toThrow(
      `version: ${free}.`,
    )
  })
})

describe('a candidate of a version that is released', () => {
  const planned = plannedOf(['feat: a'], { inputs: { prerelease: 'rc' } })
  const { plan } = planned
  const judging = (state: TagState, ...names: readonly string[]) =>
    judgeTag(state, question({ ...planned, tags: refsOf(...names) }))

  test.each<[string, readonly string[]]>([
    ['elsewhere', ['v1.2.3', 'v1.3.0']],
    ['with a build', ['v1.3.0+build']],
  ])('%s is refused: versions would go backwards', (_, names) => {
    expect(() => judging({ kind: 'absent' }, ...names)).toThrow(/VC233: v1\.3\.0-rc\.1 .* v1\.3\.0/)
  })

  test.each<[string, readonly string[]]>([
    ['another prefix', ['widget-v1.3.0', '1.3.0']],
    ['another version', ['v1.2.3', 'v1.4.0', 'v1.3.0-beta.1']],
  ])('%s is no matter', (_, names) => {
    expect(judging({ kind: 'absent' }, ...names)).toEqual({ kind: 'make' })
  })

  test('its own tag is kept: a rerun after the promotion', () => {
    expect(judging(tagState(tagOn(plan.head, plan.tag), plan.head), 'v1.3.0').kind).toBe('keep')
  })

  test("a candidate is in no stable version's way", () => {
    expect(judgeTag({ kind: 'absent' }, question({ tags: refsOf('v1.3.0-rc.1') }))).toEqual({ kind: 'make' })
  })
})

test('on a maintenance branch no version outside its range is advised', () => {
  const inside = { text: '1.2.x', alternatives: [[{ operator: '<', version: version('1.3.0-0') } as const]] }
  const tag = tagOn(shaOf(99), 'v1.2.4')
  const judging = (names: readonly string[]) => () =>
    judgeTag({ kind: 'elsewhere', tag }, question({ ...plannedOf(['fix: a']), tags: refsOf(...names), inside }))
  expect(judging(['v1.2.4', 'v1.7.0'])).not.toThrow(/version: /)
  expect(judging(['v1.2.4'])).toThrow(/→ .*version: 1\.2\.5\.$/)
})

test('a branch that has moved, or is gone, is told', () => {
  expect([movedReason(shaOf(9)), movedReason(undefined)]).toEqual([
    'the branch has moved on to c000009, and the run for that commit releases it',
    'the branch to commit the preparation to is gone',
  ])
})
