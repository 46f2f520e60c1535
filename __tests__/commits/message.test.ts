import { expect, test } from '@jest/globals'
import { splitMessage, subjectOf } from '../../src/commits/message.ts'

test.each([
  ['a\n\nb', 'a', ['', 'b'], 'line feeds'],
  ['a\r\n\r\nb\nc\rd', 'a', ['', 'b', 'c', 'd'], 'mixed line ends'],
  ['\n \n\ta  \nb', 'a', ['b'], 'blanks before the subject and after it'],
  ['a', 'a', [], 'a subject alone'],
  ['a\n', 'a', [''], 'a line end after it'],
  ['a\u{2028}b\nc', 'a\u{2028}b', ['c'], 'a separator that git does not know'],
  [' \r\n\t\n', '', [], 'nothing'],
  ['', '', [], 'nothing at all'],
])('%j has the subject %j (%s)', (message, subject, lines) => {
  expect(splitMessage(message)).toMatchObject({ subject, lines, text: lines.join('\n') })
  expect(subjectOf(message)).toBe(subject)
})

test('lines that are no prose are marked', () => {
  expect(splitMessage('a\n\n> b\nc')).toMatchObject({ prose: ['', undefined, 'c'], visible: ['', '> b', 'c'] })
})
