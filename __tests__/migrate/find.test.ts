import { describe, expect, test } from '@jest/globals'
import { findConfiguration, readAround } from '../../src/migrate/find.ts'
import { filesWith, importFrom } from './world.ts'

const LERNA = '{ "version": "1.0.0" }'

describe('one configuration', () => {
  test.each([
    [{ 'lerna.json': LERNA }, 'lerna', 'lerna.json'],
    [{ 'package.json': '{ "release": { "branches": "main" } }' }, 'semantic-release', 'package.json'],
    [
      { 'package.json': '{ "release": {}, "x": 1 }', '.releaserc': 'branches: main' },
      'semantic-release',
      'package.json',
    ],
    [
      { 'package.json': '{ "scripts": { "release": "x" } }', '.releaserc': 'branches: main' },
      'semantic-release',
      '.releaserc',
    ],
    [{ 'pyproject.toml': '[tool.commitizen]\ntag_format = "v$version"' }, 'commitizen', 'pyproject.toml'],
    [
      { 'pyproject.toml': '[tool.other]\nsemantic_release = 1', 'cog.toml': 'tag_prefix = "v"' },
      'cocogitto',
      'cog.toml',
    ],
  ])('of %j it is %s, in %s', async (texts, tool, path) => {
    expect(await importFrom(texts)).toMatchObject({ tool, path })
  })

  test('a tool that is named is taken, whatever else is there', async () => {
    const texts = { 'lerna.json': LERNA, 'cog.toml': 'tag_prefix = "v"' }
    expect((await findConfiguration('cocogitto', filesWith(texts))).path).toBe('cog.toml')
  })
})

describe('refused', () => {
  test.each<[Readonly<Record<string, string>>, 'auto' | 'cocogitto', RegExp, string]>([
    [
      {},
      'auto',
      /VC901: There is no configuration of a release tool.*package\.json \(release\).*lerna\.json/s,
      'nothing',
    ],
    [{ 'lerna.json': LERNA }, 'cocogitto', /VC901: There is no configuration of cocogitto here/, 'another tool'],
    [
      { 'lerna.json': LERNA, 'cog.toml': 'a = 1' },
      'auto',
      /VC902: .*cocogitto \(cog\.toml\), lerna \(lerna\.json\).*--from cocogitto or lerna/s,
      'two at once',
    ],
    [{ 'lerna.json': '{\n "a" }' }, 'auto', /VC903: lerna\.json:2:\d+ cannot be read/, 'a broken file'],
    [
      { 'release.config.js': 'module.exports = {}' },
      'auto',
      /VC904: "release\.config\.js".*branches, tagFormat, plugins, releaseRules.*\.releaserc\.json/s,
      'a program',
    ],
    [
      { '.versionrc.cjs': 'module.exports = {}' },
      'auto',
      /VC904: .*tagPrefix, types.*\.versionrc\.json/s,
      'a program of another tool',
    ],
  ])('%j with --from %s (%#)', async (texts, from, message) => {
    await expect(findConfiguration(from, filesWith(texts))).rejects.toThrow(message)
  })
})

test('around it stand version files, workspaces and files that wait; a broken manifest is none', async () => {
  const around = await readAround(
    filesWith({
      'package.json': '{ "workspaces": { "packages": ["./packages/*/", "!x", "../y"] } }',
      'pyproject.toml': 'broken =',
      'packages/a/package.json': '{ "name": "@acme/a" }',
      'packages/b/package.json': '{',
      '.changeset/brave.md': '',
      '.changeset/README.md': '',
    }),
  )
  expect(around).toMatchObject({
    paths: new Set(['package.json', 'pyproject.toml']),
    packages: [{ name: '@acme/a', path: 'packages/a' }],
    pending: ['.changeset/brave.md'],
  })
  expect(around.pyproject).toBeUndefined()
})
