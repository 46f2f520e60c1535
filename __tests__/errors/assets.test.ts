import { describe, expect, test } from '@jest/globals'
import {
  assetDiffers,
  assetNameTaken,
  assetOutside,
  assetSize,
  globUnmatched,
  publishedWithoutAssets,
  tooManyAssets,
} from '../../src/errors/assets.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

describe('each problem: its code, what was seen, why', () => {
  test.each<[Problem, string, string, string]>([
    [globUnmatched('a/*', 'a', ['x', 'y/']), 'VC601', '"a/*" matches no file', 'The folder "a" holds "x", "y/".'],
    [globUnmatched('*', '', ['x']), 'VC601', '"*"', 'The repository holds "x".'],
    [globUnmatched('*', '', []), 'VC601', '"*"', 'repository is empty'],
    [assetOutside('a'), 'VC602', '"a"', '.git'],
    [assetSize('a', 0), 'VC603', '"a" has 0 bytes', 'at least 1 byte'],
    [assetNameTaken('a.b', ['a b', 'a.b']), 'VC604', '"a b", "a.b" would all be called "a.b"', 'unique'],
    [tooManyAssets(999, 998), 'VC605', '999 files match, but a release takes at most 998', ''],
    [assetDiffers('a', 'sha256:1', 'sha256:2'), 'VC606', 'is sha256:2 on the release, not sha256:1', 'another run'],
    [publishedWithoutAssets('v1', ['a']), 'VC607', '"v1" was published without "a"', 'never changed'],
  ])('%j', (problem, code, what, why) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.why).toContain(why)
    expect(problem.cure).not.toBe('')
  })

  test('an empty file and a large one have different cures', () => {
    expect(assetSize('a', 0).cure).not.toBe(assetSize('a', 2 ** 31).cure)
  })

  test('of many names ten are told', () => {
    const names = Array.from({ length: 25 }, (_, index) => `n${index}`)
    expect(globUnmatched('*', 'dist', names).why).toMatch(/"n9" and 15 more\.$/)
  })
})

test('text of others does no harm', () => {
  for (const problem of [
    globUnmatched(HOSTILE, HOSTILE, [HOSTILE]),
    assetOutside(HOSTILE),
    assetSize(HOSTILE, 0),
    assetNameTaken(HOSTILE, [HOSTILE]),
    assetDiffers(HOSTILE, HOSTILE, HOSTILE),
    publishedWithoutAssets(HOSTILE, [HOSTILE]),
  ])
    expectHarmless(problem)
})
