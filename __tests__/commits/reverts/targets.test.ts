import { expect, test } from '@jest/globals'
import { orderHistory } from '../../../src/commits/history/order.ts'
import { readRevertClaim } from '../../../src/commits/reverts/claim.ts'
import { findTargets, placesOf } from '../../../src/commits/reverts/targets.ts'
import { line, sha } from '../range.ts'

/** What a revert after these commits takes back, and whether that is all it names. */
const targetsOf = (revert: string, messages: string[], gone: number[] = []) => {
  const history = orderHistory(line(...messages))
  const claim = readRevertClaim(revert)
  if (claim === undefined) return undefined
  const isGone = (name: string) => gone.map(sha).includes(name)
  const search = { history, places: placesOf(history), before: messages.length, isGone }
  const { found, complete } = findTargets(claim, search)
  return { found: found.map(({ commit }) => commit.sha), complete }
}

const by = (n: number) => `This reverts commit ${sha(n)}.`

test.each([
  [`Revert "x"\n\n${by(1)}`, ['feat: a', 'feat: x'], [1], true, 'by name before subject'],
  [`Revert "x"\n\nThis reverts commit ${sha(1).slice(0, 7)}.`, ['feat: a'], [1], true, 'by abbreviation'],
  [`Revert "x"\n\n${by(1)}\n${by(99)}`, ['feat: a'], [1], false, 'one of two is outside'],
  [`Revert "feat: a"\n\n${by(99)}`, ['feat: a'], [1], true, 'a rebased branch, so by subject'],
  ['Revert "x"\n\nReverts a/b#12', ['feat: a (#12)', 'feat: x'], [1], true, 'by pull request'],
  ['Revert "x"\n\nReverts a/b#12', ['Merge pull request #12 from a/x'], [1], true, 'by the merge of one'],
  ['Revert "x"\n\nReverts a/b#12', ['feat: a (#12) (#15)'], [], false, 'the number of another repository or branch'],
  ['Revert "feat: a (#12)"', ['feat: a'], [1], true, 'a number on one side'],
  ['Revert "feat: a"', ['feat: a (#12)'], [1], true, 'a number on the other'],
  ['Revert "feat: a"', ['feat: a', 'feat: a'], [2], true, 'the nearest of two'],
  ['Revert "fix: a"\n\nReverts a/b#5', ['fix: a (#7)'], [], false, 'a title that another pull request has, too'],
  ['Revert "fix: a (#5)"', ['fix: a (#7)'], [], false, 'the same, by the number in the quotes'],
  ['Revert "fix: a (#5)"', ['fix: a (#5)', 'fix: a (#7)'], [1], true, 'of two the one that is named'],
  ['revert: a', ['feat(api): a'], [1], true, 'a description without its type'],
  ['revert: a', ['feat(api): a (#3) (#4)'], [1], true, 'whatever numbers stand behind it'],
  ['Revert "a"', ['feat: a'], [], false, 'git quotes the whole subject'],
  ['Reapply "feat: a"', ['feat: a', 'Revert "feat: a"'], [2], true, 'a reapply takes back the revert'],
  ['Reapply "feat: a"', ['feat: a'], [], false, 'not the commit itself'],
  [`fix: x\n\n${by(99)}`, ['feat: x'], [], false, 'under another subject only names count'],
])('%j after %j (%#)', (revert, messages, found, complete) => {
  expect(targetsOf(revert, messages)).toEqual({ found: found.map(sha), complete })
})

test('of two equal subjects the one that is still there is taken', () => {
  expect(targetsOf('Revert "feat: a"', ['feat: a', 'feat: a'], [2])?.found).toEqual([sha(1)])
})

test('where all are gone, it was the nearest', () => {
  expect(targetsOf('Revert "feat: a"', ['feat: a', 'feat: a'], [1, 2])?.found).toEqual([sha(2)])
})

test('an abbreviation of two commits names neither', () => {
  const [first, second] = line('feat: a', 'feat: b')
  if (first === undefined || second === undefined) throw new Error('two commits')
  const twin = { ...second, sha: first.sha.slice(0, 7) + 'b'.repeat(33) }
  const history = orderHistory([first, twin])
  const claim = readRevertClaim(`Revert "x"\n\nThis reverts commit ${first.sha.slice(0, 7)}.`)
  if (claim === undefined) throw new Error('a claim')
  const search = { history, places: placesOf(history), before: 2, isGone: () => false }
  expect(findTargets(claim, search).found).toEqual([])
})

test('a name that leads to a released commit never stands for a new one of the same title', () => {
  const history = orderHistory(line('fix: a'))
  const claim = readRevertClaim(`Revert "fix: a"\n\n${by(99)}`)
  if (claim === undefined) throw new Error('a claim')
  const search = { history, places: placesOf(history), before: 1, isGone: () => false }
  expect(findTargets(claim, search)).toMatchObject({ complete: true })
  expect(findTargets(claim, { ...search, isReleased: (name) => name === sha(99) })).toEqual({
    found: [],
    complete: false,
  })
})
