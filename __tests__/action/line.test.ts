import { describe, expect, test } from '@jest/globals'
import { lineBefore } from '../../src/action/line.ts'
import { plannedOf, shaOf } from '../next-version/history.ts'

const NAMES = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.2.1', 'v1.2.2', 'v1.2.3', 'nightly', 'v1', 'widget-v1.2.4']

describe('the last versions before the next, lowest first', () => {
  test.each<[string, readonly string[], Parameters<typeof plannedOf>[1], readonly string[]]>([
    ['four at the most', NAMES, {}, ['v1.2.0', 'v1.2.1', 'v1.2.2', 'v1.2.3']],
    ['fewer where there are fewer', ['v1.2.3'], {}, ['v1.2.3']],
    [
      'by their order, not as text',
      ['v1.9.0', 'v1.10.0', 'v1.2.3'],
      { inputs: { version: '2.0.0' } },
      ['v1.2.3', 'v1.9.0', 'v1.10.0'],
    ],
    ['none above the next', [...NAMES, 'v9.0.0'], {}, ['v1.2.0', 'v1.2.1', 'v1.2.2', 'v1.2.3']],
    [
      'candidates since the base',
      ['v1.2.3', 'v1.3.0-rc.1', 'v1.3.0-rc.2'],
      {},
      ['v1.2.3', 'v1.3.0-rc.1', 'v1.3.0-rc.2'],
    ],
    ['no candidates of an earlier version', ['v1.2.3-rc.1', 'v1.2.3'], {}, ['v1.2.3']],
    [
      'the base, however many candidates',
      ['v1.2.3', ...[1, 2, 3, 4, 5].map((n) => `v1.3.0-rc.${n}`)],
      {},
      ['v1.2.3', 'v1.3.0-rc.3', 'v1.3.0-rc.4', 'v1.3.0-rc.5'],
    ],
    ['nothing before the first', [], { base: null }, []],
  ])('%s', (_, names, world, expected) => {
    const tags = names.map((name) => ({ name, commit: shaOf(98) }))
    expect(lineBefore(plannedOf(['feat: a'], world), tags)).toEqual(expected)
  })
})
