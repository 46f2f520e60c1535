import { describe, expect, test } from '@jest/globals'
import { judgeComments, type OwnComment } from '../../src/preview/judge-comment.ts'

const own = (id: number, text: string, at = '2026-01-02'): OwnComment => ({
  ...{ text, at },
  comment: { id, node: `n${id}`, body: '', url: '' },
})

const judged = (all: readonly OwnComment[], text: string, at = '2026-01-02') => {
  const verdict = judgeComments(all, { text, at })
  if (verdict.kind === 'write') return 'write'
  const { first, as, copies } = verdict
  return [first.id, as?.text, copies.map(({ id }) => id)]
}

test('none of ours: one is written', () => {
  expect(judged([], 'a')).toBe('write')
})

describe('the lowest stays, with the latest text', () => {
  test.each<[string, readonly OwnComment[], string, string, unknown]>([
    ['it says so already', [own(1, 'a')], 'a', '2026-01-02', [1, undefined, []]],
    ['blanks at its end are no change', [own(1, 'a')], 'a\n', '2026-01-02', [1, undefined, []]],
    ['line ends are no change', [own(1, 'a\nb')], 'a\r\nb', '2026-01-02', [1, undefined, []]],
    ['it says something else', [own(1, 'a')], 'b', '2026-01-02', [1, 'b', []]],
    [
      'copies go, in whatever order they are listed',
      [own(3, 'a'), own(1, 'a'), own(2, 'a')],
      'a',
      '',
      [1, undefined, [2, 3]],
    ],
    ['an earlier run comes late', [own(1, 'b', '2026-01-03')], 'a', '2026-01-02', [1, undefined, []]],
    ['the later text stands in a copy', [own(1, 'a'), own(2, 'b', '2026-01-03')], 'a', '2026-01-02', [1, 'b', [2]]],
    ['ours is the latest', [own(1, 'a'), own(2, 'b', '2026-01-03')], 'c', '2026-01-04', [1, 'c', [2]]],
    ['an event that tells no time', [own(1, 'b', '2026-01-03')], 'a', '', [1, 'a', []]],
    ['a comment that tells none', [own(1, 'b', '')], 'a', '2026-01-02', [1, 'a', []]],
    ['the same event again, on a target that has moved', [own(1, 'b', '2026-01-02')], 'a', '2026-01-02', [1, 'a', []]],
  ])('%s', (_, all, text, at, expected) => {
    expect(judged(all, text, at)).toEqual(expected)
  })
})
