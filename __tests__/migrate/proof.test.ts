import { expect, test } from '@jest/globals'
import { proveOn, together } from '../../src/migrate/proof.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { release } from './releases.ts'

const OURS = { rules: DEFAULT_RULES, majorOnZero: false, onNoRelease: 'skip' } as const
const THEIRS = {
  types: new Map([['feat', 'minor' as const]]),
  others: 'patch',
  unconventional: 'patch',
  breakingOnZero: 'minor',
  featureOnZero: 'minor',
} as const
const PAST = [release('1.0.0', '1.1.0', ['feat: a']), release('1.0.0', '1.0.1', ['docs: b'])]

test('each release is judged under both rules', () => {
  const { releases, same, sameByTheirs } = proveOn(PAST, OURS, THEIRS)
  expect({ same, sameByTheirs }).toEqual({ same: 1, sameByTheirs: 2 })
  expect(releases.map(({ released, chosen, theirs, agreed }) => [released, chosen, theirs, agreed])).toEqual([
    ['minor', 'minor', 'minor', true],
    ['patch', 'none', 'patch', false],
  ])
})

test('on-no-release: patch makes a patch of what asks for nothing', () => {
  expect(proveOn(PAST, { ...OURS, onNoRelease: 'patch' }, THEIRS).same).toBe(2)
})

test('without rules of theirs there is one count', () => {
  const proof = proveOn(PAST, OURS, undefined)
  expect(proof.sameByTheirs).toBeUndefined()
  expect(proof.releases.every(({ theirs }) => theirs === undefined)).toBe(true)
})

test('of several packages the counts are added, and each release names its package', () => {
  const proof = together([
    { name: 'a', ...proveOn(PAST, OURS, THEIRS) },
    { name: 'b', ...proveOn(PAST.slice(1), OURS, THEIRS) },
  ])
  expect(proof).toMatchObject({ same: 1, sameByTheirs: 3 })
  expect(proof.releases.map((release) => release.package)).toEqual(['a', 'a', 'b'])
  expect(together([{ name: 'a', ...proveOn(PAST, OURS, undefined) }])).not.toHaveProperty('sameByTheirs')
})

test('the other tool is judged by the commits of the package, too', () => {
  const ofNobody = { ...release('1.0.0', '1.1.0', ['feat: a']), shares: new Map() }
  expect(proveOn([ofNobody], OURS, THEIRS).releases).toMatchObject([{ chosen: 'none', theirs: 'none' }])
})
