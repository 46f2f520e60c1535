import { describe, expect, test } from '@jest/globals'
import { findVersionTag, showVersion } from '../../src/inspect/show.ts'
import { shaOf, tagOn } from '../plan/history.ts'
import { releaseOf } from '../report/results.ts'
import { portsOf } from './ports.ts'

const tagsOf = (...names: readonly string[]) => names.map((name) => tagOn(shaOf(1), name))

test('a version is its tag and the release that counts', async () => {
  const releases = [
    releaseOf('v1.0.0', { id: '10' }),
    releaseOf('v1.0.0', { id: '9' }),
    releaseOf('v2.0.0', { id: '1' }),
  ]
  const shown = await showVersion(portsOf({ tags: tagsOf('v1.0.0', 'v2.0.0'), releases }), '1.0.0')
  expect(shown).toMatchObject({ tag: { name: 'v1.0.0' }, release: { id: '9' } })
})

test('without a release it is null: JSON has no undefined', async () => {
  const shown = await showVersion(portsOf({ tags: tagsOf('v1.0.0') }), 'v1.0.0')
  expect(shown).toEqual({ tag: tagOn(shaOf(1), 'v1.0.0'), release: null })
})

describe('what a person means', () => {
  test.each<[string, readonly string[], string]>([
    ['v1.2.3', ['v1.2.3'], 'v1.2.3'],
    ['1.2.3', ['v1.2.3'], 'v1.2.3'],
    ['1.2.3', ['1.2.3'], '1.2.3'],
    ['1.2.3', ['v1.2.3', '1.2.3'], '1.2.3'],
    ['1.2.3', ['widget-v1.2.3'], 'widget-v1.2.3'],
    ['widget-v1.2.3', ['v1.2.3', 'widget-v1.2.3'], 'widget-v1.2.3'],
  ])('%s among %j is %s', async (name, names, found) => {
    expect((await findVersionTag(portsOf({ tags: tagsOf(...names) }).git, name)).name).toBe(found)
  })

  test.each<[string, readonly string[], string]>([
    ['1.2', ['v1.2.3'], 'a part of a version'],
    ['V1.2.3', ['v1.2.3'], 'another case'],
    ['1.2.3', ['v1.2.4'], 'another version'],
    ['', ['v1.2.3'], 'nothing'],
    ['1.2.3', [], 'no tags'],
  ])('%j among %j is no version: %s', async (name, names) => {
    await expect(showVersion(portsOf({ tags: tagsOf(...names) }), name)).rejects.toThrow(
      `VC213: There is no version "${name}" here.`,
    )
  })
})
