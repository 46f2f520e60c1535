import { expect, test } from '@jest/globals'
import { isCargoLock, isPlainVersion, knownFile, syntaxOf } from '../../src/version-files/known.ts'

test.each([
  ['pyproject.toml', 'project.version tool.poetry.version'],
  ['packages/a/package.json', 'version'],
  ['package-lock.json', 'version'],
  ['npm-shrinkwrap.json', 'version'],
  ['crates/a/Cargo.toml', 'package.version workspace.package.version'],
  ['charts/a/Chart.yaml', 'version'],
  ['pubspec.yaml', 'version'],
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
  ['poetry.lock', undefined],
  ['yaml', undefined],
  ['a.json/b', undefined],
])('%s is read as %s', (file, expected) => {
  expect(syntaxOf(file)).toBe(expected)
})

test('a Cargo.lock is known in every folder', () => {
  expect(['Cargo.lock', 'a/Cargo.lock', 'a.Cargo.lock'].map(isCargoLock)).toEqual([true, true, false])
})
