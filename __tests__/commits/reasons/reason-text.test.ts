import { expect, test } from '@jest/globals'
import type { BumpLevel } from '../../../src/commits/commit.ts'
import type { Fault } from '../../../src/commits/header.ts'
import type { Reason } from '../../../src/commits/reasons/reason.ts'
import { faultText, reasonText } from '../../../src/commits/reasons/reason-text.ts'
import { sha } from '../range.ts'

const type = (name: string, level: BumpLevel, hasRule = true) => ({ kind: 'type', name, level, hasRule }) as const
const FEAT = type('feat', 'minor')

test.each<[Reason, string]>([
  [FEAT, 'feat is minor'],
  [type('docs(readme)', 'patch'), 'docs(readme) is patch'],
  [type('chore', 'none'), 'chore counts for nothing'],
  [type('feet', 'none', false), 'feet has no rule and counts for nothing'],
  [{ kind: 'breaking', level: 'major' }, 'BREAKING CHANGE under it is major'],
  [{ ...FEAT, list: { bullets: 1, hasSubject: false } }, '1 bullet: feat is minor'],
  [{ ...FEAT, list: { bullets: 2, hasSubject: true } }, 'subject and 2 bullets: feat is minor'],
  [{ kind: 'unconventional', fault: 'no-type' }, 'not conventional: no type before a colon'],
  [{ kind: 'release-commit' }, 'release commit: adds nothing'],
  [{ kind: 'merge', commits: 'unread' }, 'merge: it has no header'],
  [{ kind: 'merge', commits: 'counted' }, 'merge: its commits are counted'],
  [{ kind: 'merge', commits: 'uncounted' }, 'merge: none of its commits counts'],
  [
    { kind: 'merge', commits: 'uncounted', title: 'feat: a' },
    'merge: none of its commits counts, nor does "feat: a" under it',
  ],
  [{ kind: 'duplicate', of: sha(1) }, 'same header as 0000001: listed once'],
  [{ kind: 'reverted', by: sha(3) }, 'reverted by 0000003'],
  [{ kind: 'revert', of: [sha(1)] }, 'reverts 0000001: both are left out'],
  [{ kind: 'revert', of: [sha(1), sha(2)] }, 'reverts 0000001 and 1 more: both are left out'],
  [{ kind: 'left-out', by: 'corrections', because: 'never shipped' }, 'left out by corrections: never shipped'],
  [{ kind: 'left-out', by: 'mark', mark: '[skip release]' }, 'left out by its own [skip release]'],
  [{ kind: 'excluded', path: 'docs/x' }, 'only files that are excluded changed, as docs/x'],
  [{ ...FEAT, was: 'wip' }, 'feat is minor; corrected: was "wip"'],
  [
    { ...FEAT, capped: { package: 'a', owners: ['b', 'c'] } },
    'feat is minor; patch at most for a, since its scope names b and c',
  ],
  [{ ...FEAT, included: 'go.work' }, 'feat is minor; go.work is included'],
])('%j: %s', (reason, text) => {
  expect(reasonText(reason)).toBe(text)
})

test('what a break is lowered to stands beside what it is of, whatever follows', () => {
  const reason = { ...type('feat!', 'major'), included: 'go.work' }
  expect(reasonText(reason, 'minor')).toBe('feat! is minor below 1.0.0; go.work is included')
})

test.each<[Fault, string]>([
  ['empty-message', 'the message is empty'],
  ['exclamation-before-scope', 'the ! is before the scope'],
  ['many-scopes', 'more than one scope'],
  ['fixup', 'this fixup! commit should be squashed first'],
])('a header with the fault %s: %s', (fault, text) => {
  expect(faultText(fault)).toBe(text)
})

test.each<[string, Reason]>([
  ['a type', type('x'.repeat(9000), 'minor')],
  ['a subject that was merged', { ...FEAT, was: 'x'.repeat(9000) }],
  ['the title of a merge', { kind: 'merge', commits: 'uncounted', title: 'x'.repeat(9000) }],
])('%s of any length gives a short sentence', (_, reason) => {
  expect(reasonText(reason).length).toBeLessThan(140)
})
