import { describe, expect, test } from '@jest/globals'
import type { CheckpointResult } from '../../src/release/result.ts'
import type { Result } from '../../src/report/result.ts'
import { sentenceOf } from '../../src/report/sentence.ts'
import type { Step } from '../../src/writes/step.ts'
import { checkpointOf, ownMessage, shaOf, tagOn } from '../next-version/history.ts'
import {
  FLOATED,
  PUBLISHED_NOW,
  blocked,
  nothing,
  planned,
  prepared,
  proposed,
  published,
  released,
  releaseOf,
} from './results.ts'

const takenBack = checkpointOf('1.2.4', 1, { message: 'by hand' })
const rolledBack = { current: takenBack, tags: [takenBack, tagOn(shaOf(1), 'rolled-back/v1.2.4')] }
const own = { current: checkpointOf('1.2.4', 1, { message: ownMessage(1) }) }

const before = released(['feat: a'], { tag: 'kept', draft: 'kept' })
const onlyFloated = { ...before, written: { ...before.written, steps: [...before.written.steps, FLOATED] } }

test.each<[string, Result, string]>([
  [
    'an event that releases nothing',
    { kind: 'skipped', reason: 'a pushed tag makes no further release' },
    'Nothing to do: a pushed tag makes no further release',
  ],
  ['nothing to release', nothing(['chore: a']), 'Nothing to release: no commit since v1.2.3 asks for a release'],
  ['no commit', nothing([]), 'Nothing to release: there is no commit since v1.2.3'],
  [
    'a version that was rolled back',
    nothing(['fix: a'], rolledBack),
    'Nothing to do: v1.2.4 was rolled back, and only version can reuse its number',
  ],
  [
    'and with its draft',
    { ...nothing(['fix: a'], rolledBack), release: releaseOf('v1.2.4') },
    'Nothing to do: v1.2.4 was rolled back, and only version can reuse its number, with its draft',
  ],
  [
    'and with its release',
    { ...nothing(['fix: a'], rolledBack), release: releaseOf('v1.2.4', { draft: false }) },
    'Nothing to do: v1.2.4 was rolled back, and only version can reuse its number, with its release',
  ],
  ['a publication', published([PUBLISHED_NOW]), 'v1.2.4 is published'],
  ['and the tag that follows it', published([PUBLISHED_NOW, FLOATED]), 'v1.2.4 is published; v1 is now on v1.2.4'],
  [
    'two tags that follow',
    published([{ ...FLOATED, place: 'v1.2', outcome: 'made' }, FLOATED]),
    'v1.2.4 is already published; v1.2 and v1 are now on v1.2.4',
  ],
  ['published before', published([]), 'Nothing to do: v1.2.4 is already published'],
  [
    'and the tag stays where it is',
    published([{ ...FLOATED, outcome: 'kept' }]),
    'Nothing to do: v1.2.4 is already published',
  ],
  [
    'published by somebody else meanwhile',
    published([{ ...PUBLISHED_NOW, outcome: 'kept' }]),
    'Nothing to do: v1.2.4 is already published',
  ],
  ['a dry run of it', published([PUBLISHED_NOW], { will: [] }), 'v1.2.4 would be published'],
  [
    'a dry run of the tag that follows',
    published([FLOATED], { will: [] }),
    'v1.2.4 is already published; its floating tags would move',
  ],
  ['a dry run of what is published', published([], { will: [] }), 'v1.2.4 is already published'],
  ['a preparation alone', prepared(['feat: a']), 'v1.3.0 is prepared by commit c000009'],
  ['one that was there', prepared(['feat: a'], 'kept'), 'v1.3.0 is prepared by commit c000009, which already exists'],
  [
    'a pull request',
    proposed(['feat: a']),
    'v1.3.0 is proposed in a pull request. Merge it to release: https://github.com/acme/widget/pull/12 (opened)',
  ],
  ['a shut gate', blocked(['feat: a']), 'v1.3.0 is not released: build (failure) is red on c000001'],
  ['a dry run', planned(['fix: a', 'fix: b']), 'v1.2.4 would be released from c000002 (patch: 2 commits ask for it)'],
  [
    'a dry run of the first release',
    planned(['fix: a'], { base: null }),
    'v0.1.0 would be released from c000001 (the first release)',
  ],
  [
    'a dry run under our tag',
    { ...planned(['fix: a'], own), resumed: true },
    'Nothing to do: v1.2.4 is already on c000001; release creates its draft if that is missing',
  ],
  ['a release', released(['fix: a']), 'v1.2.4 is on c000001, with its draft (patch: 1 commit asks for it)'],
  [
    'published at once',
    released(['fix: a'], { release: { draft: false } }),
    'v1.2.4 is on c000001, with its release (patch: 1 commit asks for it)',
  ],
  [
    'an explicit bump',
    released(['fix: a'], { inputs: { bump: 'major' } }),
    'v2.0.0 is on c000001, with its draft (bump: major is set)',
  ],
  [
    'a resumed one',
    released(['fix: a'], { ...own, tag: 'kept' }),
    'v1.2.4 is already on c000001; its draft was created',
  ],
  [
    'a rerun',
    released(['fix: a'], { ...own, tag: 'kept', draft: 'kept' }),
    'Nothing to do: v1.2.4 is already on c000001, with its draft',
  ],
  ['a rerun that only moves the tag that follows', onlyFloated, 'v1.3.0 is already on c000001; v1 is now on v1.2.4'],
])('%s', (_, result, sentence) => {
  expect(sentenceOf(result)).toBe(sentence)
})

describe('of several packages', () => {
  const end = (name: string, one: CheckpointResult) => ({ name, path: name, end: one })
  const of = (...ends: CheckpointResult[]): Result => ({
    ...{ kind: 'packages', head: shaOf(1), failed: [], unowned: [], warnings: [] },
    packages: ends.map((one, at) => end(`p${at}`, one)),
  })
  const pull = 'https://github.com/acme/widget/pull/12'
  const wouldPropose = (): CheckpointResult => {
    const one = planned(['fix: a'])
    return { ...one, steps: [{ kind: 'propose' } as unknown as Step] }
  }

  test.each<[string, Result, string]>([
    [
      'two are proposed',
      of(proposed(['feat: a']), proposed(['fix: a']), nothing([])),
      `v1.3.0 and v1.2.4 are proposed in a pull request. Merge it to release them: ${pull} (opened)`,
    ],
    [
      'one is',
      of(proposed(['feat: a']), nothing([])),
      `v1.3.0 is proposed in a pull request. Merge it to release: ${pull} (opened)`,
    ],
    [
      'one is released and another one proposed',
      of(released(['fix: a']), proposed(['feat: a'])),
      `v1.2.4 is on c000001, with its draft (patch: 1 commit asks for it); v1.3.0 is proposed in a pull request. Merge it to release: ${pull} (opened)`,
    ],
    [
      'two are released and two proposed',
      of(released(['fix: a']), released(['feat: a']), proposed(['feat: a']), proposed(['fix: a'])),
      `v1.2.4 and v1.3.0 are released; v1.3.0 and v1.2.4 are proposed in a pull request. Merge it to release them: ${pull} (opened)`,
    ],
    ['a dry run', of(wouldPropose(), wouldPropose()), 'v1.2.4 and v1.2.4 would be proposed in a pull request'],
    [
      'the pull request could not be written',
      { ...of(nothing([])), failed: [{ name: 'core', problems: [] }] } as Result,
      'Nothing was released; core failed',
    ],
  ])('%s', (_, result, sentence) => {
    expect(sentenceOf(result)).toBe(sentence)
  })
})
