import { expect, test } from '@jest/globals'
import { withBuildNumber, withVersion } from '../../src/version-files/version-text.ts'

test.each([
  ['SemVer', '1.2.3', '1.3.0'],
  ['a candidate', '1.2.3-rc.1+build', '1.3.0'],
  ['two numbers', '1.2', '1.3.0'],
  ['one number', '1', '1.3.0'],
  ['PEP 440', '1.3.dev0', '1.3.0'],
  ['with a v', 'v1.2.3', 'v1.3.0'],
  ['a caret', '^1.2.3', '^1.3.0'],
  ['an exact requirement', '=1.2.3', '=1.3.0'],
  ['one with a blank', '= 1.2.3', '= 1.3.0'],
  ['a tilde and a v', '~v1.2', '~v1.3.0'],
  ['a range', '>=1.2.3, <2', undefined],
  ['a lower bound', '>=1.2.3', undefined],
  ['an epoch', '1!2.0', undefined],
  ['a word', 'latest', undefined],
  ['a placeholder', '${version}', undefined],
  ['nothing', '', undefined],
  ['two lines', '1.2.3\n', undefined],
])('%s: %s becomes %s', (_, value, expected) => {
  expect(withVersion(value, '1.3.0')).toBe(expected)
})

test.each([
  ['counts up', '1.2.3+7', '1.3.0', '1.3.0+8'],
  ['keeps its width', '1.2.3+010203', '1.3.0', '1.3.0+010204'],
  ['may grow', '1.2.3+9', '1.3.0', '1.3.0+10'],
  ['has no upper bound', '1.2.3+9007199254740993', '1.3.0', '1.3.0+9007199254740994'],
  ['is not begun', '1.2.3', '1.3.0', '1.3.0'],
  ['is not kept where the version has its own', '1.2.3+7', '1.3.0+1', '1.3.0+1'],
  ['counts only where it is a number', '1.2.3+hotfix', '1.3.0', '1.3.0'],
])('a build number %s', (_, value, version, expected) => {
  expect(withBuildNumber(value, version)).toBe(expected)
})

test('a build number needs a version before it', () => {
  expect(withBuildNumber('none+7', '1.3.0')).toBeUndefined()
})
