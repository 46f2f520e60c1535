import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

test('one package: v, a pull request, published; files that wait are named', async () => {
  const { settings, rows, rules, branches } = await importOf('changesets', '{ "baseBranch": "trunk" }', {
    pending: ['.changeset/brave-cups.md'],
  })
  expect(settings).toEqual({
    'major-on-zero': true,
    'tag-prefix': 'v',
    prepare: { files: ['package.json'], changelog: 'CHANGELOG.md', via: 'pull-request' },
    draft: false,
  })
  expect(verdictsOf(rows, '.changeset/brave-cups.md')).toEqual(['not there'])
  expect(rules).toBeUndefined()
  expect(branches).toEqual(['trunk'])
})

test('a workspace: name@, groups, and what is ignored has no entry', async () => {
  const packages = ['a', 'b', 'site'].map((name) => ({ name: `@acme/${name}`, path: `packages/${name}` }))
  const config = { fixed: [['@acme/a', '@acme/b']], linked: [['@acme/b']], ignore: ['@acme/site'], changelog: false }
  const { settings } = await importOf('changesets', JSON.stringify(config), { packages })
  expect(settings).toMatchObject({
    packages: {
      '@acme/a': { path: 'packages/a' },
      '@acme/b': { path: 'packages/b' },
    },
    tags: 'name@',
    groups: { 'fixed-0': { packages: ['@acme/a', '@acme/b'], versions: 'fixed' }, 'linked-0': { versions: 'linked' } },
  })
  expect(Object.keys(settings['packages'] as object)).toEqual(['@acme/a', '@acme/b'])
})
