import { expect, test } from '@jest/globals'
import { judgementJson, planJson } from '../../src/next-version/plan-json.ts'
import type { ProvenRelease } from '../../src/migrate/proof.ts'
import { planOf, shaOf } from './history.ts'

const PLAN = planOf(['feat: a (#12)', 'wip'])

test('a row says why in a sentence, its keys in the order of the contract', () => {
  expect(planJson(PLAN).rows.map((row) => JSON.stringify(row))).toEqual([
    `{"sha":"${shaOf(1)}","subject":"feat: a (#12)","counts":"minor","why":"feat is minor","group":"made","pullRequest":12}`,
    `{"sha":"${shaOf(2)}","subject":"wip","counts":"none","why":"not conventional: no type before a colon","group":"skipped"}`,
  ])
})

test('all else of a plan stays where it is', () => {
  expect(Object.entries({ ...planJson(PLAN), rows: PLAN.rows })).toEqual(Object.entries(PLAN))
})

test('of a judgement the rows stay where they were, before what was added', () => {
  const judged: ProvenRelease = {
    ...({ tag: 'v1.1.0', previous: 'v1.0.0', released: 'patch', chosen: 'minor', agreed: false } as const),
    ...({ because: PLAN.rows, theirs: 'patch' } as const),
  }
  expect(Object.keys(judgementJson(judged))).toEqual(Object.keys(judged))
  expect(judgementJson(judged).because).toEqual(planJson(PLAN).rows)
})
