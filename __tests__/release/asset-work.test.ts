import { describe, expect, test } from '@jest/globals'
import { assetWork, checkAttached } from '../../src/release/asset-work.ts'
import type { NewAsset, ReleaseAsset } from '../../src/ports/assets.ts'

const asset = (name: string, changes: Partial<NewAsset> = {}): NewAsset => ({
  name,
  label: name,
  size: 7,
  digest: `sha256:${name}`,
  ...changes,
})

const there = (name: string, changes: Partial<ReleaseAsset> = {}): ReleaseAsset => ({
  ...asset(name),
  id: `id of ${name}`,
  whole: true,
  ...changes,
})

const DRAFT = { draft: true, tag: 'v1.0.0' }
const PUBLISHED = { draft: false, tag: 'v1.0.0' }

describe('in a draft', () => {
  test.each<[string, NewAsset, readonly ReleaseAsset[], 'attach' | 'replace' | 'keep']>([
    ['nothing is there', asset('a'), [], 'attach'],
    ['others are there', asset('a'), [there('b')], 'attach'],
    ['it is there', asset('a'), [there('b'), there('a')], 'keep'],
    ['the half of an upload', asset('a'), [there('a', { whole: false, size: 3, digest: null })], 'replace'],
    ['a half that says it has all bytes', asset('a'), [there('a', { whole: false })], 'replace'],
    ['other bytes: a build that was run again', asset('a'), [there('a', { digest: 'sha256:other' })], 'replace'],
    ['another size', asset('a'), [there('a', { size: 8 })], 'replace'],
    ['a server without digests: the size must do', asset('a'), [there('a', { digest: null })], 'keep'],
    ['a server without digests, another size', asset('a'), [there('a', { digest: null, size: 8 })], 'replace'],
    [
      'GitHub wrote the name in another way, the label and the bytes are ours',
      asset('a', { label: 'ä' }),
      [there('auml', { label: 'ä', digest: 'sha256:a' })],
      'keep',
    ],
    ['somebody’s own asset with our label', asset('a'), [there('b', { label: 'a' })], 'attach'],
  ])('%s', (_, wanted, present, expected) => {
    const { attach, remove, kept } = assetWork([wanted], present, DRAFT)
    expect(attach).toEqual(expected === 'keep' ? [] : [wanted])
    expect(kept).toEqual(expected === 'keep' ? [wanted] : [])
    expect(remove).toEqual(expected === 'replace' ? present.filter(({ name }) => name === wanted.name) : [])
  })
})

describe('a published release is never changed', () => {
  test('all of them are there: nothing to do, whatever their bytes', () => {
    const work = assetWork([asset('a'), asset('b')], [there('a', { digest: 'sha256:other' }), there('b')], PUBLISHED)
    expect(work).toMatchObject({ attach: [], remove: [] })
  })

  test.each([
    ['one is missing', [there('a')]],
    ['one is a half', [there('a'), there('b', { whole: false })]],
  ])('%s: VC607 names it', (_, present) => {
    expect(() => assetWork([asset('a'), asset('b')], present, PUBLISHED)).toThrow(/VC607.*"v1\.0\.0".*"b"/)
  })
})

describe('what was attached', () => {
  test('is what was sent', () => {
    expect(() => {
      checkAttached(there('a'), asset('a'))
    }).not.toThrow()
  })

  test.each([
    ['another digest', there('a', { digest: 'sha256:other' }), 'sha256:other'],
    ['another size, no digest', there('a', { digest: null, size: 8 }), '8 bytes'],
  ])('%s: VC606', (_, found, shown) => {
    expect(() => {
      checkAttached(found, asset('a'))
    }).toThrow(new RegExp(`VC606: The asset "a" is ${shown} on the release, not sha256:a`))
  })
})
