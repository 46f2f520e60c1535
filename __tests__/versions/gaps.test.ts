import { describe, expect, test } from '@jest/globals'
import { gapsIn, linesOf, type Pair } from '../../src/versions/gaps.ts'
import { versionTags } from '../../src/versions/tags.ts'
import { tagsNamed } from '../next-version/history.ts'

const tagsOf = (names: readonly string[]) => versionTags(tagsNamed(...names), 'v')
const shown = (pairs: readonly Pair[]) => pairs.map(({ after, before }) => `${after.name} ${before.name}`)

describe('a gap between versions', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['no versions', [], []],
    ['one version: a history may begin anywhere', ['v2.5.7'], []],
    ['patch by patch', ['v1.0.0', 'v1.0.1', 'v1.0.2'], []],
    ['a minor after any patch of the one before', ['v1.0.0', 'v1.0.7', 'v1.0.8', 'v1.1.0'], ['v1.0.0 v1.0.7']],
    ['a major after any minor of the one before', ['v1.4.0', 'v2.0.0'], []],
    ['a back-port is no gap', ['v1.2.0', 'v1.3.0', 'v1.2.1', 'v2.0.0', 'v1.3.1'], []],
    ['a minor is missing', ['v1.2.0', 'v1.4.0'], ['v1.2.0 v1.4.0']],
    ['a major is missing', ['v1.2.0', 'v3.0.0'], ['v1.2.0 v3.0.0']],
    ['a patch of a new line is missing', ['v1.2.0', 'v1.3.1'], ['v1.2.0 v1.3.1']],
    ['highest first', ['v1.0.0', 'v1.0.2', 'v1.0.4'], ['v1.0.2 v1.0.4', 'v1.0.0 v1.0.2']],
    ['candidates neither fill nor make one', ['v1.0.0', 'v1.2.0-rc.1', 'v1.1.0-rc.1', 'v1.2.0'], ['v1.0.0 v1.2.0']],
    ['numbers of any length', ['v1.0.99999999999999999999', 'v1.0.100000000000000000000'], []],
  ])('%s', (_, names, expected) => {
    expect(shown(gapsIn(tagsOf(names)))).toEqual(expected)
  })
})

test('each version stands after the one before it on its own line', () => {
  const names = ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.1.3', 'v1.0.2', 'v2.0.0', 'v2.0.1', 'v3.1.0', 'v1.2.0-rc.1']
  expect(shown(linesOf(tagsOf(names)))).toEqual([
    'v2.0.0 v2.0.1',
    'v1.0.0 v2.0.0',
    'v1.1.0 v1.1.3',
    'v1.0.0 v1.1.0',
    'v1.0.1 v1.0.2',
    'v1.0.0 v1.0.1',
  ])
})
