import { describe, expect, test } from '@jest/globals'
import { compareNear, nearVersionOf, nearVersions } from '../../src/versions/near.ts'
import { version } from '../next-version/history.ts'

const namesOf = (names: readonly string[], ...prefixes: readonly string[]) =>
  nearVersions(names, ...prefixes).map(({ name }) => name)

describe('plainly a version, and no strict one', () => {
  test.each<[string, string, string]>([
    ['v', 'v1.3', 'two numbers'],
    ['v', 'v2', 'one, whose prefix says what it is'],
    ['', '1.3', 'two numbers without a prefix'],
    ['', '2024.06.01', 'a date with leading zeros'],
    ['v', 'v1.2.0.4', 'four numbers'],
    ['v', 'v1.3.0rc1', 'a pre-release without its hyphen'],
    ['v', 'v1.3-rc.1', 'a pre-release of two numbers'],
    ['v', 'v1.3.0-01', 'a leading zero in the pre-release'],
    ['', '1.5.0.RELEASE', 'as Java names them'],
    ['', '4.0.Final', 'the same'],
    ['', '2024.06.01-2', 'a second one of that day'],
    ['v', 'v1.3.0.post1', 'as Python names them'],
    ['v', 'v01.2.3', 'a leading zero'],
    ['widget-v', 'widget-v1.3', 'another prefix'],
  ])('with the prefix %j: %s (%s)', (prefix, name) => {
    expect(namesOf([name], prefix)).toEqual([name])
  })

  test.each<[string, string, string]>([
    ['v', 'v1.3.0', 'strict'],
    ['v', 'v1.3.0-rc.1', 'strict'],
    ['', '20190114', 'one number alone is a build, a date, an issue'],
    ['', '7rc1', 'the same'],
    ['v', '1.3', 'the prefix is missing'],
    ['', 'v1.3', 'a prefix too much'],
    ['v', 'v1.x', 'a name for a line'],
    ['v', 'v1.3-docs', 'a word of its own'],
    ['v', 'v1.3.0_final_x', 'more than a word'],
    ['v', 'version', 'no number'],
    ['v', `v1.3${'.1'.repeat(60)}`, 'nobody names a version so'],
  ])('not with the prefix %j: %s (%s)', (prefix, name) => {
    expect(namesOf([name], prefix)).toEqual([])
  })

  test('highest first, of whatever prefix; a candidate stands below its version', () => {
    expect(namesOf(['v1.3rc1', '1.10', 'v1.3', 'v1.3.0.1', '1.2.3'], 'v', '')).toEqual([
      ...['1.10', 'v1.3.0.1', 'v1.3', 'v1.3rc1'],
    ])
  })
})

describe('with a prefix that only its name has', () => {
  test.each<[string, string | undefined]>([
    ['widget-v1.3', 'widget-v'],
    ['pkg/widget@v1.3.0rc1', 'pkg/widget@v'],
    ['release-2024.05.01', 'release-'],
    ['release/v1.3', 'release/v'],
    ['REL-1.3', 'REL-'],
    ['ubuntu-22.04', undefined],
    ['widget-v2', undefined],
    ['dev1.3', undefined],
    ['release-v1.3.0', undefined],
    ['v1.3', undefined],
  ])('%s: %j', (name, prefix) => {
    expect(nearVersionOf(name)?.prefix).toBe(prefix)
  })
})

describe('beside a strict version', () => {
  test.each<[string, '>' | '<' | '=', string]>([
    ['v1.3', '>', '1.2.9'],
    ['v1.3', '=', '1.3.0'],
    ['v1.3', '<', '1.3.1'],
    ['v2', '>', '1.99.0'],
    ['v1.2.0.4', '>', '1.2.0'],
    ['v1.2.0.4', '<', '1.2.1'],
    ['v1.2.0.0', '=', '1.2.0'],
    ['v1.3.0rc1', '<', '1.3.0'],
    ['v1.3.0rc1', '>', '1.2.9'],
    ['v1.3.0.Final', '=', '1.3.0'],
    ['v1.3.0.Final', '>', '1.3.0-rc.1'],
    ['v2024.06.01', '=', '2024.6.1'],
    ['v99999999999999999999.1', '>', '99999999999999999998.9.9'],
  ])('%s %s %s', (name, sign, other) => {
    const [near] = nearVersions([name], 'v')
    const order = near === undefined ? NaN : compareNear(near, version(other))
    expect(order === 0 ? '=' : order > 0 ? '>' : '<').toBe(sign)
  })
})
