import { expect, test } from '@jest/globals'
import { planOfPackages } from '../../../src/release/packages/plan-of-packages.ts'
import { nothing, planned } from '../../report/results.ts'

test('the plans stand in their order, each under its name and path; a package without one is left out', () => {
  const ends = [
    { name: 'core', path: 'packages/core', end: planned(['feat: a']) },
    { name: 'site', path: '', end: nothing(['chore: b']) },
    { name: 'api', path: 'services/api', end: planned(['fix: c']) },
  ]
  const plan = planOfPackages(ends, 'c0ffee')
  expect({ schema: plan.schema, head: plan.head }).toEqual({ schema: 2, head: 'c0ffee' })
  expect(plan.packages.map(({ name, path, version }) => [name, path, version])).toEqual([
    ['core', 'packages/core', '1.3.0'],
    ['api', 'services/api', '1.2.4'],
  ])
})
