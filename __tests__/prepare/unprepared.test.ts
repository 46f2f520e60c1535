import { describe, expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { warnOfUnprepared } from '../../src/prepare/unprepared.ts'
import { shaOf } from '../next-version/history.ts'

const PLAN = { tag: 'v1.3.0', version: '1.3.0', head: shaOf(1), base: null }
const entry = (file: string) => ({ file, place: 'prepare.files' })
const file = (path: string, text: string, mode = '100644') => ({ path, text, mode })

describe('a tag by hand on a commit whose files', () => {
  test.each<[string, readonly string[], ReturnType<typeof file>[], string[]]>([
    ['hold its version', ['VERSION'], [file('VERSION', '1.3.0\n')], []],
    ['hold another one', ['VERSION'], [file('VERSION', '1.2.3\n')], ['"VERSION" on c000001 holds another version']],
    [
      'hold two other ones',
      ['VERSION', 'package.json'],
      [file('VERSION', '1.2.3\n'), file('package.json', '{ "version": "1.2.3" }\n')],
      ['"VERSION", "package.json" on c000001 hold another version'],
    ],
    [
      'are missing, beside one that holds another version',
      ['package.json', 'VERSION'],
      [file('VERSION', '1.2.3\n')],
      ['"VERSION" on c000001 holds another version'],
    ],
    ['hold no version', ['package.json'], [file('package.json', '{}\n')], []],
    ['are none', [], [], []],
  ])('%s', async (_, wanted, committed, expected) => {
    const told = await warnOfUnprepared(PLAN, { files: wanted.map(entry), pep440: {} }, { committed, matchPattern })
    expect(told).toEqual(expected.map((beginning) => expect.stringContaining(beginning)))
  })
})
