import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CheckpointError } from '../../src/errors/problem.ts'
import { decide } from '../../src/next-version/decide.ts'
import { targetOf } from '../../src/versions/candidates.ts'
import { compareSemVer } from '../../src/versions/semver.ts'
import { settingsOf, snapshotOf, version, type World } from './history.ts'

interface Row extends World {
  readonly because: string
  readonly messages: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
}

function decisionOf({ messages, inputs = {}, ...world }: Omit<Row, 'because'>) {
  return decide(snapshotOf(messages, world), settingsOf(inputs))
}

/** `v1.3.0-rc.1 minor: …reason` or `nothing: …reason`. */
function told(row: Omit<Row, 'because'>): string {
  const decision = decisionOf(row)
  if (decision.kind === 'nothing') return `nothing${decision.failed ? ' (failed)' : ''}: ${decision.reason}`
  const { tag, bump, reason } = decision.plan
  return `${decision.kind === 'resume' ? 'resume ' : ''}${tag} ${bump}: ${reason}`
}

const RC = { prerelease: 'rc' }

describe('candidates', () => {
  test.each<Row & { readonly to: string }>([
    { because: 'the first', messages: ['feat: a'], to: 'v1.3.0-rc.1 minor: minor: 1 commit asks for it' },
    {
      because: 'a fix after it counts up, and the target stays',
      messages: ['feat: a', 'fix: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      to: 'v1.3.0-rc.2 minor: minor since v1.2.3; 1 commit since v1.3.0-rc.1 asks for a release',
    },
    {
      because: 'a break moves the target and begins anew: semantic-release #1214',
      messages: ['feat: a', 'feat!: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      to: 'v2.0.0-rc.1 major: major since v1.2.3; 1 commit since v1.3.0-rc.1 asks for a release',
    },
    {
      because: 'a fix after a break counts up there',
      messages: ['feat!: a', 'fix: b', 'fix: c'],
      candidates: { '2.0.0-rc.1': 1 },
      last: '2.0.0-rc.1',
      to: 'v2.0.0-rc.2 major: major since v1.2.3; 2 commits since v2.0.0-rc.1 ask for a release',
    },
    {
      because: 'another channel begins at 1: semantic-release #1061',
      messages: ['feat: a', 'fix: b'],
      candidates: { '1.3.0-beta.1': 1, '1.3.0-beta.2': 2 },
      to: 'v1.3.0-rc.1 minor: minor: 1 commit asks for it',
    },
    {
      because: 'two channels on one commit do not mix: semantic-release #2415',
      messages: ['feat: a', 'fix: b'],
      candidates: { '1.3.0-dev.3': 1, '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      to: 'v1.3.0-rc.2 minor: minor since v1.2.3; 1 commit since v1.3.0-rc.1 asks for a release',
    },
    {
      because: 'nothing since the candidate asks for one: commitizen #688',
      messages: ['fix: a', 'build: b'],
      candidates: { '1.2.4-rc.1': 1 },
      last: '1.2.4-rc.1',
      to: 'nothing: no commit since v1.2.4-rc.1 asks for a release',
    },
    {
      because: 'on-no-release: patch counts up all the same',
      messages: ['feat: a', 'build: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      inputs: { 'on-no-release': 'patch' },
      to: 'v1.3.0-rc.2 minor: no commit since v1.3.0-rc.1 asks for a release, and on-no-release is patch',
    },
    {
      because: 'on-no-release: fail',
      messages: ['fix: a', 'build: b'],
      candidates: { '1.2.4-rc.1': 1 },
      last: '1.2.4-rc.1',
      inputs: { 'on-no-release': 'fail' },
      to: 'nothing (failed): no commit since v1.2.4-rc.1 asks for a release',
    },
    {
      because: 'an undone feature of an earlier candidate is a patch on it, and the target does not go back',
      messages: ['feat: a', 'Revert "feat: a"'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      to: 'v1.3.0-rc.2 minor: v1.3.0-rc.1 leads to it, though the commits ask for patch',
    },
    {
      because: 'an explicit major stays for the fixes after it',
      messages: ['fix: a', 'fix: b'],
      candidates: { '2.0.0-rc.1': 1 },
      last: '2.0.0-rc.1',
      to: 'v2.0.0-rc.2 major: v2.0.0-rc.1 leads to it, though the commits ask for patch',
    },
    {
      because: 'one without a number: 1.0.0-beta, then beta.1',
      messages: ['fix: a', 'fix: b'],
      base: '0.9.0',
      candidates: { '1.0.0-rc': 1 },
      last: '1.0.0-rc',
      to: 'v1.0.0-rc.1 major: v1.0.0-rc leads to it, though the commits ask for patch',
    },
    {
      because: 'one with a number without a dot, of a lower target, is no matter',
      messages: ['feat: a', 'feat!: b'],
      candidates: { '1.3.0-rc1': 1 },
      last: '1.3.0-rc1',
      to: 'v2.0.0-rc.1 major: major since v1.2.3; 1 commit since v1.3.0-rc1 asks for a release',
    },
    {
      because: 'below 1.0.0 a break is minor here too',
      messages: ['feat!: a'],
      base: '0.4.2',
      to: 'v0.5.0-rc.1 minor: minor: 1 commit asks for it; below 1.0.0 a breaking change is minor',
    },
    {
      because: 'the first release: python-semantic-release #1283',
      messages: ['feat: a'],
      base: null,
      to: 'v0.1.0-rc.1 minor: the first release',
    },
    {
      because: 'and the second candidate of it',
      messages: ['feat: a', 'feat!: b'],
      base: null,
      candidates: { '0.1.0-rc.1': 1 },
      last: '0.1.0-rc.1',
      to: 'v0.1.0-rc.2 major: major; 1 commit since v0.1.0-rc.1 asks for a release',
    },
    {
      because: 'an initial version that is itself a candidate gives its numbers',
      messages: ['feat: a'],
      base: null,
      inputs: { 'initial-version': '1.0.0-alpha.1' },
      to: 'v1.0.0-rc.1 minor: the first release',
    },
  ])('$because', ({ to, inputs = {}, ...row }) => {
    expect(told({ ...row, inputs: { ...RC, ...inputs } })).toBe(to)
  })
})

describe('an explicit bump on a channel', () => {
  test.each<Row & { readonly to: string }>([
    { because: 'from the last stable version', messages: ['fix: a'], inputs: { bump: 'major' }, to: 'v2.0.0-rc.1' },
    {
      because: 'where the candidates lead there already, it counts up',
      messages: ['feat: a', 'docs: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      inputs: { bump: 'minor' },
      to: 'v1.3.0-rc.2',
    },
    {
      because: 'prerelease counts up without a commit that asks',
      messages: ['feat: a', 'docs: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      inputs: { bump: 'prerelease' },
      to: 'v1.3.0-rc.2',
    },
    {
      because: 'prerelease after nothing but documentation is a candidate of the next patch',
      messages: ['docs: a'],
      inputs: { bump: 'prerelease' },
      to: 'v1.2.4-rc.1',
    },
    {
      because: 'prerelease follows a break',
      messages: ['feat: a', 'feat!: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      inputs: { bump: 'prerelease' },
      to: 'v2.0.0-rc.1',
    },
    { because: 'none is none', messages: ['feat: a'], inputs: { bump: 'none' }, to: 'nothing' },
  ])('$because', ({ to, inputs = {}, ...row }) => {
    expect(told({ ...row, inputs: { ...RC, ...inputs } }).split(/[ :]/)[0]).toBe(to)
  })

  test('a lower one than the candidates lead to is refused: versions only grow', () => {
    const row = { candidates: { '2.0.0-rc.1': 1 }, last: '2.0.0-rc.1', inputs: { ...RC, bump: 'minor' } }
    expect(() => told({ messages: ['fix: a', 'fix: b'], ...row })).toThrow(
      'VC232: The next pre-release would be 1.3.0-rc.1, which is not above v2.0.0-rc.1.',
    )
  })
})

describe('tags that others wrote', () => {
  test.each([
    ['1.3.0-rc1', '1.3.0-rc.2', 'one word, and a longer one is higher: react-select #911'],
    ['1.3.0-rc-1', '1.3.0-rc.2', 'the same with a hyphen'],
    ['1.3.0-rc.final', '1.3.0-rc.1', 'a word is above every number'],
  ])('after %s no %s is made, for it would be lower: %s', (last, next) => {
    const row = { messages: ['feat: a', 'fix: b'], candidates: { [last]: 1 }, last, inputs: RC }
    expect(() => told(row)).toThrow(CheckpointError)
    for (const part of ['VC232: ', next, `v${last}`]) expect(() => told(row)).toThrow(part)
  })
})

describe('a stable release after candidates', () => {
  test.each<Row & { readonly to: string }>([
    {
      because: 'promotes the candidate on the head without a new commit: releasaurus #251',
      messages: ['feat: a'],
      candidates: { '1.3.0-rc.1': 1 },
      to: 'v1.3.0 minor: minor: 1 commit asks for it',
    },
    {
      because: 'also one whose commits ask for nothing',
      messages: ['docs: a'],
      candidates: { '1.2.4-rc.1': 1 },
      to: 'v1.2.4 patch: v1.2.4-rc.1 leads to it',
    },
    {
      because: 'and one that leads further than they ask, whoever made it: it is what was tried',
      messages: ['fix: a'],
      candidates: { '2.0.0-rc.1': 1 },
      to: 'v2.0.0 major: v2.0.0-rc.1 leads to it, though the commits ask for patch',
    },
    {
      because: 'after further commits, our own candidate is remembered',
      messages: ['fix: a', 'fix: b'],
      candidates: { '2.0.0-rc.1': 1 },
      own: ['2.0.0-rc.1'],
      to: 'v2.0.0 major: v2.0.0-rc.1 leads to it, though the commits ask for patch',
    },
    {
      because: "others' tags (a nightly build) decide nothing",
      messages: ['fix: a', 'fix: b'],
      candidates: { '1.3.0-nightly.20260101': 1 },
      to: 'v1.2.4 patch: patch: 2 commits ask for it',
    },
    {
      because: 'a candidate is no base: concourse-git-semver-tag-resource #12',
      messages: ['fix: a', 'feat: b'],
      candidates: { '1.2.4-beta.1': 1 },
      to: 'v1.3.0 minor: minor: 1 commit asks for it',
    },
    {
      because: 'nothing asked, and the candidate is not on the head: nothing',
      messages: ['docs: a', 'chore: b'],
      candidates: { '1.2.4-rc.1': 1 },
      own: ['1.2.4-rc.1'],
      to: 'nothing: no commit since v1.2.3 asks for a release',
    },
    {
      because: 'the first release follows its candidates',
      messages: ['feat: a'],
      base: null,
      candidates: { '1.0.0-rc.1': 1 },
      to: 'v1.0.0 minor: v1.0.0-rc.1 leads to it, though the commits ask for minor',
    },
    {
      because: 'an explicit bump is obeyed',
      messages: ['fix: a'],
      candidates: { '2.0.0-rc.1': 1 },
      inputs: { bump: 'minor' },
      to: 'v1.3.0 minor: bump: minor is set',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(to)
  })

  test.each<Row & { readonly warns: string }>([
    {
      because: 'a lower step than a candidate leads to',
      messages: ['fix: a'],
      candidates: { '2.0.0-rc.1': 1 },
      inputs: { bump: 'minor' },
      warns: 'bump: minor is set and wins, although v2.0.0-rc.1 is above 1.3.0.',
    },
    {
      because: "a higher candidate of others'",
      messages: ['fix: a', 'fix: b'],
      candidates: { '2.0.0-rc.1': 1 },
      warns:
        'v2.0.0-rc.1 in this history is above 1.2.4, the version that the commits ask for. It was not created by Version Checkpoint, so it has no effect. To continue from it, set version: 2.0.0.',
    },
  ])('warns of $because', ({ warns, ...row }) => {
    expect(decisionOf(row)).toMatchObject({ plan: { warnings: [warns] } })
  })
})

describe('an exact version among candidates', () => {
  test.each<Row & { readonly to: string }>([
    {
      because: 'a higher candidate',
      messages: ['feat: a', 'docs: b'],
      candidates: { '1.3.0-rc.1': 1 },
      last: '1.3.0-rc.1',
      inputs: { version: '1.3.0-rc.5' },
      to: 'v1.3.0-rc.5 minor: version is set',
    },
    {
      because: 'the stable one promotes, at the commit of the candidate too',
      messages: ['feat: a'],
      candidates: { '1.3.0-rc.1': 1 },
      inputs: { version: '1.3.0' },
      to: 'v1.3.0 minor: version is set',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(to)
  })

  test('a candidate that is not above the one before is refused', () => {
    const row = { candidates: { '1.3.0-rc.3': 1 }, last: '1.3.0-rc.3', inputs: { version: '1.3.0-rc.2' } }
    expect(() => told({ messages: ['feat: a', 'fix: b'], ...row })).toThrow('VC103: version: 1.3.0-rc.2')
  })
})

test('a candidate is above the one before and the last stable version, and below where it leads; its promotion is that', () => {
  const message = fc.constantFrom('fix: a', 'feat: a', 'feat!: a', 'docs: a', 'Revert "feat: a"')
  const messages = fc.array(message, { minLength: 1, maxLength: 6 })
  const last = fc.constantFrom(undefined, '1.2.4-rc.1', '1.3.0-rc.9', '2.0.0-rc.10')
  fc.assert(
    fc.property(messages, last, fc.constantFrom('auto', 'prerelease'), (told, before, bump) => {
      const world = before === undefined ? {} : { candidates: { [before]: 1 }, last: before }
      const decision = decisionOf({ messages: told, inputs: { ...RC, bump }, ...world })
      if (decision.kind === 'nothing') return
      const made = version(decision.plan.version)
      expect(compareSemVer(made, version(before ?? '1.2.3'))).toBeGreaterThan(0)
      expect(compareSemVer(made, targetOf(made))).toBeLessThan(0)
      const promoted = decisionOf({ messages: told, candidates: { [decision.plan.version]: told.length } })
      expect(promoted).toMatchObject({ plan: { version: decision.plan.version.replace(/-.*/, '') } })
    }),
  )
})
