import { describe, expect, test } from '@jest/globals'
import { isBreakingToken, readBody } from '../../src/commits/footers.ts'
import { splitMessage } from '../../src/commits/message.ts'

const under = (text: string) => readBody(splitMessage(`a\n${text}`))
const footersOf = (text: string) => under(text).footers.map(({ token, value }) => `${token}=${value}`)

describe('footers', () => {
  test.each([
    ['\nReviewed-by: Z\nRefs: #123', ['Reviewed-by=Z', 'Refs=#123'], 'rule 8'],
    ['\nRefs #133', ['Refs=#133'], 'rule 8: the other separator'],
    ['\nb\n\nRefs: #1\n\nSigned-off-by: Z', ['Refs=#1', 'Signed-off-by=Z'], 'two paragraphs of them'],
    ['\nRefs: #1\n\nMore prose.', ['Refs=#1'], 'in the middle, as in a squash'],
    ['\nNote: one\n  two\nthree\nRefs: #1', ['Note=one\ntwo\nthree', 'Refs=#1'], 'rule 10: a value of several lines'],
    ['\nMIGRATION:\nrun it', ['MIGRATION=run it'], 'the value begins below'],
    ['\nReviewed-by:\n Z', ['Reviewed-by=Z'], 'the value begins below, folded'],
    ['\nRefs: #1\n---------\nb', ['Refs=#1'], "GitHub's rule ends a value"],
    ['\nRefs: #1\n> b', ['Refs=#1'], 'a quote ends a value'],
    ['\nBREAKING CHANGE: b\nRefs: #1', ['BREAKING CHANGE=b', 'Refs=#1'], 'rule 12'],
  ])('%j → %j (%s)', (text, expected) => {
    expect(footersOf(text)).toEqual(expected)
  })

  test.each([
    ['\nThis is prose:\nall of it', 'a token is one word (rule 9)'],
    ['\nSome prose\nRefs: #1', 'in the middle of a paragraph'],
    ['\nChanges:\n- b', 'the last word of a sentence'],
    ['\nRefs:#1', 'no blank'],
    ['\nhttps://example.invalid', 'an address'],
    ['\n  Refs: #1', 'indented'],
    ['\n```\nRefs: #1\n```', 'code'],
  ])('%j holds none (%s)', (text) => {
    expect(footersOf(text)).toEqual([])
  })

  test('what is no footer is the body, as written', () => {
    expect(under('\n\n b\n\n```\nRefs: #1\n```\n\nRefs: #2\n\nc\n\n').body).toBe(' b\n\n```\nRefs: #1\n```\n\n\nc')
  })
})

describe('breaking tokens', () => {
  test.each([
    ['\nBREAKING CHANGE: b', ['b'], 'rule 12'],
    ['\nBREAKING-CHANGE: b', ['b'], 'rule 16'],
    ['BREAKING CHANGE: b', ['b'], 'right under the header'],
    ['\nSome prose\nBREAKING CHANGE: b', ['b'], 'in the middle of a paragraph'],
    ['\nBREAKING CHANGE: b\nmore\n\nprose', ['b\nmore'], 'its text ends at a blank line'],
    ['\nBREAKING CHANGE: b\nmore\nRefs: #1', ['b\nmore'], 'its text ends at the next footer'],
    ['\nBREAKING CHANGE:\nb', ['b'], 'its text begins below'],
    ['\nBREAKING CHANGE:\n\n* b\n* c', ['* b\n* c'], 'its text begins after a blank line, as a list'],
    ['\n* BREAKING CHANGE: b\n* more', ['b'], 'a bullet ends at the next'],
    ['\n- BREAKING CHANGE: b', ['b'], 'the other bullet'],
    ['\nBREAKING CHANGE: b\n* fix: c', ['b'], 'a commit of a squash ends it'],
    ['\nBREAKING CHANGE: b\nBREAKING CHANGE: c\nBREAKING CHANGE: b', ['b', 'c'], 'two of them, each once'],
    ['\nBREAKING CHANGE: b\n```\ncode\n```\nc', ['b'], 'code ends it'],
  ])('%j break %j (%s)', (text, breaking) => {
    expect(under(text).breaking).toEqual(breaking)
  })

  test.each([
    ['\nbreaking change: b', 'rule 15: upper-case'],
    ['\nBREAKING CHANGES: b', 'the plural'],
    ['\nBREAKING CHANGE b', 'no colon'],
    ['\nBREAKING CHANGE:b', 'no space'],
    ['\nBREAKING CHANGE #1', 'a colon, no hash (rule 12)'],
    ['\n BREAKING CHANGE: b', 'not at the first column'],
    ['\n    BREAKING CHANGE: b', 'indented code'],
    ['\n`BREAKING CHANGE:` b', 'backticks'],
    ['\nA BREAKING CHANGE: b', 'not at the beginning'],
    ['\n```\nBREAKING CHANGE: b\n```', 'fenced code'],
    ['\n> BREAKING CHANGE: b', 'a quote'],
    ['\n<!--\nBREAKING CHANGE: b\n-->', 'a comment'],
    ['\n<details>\n\nBREAKING CHANGE: b\n\n</details>', 'folded text'],
    ['\nBREAKING CHANGE:', 'no text'],
    ['\nBREAKING CHANGE:\nRefs: #1', 'no text before the next footer'],
  ])('%j break nothing (%s)', (text) => {
    expect(under(text).breaking).toEqual([])
  })

  test.each([
    ['\nBREAKING CHANGE:', true],
    ['\nBREAKING CHANGE:\n\nRefs: #1', true],
    ['\nBREAKING CHANGE: b', false],
  ])('%j: one without a text is told: %s', (text, textless) => {
    expect(under(text).textless).toBe(textless)
  })

  test('are known at sight', () => {
    expect(isBreakingToken('* BREAKING CHANGE:')).toBe(true)
    expect(isBreakingToken('Breaking change: a')).toBe(false)
  })
})
