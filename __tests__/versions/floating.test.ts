import { expect, test } from '@jest/globals'
import { floatingNames, isSameLine, type FloatingTags } from '../../src/versions/floating.ts'
import { version } from '../next-version/history.ts'

test.each<[string, string, FloatingTags, string[], string]>([
  ['1.2.3', 'v', 'major', ['v1'], 'the major alone'],
  ['1.2.3', 'v', 'minor', ['v1.2', 'v1'], 'both, the wider one last'],
  ['1.2.3', 'v', 'none', [], 'nobody asked'],
  ['1.2.3', '', 'minor', ['1.2', '1'], 'no prefix'],
  ['1.2.3', 'widget/v', 'major', ['widget/v1'], 'a prefix with a slash'],
  ['0.1.4', 'v', 'minor', ['v0.1', 'v0'], 'below 1.0.0'],
  ['10.20.30', 'v', 'minor', ['v10.20', 'v10'], 'more than one digit'],
  ['9007199254740993.0.0', 'v', 'major', ['v9007199254740993'], 'past 2^53'],
  ['1.2.3+b.7', 'v', 'major', ['v1'], 'a build is still stable'],
  ['1.3.0-rc.1', 'v', 'minor', [], 'a candidate moves nobody'],
])('%s with the prefix %j and %s: %j (%s)', (text, prefix, which, names) => {
  expect(floatingNames({ prefix, version: version(text) }, which).map(({ name }) => name)).toEqual(names)
})

test.each<['major' | 'minor', string, string, boolean]>([
  ['major', '1.2.3', '1.9.0', true],
  ['major', '1.2.3', '2.2.3', false],
  ['minor', '1.2.3', '1.2.9', true],
  ['minor', '1.2.3', '1.3.0', false],
  ['minor', '1.2.3', '2.2.3', false],
])('one that follows the %s: %s and %s: %j', (follows, one, other, expected) => {
  expect(isSameLine(version(one), version(other), follows)).toBe(expected)
})
