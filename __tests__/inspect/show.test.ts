import { describe, expect, test } from '@jest/globals'
import { findVersionTag, showVersion } from '../../src/inspect/show.ts'
import { shaOf, tagOn } from '../next-version/history.ts'
import { releaseOf } from '../report/results.ts'
import { portsOf, reaching, UNASKED } from './ports.ts'

const wanted = (name: string) => ({ name, reach: UNASKED })
const tagsOf = (...names: readonly string[]) => names.map((name) => tagOn(shaOf(1), name))

test('a version is its tag and the release that counts', async () => {
  const releases = [
    releaseOf('v1.0.0', { id: '10' }),
    releaseOf('v1.0.0', { id: '9' }),
    releaseOf('v2.0.0', { id: '1' }),
  ]
  const shown = await showVersion(portsOf({ tags: tagsOf('v1.0.0', 'v2.0.0'), releases }), wanted('1.0.0'))
  expect(shown).toMatchObject({ tag: { name: 'v1.0.0' }, release: { id: '9' } })
})

test('without a release it is null: JSON has no undefined', async () => {
  const shown = await showVersion(portsOf({ tags: tagsOf('v1.0.0') }), wanted('v1.0.0'))
  expect(shown).toEqual({ tag: tagOn(shaOf(1), 'v1.0.0'), release: null })
})

describe('what a person means', () => {
  test.each<[string, readonly string[], string]>([
    ['v1.2.3', ['v1.2.3'], 'v1.2.3'],
    ['1.2.3', ['v1.2.3'], 'v1.2.3'],
    ['1.2.3', ['1.2.3'], '1.2.3'],
    ['1.2.3', ['v1.2.3', '1.2.3'], '1.2.3'],
    ['widget-v1.2.3', ['v1.2.3', 'widget-v1.2.3'], 'widget-v1.2.3'],
  ])('%s among %j is %s', async (name, names, found) => {
    expect((await findVersionTag(portsOf({ tags: tagsOf(...names) }).git, wanted(name))).name).toBe(found)
  })

  test.each<[string, readonly string[], string]>([
    ['1.2', ['v1.2.3'], 'a part of a version'],
    ['V1.2.3', ['v1.2.3'], 'another case'],
    ['1.2.3', ['v1.2.4'], 'another version'],
    ['', ['v1.2.3'], 'nothing'],
    ['1.2.3', [], 'no tags'],
  ])('%j among %j is no version: %s', async (name, names) => {
    await expect(showVersion(portsOf({ tags: tagsOf(...names) }), wanted(name))).rejects.toThrow(
      `VC213: There is no version "${name}" in this repository.`,
    )
  })
})

test.each<[string, readonly string[], string]>([
  ['1.2.3', ['v1.2.3', '0.1.0'], 'v1.2.3'],
  ['0.1.0', ['v1.2.3', 'v0.1.0', '0.2.0'], 'v0.1.0'],
  ['0.1.0', ['v1.2.3', 'v0.1.0', '0.1.0'], '0.1.0'],
])('%s among %j, of which the history has v1.2.3, is %s', async (name, names, found) => {
  const { git } = portsOf({ tags: tagsOf(...names) })
  expect((await findVersionTag(git, { name, reach: reaching('v1.2.3') })).name).toBe(found)
})

test('a bare number where only another prefix is there: which one is meant would be a guess', async () => {
  const ports = portsOf({ tags: tagsOf('widget-v1.2.3') })
  await expect(showVersion(ports, wanted('1.2.3'))).rejects.toThrow('VC207')
  expect((await findVersionTag(ports.git, { ...wanted('1.2.3'), tagPrefix: 'widget-v' })).name).toBe('widget-v1.2.3')
})
