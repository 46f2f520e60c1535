import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

test('its own defaults: no prefix, 0.x stays, feat and fix alone make a version', async () => {
  const { settings, rules } = await importOf('cocogitto', 'from_latest_tag = true')
  expect(settings).toMatchObject({
    'tag-prefix': '',
    'major-on-zero': false,
    types: { perf: { bump: 'none' }, revert: { bump: 'none' } },
    prepare: { changelog: 'CHANGELOG.md', message: 'chore(version): {{ version }}', via: 'commit' },
  })
  expect(rules).toMatchObject({ others: 'none', breakingOnZero: 'as its type' })
})

test.each([
  ['tag_prefix = "v"', { 'tag-prefix': 'v' }],
  [
    '[commit_types]\ndeps = { bump_patch = true, changelog_title = "Deps" }',
    { types: { deps: { bump: 'patch', section: 'Deps' } } },
  ],
  ['[commit_types]\nmore = { bump_minor = true, bump_patch = true }', { types: { more: { bump: 'minor' } } }],
  ['[commit_types]\nfix = { omit_from_changelog = true }', { types: { fix: { section: 'hidden' } } }],
  ['[changelog]\npath = "HISTORY.md"', { prepare: { changelog: 'HISTORY.md' } }],
])('%s', async (toml, settings) => {
  expect((await importOf('cocogitto', toml)).settings).toMatchObject(settings)
})

test.each(['disable_changelog = true', 'disable_bump_commit = true'])('%s: nothing is prepared', async (toml) => {
  expect((await importOf('cocogitto', toml)).settings['prepare']).toBeUndefined()
})

test('packages keep path, tags and globs; hooks are named', async () => {
  const { settings, rows } = await importOf(
    'cocogitto',
    'tag_prefix = "v"\nmonorepo_version_separator = "/"\npre_bump_hooks = ["make"]\n[packages.api]\npath = "services/api"\nignore = ["docs/**"]\n',
  )
  expect(settings['packages']).toEqual({
    api: { path: 'services/api', 'tag-prefix': 'api/v', exclude: ['docs/**'], prepare: { changelog: 'CHANGELOG.md' } },
  })
  expect(verdictsOf(rows, 'pre_bump_hooks.0')).toEqual(['not there'])
})
