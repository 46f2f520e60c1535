import { describe, expect, test } from '@jest/globals'
import { readBody } from '../../src/commits/footers.ts'
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
    ['\nComponent: api', ['Component=api'], 'the last paragraph'],
    ['\nPR-URL: https://a.example/1\n\nb', ['PR-URL=https://a.example/1'], 'surely one, in the middle'],
    ['\nHIGHLIGHT: b\n\nc', ['HIGHLIGHT=b'], 'a paragraph'],
    ['\nMIGRATION: b\n\nc\nReviewed-by: Z', ['MIGRATION=b\n\nc', 'Reviewed-by=Z'], 'a guide, up to the next footer'],
    ['\nMIGRATION:\n\nb\n\nc', ['MIGRATION=b\n\nc'], 'a guide that begins below'],
    ['b\nMIGRATION: c', ['MIGRATION=c'], 'a guide in capitals, on any line'],
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
    ['\nNote: b\n\nc', 'a sentence in the middle'],
    ['b\nmigration: c', 'words in the middle of a paragraph'],
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
    ['\nBREAKING CHANGE: b\nmore\n\nprose', ['b\nmore\n\nprose'], 'rule 10: it goes on over blank lines'],
    ['\nBREAKING CHANGES: b', ['b'], 'the plural'],
    ['\nBREAKING CHANGE: b\nmore\nRefs: #1', ['b\nmore'], 'its text ends at the next footer'],
    ['\nBREAKING CHANGE:\nb', ['b'], 'its text begins below'],
    ['\nBREAKING CHANGE:\n\n* b\n* c', ['* b\n* c'], 'its text begins after a blank line, as a list'],
    ['\n* BREAKING CHANGE: b\n* more', ['b'], 'a bullet ends at the next'],
    ['\n- BREAKING CHANGE: b', ['b'], 'the other bullet'],
    ['\nBREAKING CHANGE: b\n* fix: c', ['b'], 'a commit of a squash ends it'],
    ['\nBREAKING CHANGE: b\nBREAKING CHANGE: c\nBREAKING CHANGE: b', ['b', 'c'], 'two of them, each once'],
    ['\nBREAKING CHANGE: b\n```\ncode\n```\nc', ['b\n```\ncode\n```\nc'], 'code is a part of it'],
  ])('%j break %j (%s)', (text, breaking) => {
    expect(under(text).breaking).toEqual(breaking)
  })

  test.each([
    ['\nbreaking change: b', 'rule 15: upper-case'],
    ['\nBREAKING CHANGE: none', 'what a template left'],
    ['\nBREAKING CHANGE: N/A.', 'the same, with a full stop'],
    ['\nBREAKING CHANGES: -', 'the same, in the plural'],
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

  test.each([
    ['\nBREAKING CHANGES: b', [{ line: 'BREAKING CHANGES: b', kind: 'plural' }]],
    ['\nBREAKING CHANGES:\n\n* b', [{ line: 'BREAKING CHANGES: * b', kind: 'plural' }]],
    ['\nBREAKING CHANGE: N/A\n\nOther words.', [{ line: 'BREAKING CHANGE: N/A', kind: 'filler' }]],
    ['\nBREAKING CHANGE: none of them is left', []],
    ['\nBREAKING CHANGE: b', []],
  ])('%j: odd ones are told: %j', (text, odd) => {
    expect(under(text).odd).toEqual(odd)
  })
})

const LONG = 'a panel names its bindings in another way than before, and'

describe('the text of a break', () => {
  const textOf = (text: string) => under(`\nBREAKING CHANGE: ${text}`).breaking

  test.each([
    ['b\n\n- c\n- d', 'a list'],
    ['b\n\n- timeout: in seconds', 'a list whose items have colons'],
    ['b\n\n```js\nc()\n\nd()\n```\n\ne', 'code'],
    ['b\n\n    c()', 'code that is indented'],
    ['b\n\n| c | d |\n|---|---|\n| e | f |', 'a table'],
    ['b\n\n> c', 'a quote'],
    ['b\n\nBefore:\n\nc\n\nAfter:\n\nd', 'before and after'],
    ['b\n\nNote: c', 'a sentence behind a label, at the end'],
    ['b\n\nBefore: `c`\nAfter: `d`', 'two of them'],
    ['b\n\nExample: c\n\nd', 'one in the middle'],
    ['b in #4, where\nall is told', 'a reference in it'],
    ['b\n\nSee #4 for more.', 'a sentence that begins with one'],
  ])('holds %j (%s)', (text) => {
    expect(
      readBody(splitMessage(`a\n\nBREAKING CHANGE: ${text}`), (bullet) => bullet.startsWith('fix: ')).breaking,
    ).toEqual([text])
  })

  test.each([
    ['BREAKING CHANGE: c', 'another break'],
    ['MIGRATION: c', 'a guide'],
    ['Migration guide: c', 'a guide'],
    ['HIGHLIGHT: c', 'a highlight'],
    ['Closes #1', 'what it closes'],
    ['Fixes: #1, octo/other#2.', 'a list'],
    ['Refs #1', 'a reference'],
    ['closes https://github.com/acme/widget/issues/1', 'an address'],
    ['Refs: 676104e, a215868', 'references of any kind'],
    ['Co-authored-by: Bob <bob@example.invalid>', 'a person'],
    ['Change-Id: I1234', "Gerrit's"],
    ['Release-Version: v2.0.0', 'ours'],
    ['Component: api\nTicket: ABC-12', 'a last paragraph of trailers, one of them surely'],
    ['## Other', 'a heading'],
    ['---', 'a rule'],
    ['***', 'a rule of stars'],
    ['<!-- c -->', 'a comment'],
    ['<details>\nc\n</details>', 'folded text'],
    ['* fix: c', 'the next commit of a squash'],
  ])('ends before %j (%s)', (next) => {
    expect(textOf(`b\n\nmore\n\n${next}`)[0]).toBe('b\n\nmore')
  })

  test('ends at any bullet like those that were commits', () => {
    expect(under('\n* feat: b\n\nBREAKING CHANGE: c\n\n- d\n\n* Update readme').breaking).toEqual(['c\n\n- d'])
  })

  test.each([
    [`${LONG}\nthe option is gone`, `${LONG} the option is gone`, 'text that an editor wrapped'],
    [`b\nc`, 'b\nc', 'a short line was meant'],
    [`${LONG}\n- c`, `${LONG}\n- c`, 'a list'],
    [`${LONG}\n  c`, `${LONG}\n  c`, 'an indented line'],
    [`${LONG}\n1. c`, `${LONG}\n1. c`, 'no letter'],
    [`b\n\n\`\`\`\n${LONG}\nc\n\`\`\``, `b\n\n\`\`\`\n${LONG}\nc\n\`\`\``, 'code'],
    [`b\n\n| ${LONG} |\nc`, `b\n\n| ${LONG} |\nc`, 'a table'],
  ])('%j is told as %j (%s)', (text, told) => {
    expect(textOf(text)).toEqual([told])
  })
})
