import { expect, test } from '@jest/globals'
import { backticksAround, withoutCodeSpans } from '../../src/markdown/code-spans.ts'

test.each([
  ['a `<b>` c', 'a       c', 'a span'],
  ['a ``<`b`>`` c', 'a           c', 'a span of two holds one'],
  ['a ` <b> c', 'a ` <b> c', 'a stray backtick opens nothing'],
  ['a `` <b>` c', 'a `` <b>` c', 'runs of two lengths do not meet'],
  ['`a` <b> `c`', '    <b>    ', 'two spans'],
  ['```a` b`', '```a    ', 'a run that nothing closes, then a span'],
  ['plain', 'plain', 'nothing to do'],
])('%j → %j (%s)', (line, expected) => {
  expect(withoutCodeSpans(line)).toBe(expected)
})

test.each([
  ['none inside', 1, '`'],
  ['a `code` span', 1, '``'],
  ['``` a fence', 3, '````'],
  ['a `code` span', 3, '```'],
  ['', 3, '```'],
])('backticks around %j, %i at least: %s', (text, least, expected) => {
  expect(backticksAround(text, least)).toBe(expected)
})
