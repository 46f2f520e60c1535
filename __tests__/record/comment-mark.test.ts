import { describe, expect, test } from '@jest/globals'
import { markComment, readMarked } from '../../src/record/comment-mark.ts'

const MARKED = { text: '### Merging this makes v2.0.0\n\nMore.', at: '2026-03-04T05:06:07.000Z' }
const BODY = markComment(MARKED)

test('the mark is the last line, hidden, and what stands above it is read again', () => {
  expect(BODY).toMatch(/^### Merging this makes v2\.0\.0\n\nMore\.\n\n<!-- version-checkpoint:preview \{.*\} -->\n$/)
  expect(readMarked(BODY)).toEqual(MARKED)
})

test.each([
  ['as a web form sends it', BODY.replaceAll('\n', '\r\n')],
  ['with blank lines at its end', `${BODY}\n\n`],
  ['without the last line break', BODY.trimEnd()],
])('it is the same comment %s', (_, body) => {
  expect(readMarked(body)).toEqual(MARKED)
})

describe('not ours, or no longer', () => {
  test.each<[string, string]>([
    ['a word was changed', BODY.replace('More', 'Less')],
    ['a sentence was added below', `${BODY}\nI doubt it.`],
    ['a sentence was added above', `I doubt it.\n${BODY}`],
    ['the mark was taken away', BODY.replace(/<!--.*-->\n/, '')],
    ['another text under a mark of ours', `Buy this\n${BODY.split('\n').at(-2) ?? ''}`],
    ['a mark whose record is none', '### A\n\n<!-- version-checkpoint:preview {"schema":1 -->'],
    ['a mark whose record is null', '### A\n\n<!-- version-checkpoint:preview null -->'],
    ['a record of another schema', BODY.replace('"schema":1', '"schema":2')],
    ['a time that is no text', BODY.replace(/"at":"[^"]*"/, '"at":7')],
    ['the mark of a release', '### A\n\n<!-- version-checkpoint:begin {} -->'],
    ['nothing at all', ''],
  ])('%s', (_, body) => {
    expect(readMarked(body)).toBeUndefined()
  })
})
