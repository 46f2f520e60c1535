import { expect, test } from '@jest/globals'
import { packageProblems } from '../../src/settings/package-checks.ts'
import type { FloatingTags } from '../../src/versions/floating.ts'
import { rule } from '../packages/rules.ts'

const placeOf = (...keys: readonly PropertyKey[]) => keys.join('.')
const codesOf = (...packages: readonly ReturnType<typeof rule>[]) =>
  packageProblems({ packages, groups: [], latest: undefined, placeOf }).map(({ code }) => code)

test.each<[FloatingTags, string, readonly string[], string]>([
  ['none', 'sdk/v1.0.0/x/v', ['VC807'], 'a version would be a folder, too'],
  ['none', 'sdk/v1/x/v', [], 'nothing is called sdk/v1'],
  ['major', 'sdk/v1/x/v', ['VC807'], 'the floating tag is'],
  ['major', 'sdk/v1.2/x/v', [], 'no floating tag of two numbers is made'],
  ['minor', 'sdk/v1.2/x/v', ['VC807'], 'it is'],
  ['minor', 'sdk/vx/v', [], 'a word is no number'],
  ['minor', 'sdk/v1', [], 'no folder: sdk/v11.0.0 is a name beside sdk/v1'],
])('floating-tags: %s beside the prefix %s: %j, for %s', (floatingTags, prefix, codes) => {
  expect(codesOf(rule('sdk', 'sdk', { prefix: 'sdk/v', floatingTags }), rule('x', 'x', { prefix }))).toEqual(codes)
})

test('whichever of the two is written first', () => {
  const sdk = rule('sdk', 'sdk', { prefix: 'sdk/v', floatingTags: 'major' })
  expect(codesOf(rule('x', 'x', { prefix: 'sdk/v1/x/v' }), sdk)).toEqual(['VC807'])
})
