import { describe, expect, test } from '@jest/globals'
import type { ReleaseAsset } from '../../src/ports/assets.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import { judgePublication, type PublicationSight } from '../../src/publish/publication.ts'
import { recordOf, regionOf } from '../../src/record/region.ts'
import type { Release } from '../../src/ports/ports.ts'
import { shaOf, tagOn } from '../next-version/history.ts'

const OBJECT = 'f'.repeat(40)
const DIGEST = `sha256:${'1'.repeat(64)}`
const TAG = tagOn(shaOf(1), 'v1.3.0', { object: OBJECT })

function bodyFor(assets: Readonly<Record<string, string>> = {}, facts: object = {}): string {
  const record = { tag: 'v1.3.0', commit: shaOf(1), object: OBJECT, assets, ...facts }
  return regionOf('Notes', recordOf(record, { name: 'One', notes: 'Notes' }))
}

function draft(changes: Partial<Release> = {}): Release {
  const named = { id: '1', tag: 'v1.3.0', name: 'One', body: bodyFor(), url: 'page 1', uploadUrl: '' }
  return { ...named, draft: true, prerelease: false, ...changes }
}

function asset(name: string, changes: Partial<ReleaseAsset> = {}): ReleaseAsset {
  return { id: name, name, label: name, size: 1, digest: DIGEST, whole: true, ...changes }
}

function verdict(sight: Partial<PublicationSight>) {
  try {
    const { release, warnings } = judgePublication({
      tag: TAG,
      releases: [draft()],
      assets: [],
      isNamed: false,
      ...sight,
    })
    return { release: release.id, warnings }
  } catch (error) {
    if (error instanceof CheckpointError) return error.problems.map(({ code, what }) => `${code} ${what}`).join()
    throw error
  }
}

const WITH_ASSET = [draft({ body: bodyFor({ 'a.tgz': DIGEST }) })]

describe('published, or to be published', () => {
  test.each<[string, Partial<PublicationSight>]>([
    ['a draft of ours', {}],
    [
      'one that a person edited: that is what a draft is for',
      { releases: [draft({ body: `Mine\n\n${bodyFor()}`, name: 'Mine' })] },
    ],
    [
      'for a lightweight tag, whose object is its commit',
      {
        tag: { ...TAG, object: shaOf(1), annotated: false },
        releases: [draft({ body: bodyFor({}, { object: shaOf(1) }) })],
      },
    ],
    ['with the files of its record', { releases: WITH_ASSET, assets: [asset('a.tgz')] }],
    ['with further files', { releases: WITH_ASSET, assets: [asset('a.tgz'), asset('b.tgz', { digest: 'x' })] }],
    ['under another name, with these bytes', { releases: WITH_ASSET, assets: [asset('a..tgz')] }],
    ['on a server that tells no digest', { releases: WITH_ASSET, assets: [asset('a.tgz', { digest: null })] }],
    ['published already, whatever is in it', { releases: [draft({ draft: false, body: 'Mine' })] }],
    ['published already, though files are missing', { releases: [draft({ ...WITH_ASSET[0], draft: false })] }],
    ['published, with a draft beside it', { releases: [draft({ id: '0', body: 'x' }), draft({ draft: false })] }],
  ])('%s', (_, sight) => {
    expect(verdict(sight)).toEqual({ release: '1', warnings: [] })
  })

  test('of several drafts the one made first counts, and the other is told', () => {
    expect(verdict({ releases: [draft({ id: '2', url: 'page 2' }), draft()] })).toEqual({
      release: '1',
      warnings: ['There is another draft for v1.3.0: page 2. It was left alone, and page 1 is used.'],
    })
  })

  test.each(['A person wrote this.', bodyFor().replace('"schema":1', '"schema":')])(
    'a draft without a record that can be read, where the version was named: %j',
    (body) => {
      expect(verdict({ releases: [draft({ body })], isNamed: true })).toEqual({
        release: '1',
        warnings: [expect.stringContaining('has no record')],
      })
    },
  )
})

describe('refused', () => {
  test.each<[string, Partial<PublicationSight>, string]>([
    ['no release', { releases: [] }, 'VC622 v1.3.0 has no release'],
    ['one of another tag', { releases: [draft({ tag: 'v1.2.0' })] }, 'VC622 v1.3.0 has no release'],
    [
      'the tag was moved',
      { tag: { ...TAG, commit: shaOf(2) } },
      'VC623 The draft for "v1.3.0" was written for c000001',
    ],
    ['the tag was made anew', { tag: { ...TAG, object: shaOf(9) } }, 'VC623 The tag "v1.3.0" was created again'],
    ['the record is of another tag', { releases: [draft({ body: bodyFor({}, { tag: 'v1.2.0' }) })] }, 'VC623'],
    ['a file is missing', { releases: WITH_ASSET }, 'VC624 The draft for "v1.3.0" is missing "a.tgz".'],
    [
      'half of it is there',
      { releases: WITH_ASSET, assets: [asset('a.tgz', { whole: false })] },
      'VC624 The draft for "v1.3.0" is missing "a.tgz".',
    ],
    [
      'other bytes',
      { releases: WITH_ASSET, assets: [asset('a.tgz', { digest: 'sha256:2' })] },
      'VC624 The draft for "v1.3.0" has different content in "a.tgz".',
    ],
    ['other bytes, also when it was named', { releases: WITH_ASSET, isNamed: true }, 'VC624'],
    ["a person's draft", { releases: [draft({ body: 'Mine' })] }, 'VC625 The draft for "v1.3.0" '],
  ])('%s', (_, sight, said) => {
    expect(verdict(sight)).toContain(said)
  })
})
