import { expect, test } from '@jest/globals'
import { nameMeant } from '../../src/next-version/meant.ts'

test.each<[string, string, readonly string[], string, string]>([
  ['v1.2.3', 'v', ['v1.2.3'], 'v1.2.3', 'a name'],
  ['1.2.3', 'v', ['v1.2.3'], 'v1.2.3', 'a number'],
  ['1.2.3', '', ['1.2.3'], '1.2.3', 'a number without a prefix'],
  ['0.1.0', 'v', ['0.1.0', 'v0.1.0'], '0.1.0', 'a tag of exactly this name, whatever else there is'],
  ['0.1.0', 'v', [], 'v0.1.0', 'a version that is gone'],
  ['v0.1.0', '', ['0.1.0'], 'v0.1.0', 'no other prefix is tried'],
  ['nightly', 'v', ['vnightly'], 'nightly', 'no version'],
])('%s with the prefix %j among %j is %s: %s', async (written, prefix, names, expected) => {
  const exists = (name: string) => Promise.resolve(names.includes(name))
  expect(await nameMeant(written, { exists, prefix: () => Promise.resolve(prefix) })).toBe(expected)
})

test.each(['v1.2.3', 'widget-v1.2.3', '1.2.3', 'nightly'])(
  'the prefix is not asked for %s, which is there',
  async (name) => {
    const asked = () => Promise.reject(new Error('the prefix was asked for'))
    expect(await nameMeant(name, { exists: () => Promise.resolve(true), prefix: asked })).toBe(name)
  },
)
