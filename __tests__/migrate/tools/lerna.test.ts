import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const PACKAGES = { packages: [{ name: '@acme/a', path: 'packages/a' }] }
const imported = (config: object) => importOf('lerna', JSON.stringify({ version: '1.0.0', ...config }), PACKAGES)

test('one version: v, 0.x stays, any change makes a patch, written into each manifest', async () => {
  const { settings, rules } = await imported({
    command: { version: { conventionalCommits: true, message: 'release: %s' } },
  })
  expect(settings).toEqual({
    'major-on-zero': false,
    'on-no-release': 'patch',
    'tag-prefix': 'v',
    prepare: {
      files: [{ file: 'lerna.json', path: 'version' }, 'packages/a/package.json'],
      message: 'release: {{ tag }}',
      via: 'commit',
    },
    draft: true,
  })
  expect(rules).toMatchObject({ others: 'patch', breakingOnZero: 'minor', featureOnZero: 'minor' })
})

test('a person chooses without conventionalCommits: there is no rule to compare with', async () => {
  expect((await imported({})).rules).toBeUndefined()
})

test.each([
  [{ tagVersionPrefix: '' }, { 'tag-prefix': '' }],
  [{ command: { version: { createRelease: 'github' } } }, { draft: false }],
])('%j', async (config, settings) => {
  expect((await imported(config)).settings).toMatchObject(settings)
})

test('force-patch below 1.0.0 is named', async () => {
  const { rules, rows } = await imported({ conventionalCommits: true, premajorVersionBump: 'force-patch' })
  expect(rules?.featureOnZero).toBe('patch')
  expect(verdictsOf(rows, 'premajorVersionBump')).toEqual(['changed'])
})

test('independent versions are packages with tags name@', async () => {
  const { settings } = await imported({ version: 'independent' })
  expect(settings).toMatchObject({ tags: 'name@', packages: { '@acme/a': { path: 'packages/a' } } })
})
