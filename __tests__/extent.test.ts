import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { countOf, further, isIn, shareIn, someOf } from './extent.ts'

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, of: 8 }))

describe('a share', () => {
  test('is read from its text', () => {
    expect(shareIn('3/8')).toEqual({ number: 3, of: 8 })
  })

  test.each([
    ['0/8', 'they are counted from 1'],
    ['9/8', 'there are eight'],
    ['3', 'of how many is not said'],
    ['-1/8', 'no number of a share'],
    ['1/8, 2/8', 'one at a time'],
  ])('%s is none: %s', (text) => {
    expect(() => shareIn(text)).toThrow(text)
  })

  test('what stands at any place is in exactly one of them', () => {
    for (let index = 0; index < 100; index += 1) expect(EIGHT.filter((share) => isIn(share, index))).toHaveLength(1)
  })
})

describe('a count', () => {
  test('is the sample where nobody asked for more', () => {
    expect(countOf({ sample: 3, whole: 50 }, undefined)).toBe(3)
  })

  test.each([50, 10, 3, 300])('of %d in all: the shares make the whole', (whole) => {
    const counts = EIGHT.map((share) => countOf({ sample: 1, whole }, share))
    expect(counts.reduce((sum, count) => sum + count)).toBe(whole)
    expect(countOf({ sample: 1, whole }, { number: 1, of: 1 })).toBe(whole)
  })
})

describe('some of several ways', () => {
  const WAYS = ['squash', 'merge', 'rebase']

  test.each([
    [0, ['squash']],
    [1, ['merge']],
    [5, ['rebase']],
  ])('the sample takes one, by turns: %d', (turn, expected) => {
    expect(someOf(WAYS, turn, undefined)).toEqual(expected)
  })

  test.each([0, 1, 2, 7])('the shares take each once, at turn %d', (turn) => {
    expect(EIGHT.flatMap((share) => someOf(WAYS, turn, share)).sort()).toEqual([...WAYS].sort())
  })
})

test('further rows are no part of the sample, and part of each share', () => {
  expect(further(['a bump', 'a version'], undefined)).toEqual([])
  for (const share of EIGHT) expect(further(['a bump', 'a version'], share)).toEqual(['a bump', 'a version'])
})

test('every test that takes a sample is among those that `npm run exhaustive` runs whole', () => {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const script = readFileSync(join(here, '../scripts/exhaustive.mjs'), 'utf8')
  const sampling = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !/(?:extent|meetings)\.test\.ts$/.test(name))
    .filter((name) => /'\.\.\/extent\.ts'|'\.\/(?:matrix|meetings)\.ts'/.test(readFileSync(join(here, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/').replace('.test.ts', ''))
  const named = [...script.matchAll(/'([\w-]+\/[\w-]+)'|testsIn\('(\w+)'\)/g)].map(
    ([, path, room = '']) => path ?? `${room}/`,
  )
  expect(sampling.length).toBeGreaterThan(5)
  expect(sampling.filter((name) => !named.some((path) => name.startsWith(path)))).toEqual([])
})
