import { describe, expect, test } from '@jest/globals'
import type { Plan, Row } from '../../src/next-version/plan.ts'
import { levelText, stepText, subjectText, whyText } from '../../src/report/step.ts'
import { nothing } from './results.ts'
import { planOf, shaOf } from '../next-version/history.ts'

test('a step goes from tag to tag; a first one has nothing before it', () => {
  expect(stepText(planOf(['feat: a']))).toBe('v1.2.3 → v1.3.0')
  expect(stepText(planOf(['feat: a'], { base: null }))).toBe('v0.1.0 (first release)')
})

test.each<[string, Plan, string]>([
  ['the level', planOf(['fix: a']), 'patch'],
  ['a candidate', planOf([], { inputs: { version: '2.0.0-rc.1' } }), 'major · pre-release'],
  ['a first release whose commits ask for nothing', planOf(['docs: a'], { base: null, inputs: { bump: 'major' } }), ''],
  ['and as a candidate', planOf(['docs: a'], { base: null, inputs: { version: '1.0.0-rc.1' } }), 'pre-release'],
])('beside the step: %s', (_, plan, expected) => {
  expect(levelText(plan)).toBe(expected)
})

describe('the subject', () => {
  const row = (subject: string, pullRequest?: number): Row => ({
    ...{
      sha: shaOf(1),
      subject,
      group: 'counted',
      counts: 'none',
      reason: { kind: 'unconventional', fault: 'no-type' },
    },
    ...(pullRequest !== undefined && { pullRequest }),
  })

  test.each([
    ['loses the number that has its own column', row('feat: a (#12)', 12), 'feat: a'],
    ['keeps one of another pull request', row('feat: a (#11)', 12), 'feat: a (#11)'],
    ['keeps one in its middle', row('feat: (#12) a', 12), 'feat: (#12) a'],
    ['keeps one that nobody read', row('Update readme (#12)'), 'Update readme (#12)'],
  ])('%s', (_, given, expected) => {
    expect(subjectText(given)).toBe(expected)
  })
})

describe('why', () => {
  function whys(plan: Plan): string[] {
    return plan.rows.map((row) => whyText(row, plan))
  }
  const MESSAGES = ['docs: a', 'fix: b', 'wip', 'feat: c']

  test('what decided made it; the others ask for their level, or say why they do not', () => {
    expect(whys(planOf(MESSAGES))).toEqual([
      'made it minor',
      'patch',
      'counts for nothing',
      'not conventional: no type before a colon',
    ])
  })

  test('below 1.0.0 a break made it minor, for that is what was made', () => {
    expect(whys(planOf(['feat!: a'], { base: '0.3.0' }))).toEqual(['made it minor'])
  })

  test.each([
    ['1.2.3', 'fix: a\n\nBREAKING CHANGE: b', 'BREAKING CHANGE under it is major'],
    ['0.3.0', 'fix: a\n\nBREAKING CHANGE: b', 'BREAKING CHANGE under it is minor below 1.0.0'],
    ['1.2.3', 'A\n\n* feat: b\n* fix: c', '2 bullets: feat is minor'],
    ['0.3.0', 'A\n\n* feat!: b\n* fix: c', '2 bullets: feat! is minor below 1.0.0'],
  ])('after %s, %j is told as %j: the type beside it does not tell', (base, message, why) => {
    expect(whys(planOf([message], { base }))).toEqual([why])
  })

  test.each([
    ['an explicit bump decided otherwise', planOf(MESSAGES, { inputs: { bump: 'patch' } })],
    ['an exact version did', planOf(MESSAGES, { inputs: { version: '3.0.0' } })],
  ])('%s, so the commits only ask', (_, plan) => {
    expect(whys(plan)[0]).toBe('asks for minor')
  })

  test('an explicit bump that is what the commits ask for changes nothing', () => {
    expect(whys(planOf(MESSAGES, { inputs: { bump: 'minor' } }))[0]).toBe('made it minor')
  })

  test('where nothing is released, nothing was made', () => {
    const { account } = nothing(MESSAGES, { inputs: { bump: 'none' } }).nothing
    expect(account.rows.map((row) => whyText(row, account))[0]).toBe('asks for minor')
  })

  test('below 1.0.0 what is included stays what it is', () => {
    const plan = planOf(['feat!: a'], { base: '0.3.0' })
    const [row] = plan.rows.map((each) => ({ ...each, reason: { ...each.reason, included: 'go.work' } }))
    expect(row && whyText(row, plan)).toBe('feat! is minor below 1.0.0; go.work is included')
  })

  test('a type without a rule says so: it may be a typo', () => {
    expect(whys(planOf(['feet: a', 'fix: b']))[1]).toBe('feet has no rule and counts for nothing')
  })
})
