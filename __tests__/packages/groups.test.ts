import { expect, test } from '@jest/globals'
import { isUnripe } from '../../src/packages/groups.ts'
import { version } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

// What groups decide stands in decide.test.ts, together with dependents.
test.each<[string, Record<string, string>, boolean, string]>([
  ['1.1.0', {}, false, 'a stable version is for everybody'],
  ['1.1.0-rc.1', {}, true, 'a candidate is not'],
  ['1.1.0-rc.1', { prerelease: 'rc' }, false, 'but for another candidate'],
])('%s for a package with %j: %s, since %s', (text, inputs, unripe) => {
  expect(isUnripe(version(text), packageOf('a', { inputs }))).toBe(unripe)
})
