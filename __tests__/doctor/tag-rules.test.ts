import { describe, expect, test } from '@jest/globals'
import { tagRuleFindings, type TagQuestion } from '../../src/doctor/tag-rules.ts'
import type { NamePattern, TagRuleset } from '../../src/ports/policies.ts'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { ADMIN, APP, tagRuleset } from './policies.ts'

const ASKED: TagQuestion = {
  ...{ versions: ['v1.4.3'], floating: ['v1'], immutable: false, ownToken: false, match: matchPattern },
}
const GUARD = tagRuleset(['update', 'deletion'], { include: ['refs/tags/v*.*.*'] })

const found = (rulesets: readonly TagRuleset[], asked: Partial<TagQuestion> = {}) =>
  tagRuleFindings(rulesets, { ...ASKED, ...asked })
const codesOf = (...args: Parameters<typeof found>) =>
  found(...args).findings.map(({ code, level }) => `${code} ${level}`)

test.each<[string, TagRuleset[], Partial<TagQuestion>, string[]]>([
  ['versions are guarded, and v1 may move', [GUARD], {}, []],
  ['nothing is guarded', [], {}, ['D403 note']],
  ['a published release is locked anyway', [], { immutable: true }, []],
  ['only deleting is refused', [tagRuleset(['deletion'], { include: ['refs/tags/v*.*.*'] })], {}, ['D403 note']],
  ['creating is refused', [GUARD, tagRuleset(['creation'])], {}, ['D401 problem', 'D402 problem']],
  ['v1 cannot move', [tagRuleset(['update', 'deletion'])], {}, ['D402 problem']],
  ['no floating tag is wanted', [tagRuleset(['update', 'deletion'])], { floating: [] }, []],
  ['a rule for other tags', [GUARD, tagRuleset(['creation'], { include: ['refs/tags/w*'] })], {}, []],
  ['an App may pass', [GUARD, tagRuleset(['creation'], { passers: [APP] })], {}, ['D401 problem', 'D402 problem']],
  [
    'the token is an App’s',
    [GUARD, tagRuleset(['creation'], { passers: [APP] })],
    { ownToken: true },
    ['D401 note', 'D402 note'],
  ],
  ['some may still change versions', [{ ...GUARD, passers: [ADMIN] }], {}, ['D403 note']],
])('%s', (_, rulesets, asked, codes) => {
  expect(codesOf(rulesets, asked)).toEqual(codes)
})

describe('what names of tags must be like', () => {
  test.each<[NamePattern['operator'], string, boolean, boolean, string]>([
    ['starts_with', 'v', false, false, 'it does'],
    ['starts_with', 'release-', false, true, 'it does not'],
    ['starts_with', 'v', true, true, 'it must not'],
    ['ends_with', '.3', false, false, 'it does'],
    ['contains', '-', false, true, 'it does not'],
    ['regex', '^v\\d+\\.\\d+\\.\\d+$', false, false, 'it fits'],
    ['regex', '^\\d', false, true, 'it does not fit'],
    ['regex', '(?P<x>v)', false, false, 'JavaScript cannot run it, so nothing is said'],
    ['new_operator', 'v', false, false, 'nobody knows it'],
  ])('%s %s, negated %s: refused %s (%s)', (operator, pattern, negate, isRefused) => {
    const rules = [{ type: 'tag_name_pattern', name: { operator, pattern, negate } }]
    expect(codesOf([GUARD, tagRuleset([], { rules })], { floating: [] })).toEqual(isRefused ? ['D401 problem'] : [])
  })
})

test('who may pass is named, or unread', () => {
  const named = found([GUARD, tagRuleset(['creation'], { passers: [APP] })])
  expect(named.findings[0]?.what).toContain('the App 7')
  const hidden = (one: TagRuleset): TagRuleset => ({
    name: one.name,
    rules: one.rules,
    include: one.include,
    exclude: [],
  })
  expect(found([hidden(GUARD)]).unread).toHaveLength(1)
  expect(found([hidden(tagRuleset(['creation', 'update', 'deletion']))]).unread).toHaveLength(1)
})
