import { describe, expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const imported = (toml: string) => importOf('python-semantic-release', toml)

test('its own defaults: v, a break below 1.0.0 makes 1.0.0, no 0.x since v10, revert nothing', async () => {
  const { settings, rules, rows, branches } = await imported('build_command = "make"')
  expect(settings).toMatchObject({
    'tag-prefix': 'v',
    'major-on-zero': true,
    'initial-version': '1.0.0',
    types: { revert: { bump: 'none' } },
    assets: 'dist/*',
    draft: false,
  })
  expect(rules).toMatchObject({ others: 'none', breakingOnZero: 'major', featureOnZero: 'minor' })
  expect(verdictsOf(rows, 'allow_zero_version')).toEqual(['changed'])
  expect(branches).toEqual(['main', 'master'])
})

test.each([
  ['major_on_zero = false', { 'major-on-zero': false }],
  ['allow_zero_version = true', { 'initial-version': '0.1.0' }],
  ['tag_format = "{version}"', { 'tag-prefix': '' }],
  [
    'commit_parser_options = { minor_tags = ["new"], patch_tags = ["docs"] }',
    { types: { new: { bump: 'minor' }, docs: { bump: 'patch' }, feat: { bump: 'none' } } },
  ],
  [
    'version_toml = ["pyproject.toml:project.version", "a.toml:x.y"]',
    { prepare: { files: ['pyproject.toml', { file: 'a.toml', path: 'x.y' }] } },
  ],
  ['version_variables = ["a.py:__version__"]', { prepare: { files: [{ file: 'a.py' }] } }],
  ['add_partial_tags = true', { 'floating-tags': 'minor' }],
  ['publish = { dist_glob_patterns = ["out/*.whl"] }', { assets: 'out/*.whl' }],
])('%s', async (toml, settings) => {
  expect((await imported(toml)).settings).toMatchObject(settings)
})

describe('branches', () => {
  test.each([
    ['match = "^(main|master)$"', {}, ['main', 'master']],
    ['match = "release/.+"\nprerelease = true', { 'release/*': 'rc' }, []],
    ['match = "beta"\nprerelease = true\nprerelease_token = "b"', { beta: 'b' }, []],
    ['match = "^(feat|fix)/.+"\nprerelease = true', {}, []],
    ['match = ".+"\nprerelease = true', {}, []],
  ])('%s', async (branch, channels, names) => {
    const made = await imported(`[branches.x]\n${branch}`)
    expect(made.settings['channels'] ?? {}).toEqual(channels)
    expect(made.branches).toEqual(names)
  })
})

test.each([
  ['version_variables = ["a.txt:x:tf"]', 'version_variables.0'],
  ['build_command = "make"', 'build_command'],
  ['commit_parser = "emoji"', 'commit_parser'],
])('%s is named', async (toml, words) => {
  expect(verdictsOf((await imported(toml)).rows, words)).toEqual(['not there'])
})
