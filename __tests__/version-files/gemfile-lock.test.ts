import { expect, test } from '@jest/globals'
import { placesInGemfileLock, toGemVersion } from '../../src/version-files/gemfile-lock.ts'
import type { VersionFile } from '../../src/version-files/version-file.ts'

const LOCK = `PATH
  remote: .
  specs:
    a (1.2.3)
      b (= 1.2.3)
      c (= 1.2.3)
    b (1.2.3)

GEM
  specs:
    c (1.2.3)
      a (= 1.2.3)
      b (= 1.0.0)

CHECKSUMS
  a (1.2.3)
  c (1.2.3) sha256=00
`

const linesOf = (wanted: Partial<VersionFile>, text = LOCK) =>
  placesInGemfileLock(text, { file: 'Gemfile.lock', place: 'x', ...wanted })?.map(({ start, end, value }) => {
    const line = text.slice(0, start).split('\n').length
    return text.slice(start, end) === value ? line : 'misplaced'
  })

test.each<[string, Partial<VersionFile>, number[] | undefined]>([
  ['a gem that is named, its checksum and who needs it', { packages: ['a'] }, [4, 12, 16]],
  ['all gems of PATH', { all: true }, [4, 7, 5, 12, 16]],
  ['several, and none is named', {}, undefined],
  ['one of a registry', { packages: ['c'] }, undefined],
])('%s', (_, wanted, expected) => {
  expect(linesOf(wanted)).toEqual(expected)
})

test('the only gem of PATH needs no name', () => {
  expect(linesOf({}, 'PATH\n  remote: .\n  specs:\n    a (1.2.3)\n')).toEqual([4])
})

test.each([
  ['1.5.0', '1.5.0'],
  ['1.5.0-rc.1', '1.5.0.pre.rc.1'],
])('%s is %s for RubyGems', (version, expected) => {
  expect(toGemVersion(version)).toBe(expected)
})
