import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/next-version/plan.ts'
import { planJson } from '../../src/next-version/plan-json.ts'
import { checkpointOf, commit, ownMessage, planOf, settingsOf, snapshotOf } from './history.ts'
import { decide } from '../../src/next-version/decide.ts'

const schema = JSON.parse(readFileSync('schema/plan.schema.json', 'utf8')) as Record<string, unknown>
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)

function problemsOf(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const EVERYTHING = [
  'feat(search)!: find by label (#12)\n\nA body.\n\nBREAKING CHANGE: labels are words\nCloses #3, #4\nHIGHLIGHT: Find!',
  'fix: keep the cursor\n\nCo-authored-by: Jo <jo@example.invalid>\nbreaking change: nothing',
  'Merge pull request #13 from acme/topic',
  'sweep\n\nBREAKING CHANGE: all is new',
  'docs: describe labels',
]

const PLANS: readonly (readonly [string, Plan])[] = [
  ['a plain release', planOf(['feat: a'])],
  ['every kind of commit', planOf(EVERYTHING)],
  ['a first release', planOf(['feat: a'], { base: null })],
  ['a candidate with a build', planOf([], { inputs: { version: '1.3.0-rc.1+build.7' } })],
  ['a base with a build', planOf(['fix: a'], { base: '1.2.3+build.7' })],
  ['numbers past 2^53', planOf(['fix: a'], { base: '9007199254740993.0.0' })],
  ['an explicit bump that is too low', planOf(['feat!: a'], { inputs: { bump: 'patch' } })],
  ['without any commit', planOf([], { inputs: { bump: 'minor' } })],
  ['one that a run has made', { ...planOf(['fix: a']), settings: { draft: 'b5bea41b6c623f7c' } }],
  ['with a further tag', planOf(['fix: a'], { settings: { alsoTag: [{ prefix: 'lsp/v', place: '' }] } })],
  ['a resumed one', planOf(['fix: a'], { current: checkpointOf('1.2.4', 1, { message: ownMessage(1) }) })],
  [
    'hostile text',
    planOf(['feat(__proto__): \u2028"\\ud800"😀 <b>\u0007', 'fix: {{ a }}\n\n__proto__: b\nconstructor #1']),
  ],
]

const WRITTEN = PLANS.map(([name, plan]) => [name, planJson(plan)] as const)

describe('a plan is plain JSON', () => {
  test.each(PLANS)('%s', (_, plan) => {
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
  })
})

describe('a plan is as its schema says', () => {
  test.each(WRITTEN)('%s', (_, plan) => {
    expect(problemsOf(plan)).toEqual([])
  })

  test('in a SHA-256 repository', () => {
    const sha = 'a1'.repeat(32)
    const snapshot = { ...snapshotOf(['fix: a'], { base: null }), head: sha, commits: [commit(1, 'fix: a', { sha })] }
    const decision = decide(snapshot, settingsOf())
    expect(problemsOf('plan' in decision ? planJson(decision.plan) : null)).toEqual([])
  })

  test('the example of the documentation', () => {
    const [, example = ''] = /```json\n([^]*?)```/.exec(readFileSync('docs/plan.md', 'utf8')) ?? []
    expect(problemsOf(JSON.parse(example))).toEqual([])
  })
})

describe('the schema refuses', () => {
  const plan = planJson(planOf(EVERYTHING))
  const [row] = plan.rows
  const [change] = plan.changes

  test.each<[string, unknown, string]>([
    ['a field that it does not name', { ...plan, extra: 1 }, ' must NOT have additional properties'],
    ['one in a row', { ...plan, rows: [{ ...row, extra: 1 }] }, '/rows/0 must NOT have additional properties'],
    [
      'one in a change',
      { ...plan, changes: [{ ...change, extra: 1 }] },
      '/changes/0 must NOT have additional properties',
    ],
    ['another schema', { ...plan, schema: 2 }, '/schema must be equal to constant'],
    ['a missing base', { ...plan, base: undefined }, " must have required property 'base'"],
    ['a version with a prefix', { ...plan, version: 'v1.2.3' }, '/version must match pattern'],
    ['a version with a leading zero', { ...plan, version: '1.02.3' }, '/version must match pattern'],
    ['an abbreviated commit', { ...plan, head: 'c000001' }, '/head must match pattern'],
    ['a level that there is not', { ...plan, bump: 'huge' }, '/bump must be equal to one of the allowed values'],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toContainEqual(expect.stringContaining(problem))
  })
})

describe('every field is described', () => {
  test('in the schema', () => {
    const properties = schema['properties'] as Record<string, { description?: string }>
    const silent = Object.entries(properties).filter(([, { description = '' }]) => description === '')
    expect(silent).toEqual([])
    expect(Object.keys(properties).sort()).toEqual([...Object.keys(planOf(['feat: a'])), 'alsoTags', 'settings'].sort())
  })
})
