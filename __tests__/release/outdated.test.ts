import { describe, expect, test } from '@jest/globals'
import {
  CLOSED_MARK,
  closedSentence,
  outdatedBecause,
  outdatedBecauseOf,
  outdatedIn,
} from '../../src/release/outdated.ts'
import { recordOf, regionOf } from '../../src/record/region.ts'
import type { CheckpointResult } from '../../src/release/result.ts'
import type { Pull, SeenProposal } from '../../src/ports/pulls.ts'
import { shaOf } from '../next-version/history.ts'

const OURS = shaOf(7)
const record = recordOf({ tag: 'v1.3.0', commit: OURS, object: '' }, { name: 'Prepare', notes: 'notes' })
const pull = (more: Partial<Pull> = {}): Pull => ({
  ...{ id: 'P', number: 1, url: 'https://x/1', state: 'open', title: 'Prepare', head: OURS },
  body: regionOf('notes', record),
  ...more,
})
const seen = (one: Pull, commit: string | undefined = OURS): SeenProposal => ({
  repository: 'R',
  pulls: [one],
  ...(commit !== '' && { branch: { commit, parents: [], message: '', tree: '', date: 0 } }),
})

describe('a pull request that will not be released', () => {
  test.each<[string, SeenProposal, string | undefined, RegExp]>([
    ['as we left it: its branch goes too', seen(pull()), OURS, /^Closed: it is over\.$/m],
    ['without a branch', seen(pull(), ''), undefined, /^Closed: it is over\.$/m],
    ['with commits of people', seen(pull(), shaOf(8)), undefined, /has other commits \(c000008\)/],
    ['with a title of a person', seen(pull({ title: 'At last' })), OURS, /The changes you made/],
    [
      'with words around ours',
      seen(pull({ body: `Hi!\r\n${regionOf('notes', record)}` })),
      OURS,
      /The changes you made/,
    ],
    ['with notes that were edited', seen(pull({ body: regionOf('mine', record) })), OURS, /The changes you made/],
  ])('%s', (_, at, branch, comment) => {
    const outdated = outdatedIn(at, 'it is over')
    expect(outdated?.branch).toBe(branch)
    expect(outdated?.comment).toMatch(comment)
    expect(outdated?.comment).toContain(CLOSED_MARK)
  })

  test.each<[string, Pull]>([
    ['closed already', pull({ state: 'closed' })],
    ['merged', pull({ state: 'merged' })],
    ["somebody's own", pull({ body: 'By hand.' })],
  ])('not one that is %s', (_, one) => {
    expect(outdatedIn(seen(one), 'it is over')).toBeUndefined()
  })
})

describe('why', () => {
  const nothing = { kind: 'nothing', nothing: { reason: 'no commit asks for a release', isDecided: true } }
  const held = { kind: 'nothing', nothing: { reason: 'the branch has moved on' } }

  test.each<[string, object, 'commit' | 'pull-request', SeenProposal | undefined, string | undefined]>([
    ['nothing asks for it', nothing, 'pull-request', seen(pull()), 'no commit asks for a release'],
    ['none is open', nothing, 'pull-request', seen(pull({ state: 'closed' })), undefined],
    ['none was asked for', nothing, 'pull-request', undefined, undefined],
    ['the run only came too late', held, 'pull-request', seen(pull()), undefined],
    ['it is proposed', { kind: 'proposed' }, 'pull-request', seen(pull()), undefined],
    [
      'by a commit now',
      { kind: 'released' },
      'commit',
      undefined,
      'releases of this branch are now prepared by a commit',
    ],
    ['by a commit, and nothing was done', nothing, 'commit', undefined, undefined],
  ])('%s', (_, result, via, at, expected) => {
    expect(outdatedBecause(result as CheckpointResult, { via, seen: at })).toBe(expected)
  })
})

describe('why, of several packages', () => {
  const due = { kind: 'nothing', nothing: { reason: 'no commit asks for a release', isDecided: true } }
  const held = { kind: 'nothing', nothing: { reason: 'the branch has moved on' } }
  const [done, proposed] = [{ kind: 'released' }, { kind: 'proposed' }]
  const both = regionOf('notes', {
    ...record,
    tag: 'core-v1.3.0',
    proposal: { parent: shaOf(1), files: '', tags: ['core-v1.3.0', 'api-v0.4.1'] },
  })
  const open = seen(pull({ body: both }))
  const none = 'no commit asks for a release'

  test.each<[string, Readonly<Record<string, object>>, 'commit' | 'pull-request', SeenProposal | undefined, unknown]>([
    ['nothing asks for any', { core: due, api: due }, 'pull-request', open, `core: ${none}; api: ${none}`],
    [
      'nothing asks for one, and the other is released',
      { core: due, api: done },
      'pull-request',
      open,
      `core: ${none}`,
    ],
    [
      'a third one is left alone',
      { core: due, api: due, web: held },
      'pull-request',
      open,
      `core: ${none}; api: ${none}`,
    ],
    ['one of them is held', { core: due, api: held }, 'pull-request', open, undefined],
    ['another one is proposed in it', { core: due, api: due, web: proposed }, 'pull-request', open, undefined],
    ['all are released', { core: done, api: done }, 'pull-request', open, undefined],
    ['none is open', { core: due }, 'pull-request', seen(pull({ state: 'closed' })), undefined],
    ['none was asked for', { core: due }, 'pull-request', undefined, undefined],
    ['by a commit now', { core: done, api: due }, 'commit', undefined, expect.stringContaining('by a commit')],
    ['by a commit, and nothing was done', { core: due }, 'commit', undefined, undefined],
  ])('%s', (_, ends, via, at, expected) => {
    const named = Object.entries(ends).map(([name, end]) => ({
      ...{ name, prefix: `${name}-v` },
      end: end as CheckpointResult,
    }))
    expect(outdatedBecauseOf(named, { via, seen: at })).toEqual(expected)
  })
})

test('a run tells of it', () => {
  expect(closedSentence(pull(), 'it is over')).toBe(
    'The pull request that proposed a release was closed (it is over): https://x/1',
  )
})
