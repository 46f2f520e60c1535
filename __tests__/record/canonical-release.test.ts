import { expect, test } from '@jest/globals'
import type { Release } from '../../src/ports/releases.ts'
import { canonicalRelease } from '../../src/record/canonical-release.ts'

function release(id: string, changes: Partial<Release> = {}): Release {
  return { id, tag: 'v1.0.0', name: '', body: '', draft: true, prerelease: false, url: '', uploadUrl: '', ...changes }
}

test.each<[string, readonly Release[], string | undefined]>([
  ['none of none', [], undefined],
  ['none of another tag', [release('1', { tag: 'v1.0.1' }), release('2', { tag: 'V1.0.0' })], undefined],
  ['the only draft', [release('7')], '7'],
  ['of two drafts the one made first, by number and not by name', [release('10'), release('9')], '9'],
  ['a published one before an older draft', [release('1'), release('2', { draft: false })], '2'],
])('%s', (_, releases, id) => {
  expect(canonicalRelease(releases, 'v1.0.0')?.id).toBe(id)
})

test('the list is left as it was', () => {
  const releases = [release('10'), release('9')]
  canonicalRelease(releases, 'v1.0.0')
  expect(releases.map(({ id }) => id)).toEqual(['10', '9'])
})
