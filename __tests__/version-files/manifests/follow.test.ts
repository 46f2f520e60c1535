import { expect, test } from '@jest/globals'
import { followRequirement } from '../../../src/version-files/manifests/follow.ts'
import type { ManifestName } from '../../../src/version-files/manifests/manifest.ts'

const follow = (asked: string, version: string) => followRequirement('package.json', { name: 'core', asked }, version)

test.each([
  ['^1.2.0', '1.3.0', '^1.3.0', 'npm, Cargo, Poetry'],
  ['~1.2.0', '1.3.0', '~1.3.0', 'npm, Cargo'],
  ['1.2.0', '2.0.0', '2.0.0', 'exact'],
  ['=1.2.0', '1.3.0', '=1.3.0', 'Cargo, exact'],
  ['>=1.2.0', '1.3.0', '>=1.3.0', 'at least'],
  ['>= 1.2.0', '1.3.0', '>= 1.3.0', 'the blank stays'],
  ['==1.2.0', '1.3.0', '==1.3.0', 'Python, exact'],
  ['~=1.2.0', '1.3.0', '~=1.3.0', 'Python, compatible'],
  ['~=1.2', '1.3.0', '~=1.3', 'as many numbers as there were'],
  ['1.2', '1.3.0', '1.3', 'Cargo, in short'],
  ['0', '1.0.0', '1', 'one number'],
  ['v1.2.0', 'v1.3.0'.slice(1), 'v1.3.0', 'Go'],
  ['^1.2.0-rc.1', '1.2.0', '^1.2.0', 'a candidate becomes stable'],
  ['^1.2', '1.3.0-rc.1', '^1.3.0-rc.1', 'a candidate has all its numbers'],
  ['==1.3.0rc1', '1.3.0rc2', '==1.3.0rc2', 'a candidate of Python'],
])('%s, with %s: %s (%s)', (asked, version, text) => {
  expect(follow(asked, version)).toEqual({ kind: 'follows', text })
})

test.each([
  ['*', 'any'],
  ['', 'any'],
  ['^', 'of the workspace'],
  ['latest', 'a word'],
  ['file:../core', 'a folder'],
  ['npm:core@1.2.0', 'another name'],
  ['https://example.invalid/core-1.2.0.tgz', 'an address'],
  ['acme/core#v1.2.0', 'a repository'],
])('%s asks for no version: %s', (asked) => {
  expect(follow(asked, '1.3.0')).toEqual({ kind: 'open' })
})

test.each([
  ['>=1.2.0 <2.0.0', 'a range'],
  ['>=1.2,<2', 'a range of Python'],
  ['^1.2.0 || ^2.0.0', 'either'],
  ['1.x', 'a pattern'],
  ['1.2.*', 'a pattern'],
  ['<2.0.0', 'below'],
  ['!=1.2.0', 'not that one'],
  ['1.0.0 - 2.0.0', 'from to'],
])('%s is left to its author: %s', (asked) => {
  expect(follow(asked, '1.3.0')).toEqual({ kind: 'left' })
})

test.each<[ManifestName, string, string, string, string]>([
  ['go.mod', 'example.com/core', 'v1.2.0', '1.3.0', 'follows'],
  ['go.mod', 'example.com/core', 'v0.2.0', '0.3.0', 'follows'],
  ['go.mod', 'example.com/core', 'v1.2.0', '2.0.0', 'left'],
  ['go.mod', 'example.com/core/v2', 'v2.0.0', '2.1.0', 'follows'],
  ['go.mod', 'example.com/core/v2', 'v2.0.0', '3.0.0', 'left'],
  ['Cargo.toml', 'core', '1.2.0', '2.0.0', 'follows'],
])('%s: %s %s with %s: %s', (manifest, name, asked, version, kind) => {
  expect(followRequirement(manifest, { name, asked }, version).kind).toBe(kind)
})
