import { expect, test } from '@jest/globals'
import { unaskedBecause } from '../../src/gates/gate.ts'

test.each<[string, boolean, boolean, string | undefined, string]>([
  ['none', true, false, undefined, 'nobody asked'],
  ['all', false, true, undefined, 'they are asked'],
  ['all', true, true, 'require-checks: all is not checked in a dry run', 'a dry run'],
  ['required', false, false, 'require-checks: required is not checked on the local forge', 'no server'],
])('%s, dry run %s, checks known %s: %s (%s)', (demand, dryRun, knowsChecks, words) => {
  const said = unaskedBecause(demand, { dryRun, knowsChecks })
  expect(said).toEqual(words === undefined ? [] : [expect.stringContaining(words)])
})
