import { expect, test } from '@jest/globals'
import { versionsOn } from '../../src/version-files/tokens.ts'

const valuesOn = (line: string) =>
  versionsOn(line, 10).map((one) => {
    if ('unclear' in one) return `? ${one.unclear}`
    return line.slice(one.start - 10, one.end - 10) === one.value ? one.value : 'misplaced'
  })

test.each([
  ['in quotes', '__version__ = "1.2.3"', ['1.2.3']],
  ['with a v', 'uses: acme/widget@v1.2.3', ['1.2.3']],
  ['with an operator', 'widget==1.2.3', ['1.2.3']],
  ['a candidate', 'image: widget:1.2.3-rc.1', ['1.2.3-rc.1']],
  [
    'of channels that people have',
    '1.2.3-beta 1.2.3-alpha2 1.2.3-SNAPSHOT',
    ['1.2.3-beta', '1.2.3-alpha2', '1.2.3-SNAPSHOT'],
  ],
  ['a placeholder of development', '0.0.0-development', ['0.0.0-development']],
  ['by PEP 440', '1.2.3rc1 1.2.3.dev0 1.2.3.post1 1.2.3b2', ['1.2.3rc1', '1.2.3.dev0', '1.2.3.post1', '1.2.3b2']],
  ['in a URL and a file name', 'https://x.org/v1.2.3/widget-1.2.3.tar.gz', ['1.2.3', '1.2.3']],
  ['before the name of a system', 'widget-1.2.3-linux-amd64.zip', ['1.2.3']],
  ['a candidate before one', 'widget-1.2.3-rc.1-linux.zip', ['1.2.3-rc.1']],
  ['at the end of a sentence', 'Install 1.2.3.', ['1.2.3']],
  ['of many digits', '10.200.3000', ['10.200.3000']],
  ['of two numbers', 'requires 1.2', []],
  ['of four numbers', '1.2.3.4', ['? 1.2.3.4']],
  ['with build metadata', '1.2.3+4', ['1.2.3+4']],
  ['inside a word', 'a1.2.3 x1.2.3y', []],
  ['at the beginning of a word', '1.2.3y', ['? 1.2.3y']],
  ['in a longer number', '11.2.3.45', ['? 11.2.3.45']],
  ['whole: a number behind it', '"1.4.2-0"', ['1.4.2-0']],
  ['whole: a candidate with build metadata', '"1.4.2-rc.1+build.5"', ['1.4.2-rc.1+build.5']],
  ['whole: a milestone', "'1.4.2-M1'", ['1.4.2-M1']],
  ['whole: the digits of a commit', '"1.4.2-canary.5e2a1b"', ['1.4.2-canary.5e2a1b']],
  ['whole: two suffixes by PEP 440', '"1.4.2a1.dev3"', ['1.4.2a1.dev3']],
  ['whole: a development version after a release', '"1.4.2.post1.dev2"', ['1.4.2.post1.dev2']],
  ['whole: two words', '"1.4.2-rc1-SNAPSHOT"', ['1.4.2-rc1-SNAPSHOT']],
  ['whole: a candidate with dots', '"1.4.2.rc.1"', ['1.4.2.rc.1']],
  ['whole: build metadata alone', '"1.4.2+7"', ['1.4.2+7']],
  ['whole, up to white space', 'VERSION=1.4.2-M1 # x', ['1.4.2-M1']],
  ['whole, before a comma', 'version: 1.4.2-0, next', ['1.4.2-0']],
  ['neither SemVer nor PEP 440', '"1.4.2.RELEASE"', ['? 1.4.2.RELEASE']],
  ['neither, with an underline', '"1.4.2_1"', ['? 1.4.2_1']],
  ['the tag of an image keeps its variant', 'FROM acme/widget:1.4.2-alpine', ['1.4.2']],
  ['digits of a commit behind a reference', 'acme/widget@1.4.2-canary.5e2a1b0', ['1.4.2-canary.5e2a1b0']],
  ['two words behind a reference', 'acme:widget:1.4.2-rc1-SNAPSHOT', ['1.4.2-rc1-SNAPSHOT']],
])('%s: %s', (_, line, expected) => {
  expect(valuesOn(line)).toEqual(expected)
})

test.each([
  '1.'.repeat(50_000),
  `${'1'.repeat(100_000)}.1`,
  `x-${'1.2.3-rc'.repeat(10_000)}`,
  `"1.2.3-${'a.'.repeat(50_000)}`,
])('a long line is read once, not from each of its signs', (line) => {
  expect(valuesOn(line).length).toBeLessThan(10_001)
})
