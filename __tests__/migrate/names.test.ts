import { expect, test } from '@jest/globals'
import { TOOL_NAMES, toolNamed } from '../../src/migrate/names.ts'
import { TOOLS } from '../../src/migrate/tools.ts'

test('each name has its reader', () => {
  expect(TOOLS.map(({ name }) => name)).toEqual(TOOL_NAMES)
})

test.each([
  ['auto', 'auto'],
  ['lerna', 'lerna'],
  ['commit-and-tag-version', 'standard-version'],
  ['Lerna', undefined],
  ['toString', undefined],
])('%s: %s', (word, name) => {
  expect(toolNamed(word)).toBe(name)
})
