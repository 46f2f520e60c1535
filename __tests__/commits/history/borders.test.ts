import { describe, expect, test } from '@jest/globals'
import { standsBelow, undecidedParents } from '../../../src/commits/history/borders.ts'
import { commit, shaOf } from '../../next-version/history.ts'

/** Commits by their numbers, each with the numbers of its parents. */
function graph(parents: Readonly<Record<number, readonly number[]>>) {
  return Object.entries(parents).map(([number, of]) => commit(Number(number), 'fix: a', { parents: of.map(shaOf) }))
}

const BASE = 1

describe('undecidedParents', () => {
  test.each<[Record<number, readonly number[]>, readonly number[], readonly number[], string]>([
    [{ 3: [2], 2: [1] }, [BASE], [], 'a line down to the base'],
    [{ 3: [2], 2: [9] }, [BASE], [], 'a single missing parent is what cut it off, base or not'],
    [{ 4: [2, 3], 2: [1], 3: [9] }, [BASE], [], 'a merge inside the range has both parents here'],
    [{ 4: [1, 3] }, [BASE], [3], 'a merge right after the base lost its branch'],
    [{ 4: [3, 1] }, [BASE], [3], 'the base may be the second parent'],
    [{ 4: [2, 3], 2: [1] }, [BASE], [], 'one parent is here, so the other one is excluded'],
    [{ 4: [7, 8] }, [BASE], [7], 'of two, the second is excluded where the first proves to be in the range'],
    [{ 4: [7, 8] }, [BASE, 7], [8], 'the first is excluded, so the second may be in the range'],
    [{ 4: [7, 8] }, [BASE, 7, 8], [], 'both are excluded'],
    [{ 4: [6, 7, 8] }, [BASE], [6, 7], 'an octopus: all but one'],
    [{ 4: [1, 7, 8] }, [BASE], [7, 8], 'an octopus on the base: all others'],
    [{ 5: [1, 3], 4: [1, 3] }, [BASE], [3], 'each once'],
    [{ 1: [] }, [], [], 'a root has no parents'],
  ])('%j without %j: %j: %s', (parents, excluded, expected) => {
    expect(undecidedParents(graph(parents), new Set(excluded.map(shaOf)))).toEqual(expected.map(shaOf))
  })
})

describe('standsBelow', () => {
  test.each<[Record<number, readonly number[]>, boolean, string]>([
    [{ 3: [2], 2: [1] }, true, 'the oldest stands on it'],
    [{ 3: [2], 2: [9] }, false, 'the range begins at a fork below it'],
    [{ 4: [2, 1], 2: [9] }, true, 'it was merged'],
    [{}, false, 'nothing was fetched'],
  ])('%j: %p: %s', (parents, expected) => {
    expect(standsBelow(graph(parents), shaOf(BASE))).toBe(expected)
  })
})
