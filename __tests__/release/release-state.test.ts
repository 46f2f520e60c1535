import { describe, expect, test } from '@jest/globals'
import { MAX_BODY_CHARACTERS } from '../../src/ports/releases.ts'
import { recordOf, regionOf, type RegionRecord } from '../../src/record/region.ts'
import { isCopy, judgeRelease, releaseState, type ReleaseState } from '../../src/release/release-state.ts'
import type { Release } from '../../src/ports/ports.ts'
import { releaseOf } from '../report/results.ts'
import { shaOf } from '../next-version/history.ts'

const TAG = 'v1.3.0'
const FACTS = { tag: TAG, commit: shaOf(1), object: 'f'.repeat(40) }
const NAME = 'widget v1.3.0'
const NOTES = '# Notes\n'

const recorded = (name = NAME, notes = NOTES, facts: Partial<RegionRecord> = {}) =>
  recordOf({ ...FACTS, ...facts }, { name, notes })
const WANTED = { name: NAME, notes: NOTES, record: recorded() }
const REGION = regionOf(NOTES, WANTED.record)

/** A draft of ours, as a run left it. */
const ours = (id: string, changes: Partial<Release> = {}): Release =>
  releaseOf(TAG, { id, name: NAME, body: REGION, ...changes })

/** A draft of ours that an earlier template wrote. */
const earlier = (id: string, changes: Partial<Release> = {}): Release =>
  ours(id, { name: 'Old', body: regionOf('Old\n', recorded('Old', 'Old\n')), ...changes })

describe('the state', () => {
  test.each<[ReleaseState['kind'], readonly Release[], string | undefined, string]>([
    ['absent', [releaseOf('v1.2.3')], undefined, 'another tag’s is none'],
    ['ours', [ours('1')], '1', 'as a run left it'],
    ['ours', [ours('1', { body: regionOf('', WANTED.record) })], '1', 'emptied: that asks for ours again'],
    ['ours', [ours('1', { name: 'Mine', body: `Mine\n\n${REGION}\nMine` })], '1', 'text around and title are not ours'],
    ['edited', [ours('1', { body: REGION.replace('Notes', 'Mine') })], '1', 'a hand inside'],
    ['damaged', [ours('1', { body: REGION.slice(0, -1) })], '1', 'a comment is broken'],
    ['foreign', [releaseOf(TAG, { id: '1' })], '1', 'no mark of ours'],
    ['published', [ours('1'), ours('2', { draft: false })], '2', 'before any draft'],
    ['immutable', [ours('1', { draft: false, immutable: true })], '1', 'for good'],
    ['ours', [ours('10'), releaseOf(TAG, { id: '9', body: 'x' }), ours('8')], '8', 'the draft that was made first'],
  ])('%s, of release %#: %s %s', (kind, releases, id) => {
    const state = releaseState(releases, TAG)
    expect(state.kind).toBe(kind)
    expect(state.kind === 'absent' ? undefined : state.release.id).toBe(id)
  })
})

function judged(...releases: readonly Release[]) {
  const state = releaseState(releases, TAG)
  if (state.kind === 'absent') throw new Error('absent')
  const { release, write, superfluous, warnings } = judgeRelease(state, WANTED)
  return { id: release.id, write, superfluous: superfluous.map(({ id }) => id), warnings }
}

describe('nothing is written', () => {
  test.each<[string, Release, number]>([
    ['where all is as it should be', ours('1'), 0],
    ['where only the run differs', ours('1', { body: regionOf(NOTES, { ...recorded(), run: 'https://x' }) }), 0],
    ['where a web form sent CRLF', ours('1', { body: REGION.replaceAll('\n', '\r\n') }), 0],
    ['where the title is somebody’s', ours('1', { name: 'Mine' }), 0],
    ['to a published release', earlier('1', { draft: false }), 0],
    ['to an immutable one', earlier('1', { draft: false, immutable: true }), 0],
    ['where a hand was inside', ours('1', { body: REGION.replace('Notes', 'Mine') }), 1],
    ['where a comment is broken', ours('1', { body: `Mine\n${REGION.slice(0, -1)}` }), 1],
    ['where ours would not fit in', ours('1', { body: 'x'.repeat(MAX_BODY_CHARACTERS - 10) }), 1],
  ])('%s', (_, release, warnings) => {
    const verdict = judged(release)
    expect(verdict).toMatchObject({ id: '1', write: undefined, superfluous: [] })
    expect(verdict.warnings).toHaveLength(warnings)
    for (const warning of verdict.warnings) expect(warning).toContain(release.url)
  })
})

describe('written is', () => {
  test.each<[string, Partial<Release>, { name: string; body: string }]>([
    ['a changed template', earlier('1'), { name: NAME, body: REGION }],
    [
      '… and no word around it',
      { ...earlier('1'), body: `A\r\n\n${earlier('1').body}\nB` },
      { name: NAME, body: `A\r\n\n${REGION}\nB` },
    ],
    ['… and not the title that a person gave', { ...earlier('1'), name: 'Mine' }, { name: 'Mine', body: REGION }],
    ['what a person emptied', ours('1', { body: regionOf('\n', recorded()), name: '' }), { name: NAME, body: REGION }],
    [
      'what belongs to a tag that was made anew',
      ours('1', { body: regionOf(NOTES, recorded(NAME, NOTES, { object: 'e'.repeat(40) })) }),
      { name: NAME, body: REGION },
    ],
    [
      'the record of other assets, though the notes do not name them',
      ours('1', { body: regionOf(NOTES, recorded(NAME, NOTES, { assets: { 'a.tgz': 'sha256:1' } })) }),
      { name: NAME, body: REGION },
    ],
    [
      'our notes under a person’s',
      ours('1', { name: 'Mine', body: 'Mine\n\n' }),
      { name: 'Mine', body: `Mine\n\n${REGION}` },
    ],
    ['title and notes of a draft that has none', ours('1', { name: '', body: '' }), { name: NAME, body: REGION }],
  ])('%s', (_, release, write) => {
    expect(judged(ours('1', release))).toMatchObject({ id: '1', write, warnings: [] })
  })

  test('and once: it is as it should be then', () => {
    for (const release of [earlier('1'), ours('1', { name: 'Mine', body: 'Mine' })]) {
      const { write } = judged(release)
      expect(judged({ ...release, ...write })).toMatchObject({ write: undefined, warnings: [] })
    }
  })
})

describe('several', () => {
  test('copies that nobody touched are superfluous', () => {
    expect(judged(ours('3'), ours('2'), ours('1'))).toEqual({
      id: '1',
      write: undefined,
      superfluous: ['3', '2'],
      warnings: [],
    })
    expect(judged(ours('1'), ours('2', { draft: false }))).toMatchObject({ id: '2', superfluous: ['1'] })
  })

  test.each<[string, Partial<Release>]>([
    ['its text', { body: REGION.replace('Notes', 'Mine') }],
    ['text above it', { body: `Mine\n${REGION}` }],
    ['text below it', { body: `${REGION}\nMine` }],
    ['its title', { name: 'Mine' }],
    ['a file', { assetCount: 1 }],
    ['a mark that is gone', { body: NOTES }],
    ['another commit', { body: regionOf(NOTES, recorded(NAME, NOTES, { commit: shaOf(2) })) }],
  ])('what has %s of its own stays, and is named', (_, changes) => {
    const other = ours('2', { ...changes, url: 'https://x/2' })
    const { superfluous, warnings } = judged(ours('1'), other)
    expect(superfluous).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('https://x/2')])
  })

  test('a published release is never a copy', () => {
    expect(isCopy(ours('1', { draft: false }), WANTED.record)).toBe(false)
  })
})
