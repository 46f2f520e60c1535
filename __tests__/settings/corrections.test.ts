import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/settings/configuration.ts'

const read = (text: string) => parseConfiguration('c.yml', text)
const corrections = async (text: string) => [...((await read(text)).rules.corrections ?? [])]

describe('corrections', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['a pull request', "corrections: { '#12': 'feat: a' }", [['#12', { kind: 'message', message: 'feat: a' }]]],
    ['a commit', "corrections: { 3f2c1ab: 'feat: a' }", [['3f2c1ab', { kind: 'message', message: 'feat: a' }]]],
    [
      'digits that YAML takes for a number',
      "corrections:\n  0012345: 'fix: a'\n",
      [['0012345', { kind: 'message', message: 'fix: a' }]],
    ],
    ['and for infinity', "corrections:\n  12e4567: 'fix: a'\n", [['12e4567', { kind: 'message', message: 'fix: a' }]]],
    ['capitals', "corrections: { 3F2C1AB: 'feat: a' }", [['3f2c1ab', { kind: 'message', message: 'feat: a' }]]],
    [
      'a reason',
      "corrections: { '#12': { skip: never shipped } }",
      [['#12', { kind: 'skip', reason: 'never shipped' }]],
    ],
    [
      'a whole message',
      "corrections:\n  '#12': |\n    feat: a\n\n    BREAKING CHANGE: b\n",
      [['#12', { kind: 'message', message: 'feat: a\n\nBREAKING CHANGE: b\n' }]],
    ],
    [
      'through an alias',
      "corrections: { '#12': &a 'feat: a', '#13': *a }",
      [
        ['#12', { kind: 'message', message: 'feat: a' }],
        ['#13', { kind: 'message', message: 'feat: a' }],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).problems).toEqual([])
    expect(await corrections(text)).toEqual(expected)
  })

  test.each([
    ["corrections: { 3f2c1a: 'feat: a' }", 'six digits'],
    ["corrections: { '12': 'feat: a' }", 'a number without #'],
    ["corrections: { HEAD: 'feat: a' }", 'a name'],
    ["corrections: { '#12': '' }", 'no message'],
    ["corrections: { '#12': { skip: ' ' } }", 'no reason'],
    ["corrections: { '#12': { skip: a, why: b } }", 'another key'],
    ["corrections: { '#12': 5 }", 'a number for a message'],
    ['corrections: []', 'a list'],
    ["skip-marks: 'yes'", 'no boolean'],
  ])('%s is refused: %s', async (text) => {
    const { problems } = await read(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ code, what }) => /^VC1(?:09|10|11|02)/.test(code) && what.includes('c.yml:1:'))).toBe(true)
  })
})
