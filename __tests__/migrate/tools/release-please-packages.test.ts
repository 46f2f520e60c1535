import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

test('packages keep their paths, tags, exclusions and groups', async () => {
  const config = {
    'release-type': 'node',
    'tag-separator': '@',
    packages: {
      'packages/core': { component: 'core', 'exclude-paths': ['packages/core/docs', 'other'] },
      'packages/api': { 'package-name': '@acme/api', 'include-v-in-tag': false, 'skip-changelog': true },
    },
    plugins: [
      'node-workspace',
      { type: 'linked-versions', groupName: 'sdk', components: ['core', 'api'] },
      'sentence-case',
    ],
  }
  const { settings, rows } = await importOf('release-please', JSON.stringify(config))
  expect(settings).toMatchObject({
    packages: {
      core: {
        path: 'packages/core',
        'tag-prefix': 'core@v',
        exclude: ['docs/**'],
      },
      '@acme/api': { path: 'packages/api', 'tag-prefix': 'api@' },
    },
    groups: { sdk: { packages: ['core', 'api'], versions: 'linked' } },
  })
  expect(['plugins.0', 'plugins.1', 'plugins.2'].flatMap((words) => verdictsOf(rows, words))).toEqual([
    'changed',
    'kept',
    'not there',
  ])
})
