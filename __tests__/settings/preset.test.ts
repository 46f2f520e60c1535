import { describe, expect, test } from '@jest/globals'
import { DEFAULT_TYPES } from '../../src/commits/rules.ts'
import { PRESETS, type Preset } from '../../src/settings/inputs.ts'
import { typesOf } from '../../src/settings/preset.ts'

test("the strategy's own has the built-in titles", () => {
  expect(typesOf('checkpoint')).toEqual(DEFAULT_TYPES)
})

describe.each(PRESETS)('%s', (preset) => {
  test('changes titles alone: what counts and what is hidden stays', () => {
    const rows = [...typesOf(preset)].map(([type, { bump, section }]) => [type, bump, section === 'hidden'])
    expect(rows).toEqual([...DEFAULT_TYPES].map(([type, { bump, section }]) => [type, bump, section === 'hidden']))
  })
})

test.each<[Preset, string, string]>([
  ['conventional', 'perf', 'Performance Improvements'],
  ['conventional', 'refactor', 'Code Refactoring'],
  ['conventional', 'feat', 'Features'],
  ['keep-a-changelog', 'feat', 'Added'],
  ['keep-a-changelog', 'fix', 'Fixed'],
  ['keep-a-changelog', 'docs', 'Changed'],
  ['keep-a-changelog', 'revert', 'Removed'],
])('in %s, %s stands under %s', (preset, type, title) => {
  expect(typesOf(preset).get(type)?.section).toBe(title)
})
