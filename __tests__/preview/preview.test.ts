import { describe, expect, test } from '@jest/globals'
import { foretell, mergesOf } from '../../src/preview/foretell.ts'
import { previewOf, type Preview } from '../../src/preview/preview.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { settingsOf } from '../next-version/history.ts'
import { meetingOf, type Met } from './pulls.ts'

function previewOfMet(met: Met, changes: Partial<Settings> = {}): Preview {
  const settings = settingsOf({}, changes)
  const meeting = meetingOf(met)
  const merges = mergesOf(meeting, settings)
  const [first] = merges
  const decision = first && foretell(first, settings)
  if (decision === undefined || decision.kind === 'unknown' || decision.kind === 'fails') throw new Error('no decision')
  return previewOf({ meeting, merges, settings, first: decision })
}

const told = ({ rows }: Preview) =>
  rows.map(({ methods, outcome, because: { words, quote } }) => [
    methods.join(' '),
    outcome.kind === 'release' ? outcome.tag : outcome.kind,
    quote === undefined ? words : `${words} ${quote}`,
  ])

describe('a row for each outcome', () => {
  test.each<[string, Met, readonly (readonly string[])[]]>([
    [
      'the title of a squash decides alone',
      { own: ['wip', 'more'], pull: { title: 'feat!: a new world' } },
      [
        ['squash', 'v2.0.0', 'the title: feat!: a new world'],
        ['merge rebase', 'nothing', 'no commit of this branch asks for a release'],
      ],
    ],
    [
      'what a squash throws away',
      { own: ['feat!: try', 'wip'], pull: { title: 'docs: tidy' } },
      [
        ['squash', 'nothing', 'the title asks for no release: docs: tidy'],
        ['merge rebase', 'v2.0.0', '1 commit of this branch: feat!: try'],
      ],
    ],
    [
      'three that differ',
      {
        own: ['fix: a', 'fix: b'],
        pull: { title: 'feat: c' },
        merging: { mergeTitle: 'PR_TITLE', mergeMessage: 'PR_BODY' },
      },
      [
        ['squash merge', 'v1.3.0', 'the title: feat: c'],
        ['rebase', 'v1.2.4', '2 commits of this branch, such as fix: b'],
      ],
    ],
    [
      'all agree',
      { own: ['feat: a'], pull: { title: 'feat: a' } },
      [['squash merge rebase', 'v1.3.0', 'the title: feat: a']],
    ],
    [
      'one commit gives its message',
      { own: ['fix: a'], pull: { title: 'Update' }, merging: { squashTitle: 'COMMIT_OR_PR_TITLE' } },
      [['squash merge rebase', 'v1.2.4', 'its one commit: fix: a']],
    ],
    [
      'under a title that is not conventional the list decides',
      { own: ['feat: a', 'wip'], pull: { title: 'Bring it' }, merging: { squashMessage: 'COMMIT_MESSAGES' } },
      [['squash merge rebase', 'v1.3.0', 'the commits listed under the title']],
    ],
    [
      'a footer in the text',
      { own: ['wip'], pull: { title: 'fix: a', body: 'BREAKING CHANGE: b' }, merging: { squashMessage: 'PR_BODY' } },
      [
        ['squash', 'v2.0.0', 'the BREAKING CHANGE under the title'],
        ['merge rebase', 'nothing', 'no commit of this branch asks for a release'],
      ],
    ],
    [
      'a title that would be skipped',
      { own: ['wip'], pull: { title: 'Update things' } },
      [['squash merge rebase', 'nothing', 'the title would be skipped: Update things']],
    ],
    [
      'what main has already',
      { before: 'feat: on main', own: ['wip'], pull: { title: 'docs: a' } },
      [['squash merge rebase', 'v1.3.0', 'what is on main already: feat: on main']],
    ],
    [
      'a branch that nobody could read',
      { own: undefined, pull: { commits: 2 } },
      [
        ['squash', 'v1.3.0', 'the title: feat: a new world'],
        ['merge rebase', 'unknown', 'the commits of this branch are not in this checkout'],
      ],
    ],
  ])('%s', (_, met, expected) => {
    expect(told(previewOfMet(met))).toEqual(expected)
  })

  test('where a person decides, that is why', () => {
    const preview = previewOfMet({ own: ['feat: a'] }, { bump: 'none' })
    expect(told(preview)).toEqual([['squash merge rebase', 'nothing', 'bump: none is set']])
  })
})

test('GitHub’s defaults come with a notice, unless the configuration says how', () => {
  const met = { own: ['feat: a'], merging: { isGuessed: true } }
  expect(previewOfMet(met).notices).toEqual([expect.stringContaining('set merge-method')])
  expect(previewOfMet(met, { mergeMethod: 'squash' }).notices).toEqual([])
  expect(previewOfMet({ own: ['feat: a'] }).notices).toEqual([])
})

describe('the title', () => {
  const met: Met = { own: ['feat: a', 'wip'], pull: { title: 'Update things' } }

  test.each<[string, Met, Partial<Settings>, Record<string, unknown> | undefined]>([
    ['warns', met, {}, { subject: 'Update things', isFailure: false, isListCounted: false }],
    ['fails where that is asked for', met, { onTitle: 'fail' }, { isFailure: true }],
    ['off', met, { onTitle: 'off' }, undefined],
    ['no squash, no matter', { ...met, merging: { allowed: ['merge'] } }, {}, undefined],
    ['by the configuration', met, { mergeMethod: 'rebase' }, undefined],
    ['its list may count', { ...met, merging: { squashMessage: 'COMMIT_MESSAGES' } }, {}, { isListCounted: true }],
  ])('%s', (_, about, changes, expected) => {
    const { advice } = previewOfMet(about, changes)
    if (expected === undefined) expect(advice).toBeUndefined()
    else expect(advice).toMatchObject(expected)
  })
})
