import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

/** The reader is given its own part of the file. */
const imported = (toml: string, around = {}) => importOf('commitizen', toml, around)

test('its own defaults: no prefix, a break below 1.0.0 makes 1.0.0, refactor a patch, revert nothing', async () => {
  const { settings, rules } = await imported('name = "cz_conventional_commits"')
  expect(settings).toMatchObject({
    'tag-prefix': '',
    'major-on-zero': true,
    types: { refactor: { bump: 'patch' }, revert: { bump: 'none' } },
  })
  expect(rules).toMatchObject({ others: 'none', breakingOnZero: 'major', featureOnZero: 'minor' })
})

test.each([
  ['tag_format = "v$version"', { 'tag-prefix': 'v' }],
  ['tag_format = "v${version}"', { 'tag-prefix': 'v' }],
  ['major_version_zero = true', { 'major-on-zero': false }],
  ['version_provider = "npm"', { prepare: { files: ['package.json'] } }],
  ['version = "1.0.0"', { prepare: { files: [{ file: '.cz.toml', path: 'tool.commitizen.version' }] } }],
  ['update_changelog_on_bump = true\nchangelog_file = "HISTORY.md"', { prepare: { changelog: 'HISTORY.md' } }],
  [
    'version_provider = "npm"\nbump_message = "bump: $current_version → $new_version"',
    { prepare: { message: 'bump: {{ previous_version }} → {{ version }}' } },
  ],
  [
    'version_provider = "scm"\nversion_files = ["a.py", "pkg/pyproject.toml:version"]',
    { prepare: { files: [{ file: 'a.py' }, 'pkg/pyproject.toml'] } },
  ],
])('%s', async (toml, settings) => {
  expect((await imported(toml)).settings).toMatchObject(settings)
})

test.each([
  ['version_files = ["*.py"]', 'version_files.0'],
  ['version_files = ["a.yaml:rev:.+x"]', 'version_files.0'],
  ['version_provider = "acme"', 'version_provider'],
  ['pre_bump_hooks = ["make"]', 'pre_bump_hooks.0'],
  ['acme = 1', 'acme'],
])('%s is named', async (toml, words) => {
  expect(verdictsOf((await imported(toml)).rows, words)).toEqual(['not there'])
})

test('a map of its own takes the place of the default', async () => {
  const { settings, rows } = await imported(
    'name = "cz_customize"\n[customize.bump_map]\n"^break" = "MAJOR"\n"^new" = "MINOR"\n"^a.b" = "PATCH"',
  )
  expect(settings['types']).toMatchObject({ new: { bump: 'minor' }, feat: { bump: 'none' }, fix: { bump: 'none' } })
  expect(verdictsOf(rows, 'a.b')).toEqual(['not there'])
})
