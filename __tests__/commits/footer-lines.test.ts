import { expect, test } from '@jest/globals'
import { plainOpeningOn, sureOpeningOn, trailerBlocks, trailerOn } from '../../src/commits/footer-lines.ts'

test.each([
  ['BREAKING CHANGE: b', 'breaking', 'b'],
  ['* BREAKING CHANGE:', 'breaking', ''],
  ['MIGRATION:', 'guide', ''],
  ['HIGHLIGHT: b', 'highlight', 'b'],
])('%j is a footer on any line: %s with the text %j', (line, kind, rest) => {
  expect(plainOpeningOn(line)).toMatchObject({ kind, rest })
})

test.each(['Migration guide: b', 'Refs: b', 'Reviewed-by: Z', 'Closes #1'])(
  '%j is one where a footer may begin',
  (line) => {
    expect(plainOpeningOn(line)).toBeUndefined()
    expect(sureOpeningOn(line)).toBeDefined()
  },
)

test.each(['Note: b', 'Component: api', 'See #4 for more'])('%j is surely none', (line) => {
  expect(sureOpeningOn(line)).toBeUndefined()
})

test.each([
  ['Token: b', { token: 'Token', rest: 'b' }],
  ['Token #1', { token: 'Token', rest: '#1' }],
])('%j is a trailer where all around it are: %j', (line, opening) => {
  expect(trailerOn(line)).toMatchObject(opening)
})

test.each(['Token:', 'Two words: b', 'Token b', ' Token: b'])('%j is no trailer', (line) => {
  expect(trailerOn(line)).toBeUndefined()
})

test.each([
  ['Note: b', '+', 'the last paragraph, not surely'],
  ['Note: b||c', '-..', 'a sentence in the middle'],
  ['Note: b|Refs: #1||c', '++..', 'beside one that is nothing else'],
  ['c||Component: api|Ticket: ABC-12', '..!!', 'the last, whole and surely'],
  ['c||Component: api|(cherry picked from commit 1234567)|Reviewed-by: Z', '..!!!', 'with what git adds'],
  ['c||Reviewed-by: Z|  and others', '..!!', 'with a folded line'],
  ['c||Reviewed-by: Z|and words', '..++', 'with words in it'],
])('%s: %s (%s)', (text, expected) => {
  const prose = text.split('|')
  const blocks = trailerBlocks({ prose })
  const sign = (at: number) => (blocks.ends(at) ? '!' : blocks.holds(at) ? '+' : expected[at] === '.' ? '.' : '-')
  expect(prose.map((_, at) => sign(at)).join('')).toBe(expected)
})
