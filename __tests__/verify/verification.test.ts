import { describe, expect, test } from '@jest/globals'
import type { Tag } from '../../src/ports/history.ts'
import { recordOf, regionOf, type RegionRecord } from '../../src/record/region.ts'
import { verificationOf } from '../../src/verify/verification.ts'
import type { HeldRelease, Inventory } from '../../src/ports/ports.ts'
import { markerOf } from '../../src/versions/rolled-back.ts'
import { releaseOf } from '../report/results.ts'
import { NOW, shaOf, tagOn } from '../next-version/history.ts'

const OBJECT = 'f'.repeat(40)
const OTHER = 'e'.repeat(40)
const ASSETS = { 'a.tgz': 'sha256:aa', SHA256SUMS: 'sha256:bb' }
const HELD = Object.entries(ASSETS).map(([name, digest]) => ({ name, digest }))

function bodyOf(tag: string, changes: Partial<RegionRecord> = {}): string {
  const facts = { tag, commit: shaOf(1), object: OBJECT, ...changes }
  return regionOf('# Notes', recordOf(facts, { name: `widget ${tag}`, notes: '# Notes' }))
}

/** A published release as it was made; a test says what became of it. */
function heldOf(tag: string, changes: Partial<HeldRelease> = {}): HeldRelease {
  return { ...releaseOf(tag), draft: false, body: bodyOf(tag), assets: [], ...changes }
}

function inventoryOf(tags: readonly Tag[], releases: readonly HeldRelease[] = []): Inventory {
  return { tags, releases, tellsDigests: true }
}

const TAG = tagOn(shaOf(1), 'v1.2.0')
const AS_RECORDED = { proved: 1, moved: [], unproved: [], notices: [] }

describe('silent where all is as recorded', () => {
  test.each<[string, Partial<HeldRelease>]>([
    ['a published release', {}],
    ['a draft', { draft: true }],
    ['words of a person around the notes', { body: `Mine\n\n${bodyOf('v1.2.0')}\n\nAlso mine` }],
    ['notes that a person edited', { body: bodyOf('v1.2.0').replace('# Notes', '# My notes') }],
    ['files as recorded', { body: bodyOf('v1.2.0', { assets: ASSETS }), assets: HELD }],
    [
      'a file under another name, with the same bytes',
      {
        body: bodyOf('v1.2.0', { assets: ASSETS }),
        assets: HELD.map((asset) => ({ ...asset, name: `x-${asset.name}` })),
      },
    ],
    ['files that no run attached', { assets: HELD }],
  ])('%s', (_, changes) => {
    expect(verificationOf(inventoryOf([TAG], [heldOf('v1.2.0', changes)]), 'v')).toEqual(AS_RECORDED)
  })

  test('no versions at all', () => {
    expect(verificationOf(inventoryOf([]), 'v')).toEqual({ ...AS_RECORDED, proved: 0 })
  })
})

describe('what moved is found', () => {
  const recorded = { body: bodyOf('v1.2.0', { assets: ASSETS }), assets: HELD }

  test.each<[string, readonly Tag[], Partial<HeldRelease>, readonly object[]]>([
    [
      'a tag on another commit',
      [{ ...TAG, commit: shaOf(2), object: OTHER }],
      {},
      [{ what: 'the tag v1.2.0 was moved', recorded: 'tag fffffff on c000001', found: 'tag eeeeeee on c000002' }],
    ],
    [
      'a tag made again on the same commit',
      [{ ...TAG, object: OTHER }],
      {},
      [{ what: 'the tag v1.2.0 was created again', found: 'tag eeeeeee on c000001' }],
    ],
    [
      'a tag made again, lightweight',
      [{ ...TAG, object: shaOf(1), annotated: false }],
      {},
      [{ what: 'the tag v1.2.0 was created again, lightweight', found: 'lightweight on c000001' }],
    ],
    ['a tag that is gone', [], {}, [{ what: 'the tag v1.2.0 is gone', found: 'no tag' }]],
    ['a tag that is gone under a draft', [], { draft: true }, [{ what: 'the tag v1.2.0 is gone' }]],
    [
      'a release of another tag',
      [TAG, tagOn(shaOf(2), 'v1.2.1')],
      { tag: 'v1.2.1' },
      [{ tag: 'v1.2.1', what: 'the release is another tag’s', recorded: 'v1.2.0', found: 'v1.2.1' }],
    ],
    [
      'an asset with other bytes',
      [TAG],
      { ...recorded, assets: [{ name: 'a.tgz', digest: 'sha256:cc' }, ...HELD.slice(1)] },
      [{ what: 'the asset a.tgz was replaced', recorded: 'sha256:aa', found: 'sha256:cc' }],
    ],
    [
      'an asset without a digest where others have one: the half of an upload',
      [TAG],
      { ...recorded, assets: [{ name: 'a.tgz', digest: null }, ...HELD.slice(1)] },
      [{ what: 'the asset a.tgz was replaced', found: 'no digest' }],
    ],
    [
      'an asset that is gone',
      [TAG],
      { ...recorded, assets: HELD.slice(1) },
      [{ what: 'the asset a.tgz is gone', found: 'no asset' }],
    ],
    [
      'several at once',
      [{ ...TAG, object: OTHER }],
      { ...recorded, assets: [] },
      [{ what: 'the tag v1.2.0 was created again' }, { what: /a\.tgz is gone/ }, { what: /SHA256SUMS is gone/ }].map(
        ({ what }) => ({ what: typeof what === 'string' ? what : expect.stringMatching(what) }),
      ),
    ],
  ])('%s', (_, tags, changes, moved) => {
    const found = verificationOf(inventoryOf(tags, [heldOf('v1.2.0', changes)]), 'v')
    expect(found).toMatchObject({ proved: 0, moved })
    expect(found.moved).toHaveLength(moved.length)
    expect(found.moved[0]?.url).toContain('/releases/tag/v1.2.0')
  })

  test('the highest version first', () => {
    const names = ['v1.9.0', 'v1.10.0', 'v1.2.0', 'nightly']
    const tags = names.map((name) => tagOn(shaOf(2), name, { object: OTHER }))
    const { moved } = verificationOf(
      inventoryOf(
        tags,
        names.map((name) => heldOf(name)),
      ),
      'v',
    )
    expect(moved.map(({ tag }) => tag)).toEqual(['v1.10.0', 'v1.9.0', 'v1.2.0', 'nightly'])
  })
})

describe('what cannot be proved is listed, and is no failure', () => {
  test.each<[string, readonly Tag[], readonly HeldRelease[], object]>([
    ['a version without any release', [TAG], [], { tag: 'v1.2.0', why: 'it has no visible release', released: false }],
    ['a release that no run wrote', [TAG], [heldOf('v1.2.0', { body: 'Mine' })], { why: 'its release has no record' }],
    [
      'a damaged record',
      [TAG],
      [heldOf('v1.2.0', { body: bodyOf('v1.2.0').replace('"schema":1', '"schema') })],
      { why: 'the record in its release is damaged' },
    ],
    [
      'a tag that was lightweight from the beginning',
      [tagOn(shaOf(1), 'v1.2.0', { annotated: false, object: shaOf(1) })],
      [heldOf('v1.2.0', { body: bodyOf('v1.2.0', { object: shaOf(1) }) })],
      { why: expect.stringContaining('lightweight') },
    ],
    [
      'a draft whose files are still to come',
      [TAG],
      [heldOf('v1.2.0', { draft: true, body: bodyOf('v1.2.0', { assets: { 'a.tgz': 'sha256:aa' } }) })],
      { why: 'its draft is missing a.tgz' },
    ],
    [
      'a file beside those that were recorded',
      [TAG],
      [
        heldOf('v1.2.0', {
          body: bodyOf('v1.2.0', { assets: ASSETS }),
          assets: [...HELD, { name: 'b', digest: 'sha256:c' }],
        }),
      ],
      { why: 'it also has b, which is not in its record' },
    ],
  ])('%s', (_, tags, releases, unproved) => {
    expect(verificationOf(inventoryOf(tags, releases), 'v')).toMatchObject({
      proved: 0,
      moved: [],
      unproved: [unproved],
    })
  })

  test('a server that tells no digests is said to', () => {
    const release = heldOf('v1.2.0', {
      body: bodyOf('v1.2.0', { assets: ASSETS }),
      assets: HELD.map(({ name }) => ({ name, digest: null })),
    })
    const { moved, unproved } = verificationOf({ ...inventoryOf([TAG], [release]), tellsDigests: false }, 'v')
    expect(moved).toEqual([])
    expect(unproved.map(({ why }) => why)).toEqual([
      'the server does not report the digest of a.tgz',
      'the server does not report the digest of SHA256SUMS',
    ])
  })

  test('tags that are no versions are nobody’s business', () => {
    const found = verificationOf(inventoryOf([tagOn(shaOf(1), 'v1'), tagOn(shaOf(1), 'nightly')]), 'v')
    expect(found).toEqual({ ...AS_RECORDED, proved: 0 })
  })
})

describe('gaps and order are noticed', () => {
  const on = (name: string, day: number) => tagOn(shaOf(1), name, { taggedAt: NOW / 1000 + day * 86_400 })
  const noticesOf = (...tags: readonly Tag[]) => verificationOf(inventoryOf(tags), 'v').notices

  test.each<[string, readonly Tag[], readonly string[]]>([
    ['a gap', [on('v1.2.0', 0), on('v1.4.0', 1)], ['A version is missing between v1.2.0 and v1.4.0.']],
    [
      'a gap where a version was rolled back',
      [on('v1.2.0', 0), on('v1.4.0', 1), on(markerOf('v1.3.0'), 1)],
      ['A version is missing between v1.2.0 and v1.4.0: v1.3.0 was rolled back.'],
    ],
    [
      'a version older than the one before it',
      [on('v1.2.0', 3), on('v1.3.0', 1)],
      ['v1.3.0 is dated 2026-01-03, before v1.2.0 (2026-01-05).'],
    ],
    ['no back-port', [on('v1.2.0', 0), on('v1.3.0', 1), on('v1.2.1', 5)], []],
    ['no lightweight tag, whose date is its commit’s', [on('v1.2.0', 3), { ...on('v1.3.0', 1), annotated: false }], []],
    ['no candidate', [on('v1.2.0', 3), on('v1.3.0-rc.1', 1)], []],
  ])('%s', (_, tags, expected) => {
    expect(noticesOf(...tags)).toEqual(expected)
  })
})
