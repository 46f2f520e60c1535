import { expect, test } from '@jest/globals'
import { unfoldSquash } from '../../../src/commits/squash/forms.ts'
import { bumpOf, headersOf, line, read } from '../range.ts'

const GIT = 'Squashed commit of the following:'
const commitOf = (text: string) =>
  `commit ${'1a2b3c4'.repeat(5)}12345\nAuthor: Ann <ann@example.invalid>\nDate:   Tue\n\n${text}`
const unfolded = (subject: string, text: string) => unfoldSquash(subject, text.split('\n')).join('\n')

test.each([
  [
    "git's own title",
    GIT,
    `\n${commitOf('    feat: a\n\n    Why.')}\n\n${commitOf('    fix: b')}`,
    '\n* feat: a\n\nWhy.\n\n* fix: b',
  ],
  ['under another subject', 'x', `\n${GIT}\n\n${commitOf('    feat: a')}\nz`, `\n${GIT}\n\n* feat: a\nz`],
  ['a list of a commit whose subject decides', GIT, commitOf('    feat: a\n\n    - fix: b'), '* feat: a\n\n - fix: b'],
  ['a break in one', GIT, commitOf('    feat: a\n\n    * BREAKING CHANGE: b'), '* feat: a\n\n* BREAKING CHANGE: b'],
  ['a list of one whose subject does not', GIT, commitOf('    A\n\n    - fix: b'), '* A\n\n- fix: b'],
  ["GitLab's bodies", 'x', '\n* feat: a\n\n  BREAKING CHANGE: b\n\n* c', '\n* feat: a\n\nBREAKING CHANGE: b\n\n* c'],
  ['people in them', 'x', '* a\n\n  Why.\n\n  Co-authored-by: Bo <b@c>', '* a\n\nWhy.\n\nCo-authored-by: Bo <b@c>'],
])('%s', (_, subject, text, expected) => {
  expect(unfolded(subject, text)).toBe(expected)
})

test.each([
  ['x', '\n* a\n\n  more of a', 'a list of a person'],
  ['x', '\n* a\n  BREAKING CHANGE: b', 'a part of the bullet'],
  ['x', '\n    BREAKING CHANGE: b', 'code'],
  [GIT, '\nwords', 'the title alone'],
])('%j over %j stays as it is (%s)', (subject, text) => {
  expect(unfolded(subject, text)).toBe(text)
})

test("git's squash counts as GitHub's does", () => {
  const commits = `${commitOf('    feat(export): write sheets')}\n\n${commitOf('    fix: quote commas\n\n    BREAKING CHANGE: c')}`
  expect(headersOf(read(line(`${GIT}\n\n${commits}`)))).toEqual(['feat(export): write sheets', 'fix: quote commas'])
  expect(bumpOf(read(line(`docs: a\n\n${GIT}\n\n${commits}`)))).toBe('major')
  expect(headersOf(read(line(`docs: a\n\n${GIT}\n\n${commits}`)))).toEqual(['docs: a'])
})
