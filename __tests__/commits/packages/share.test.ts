import { expect, test } from '@jest/globals'
import { contributionOf } from '../../../src/commits/contribution.ts'
import { DEFAULT_RULES } from '../../../src/commits/rules.ts'
import type { Reason } from '../../../src/commits/reasons/reason.ts'
import { takeShare, type Share } from '../../../src/commits/packages/share.ts'
import { commit } from '../../next-version/history.ts'

const BOTH = new Map([
  ['a', 'a'],
  ['b', 'b'],
])
const TOUCHED: Share = { name: 'a', named: BOTH, isWhole: false, isEmpty: false }

const FEAT = { kind: 'type', name: 'feat', level: 'minor', hasRule: true } as const
const TWO = { list: { bullets: 2, hasSubject: false } } as const
const CAPPED = { capped: { package: 'a', owners: ['b'] } } as const

const shared = (message: string, share: Share | undefined) =>
  takeShare(contributionOf(commit(1, message), DEFAULT_RULES), share)

test.each<[string, string, Partial<Share>, string, Reason]>([
  ['no scope: the level', 'feat: x', {}, 'minor', FEAT],
  ['its own scope', 'feat(a): x', {}, 'minor', FEAT],
  ['its own among others', 'feat(b, A): x', {}, 'minor', FEAT],
  ['the other’s scope: a patch', 'feat(b): x', {}, 'patch', { ...FEAT, ...CAPPED }],
  ['… of a break, too', 'feat(b)!: x', {}, 'patch', { ...FEAT, name: 'feat!', level: 'major', ...CAPPED }],
  ['… nothing is raised', 'docs(b): x', {}, 'none', { ...FEAT, name: 'docs', level: 'none' }],
  ['… a fix stays one', 'fix(b): x', {}, 'patch', { ...FEAT, name: 'fix', level: 'patch' }],
  ['… touched: same takes the level', 'feat(b): x', { isWhole: true }, 'minor', FEAT],
  ['a scope that names no package', 'feat(ui): x', {}, 'minor', FEAT],
  ['a scope of one that was not touched', 'feat(b): x', { named: new Map([['a', 'a']]) }, 'minor', FEAT],
  ['a reason of its own', 'feat: x', { included: 'go.work' }, 'minor', { ...FEAT, included: 'go.work' }],
  ['an empty commit that names it', 'fix(a): x', { isEmpty: true }, 'patch', { ...FEAT, name: 'fix', level: 'patch' }],
  [
    'bullets of a squash, each by its scope',
    'Squash (#1)\n\n* feat(b): x\n* fix(a): y',
    {},
    'patch',
    { ...FEAT, ...TWO, ...CAPPED },
  ],
  ['… one without a scope is everybody’s', 'Squash (#1)\n\n* feat: x\n* fix(b): y', {}, 'minor', { ...FEAT, ...TWO }],
])('%s: %j', (_, message, share, counts, reason) => {
  const told = shared(message, { ...TOUCHED, ...share })
  expect(told?.verdict).toMatchObject({ counts, skipped: false })
  expect(told?.verdict.reason).toEqual(reason)
  expect(told?.changes.every(({ bump, breaking }) => bump === 'major' || breaking.length === 0)).toBe(true)
})

test.each<[string, string, Share | undefined]>([
  ['a commit that did not touch it', 'feat: x', undefined],
  ['an empty one without a scope', 'fix: x', { ...TOUCHED, isEmpty: true }],
  ['an empty one of another', 'fix(b): x', { ...TOUCHED, isEmpty: true }],
])('%s has no part in it', (_, message, share) => {
  expect(shared(message, share)).toBeUndefined()
})

test('only excluded files: it is listed, and counts for nothing', () => {
  const told = shared('feat!: x', { ...TOUCHED, excluded: 'a/x.test.ts' })
  expect(told).toEqual({
    changes: [],
    verdict: expect.objectContaining({
      counts: 'none',
      skipped: true,
      reason: { kind: 'excluded', path: 'a/x.test.ts' },
    }),
    warnings: [],
  })
})
