import { expect, test } from '@jest/globals'
import { BUMP_LEVELS } from '../../../src/commits/commit.ts'
import { GITMOJIS } from '../../../src/commits/gitmoji/gitmojis.ts'

test.each([
  ['💥', 'major'],
  ['✨', 'minor'],
  [':sparkles:', 'minor'],
  ['🐛', 'patch'],
  ['🚀', 'none'],
])('%s is %s, as https://gitmoji.dev says', (gitmoji, bump) => {
  expect(GITMOJIS.get(gitmoji)).toBe(bump)
})

test('every emoji has its shortcode beside it, of the same level, and no variation selector', () => {
  const rows = [...GITMOJIS]
  const emoji = rows.filter(([name]) => !name.startsWith(':'))
  expect(emoji.length * 2).toBe(rows.length)
  expect(emoji.filter(([name]) => /[\u{FE0E}\u{FE0F}]/u.test(name))).toEqual([])
  emoji.forEach(([, bump], index) => {
    expect(rows[2 * index + 1]?.[1]).toBe(bump)
    expect(BUMP_LEVELS).toContain(bump)
  })
})
