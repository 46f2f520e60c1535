import { expect, test } from '@jest/globals'
import { splitMessage } from '../../src/commits/message.ts'
import { closingsIn, isReferenceLine } from '../../src/commits/references.ts'

const under = (text: string) => splitMessage(`a\n\n${text}`)

test.each([
  ['Closes #1', [1], 'a footer'],
  ['Closes: #1', [1], 'with a colon'],
  ['Closes #1, #2', [1, 2], 'a list'],
  ['closes #3 and #1', [1, 3], 'ascending'],
  ['Fixes #1, closes #2, resolved #3', [1, 2, 3], 'keywords in the list'],
  ['Fixes: #3', [3], 'another keyword'],
  ['* fixes #4', [4], 'in a bullet'],
  ['- fixes #4, #5', [4, 5], 'a list in a bullet'],
  ['prose\ncloses #39', [39], 'at the beginning of any line'],
  ['Closes #1\nCloses #1', [1], 'each once'],
  ['Fixes #12, which came with #10', [12], 'the list ends where prose begins'],
  ['This closes #1', [1], 'in the middle of a line'],
  ['It fixes #1. Also closes #2.', [1, 2], 'two sentences'],
  ['fixes GH-12', [12], "GitHub's other form"],
  ['Closes acme/widget#3', [3], 'this repository by its name'],
  ['closes https://github.com/acme/widget/issues/29', [29], 'by its address'],
  ['Resolves: https://github.com/Acme/Widget/pull/30, #31', [30, 31], 'in a list'],
])('%j closes %j (%s)', (text, numbers) => {
  expect(closingsIn(under(text).prose, 'https://github.com/acme/widget')).toEqual({ here: numbers, elsewhere: [] })
})

test.each([
  ['Refs #1', 'no closing keyword'],
  ['Closes #1a', 'no number'],
  ['> closes #1', 'a quote'],
  ['```\ncloses #1\n```', 'code'],
  ['disclose #1', 'another word'],
  ['hot-fix #1', 'another word'],
  ['`closes #1`', 'a code span'],
  ['see https://github.com/acme/widget/issues/29', 'an address alone'],
])('%j closes none (%s)', (text) => {
  expect(closingsIn(under(text).prose)).toEqual({ here: [], elsewhere: [] })
})

test.each<[string, string | undefined, string[], string]>([
  ['Closes octo/other#1', 'https://github.com/acme/widget', ['octo/other#1'], 'by its name'],
  [
    'Closes https://github.com/octo/other/issues/1',
    'https://github.com/acme/widget',
    ['octo/other#1'],
    'by its address',
  ],
  [
    'Closes https://a.example/octo/x/issues/1',
    'https://github.com/acme/widget',
    ['a.example/octo/x#1'],
    'another host',
  ],
  ['Closes acme/widget#1', undefined, ['acme/widget#1'], 'where nobody knows which repository this is'],
  ['Closes octo/b#2, octo/a#1 and octo/b#2', undefined, ['octo/a#1', 'octo/b#2'], 'in order, each once'],
])('%j in %s closes %j (%s)', (text, web, elsewhere) => {
  expect(closingsIn(under(text).prose, web)).toEqual({ here: [], elsewhere })
})

test.each([
  ['Closes #1', true],
  ['Closes #1, #2 and fixes octo/other#3.', true],
  ['Refs #133', true],
  ['ref: https://github.com/acme/widget/issues/29', true],
  ['See #4 for details', false],
  ['Fixes #12, which came with #10', false],
  ['#1', false],
])('%j is nothing but references: %s', (line, expected) => {
  expect(isReferenceLine(line)).toBe(expected)
})
