import { describe, expect, test } from '@jest/globals'
import type { ReadyPackage } from '../../../src/release/packages/job.ts'
import { proposalOf, withProposals } from '../../../src/release/packages/propose-together.ts'
import type { Ready } from '../../../src/release/ready.ts'
import type { ProposeStep, Step } from '../../../src/writes/step.ts'
import { packageOf } from '../../packages/rules.ts'
import { NOW, shaOf } from '../../next-version/history.ts'

/** What a package would do by itself, and what it depends on. */
interface Member {
  readonly does: 'propose' | 'release' | 'nothing more' | 'resume' | 'nothing'
  readonly isSettled?: boolean
  readonly on?: readonly string[]
}

const RELEASE = [{ kind: 'tag' }, { kind: 'draft' }] as unknown as readonly Step[]

function packageWith(name: string, { does, isSettled = false, on = [] }: Member): ReadyPackage {
  const one = packageOf(name, { dependsOn: on })
  const tag = `${name}-v1.0.1`
  const message = `📋 Prepare for ${tag} release\n\nRelease-Version: ${tag}`
  const proposal: ProposeStep = {
    ...{ kind: 'propose', versions: [{ tag, isAsked: false }], base: 'main', branch: 'b', parent: shaOf(1) },
    ...{ message, title: 't', notes: 'n', files: [{ path: `${name}/VERSION`, text: '1.0.1', isProgram: false }] },
  }
  const steps = does === 'propose' ? [proposal] : does === 'nothing more' ? [] : RELEASE
  const plan = { tag, version: '1.0.1', base: null, reason: 'because' }
  const ready = {
    ...{ kind: 'ready', plan, next: { name: tag }, steps },
    texts: { notes: 'notes', preparation: { message } },
  } as unknown as Ready
  const decision = { kind: does === 'resume' ? 'resume' : does === 'nothing' ? 'nothing' : 'release' }
  return {
    decided: { one, decision, isSettled },
    job: { settings: one.settings, snapshot: { now: NOW } },
    ready: does === 'nothing' ? { kind: 'nothing' } : ready,
  } as unknown as ReadyPackage
}

const packagesOf = (members: Readonly<Record<string, Member>>) =>
  Object.entries(members).map(([name, member]) => packageWith(name, member))

describe('who is proposed', () => {
  test.each<[string, Readonly<Record<string, Member>>, string]>([
    ['nobody, where nobody has a file to write', { a: { does: 'release' }, b: { does: 'release' } }, ''],
    ['all that come with one that has', { a: { does: 'release' }, b: { does: 'propose' } }, 'a b'],
    ['not what was merged', { a: { does: 'release', isSettled: true }, b: { does: 'propose' } }, 'b'],
    [
      '… but where it depends on one that is proposed anew',
      { a: { does: 'propose' }, b: { does: 'release', isSettled: true, on: ['a'] } },
      'a b',
    ],
    [
      '… over several steps',
      {
        a: { does: 'propose' },
        b: { does: 'release', isSettled: true, on: ['a'] },
        c: { does: 'release', isSettled: true, on: ['b'] },
      },
      'a b c',
    ],
    ['not one that the head carries', { a: { does: 'propose' }, b: { does: 'resume', on: ['a'] } }, 'a'],
    ['not one that is not due', { a: { does: 'propose' }, b: { does: 'nothing' } }, 'a'],
    ['by command: prepare one without steps', { a: { does: 'propose' }, b: { does: 'nothing more' } }, 'a b'],
  ])('%s', (_, members, proposed) => {
    const step = proposalOf(withProposals(packagesOf(members)))
    expect((step?.versions ?? []).map(({ tag }) => tag.replace('-v1.0.1', '')).join(' ')).toBe(proposed)
  })
})

test('one without steps is held where nobody is proposed', () => {
  const [one] = withProposals(packagesOf({ a: { does: 'nothing more' } }))
  expect(one?.ready).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('a-v1.0.1') })
})

test('one without files has none in its own step', () => {
  const [, b] = withProposals(packagesOf({ a: { does: 'propose' }, b: { does: 'release' } }))
  const [step] = b?.ready.kind === 'ready' ? b.ready.steps : []
  expect(step).toMatchObject({ kind: 'propose', base: 'main', files: [], message: expect.stringContaining('b-v1.0.1') })
})
