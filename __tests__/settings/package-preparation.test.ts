import { describe, expect, test } from '@jest/globals'
import { packagePreparation, preparedApartProblems } from '../../src/settings/package-preparation.ts'

const map = (value: object): unknown =>
  new Map(Object.entries(value).map(([key, one]) => [key, isPlain(one) ? map(one) : one]))
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const said = (whole: object | undefined, own: Readonly<Record<string, object | undefined>> = {}) => ({
  whole: whole && map(whole),
  own: new Map(Object.entries(own).map(([name, value]) => [name, value && map(value)])),
})

test.each([
  ['core', 'packages/core', ['packages/core/package.json', 'VERSION'], 'packages/core/CHANGELOG.md'],
  ['site', '', ['package.json', 'VERSION'], 'CHANGELOG.md'],
])('what the whole says is of each, in its own folder: %s', (name, folder, files, changelog) => {
  const whole = said({ files: ['package.json', '/VERSION'], changelog: 'CHANGELOG.md' })
  expect(packagePreparation(whole, { name, folder })).toEqual({ files, changelog })
})

test('what a package says outweighs it, key by key', () => {
  const both = said({ files: ['package.json'], changelog: 'CHANGELOG.md', via: 'pull-request' }, { a: { files: [] } })
  expect(packagePreparation(both, { name: 'a', folder: 'a' })).toEqual({
    ...{ files: [], changelog: 'a/CHANGELOG.md', via: 'pull-request' },
  })
})

test('where one is prepared, all are, and in the same way', () => {
  const one = said(undefined, { a: { files: [], via: 'pull-request' }, b: undefined })
  expect(packagePreparation(one, { name: 'b', folder: 'b' })).toEqual({ via: 'pull-request' })
  expect(packagePreparation(said(undefined, { a: undefined }), { name: 'a', folder: 'a' })).toBeUndefined()
})

describe('one commit or one pull request prepares all', () => {
  test.each<[object | undefined, Readonly<Record<string, object>>, readonly string[]]>([
    [undefined, { a: { via: 'commit' }, b: { via: 'commit' } }, []],
    [undefined, { a: { via: 'commit' }, b: { via: 'pull-request' } }, ['VC814 b']],
    [{ via: 'pull-request' }, { a: {}, b: { via: 'commit' } }, ['VC814 b']],
    [{ files: [] }, { a: { via: 'commit' } }, []],
  ])('%j with %j: %j', (whole, own, expected) => {
    const problems = preparedApartProblems(said(whole, own), (name) => name)
    expect(problems.map(({ code, what }) => `${code} ${what.split(':')[0] ?? ''}`)).toEqual(expected)
  })
})
