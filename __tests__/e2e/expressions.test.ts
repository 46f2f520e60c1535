import { describe, expect, test } from '@jest/globals'
import { evaluate, filledIn, holds } from './expressions.ts'

const CONTEXTS = {
  inputs: { bump: 'minor', 'dry-run': false },
  steps: { plan: { outputs: { released: 'true' } } },
  runner: { temp: '/temp' },
  hashFiles: (paths: readonly string[]) => (paths.includes('plan.json') ? 'f00' : ''),
}

test.each([
  ['plain', 'plain'],
  ['${{ inputs.bump }}', 'minor'],
  ['${{ inputs.dry-run }}', 'false'],
  ['${{ runner.temp }}/plan-${{inputs.bump}}.json', '/temp/plan-minor.json'],
  ["${{ format('{0}/{1}.json', runner.temp, 'plan') }}", '/temp/plan.json'],
  ["${{ inputs.dry-run && 'dry' || 'it''s wet' }}", "it's wet"],
])('%s is %s', (text, filled) => {
  expect(filledIn(text, CONTEXTS)).toBe(filled)
})

test.each([
  ["steps.plan.outputs.released == 'true'", true],
  ["${{ steps.plan.outputs.released != 'true' }}", false],
  ["!inputs.dry-run && (inputs.bump == 'major' || inputs.bump == 'MINOR')", true],
  ["hashFiles('plan.json') != '' && !inputs.dry-run", true],
  ["hashFiles('other.json') != ''", false],
  [undefined, true],
  [false, false],
])('%s holds: %s', (condition, is) => {
  expect(holds(condition, CONTEXTS)).toBe(is)
})

describe('what is not known fails', () => {
  test.each([
    ['inputs.bumb', 'names bumb'],
    ['job.check_run_id', 'names job'],
    ['steps.plan.outputs.release', 'names release'],
    ['always()', 'names always'],
    ['inputs.bump =', 'cannot read'],
    ['inputs.bump ==', 'ends too early'],
    ['(inputs.bump', 'not closed'],
    ["format('{0}', inputs.bump", 'not closed'],
    ['inputs.bump inputs.bump', 'cannot read'],
  ])('%s', (condition, message) => {
    expect(() => holds(condition, CONTEXTS)).toThrow(message)
  })
})

test('fromJSON makes a value, for a matrix', () => {
  expect(evaluate('fromJSON(\'[{ "name": "core" }]\')', {})).toEqual([{ name: 'core' }])
})
