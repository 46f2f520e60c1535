import { describe, expect, test } from '@jest/globals'
import { readCommits } from '../../src/commits/read.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { shaOf } from '../next-version/history.ts'

const author = { name: 'Mara', email: 'mara@example.org' }
const read = (message: string, name = author.name) =>
  readCommits([{ sha: shaOf(1), parents: [], author: { ...author, name }, committedAt: 0, message }], DEFAULT_RULES)

const LONG = 'x'.repeat(200_000)

describe('texts that nobody wrote by hand are cut, and the cut is shown', () => {
  test.each<[string, string, 'description' | 'body' | 'scope', number]>([
    ['a description', `feat: ${LONG}`, 'description', 5_000],
    ['a body', `feat: a\n\n${LONG}`, 'body', 50_000],
    ['a scope', `feat(${LONG}): a`, 'scope', 5_000],
  ])('%s', (_, message, part, length) => {
    const [change] = read(message).changes
    expect(change?.[part]).toHaveLength(length)
    expect(change?.[part]).toMatch(/^x+…$/)
    expect(change?.bump).toBe('minor')
  })

  test('a break, a footer, a name and the subject of a row', () => {
    const reading = read(
      `feat: a\n\nBREAKING CHANGE: ${LONG}\nReviewed-by: ${LONG}\nCo-authored-by: ${LONG} <jo@example.org>`,
      LONG,
    )
    const [change] = reading.changes
    expect(change?.breaking.map((text) => text.length)).toEqual([20_000])
    expect(change?.footers.every(({ value }) => value.length <= 20_000)).toBe(true)
    expect(change?.author.name).toHaveLength(5_000)
    expect(change?.coAuthors.every(({ name }) => name.length <= 5_000)).toBe(true)
    expect(change?.bump).toBe('major')
    expect(read(`feat: ${LONG}`).verdicts[0]?.subject).toHaveLength(5_000)
  })
})

test('long texts of people stay whole, to the last character', () => {
  const body = 'x'.repeat(50_000)
  const description = 'é'.repeat(5_000)
  expect(read(`feat: ${description}\n\n${body}`).changes).toMatchObject([{ description, body }])
})
