// Configurations that were written on Windows: every path that is set is one of git.
import { expect, test } from '@jest/globals'
import type { Plain } from '../../src/migrate/import.ts'
import type { ToolName } from '../../src/migrate/names.ts'
import { importFrom, importOf } from './world.ts'

/** All texts but those that are no paths. */
function textsIn(value: Plain): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]: [string, Plain]) => (key === 'pattern' ? [] : textsIn(inner)))
}

test.each<[ToolName, string, string]>([
  ['standard-version', '{ "bumpFiles": [".\\\\src\\\\version.json"], "infile": "docs\\\\LOG.md" }', 'src/version.json'],
  ['commitizen', 'version = "1.0.0"\nversion_files = [\'src\\a.py\']\n', 'src/a.py'],
  ['python-semantic-release', "version_variables = ['src\\a.py:version']\n", 'src/a.py'],
  ['git-cliff', "[changelog]\noutput = 'docs\\LOG.md'\n", 'docs/LOG.md'],
  ['cocogitto', "[packages.core]\npath = 'crates\\core'\n", 'crates/core'],
  ['release-please', '{ "packages": { "libs\\\\core": {}, "libs\\\\api": {} } }', 'libs/core'],
  ['release-please', '{ "packages": { ".": { "extra-files": ["src\\\\a.ts"] } } }', 'src/a.ts'],
  [
    'semantic-release',
    '{ "plugins": [["@semantic-release/git", { "assets": ["libs\\\\core\\\\package.json"] }]] }',
    'libs/core/package.json',
  ],
])('%s: %s', async (tool, text, path) => {
  const { settings } = await importOf(tool, text)
  const texts = textsIn(settings)
  expect(texts).toContain(path)
  expect(texts.filter((one) => one.includes('\\'))).toEqual([])
})

test('the packages of a workspace are found', async () => {
  const { settings } = await importFrom({
    'package.json': '{ "workspaces": [".\\\\packages\\\\*"] }',
    'packages/core/package.json': '{ "name": "core" }',
    '.changeset/config.json': '{}',
  })
  expect(settings['packages']).toMatchObject({ core: { path: 'packages/core' } })
})
