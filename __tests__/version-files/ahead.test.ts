import { expect, test } from '@jest/globals'
import { aheadIn } from '../../src/version-files/ahead.ts'

test.each([
  ['a stable version above', '2.0.0', '1.5.0', [['2.0.0', true]]],
  ['with an operator', '^2.0.0', '1.5.0', [['^2.0.0', true]]],
  ['a development version above', '2.0.0.dev0', '1.5.0', [['2.0.0.dev0', false]]],
  ['a snapshot above', '2.0.0-SNAPSHOT', '1.5.0', [['2.0.0-SNAPSHOT', false]]],
  ['a development version of the target', '1.5.0.dev0', '1.5.0', []],
  ['a candidate of the target', '1.5.0-rc.2', '1.5.0-rc.1', []],
  ['the target, before a candidate of it', '1.5.0', '1.5.0-rc.1', [['1.5.0', true]]],
  ['the same', '1.5.0', '1.5.0', []],
  ['below', '1.4.2', '1.5.0', []],
  ['numbers past 2^53', '99999999999999999999.0.0', '1.5.0', [['99999999999999999999.0.0', true]]],
  ['no three numbers', '2.0', '1.5.0', []],
  ['a year', '2024.06.01', '1.5.0', []],
])('%s: %s before %s', (_, value, version, expected) => {
  const found = aheadIn('f', [{ start: 0, end: 1, value }], version)
  expect(found.map((one) => [one.found, one.isStable])).toEqual(expected)
})
