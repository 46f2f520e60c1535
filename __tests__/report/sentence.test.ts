import { expect, test } from '@jest/globals'
import type { Result } from '../../src/plan/result.ts'
import { sentenceOf } from '../../src/report/sentence.ts'
import { checkpointOf, ownMessage } from '../plan/history.ts'
import { blocked, nothing, planned, released, releaseOf } from './results.ts'

const foreign = { current: checkpointOf('1.2.4', 1, { message: 'by hand' }) }
const own = { current: checkpointOf('1.2.4', 1, { message: ownMessage(1) }) }

test.each<[string, Result, string]>([
  [
    'an event that releases nothing',
    { kind: 'skipped', reason: 'a pushed tag makes no further release' },
    'Nothing to do: a pushed tag makes no further release',
  ],
  ['nothing to release', nothing(['chore: a']), 'Nothing to release: no commit asks for a release'],
  ['no commit', nothing([]), 'Nothing to release: there is no commit since the last version'],
  ['a version by somebody else', nothing(['fix: a'], foreign), 'Nothing to do: v1.2.4 is already on c000001'],
  [
    'and with its draft',
    { ...nothing(['fix: a'], foreign), release: releaseOf('v1.2.4') },
    'Nothing to do: v1.2.4 is already on c000001, with its draft',
  ],
  [
    'and with its release',
    { ...nothing(['fix: a'], foreign), release: releaseOf('v1.2.4', { draft: false }) },
    'Nothing to do: v1.2.4 is already on c000001, with its release',
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
    'Nothing to do: v1.2.4 is already on c000001; a release run makes its draft if that is missing',
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
    'v2.0.0 is on c000001, with its draft (bump: major was asked for)',
  ],
  [
    'a resumed one',
    released(['fix: a'], { ...own, tag: 'kept' }),
    'v1.2.4 is already on c000001; now it has its draft',
  ],
  [
    'a rerun',
    released(['fix: a'], { ...own, tag: 'kept', draft: 'kept' }),
    'Nothing to do: v1.2.4 is already on c000001, with its draft',
  ],
])('%s', (_, result, sentence) => {
  expect(sentenceOf(result)).toBe(sentence)
})
