import { expect, test } from '@jest/globals'
import { splitMessage } from '../../../src/commits/message.ts'
import { sectionsOf, wholeSection } from '../../../src/commits/squash/squash.ts'

/** A heading is any bullet that begins with an `f`; sections as `heading<body>`. */
const sectionsIn = (text: string) =>
  sectionsOf(splitMessage(`a\n${text}`), (bullet) => (bullet.startsWith('f') ? bullet : undefined)).map(
    ({ heading, bullet, body }) => `${heading ?? (bullet === undefined ? 'subject' : 'none')}<${body}>`,
  )

test.each([
  ['b', ['subject<b>'], 'no bullet'],
  ['\n* f1\n\n* f2', ['subject<>', 'f1<>', 'f2<>'], "GitHub's squash"],
  ['\n- f1\n- f2', ['subject<>', 'f1<>', 'f2<>'], 'dashes'],
  ['b\n* f1\n\nc\n- d\n\n* f2\ne', ['subject<b>', 'f1<c\n- d>', 'f2<e>'], "a commit's own list is its body"],
  ['* f1\n\n* wip\nc\n* f2', ['subject<>', 'f1<>', 'none<* wip\nc>', 'f2<>'], 'any commit ends the one before'],
  ['* a list\n* of things', ['subject<* a list\n* of things>'], 'a list without a commit'],
  ['```\n* f1\n```', ['subject<```\n* f1\n```>'], 'code'],
  ['  * f1', ['subject<  * f1>'], 'indented: a detail'],
  ['* f1\n* f1\n* f1\nb', ['subject<>', 'f1<b>'], 'the same line twice in a row says it once'],
  ['* f1\nb\n* f1', ['subject<>', 'f1<b>', 'f1<>'], 'not where something stands between'],
])('%j → %j (%s)', (text, expected) => {
  expect(sectionsIn(text)).toEqual(expected)
})

test('a breaking token in a bullet is read as one', () => {
  const [, first, second] = sectionsOf(splitMessage('a\n* f\n* BREAKING CHANGE: b\nRefs: #1'), (bullet) =>
    bullet === 'f' ? bullet : undefined,
  )
  expect(first?.breaking).toEqual([])
  expect(second).toMatchObject({ heading: undefined, breaking: ['b'], footers: [{}, { token: 'Refs' }] })
})

test('a whole text is one section, bullets and all', () => {
  expect(wholeSection(splitMessage('a\n\n* f1\n* BREAKING CHANGE: b'))).toMatchObject({
    bullet: undefined,
    heading: undefined,
    body: '* f1',
    breaking: ['b'],
  })
})
