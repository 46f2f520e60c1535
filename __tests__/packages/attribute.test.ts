import { describe, expect, test } from '@jest/globals'
import { attribute, attribution, scopesOf } from '../../src/packages/attribute.ts'
import { territoriesOf } from '../../src/packages/territories.ts'
import type { PackageRule } from '../../src/settings/package-rule.ts'
import { rule } from './rules.ts'

const A = rule('a', 'packages/a')
const B = rule('b', 'packages/b')

describe('which packages the changed paths touch', () => {
  test.each<[string, readonly PackageRule[], readonly string[], readonly string[]]>([
    ['a file under one package', [A, B], ['packages/a/x'], ['a']],
    ['files of two', [A, B], ['packages/a/x', 'packages/b/deep/x'], ['a', 'b']],
    ['whole segments: api-docs is not api', [rule('api', 'packages/api')], ['packages/api-docs/x'], []],
    ['a folder that only begins alike', [A], ['packages/ab/x'], []],
    ['a name inside another path', [rule('a', 'a')], ['lib/a/x'], []],
    ['the longest path owns it, not the outer one', [A, rule('in', 'packages/a/in')], ['packages/a/in/x'], ['in']],
    ['the outer one keeps the rest', [A, rule('in', 'packages/a/in')], ['packages/a/inner/x'], ['a']],
    ['a file of no package', [A], ['Makefile'], []],
    ['… is the root package’s where there is one', [A, rule('site', '')], ['Makefile'], ['site']],
    ['… but not a file that another owns', [A, rule('site', '')], ['packages/a/x'], ['a']],
    ['a lock at the root is nobody’s', [A, rule('site', '')], ['package-lock.json'], []],
    ['… a lock inside a package is its own', [A], ['packages/a/package-lock.json'], ['a']],
    ['… unless it is included', [rule('a', 'a', { include: ['Cargo.lock'] })], ['Cargo.lock'], ['a']],
    ['an included file', [rule('a', 'a', { include: ['proto/**'] }), B], ['proto/v1/a.proto'], ['a']],
    ['… of another package: both', [rule('a', 'a', { include: ['packages/b/**'] }), B], ['packages/b/x'], ['a', 'b']],
    ['… whose name begins with a dot', [rule('a', 'a', { include: ['proto/**'] })], ['proto/.hidden'], ['a']],
    ['… that only looks alike', [rule('a', 'a', { include: ['proto/**'] })], ['protocol/x'], []],
    ['a folder where it was before', [rule('a', 'services/a', { formerly: ['a'] })], ['a/x'], ['a']],
    ['… that belongs to another by now', [rule('a', 's/a', { formerly: ['a'] }), rule('new', 'a')], ['a/x'], ['new']],
    ['two folders of one package', [rule('a', 'a', { paths: ['a', 'lib/a'] })], ['lib/a/x'], ['a']],
    ['the path itself: a submodule', [A], ['packages/a'], ['a']],
    ['nothing at all', [A], [], []],
  ])('%s', async (_, packages, paths, names) => {
    const touched = attribution(await territoriesOf(packages))(paths)
    expect(
      [...touched]
        .filter(([, { excluded }]) => excluded === undefined)
        .map(([name]) => name)
        .sort(),
    ).toEqual(names)
  })

  test.each<[string, readonly string[], object]>([
    ['an excluded file alone', ['a/x_test.go'], { excluded: 'a/x_test.go' }],
    ['… beside one that counts', ['a/x_test.go', 'a/x.go'], {}],
    ['… deeper, by **', ['a/deep/x_test.go'], { excluded: 'a/deep/x_test.go' }],
    ['… from the folder of the package', ['a/docs/x'], { excluded: 'a/docs/x' }],
    ['… not the same folder deeper', ['a/src/docs/x'], {}],
    ['an included one beside an excluded one', ['a/docs/x', 'go.work'], { included: 'go.work' }],
  ])('%s', async (_, paths, touch) => {
    const packages = [rule('a', 'a', { exclude: ['**/*_test.go', 'docs/**'], include: ['go.work'] })]
    expect(attribution(await territoriesOf(packages))(paths).get('a')).toEqual(touch)
  })
})

test('the files that decided stand beside the commits', async () => {
  const territories = await territoriesOf([rule('a', 'a', { include: ['go.work'], exclude: ['docs/**'] }), B])
  const changed = new Map([
    ['1', ['go.work']],
    ['2', ['a/docs/x', 'packages/b/x']],
  ])
  const shares = attribute([{ sha: '1' }, { sha: '2' }, { sha: '3' }], changed, territories)
  expect(shares.get('a')?.get('1')?.included).toBe('go.work')
  expect(shares.get('a')?.get('2')?.excluded).toBe('a/docs/x')
  expect([...(shares.get('b')?.get('2')?.named ?? [])]).toEqual([['b', 'b']])
  expect(shares.get('b')?.has('1')).toBe(false)
  expect(shares.get('b')?.get('3')?.isEmpty).toBe(true)
})

test.each<[readonly string[], string, string | undefined]>([
  [['a', 'b'], 'a', 'a'],
  [['@acme/Core', 'b'], 'core', '@acme/Core'],
  [['@acme/core', '@other/core'], 'core', undefined],
  [['@acme/core', 'core'], 'core', 'core'],
  [['@acme/core'], '@acme/core', '@acme/core'],
])('of %j the scope %s names %s', (names, scope, name) => {
  expect(scopesOf(names).get(scope)).toBe(name)
})
