// Whose releases are looked up, of all the tags that a repository has.
import { expect, test } from '@jest/globals'
import { tagsAbove, tagsInstead, tagsOfFloat } from '../../src/floating/rivals.ts'
import { versionTag } from '../next-version/history.ts'

const named = (...names: readonly string[]) => names.map((name) => ({ name }))
const TAGS = named('v1', 'v1.4.2', 'v1.4.4', 'v1.5.0', 'v1.6.0-rc.1', 'v2.0.0', 'tool-v9.0.0', 'v3', 'v0.9.0')
const OWN = versionTag('v1.4.3', 30)

test.each([
  [
    'the versions above, highest first, and no candidate, floating tag or other line',
    OWN,
    ['v2.0.0', 'v1.5.0', 'v1.4.4'],
  ],
  ['of the highest version none', versionTag('v2.1.0', 30), []],
])('for "Latest": %s', (_, own, tags) => {
  expect(tagsAbove(own, TAGS)).toEqual(tags)
})

test.each<[string, 'major' | 'minor', string[]]>([
  ['v1', 'major', ['v1', 'v1.5.0', 'v1.4.4']],
  ['v1.4', 'minor', ['v1.4', 'v1.4.4']],
])('for the floating tag %s, itself and those of its line', (name, follows, tags) => {
  expect(tagsOfFloat({ kind: 'float', name, follows, to: OWN }, TAGS)).toEqual(tags)
})

test('in place of one that is taken back: the highest of all, and of its lines', () => {
  const lines = [{ name: 'v1.4', follows: 'minor' }] as const
  const tags = named('v1.4.3', 'v1.4.2', 'v2.0.0')
  expect(tagsInstead(OWN, lines, tags)).toEqual(['v2.0.0', 'v1.4.2', 'v1.4.2'])
})

test('they stay few, however many there are', () => {
  const many = named(...Array.from({ length: 12_000 }, (_, at) => `v2.${at}.0`))
  expect(tagsAbove(OWN, many)).toHaveLength(30)
  expect(tagsAbove(OWN, many)[0]).toBe('v2.11999.0')
})
