import { describe, expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { byMarks, onLines } from '../../src/version-files/by-marks.ts'
import { marksIn, plainVersion } from '../../src/version-files/marks.ts'
import type { Located, Search } from '../../src/version-files/search.ts'

const searchIn = (file: string, text: string): Search => ({
  ...{ wanted: { file, place: 'x' }, text, texts: new Map() },
  ...{ version: '1.5.0', previous: ['1.5.0-rc.1', '1.4.2'] },
  matchPattern,
})
const told = (located: Located) => ('code' in located ? located.code : located.map(({ value }) => value))
const block = (text: string) => `x-version-checkpoint-start\n${text}\nx-version-checkpoint-end\n`

describe('what the marks of a file want', () => {
  test.each([
    ['a line', 'a.py', 'v = "1.4.2" # x-version-checkpoint', ['1.4.2']],
    ['a line and a block', 'a.md', `${block('1.4.2')}2.0.0 x-version-checkpoint`, ['1.4.2', '2.0.0']],
    ['a block of one version, whichever', 'a.md', block('0.1.0 0.1.0'), ['0.1.0', '0.1.0']],
    [
      'a block of several: those that were released before',
      'a.md',
      block('1.4.2 0.9.0 1.5.0-rc.1'),
      ['1.4.2', '1.5.0-rc.1'],
    ],
    ['a block that holds the version already', 'a.md', block('1.5.0 0.9.0'), ['1.5.0']],
    ['a block of others', 'a.md', block('0.8.0 0.9.0'), 'VC730'],
    ['half a mark', 'a.md', 'x-version-checkpoint-end', 'VC729'],
    ['a mark in a comment line of its own', 'a.ini', '# 1.4.2 x-version-checkpoint', ['1.4.2']],
    ['a mark behind a value', 'a.ini', 'v = 1.4.2 # x-version-checkpoint', 'VC725'],
    ['the same behind a value of Python', 'a.py', 'v = 1.4.2 # x-version-checkpoint', ['1.4.2']],
  ])('%s', (_, file, text, expected) => {
    expect(told(byMarks(searchIn(file, text), marksIn(text)))).toEqual(expected)
  })
})

test('the whole of a file is a line', () => {
  expect(told(onLines(searchIn('VERSION', '1.4.2\n'), [plainVersion('1.4.2\n')]))).toEqual(['1.4.2'])
  expect(told(onLines(searchIn('VERSION', 'a b\n'), [plainVersion('a b\n')]))).toBe('VC710')
})
