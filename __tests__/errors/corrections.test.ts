import { describe, expect, test } from '@jest/globals'
import { correctedAlready, correctionByHand, correctionNotCounted, noSuchCommit } from '../../src/errors/corrections.ts'

describe('a commit that is not there', () => {
  test.each([
    ['3f2c1ab', 0, 'No commit', 'git log'],
    ['3f2c1ab', 2, '2 commits', 'more digits'],
    ['#12', 0, '#12', 'by its id'],
  ])('%s, of %d', (name, found, what, cure) => {
    const problem = noSuchCommit(name, found)
    expect([problem.code, problem.what.includes(what), problem.cure.includes(cure)]).toEqual(['VC832', true, true])
  })
})

test('text of others is quoted, on one line', () => {
  expect(correctionNotCounted('a\nb', 'it has no type', 'feat: a').what).not.toContain('\n')
  expect(correctedAlready('c\n.yml', '#12').what).not.toContain('\n')
  expect(correctionByHand('c.yml', "corrections:\n  '#12': 'x'\n").cure).toMatch(/\n {4}corrections:\n {6}'#12': 'x'$/)
})
