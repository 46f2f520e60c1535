import { expect, test } from '@jest/globals'
import {
  editOf,
  formOf,
  isGemfileLock,
  isMix,
  isPlainVersion,
  knownFile,
  lockOf,
  syntaxOf,
} from '../../src/version-files/known.ts'

test.each([
  ['pyproject.toml', 'project.version tool.poetry.version'],
  ['packages/a/package.json', 'version'],
  ['package-lock.json', 'version'],
  ['npm-shrinkwrap.json', 'version'],
  ['crates/a/Cargo.toml', 'package.version workspace.package.version'],
  ['charts/a/Chart.yaml', 'version'],
  ['pubspec.yaml', 'version'],
  ['setup.cfg', 'metadata.version'],
  ['deno.json', 'version'],
  ['deno.jsonc', 'version'],
  ['jsr.json', 'version'],
  ['composer.json', 'version'],
  ['gradle.properties', 'version'],
  ['pom.xml', 'project.version'],
  ['src/Widget/Widget.csproj', 'Project.PropertyGroup.Version'],
  ['Directory.Build.props', 'Project.PropertyGroup.Version'],
  ['Directory.Packages.props', undefined],
  ['cargo.toml', undefined],
  ['my-package.json', undefined],
  ['chart.yaml', undefined],
])('%s is known with %s', (file, paths) => {
  expect(
    knownFile(file)
      ?.eitherOf.map((path) => path.join('.'))
      .join(' '),
  ).toBe(paths)
})

test.each([
  ['VERSION', true],
  ['src/version.txt', true],
  ['.version', true],
  ['version.py', false],
  ['VERSIONS', false],
])('%s is nothing but a version: %s', (file, expected) => {
  expect(isPlainVersion(file)).toBe(expected)
})

test.each([
  ['a/Cargo.lock', 'TOML'],
  ['a.toml', 'TOML'],
  ['A.JSON', 'JSON'],
  ['a.yml', 'YAML'],
  ['a.yaml', 'YAML'],
  ['uv.lock', 'TOML'],
  ['deno.json', 'JSON with comments'],
  ['tsconfig.jsonc', 'JSON with comments'],
  ['a.xml', 'XML'],
  ['A.csproj', 'XML'],
  ['setup.cfg', 'configuration'],
  ['tox.ini', 'configuration'],
  ['gradle.properties', 'properties'],
  ['poetry.lock', undefined],
  ['yaml', undefined],
  ['a.json/b', undefined],
])('%s is read as %s', (file, expected) => {
  expect(syntaxOf(file)).toBe(expected)
})

test.each([
  ['Cargo.lock', 'Cargo.toml'],
  ['a/uv.lock', 'pyproject.toml'],
  ['a.Cargo.lock', undefined],
  ['poetry.lock', undefined],
])('%s is a lock beside %s', (file, manifest) => {
  expect(lockOf(file)?.manifest).toBe(manifest)
})

test.each([
  ['pyproject.toml', 'PEP 440'],
  ['setup.cfg', 'PEP 440'],
  ['uv.lock', 'PEP 440'],
  ['Gemfile.lock', 'RubyGems'],
  ['package.json', 'SemVer'],
  ['version.py', 'SemVer'],
])('%s takes a version as %s', (file, form) => {
  expect(formOf(file)).toBe(form)
})

test('a build number counts in pubspec.yaml alone', () => {
  expect(editOf('pubspec.yaml')('1.0.0+1', '1.1.0')).toBe('1.1.0+2')
  expect(editOf('package.json')('1.0.0+1', '1.1.0')).toBe('1.1.0')
})

test('two more are known by their whole name', () => {
  expect([isGemfileLock('a/Gemfile.lock'), isGemfileLock('gemfile.lock')]).toEqual([true, false])
  expect([isMix('apps/a/mix.exs'), isMix('mix.lock')]).toEqual([true, false])
})
