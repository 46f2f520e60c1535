import { describe, expect, test } from '@jest/globals'
import { showNext, rangeShown } from '../../src/inspect/notes.ts'
import { checkpointOf, commit, settingsOf, shaOf, snapshotOf, tagOn, NOW } from '../next-version/history.ts'
import { problemsOf } from '../github/calls.ts'
import { portsOf, UNASKED } from './ports.ts'

const QUESTION = { settings: settingsOf(), names: { project: 'widget', now: NOW }, reach: UNASKED }

/** 1 (v1.0.0) – 2 – 3 (v1.1.0) – 4: a feature, and a fix that is not released. */
const COMMITS = [commit(1, 'feat: begin'), commit(2, 'fix: a'), commit(3, 'feat: b'), commit(4, 'fix: c')]
const between = (from: number, to: number) => COMMITS.slice(from, to).reverse()
const REPOSITORY = {
  tags: [tagOn(shaOf(1), 'v1.0.0'), tagOn(shaOf(3), 'v1.1.0'), tagOn(shaOf(4), 'nightly')],
  revisions: { HEAD: shaOf(4), 'HEAD~2': shaOf(2) },
  merged: {
    [shaOf(1)]: ['v1.0.0'],
    [shaOf(2)]: ['v1.0.0'],
    [shaOf(3)]: ['v1.0.0', 'v1.1.0'],
    [shaOf(4)]: ['v1.0.0', 'v1.1.0', 'nightly'],
  },
  ranges: {
    [`..${shaOf(1)}`]: between(0, 1),
    [`${shaOf(1)}..${shaOf(3)}`]: between(1, 3),
    [`${shaOf(3)}..${shaOf(4)}`]: between(3, 4),
    [`${shaOf(1)}..${shaOf(4)}`]: between(1, 4),
    [`${shaOf(2)}..${shaOf(4)}`]: between(2, 4),
    [`${shaOf(1)}..${shaOf(2)}`]: between(1, 2),
  },
}

async function shown(range: string) {
  const { snapshot, plan } = await rangeShown(portsOf(REPOSITORY).git, { ...QUESTION, range })
  const changes = plan.changes.map(({ description }) => description).join(', ')
  return `${snapshot.base?.name ?? 'nothing'} → ${plan.tag}: ${changes}`
}

describe('the notes of a range', () => {
  test.each([
    ['v1.1.0', 'v1.0.0 → v1.1.0: a, b', 'a version, since the one before it'],
    ['1.1.0', 'v1.0.0 → v1.1.0: a, b', 'without its prefix'],
    ['v1.0.0', 'nothing → v1.0.0: begin', 'the first version'],
    ['v1.0.0..v1.1.0', 'v1.0.0 → v1.1.0: a, b', 'from one to the next'],
    [
      'v1.0.0..HEAD',
      'v1.0.0 → v1.1.1: a, b, c',
      'more than one version: its end is not released, so it would be the next',
    ],
    ['v1.0.0..', 'v1.0.0 → v1.1.1: a, b, c', 'the end left out is HEAD'],
    ['..v1.1.0', 'v1.0.0 → v1.1.0: a, b', 'the beginning left out is the version before'],
    ['HEAD', 'v1.1.0 → v1.1.1: c', 'a commit without a version is the next one'],
    ['HEAD~2..HEAD', 'c000002 → v1.1.1: b, c', 'from any commit, called by its id'],
    ['nightly', 'v1.1.0 → v1.1.1: c', 'a tag that is no version'],
  ])('%s: %s (%s)', async (range, expected) => {
    expect(await shown(range)).toBe(expected)
  })

  test.each(['nope', 'v1.0.0..nope', 'nope..HEAD', 'v1.0.0...HEAD'])(
    '%s is no range of this repository',
    async (range) => {
      expect((await problemsOf(shown(range))).codes).toEqual(['VC213'])
    },
  )

  test('what is tagged has the date of its tag', async () => {
    const { snapshot } = await rangeShown(portsOf(REPOSITORY).git, { ...QUESTION, range: 'v1.1.0' })
    expect(snapshot.current?.name).toBe('v1.1.0')
  })
})

describe('without a range', () => {
  test.each([
    ['what would be released', snapshotOf(['feat: a']), 'v1.3.0'],
    ['what is there already', snapshotOf(['feat: a'], { current: checkpointOf('1.9.0', 1) }), 'v1.9.0'],
    ['the next patch where nothing asks for a release', snapshotOf(['docs: a']), 'v1.2.4'],
    ['the first version', snapshotOf(['docs: a'], { base: null }), 'v0.1.0'],
  ])('%s', (_, snapshot, tag) => {
    expect(showNext(snapshot, settingsOf()).plan.tag).toBe(tag)
  })
})
