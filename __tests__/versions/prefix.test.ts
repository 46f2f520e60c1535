import { describe, expect, test } from '@jest/globals'
import { choosePrefix, type PrefixChoice } from '../../src/versions/prefix.ts'
import { tagsNamed } from '../next-version/history.ts'

const prefix = (text: string): PrefixChoice => ({ kind: 'prefix', prefix: text })
const foreign = (text: string, example: string): PrefixChoice => ({ kind: 'foreign', prefix: text, example })

describe('choosePrefix', () => {
  test.each<[string[], PrefixChoice, string]>([
    [[], prefix('v'), 'no tags: v'],
    [['v1.0.0'], prefix('v'), 'v'],
    [['1.0.0'], prefix(''), 'version tags have none'],
    [['widget-v1.0.0', 'v0.1.0'], prefix('v'), 'v beside another prefix'],
    [['widget-v1.0.0', '0.1.0'], prefix(''), 'none beside another prefix'],
    [['v1.0.0-rc.1'], prefix('v'), 'a candidate alone decides too'],
    [['rolled-back/0.1.0'], prefix(''), 'a version that was rolled back had it'],
    [['latest', 'nightly', '20240601', 'v', 'release'], prefix('v'), 'words and bare numbers say nothing'],
    [['v1.3'], prefix('v'), 'nearly a version'],
    [['2024.06.01', '2024.05.01'], prefix(''), 'nearly versions'],
    [['1.3', 'v1.2'], prefix(''), 'of those the highest'],
    [['1.0', 'v0.1.0'], prefix('v'), 'one strict version outweighs them'],
    [['widget-v1.2.3'], foreign('widget-v', 'widget-v1.2.3'), 'only another prefix: a guess'],
    [['v1.3', 'widget-v1.2.3'], foreign('widget-v', 'widget-v1.2.3'), 'the same, beside one that is nearly a version'],
    [['nightly', 'widget/1.2.3-rc.1'], foreign('widget/', 'widget/1.2.3-rc.1'), 'the first that looks like one'],
    [['widget-v1.3'], foreign('widget-v', 'widget-v1.3'), 'another prefix, and nearly a version'],
    [['release-2024.05.01'], foreign('release-', 'release-2024.05.01'), 'the same'],
  ])('%j: %j, %s', (names, expected) => {
    expect(choosePrefix(tagsNamed(...names))).toEqual(expected)
  })

  test('with and without v: the history decides', () => {
    expect(choosePrefix(tagsNamed('0.2.0', 'v0.1.16', 'nightly', '1.0.0', 'rolled-back/v3.0.0'))).toEqual({
      kind: 'mixed',
    })
  })

  test.each<[string, string]>([
    ['build-1.2.3.4', 'what stands before says nothing of a version'],
    ['ubuntu-22.04', 'the same'],
    ['release-notes', 'no number'],
    ['release-7', 'one number'],
    ['', 'nothing'],
  ])('%j does not look like a version: %s', (name) => {
    expect(choosePrefix(tagsNamed(name))).toEqual(prefix('v'))
  })

  test('a hostile name of 200 KB is looked through at once', () => {
    const from = performance.now()
    const names = [
      `x${'1.'.repeat(100_000)}`,
      `y${'1'.repeat(200_000)}`,
      '-v'.repeat(100_000),
      `v${'1.'.repeat(100_000)}`,
    ]
    expect(choosePrefix(tagsNamed(...names))).toEqual(prefix('v'))
    expect(performance.now() - from).toBeLessThan(1000)
  })
})
