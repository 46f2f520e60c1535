import { expect, test } from '@jest/globals'
import { contributionOf } from '../../../src/commits/contribution.ts'
import { DEFAULT_RULES } from '../../../src/commits/rules.ts'
import { sharedBy, type Share } from '../../../src/commits/packages/share.ts'
import { commit } from '../../next-version/history.ts'

const BOTH = new Map([
  ['a', 'a'],
  ['b', 'b'],
])
const TOUCHED: Share = { name: 'a', named: BOTH, isWhole: false, isEmpty: false }

const shared = (message: string, share: Share | undefined) =>
  sharedBy(contributionOf(commit(1, message), DEFAULT_RULES), share)

test.each<[string, string, Partial<Share>, string, string]>([
  ['no scope: the level', 'feat: x', {}, 'minor', 'feat is minor'],
  ['its own scope', 'feat(a): x', {}, 'minor', 'feat is minor'],
  ['its own among others', 'feat(b, A): x', {}, 'minor', 'feat is minor'],
  [
    'the other’s scope: a patch',
    'feat(b): x',
    {},
    'patch',
    'feat is minor; patch at most for a, since its scope names b',
  ],
  ['… of a break, too', 'feat(b)!: x', {}, 'patch', 'feat! is major; patch at most for a, since its scope names b'],
  ['… nothing is raised', 'docs(b): x', {}, 'none', 'docs counts for nothing'],
  ['… a fix stays one', 'fix(b): x', {}, 'patch', 'fix is patch'],
  ['… touched: same takes the level', 'feat(b): x', { isWhole: true }, 'minor', 'feat is minor'],
  ['a scope that names no package', 'feat(ui): x', {}, 'minor', 'feat is minor'],
  ['a scope of one that was not touched', 'feat(b): x', { named: new Map([['a', 'a']]) }, 'minor', 'feat is minor'],
  ['a reason of its own', 'feat: x', { because: 'go.work is included' }, 'minor', 'feat is minor; go.work is included'],
  ['an empty commit that names it', 'fix(a): x', { isEmpty: true }, 'patch', 'fix is patch'],
  [
    'bullets of a squash, each by its scope',
    'Squash (#1)\n\n* feat(b): x\n* fix(a): y',
    {},
    'patch',
    '2 bullets: feat is minor; patch at most for a, since its scope names b',
  ],
  [
    '… one without a scope is everybody’s',
    'Squash (#1)\n\n* feat: x\n* fix(b): y',
    {},
    'minor',
    '2 bullets: feat is minor',
  ],
])('%s: %j', (_, message, share, counts, why) => {
  const told = shared(message, { ...TOUCHED, ...share })
  expect(told?.verdict).toMatchObject({ counts, why, skipped: false })
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
  const told = shared('feat!: x', { ...TOUCHED, excluded: 'only tests' })
  expect(told).toEqual({
    changes: [],
    verdict: expect.objectContaining({ counts: 'none', skipped: true, why: 'only tests' }),
    warnings: [],
  })
})
