import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { decide } from '../../src/next-version/decide.ts'
import { DEFAULT_RULES, type CommitRules } from '../../src/commits/rules.ts'
import { checkpointOf, ownMessage, settingsOf, snapshotOf, version, type World } from './history.ts'

interface Row extends World {
  /** What is special about this row. */
  readonly because: string
  readonly messages: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
}

function decisionOf({ messages, inputs = {}, ...world }: Omit<Row, 'because'>) {
  return decide(snapshotOf(messages, world), settingsOf(inputs))
}

/** `v1.3.0 minor: …reason` or `nothing: …reason`: what a row expects, in a line. */
function told(row: Omit<Row, 'because'>): string {
  const decision = decisionOf(row)
  if (decision.kind === 'nothing') return `nothing${decision.failed ? ' (failed)' : ''}: ${decision.reason}`
  const { tag, bump, reason } = decision.plan
  return `${decision.kind === 'resume' ? 'resume ' : ''}${tag} ${bump}: ${reason}`
}

describe('the commits decide', () => {
  test.each<Row & { readonly to: string }>([
    { because: 'a fix is a patch', messages: ['fix: a'], to: 'v1.2.4 patch: patch: 1 commit asks for it' },
    { because: 'a feature is a minor', messages: ['feat: a'], to: 'v1.3.0 minor: minor: 1 commit asks for it' },
    { because: 'a break is a major', messages: ['feat!: a'], to: 'v2.0.0 major: major: 1 commit asks for it' },
    {
      because: 'the strongest decides, and only those of its level made it',
      messages: ['feat: a', 'fix: b', 'feat: c', 'docs: d'],
      to: 'v1.3.0 minor: minor: 2 commits ask for it',
    },
    {
      because: 'documentation beside a fix adds nothing',
      messages: ['docs: a', 'fix: b'],
      to: 'v1.2.4 patch: patch: 1 commit asks for it',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(to)
  })
})

describe('below 1.0.0', () => {
  test.each<Row & { readonly to: string }>([
    {
      because: 'a break is a minor, and the reason says so',
      messages: ['feat!: a'],
      base: '0.4.2',
      to: 'v0.5.0 minor: minor: 1 commit asks for it; below 1.0.0 a breaking change is minor',
    },
    {
      because: 'major-on-zero makes it 1.0.0',
      messages: ['feat!: a'],
      base: '0.4.2',
      inputs: { 'major-on-zero': 'true' },
      to: 'v1.0.0 major: major: 1 commit asks for it',
    },
    {
      because: 'a feature is a minor, and the policy has no part in it',
      messages: ['feat: a'],
      base: '0.4.2',
      to: 'v0.5.0 minor: minor: 1 commit asks for it',
    },
    {
      because: 'a fix is a patch',
      messages: ['fix: a'],
      base: '0.4.2',
      inputs: { 'major-on-zero': 'true' },
      to: 'v0.4.3 patch: patch: 1 commit asks for it',
    },
    {
      because: 'at 1.0.0 the policy has ended',
      messages: ['feat!: a'],
      base: '1.0.0',
      to: 'v2.0.0 major: major: 1 commit asks for it',
    },
    {
      because: 'bump: major is how 1.0.0 is made',
      messages: ['docs: a'],
      base: '0.4.2',
      inputs: { bump: 'major' },
      to: 'v1.0.0 major: bump: major is set',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(to)
  })
})

describe('an explicit bump is obeyed', () => {
  const LOWER = (bump: string, asked: string) => `bump: ${bump} is set and wins, although the commits ask for ${asked}.`

  test.each<Row & { readonly to: string; readonly warns: readonly string[] }>([
    { because: 'patch for a fix', messages: ['fix: a'], inputs: { bump: 'patch' }, to: 'v1.2.4', warns: [] },
    { because: 'minor for a fix is higher', messages: ['fix: a'], inputs: { bump: 'minor' }, to: 'v1.3.0', warns: [] },
    { because: 'major for a fix is higher', messages: ['fix: a'], inputs: { bump: 'major' }, to: 'v2.0.0', warns: [] },
    { because: 'patch for nothing at all', messages: ['chore: a'], inputs: { bump: 'patch' }, to: 'v1.2.4', warns: [] },
    { because: 'minor without any commit', messages: [], inputs: { bump: 'minor' }, to: 'v1.3.0', warns: [] },
    {
      because: 'patch for a feature is lower',
      messages: ['feat: a'],
      inputs: { bump: 'patch' },
      to: 'v1.2.4',
      warns: [LOWER('patch', 'minor')],
    },
    {
      because: 'minor for a break is lower',
      messages: ['feat!: a'],
      inputs: { bump: 'minor' },
      to: 'v1.3.0',
      warns: [LOWER('minor', 'major')],
    },
    {
      because: 'minor for a break below 1.0.0 is what the commits ask for',
      messages: ['feat!: a'],
      base: '0.1.0',
      inputs: { bump: 'minor' },
      to: 'v0.2.0',
      warns: [],
    },
  ])('$because', ({ to, warns, ...row }) => {
    const decision = decisionOf(row)
    expect(decision).toMatchObject({ kind: 'release', plan: { tag: to, warnings: warns } })
    expect(decision).toMatchObject({ plan: { reason: `bump: ${row.inputs?.['bump'] ?? ''} is set` } })
  })

  test('the warnings of the commits come first', () => {
    const decision = decisionOf({ messages: ['feat: a\n\nbreaking change: b'], inputs: { bump: 'patch' } })
    expect(decision).toMatchObject({
      plan: { warnings: [expect.stringContaining('is not in capitals'), LOWER('patch', 'minor')] },
    })
  })
})

describe('an exact version', () => {
  test.each<Row & { readonly to: string }>([
    { because: 'above the base', messages: ['fix: a'], inputs: { version: '1.9.0' }, to: 'v1.9.0 minor' },
    { because: 'with nothing to release', messages: ['chore: a'], inputs: { version: '2.0.0' }, to: 'v2.0.0 major' },
    {
      because: 'a candidate above the base',
      messages: ['fix: a'],
      inputs: { version: '1.3.0-rc.1' },
      to: 'v1.3.0-rc.1 minor',
    },
    {
      because: 'past 2^53',
      messages: [],
      inputs: { version: '1.2.9007199254740993' },
      to: 'v1.2.9007199254740993 patch',
    },
    {
      because: 'of a first release',
      messages: ['feat: a'],
      base: null,
      inputs: { version: '0.0.1' },
      to: 'v0.0.1 minor',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(`${to}: version is set`)
  })

  test('a candidate is marked as a prerelease, a stable version is not', () => {
    expect(decisionOf({ messages: [], inputs: { version: '1.3.0-rc.1' } })).toMatchObject({
      plan: { prerelease: true },
    })
    expect(decisionOf({ messages: [], inputs: { version: '1.3.0' } })).toMatchObject({ plan: { prerelease: false } })
  })

  test.each([
    ['1.2.3', 'equal to the base, which stands on another commit'],
    ['1.2.2', 'below the base'],
    ['1.2.3-rc.1', 'a candidate of the base is below it'],
    ['1.2.3+build.5', 'the build is no part of the precedence'],
  ])('%s is too low: %s', (text) => {
    const deciding = () => decisionOf({ messages: ['feat: a'], inputs: { version: text } })
    expect(deciding).toThrow(CheckpointError)
    expect(deciding).toThrow(`VC103: version: ${text} `)
  })
})

describe('the first release', () => {
  const FIRST = 'v0.1.0'
  test.each<Row & { readonly to: string }>([
    { because: 'auto with a feature', messages: ['feat: a'], to: `${FIRST} minor: the first release` },
    { because: 'auto with a fix', messages: ['fix: a'], to: `${FIRST} patch: the first release` },
    {
      because: 'auto with a break: there is nothing to break',
      messages: ['feat!: a'],
      to: `${FIRST} major: the first release`,
    },
    {
      because: 'initial-version says which',
      messages: ['feat: a'],
      inputs: { 'initial-version': '1.0.0' },
      to: 'v1.0.0 minor: the first release',
    },
    {
      because: 'initial-version may be a candidate',
      messages: ['feat: a'],
      inputs: { 'initial-version': '1.0.0-beta.1' },
      to: 'v1.0.0-beta.1 minor: the first release',
    },
    {
      because: 'patch from 0.0.0',
      messages: ['fix: a'],
      inputs: { bump: 'patch' },
      to: 'v0.0.1 patch: bump: patch is set',
    },
    {
      because: 'minor from 0.0.0',
      messages: ['fix: a'],
      inputs: { bump: 'minor' },
      to: 'v0.1.0 patch: bump: minor is set',
    },
    {
      because: 'major from 0.0.0',
      messages: ['fix: a'],
      inputs: { bump: 'major' },
      to: 'v1.0.0 patch: bump: major is set',
    },
    {
      because: 'an explicit bump leaves initial-version aside',
      messages: ['fix: a'],
      inputs: { bump: 'minor', 'initial-version': '5.0.0' },
      to: 'v0.1.0 patch: bump: minor is set',
    },
    {
      because: 'nothing that counts makes no first release',
      messages: ['chore: a'],
      to: 'nothing: no commit asks for a release',
    },
    {
      because: 'on-no-release: patch makes it the initial version',
      messages: ['chore: a'],
      inputs: { 'on-no-release': 'patch' },
      to: `${FIRST} none: no commit asks for a release, and on-no-release is patch`,
    },
  ])('$because', ({ to, ...row }) => {
    expect(told({ base: null, ...row })).toBe(to)
  })
})

describe('nothing to release', () => {
  const NONE = 'no commit since v1.2.3 asks for a release'
  test.each<Row & { readonly to: string }>([
    { because: 'only chores', messages: ['chore: a', 'docs: b'], to: `nothing: ${NONE}` },
    { because: 'no conventional commit', messages: ['Update readme'], to: `nothing: ${NONE}` },
    { because: 'no commit at all', messages: [], to: 'nothing: there is no commit since v1.2.3' },
    {
      because: 'on-no-release: fail',
      messages: ['chore: a'],
      inputs: { 'on-no-release': 'fail' },
      to: `nothing (failed): ${NONE}`,
    },
    {
      because: 'on-no-release: patch',
      messages: ['chore: a'],
      inputs: { 'on-no-release': 'patch' },
      to: `v1.2.4 patch: ${NONE}, and on-no-release is patch`,
    },
    {
      because: 'on-no-release: fail does not fail a release',
      messages: ['fix: a'],
      inputs: { 'on-no-release': 'fail' },
      to: 'v1.2.4 patch: patch: 1 commit asks for it',
    },
    {
      because: 'bump: none whatever the commits say',
      messages: ['feat!: a'],
      inputs: { bump: 'none' },
      to: 'nothing: bump: none is set',
    },
    {
      because: 'bump: none is no failure: it was asked for',
      messages: ['chore: a'],
      inputs: { bump: 'none', 'on-no-release': 'fail' },
      to: 'nothing: bump: none is set',
    },
  ])('$because', ({ to, ...row }) => {
    expect(told(row)).toBe(to)
  })

  test('the account of every commit is there all the same', () => {
    const decision = decisionOf({ messages: ['chore: a', 'Update readme'] })
    expect(decision).toMatchObject({
      kind: 'nothing',
      current: null,
      account: { asked: 'none', rows: [{ group: 'counted' }, { group: 'skipped' }] },
    })
  })
})

describe('a head that carries a version already', () => {
  const messages = ['feat: a', 'feat!: b']
  const own = checkpointOf('1.3.0', 2, { message: ownMessage(2) })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['auto', {}],
    ['the step that was made here, asked for again', { bump: 'minor' }],
    ['a lower step: there is more already', { bump: 'patch' }],
    ['on-no-release: patch', { 'on-no-release': 'patch' }],
    ['on-no-release: fail is no failure here', { 'on-no-release': 'fail' }],
    ['exactly this version', { version: '1.3.0' }],
  ])('resumes under our own tag: %s', (_, inputs) => {
    expect(told({ messages, inputs, current: own })).toBe('resume v1.3.0 minor: v1.3.0 is already on c000002')
  })

  test.each<[string, Readonly<Record<string, string>>, Partial<Row>, string, string]>([
    ['a higher step', { bump: 'major' }, {}, 'v1.3.0: a minor step from v1.2.3', '2.0.0'],
    ['whoever made the tag', { bump: 'major' }, { current: checkpointOf('1.3.0', 2) }, 'v1.3.0: a minor step', '2.0.0'],
    ['a patch', { bump: 'minor' }, { current: checkpointOf('1.2.4', 2) }, 'a patch step from v1.2.3', '1.3.0'],
    [
      'below 1.0.0',
      { bump: 'major' },
      { base: '0.1.0', current: checkpointOf('0.2.0', 2) },
      'a minor step from v0.1.0',
      '1.0.0',
    ],
    [
      'a first release',
      { bump: 'major' },
      { base: null, current: checkpointOf('0.1.0', 2) },
      'the first release',
      '1.0.0',
    ],
    [
      'a candidate',
      { bump: 'major', prerelease: 'rc' },
      { current: checkpointOf('1.3.0-rc.1', 2) },
      'a minor step from v1.2.3',
      '2.0.0-rc.1',
    ],
  ])('%s is refused where a bump asks for more than was made there', (_, inputs, row, what, version) => {
    const deciding = () => decisionOf({ messages, current: own, ...row, inputs })
    expect(deciding).toThrow('VC252')
    expect(deciding).toThrow(what)
    expect(deciding).toThrow(`set version: ${version}.`)
  })

  test('on a maintenance branch no version outside its range is offered', () => {
    const inside = { text: '1.x', alternatives: [[{ operator: '<', version: version('2.0.0-0') } as const]] }
    const maintenance = { branch: '1.x', range: inside }
    const snapshot = snapshotOf(messages, { current: own })
    expect(() => decide(snapshot, settingsOf({ bump: 'major' }, { maintenance }))).toThrow('VC231')
  })

  test.each([
    ['an annotated tag of somebody else', checkpointOf('1.3.0', 2, { message: 'version 1.3.0\n' })],
    ['a lightweight tag', checkpointOf('1.3.0', 2, { annotated: false, message: '' })],
    ['a lightweight tag on a commit whose message has our words', { ...own, annotated: false }],
    ['our record of another commit', checkpointOf('1.3.0', 2, { message: ownMessage(1) })],
  ])('gives %s its release too', (_, current) => {
    expect(told({ messages, current })).toBe('resume v1.3.0 minor: v1.3.0 is already on c000002')
  })

  test.each<[string, string | undefined, readonly string[]]>([
    ['lower than one in its history: somebody may have slipped', '2.0.0', ['v1.3.0 is lower than v2.0.0']],
    ['the highest of its history', undefined, []],
  ])('of a version that is %s', (_, above, expected) => {
    const current = checkpointOf('1.3.0', 2, { message: 'by hand' })
    const snapshot = snapshotOf(messages, { current })
    const decision = decide(
      above === undefined ? snapshot : { ...snapshot, above: checkpointOf(above, 1) },
      settingsOf(),
    )
    expect(decision.kind === 'nothing' ? [] : decision.plan.warnings).toEqual(
      expected.map((beginning) => expect.stringContaining(beginning)),
    )
  })

  test('a resumed plan is the plan of the run that made the tag', () => {
    const first = decisionOf({ messages: ['feat: a', 'fix: b'] })
    const again = decisionOf({
      messages: ['feat: a', 'fix: b'],
      current: checkpointOf('1.3.0', 2, { message: ownMessage(2) }),
    })
    if (first.kind === 'nothing' || again.kind === 'nothing') throw new Error('no plan')
    expect({ ...again.plan, reason: '' }).toEqual({ ...first.plan, reason: '' })
  })
})

describe('near misses', () => {
  const messages = ['fix: a\n\nbreaking change: b']

  test('are a warning, and count for nothing more', () => {
    const decision = decide(snapshotOf(messages), settingsOf({}, { onNearMiss: 'warn' }))
    expect(decision).toMatchObject({
      kind: 'release',
      plan: { version: '1.2.4', warnings: [expect.stringContaining('"breaking change: b" in c000001')] },
    })
  })

  test('are an error with on-near-miss: fail', () => {
    const deciding = () => decide(snapshotOf(messages), settingsOf({}, { onNearMiss: 'fail' }))
    expect(deciding).toThrow('VC212: on-near-miss is fail, and 1 commit ')
  })

  test.each([
    ['an explicit bump, as the error advises', { bump: 'major' }, 'release'],
    ['an exact version', { version: '2.0.0' }, 'release'],
    ['bump: none', { bump: 'none' }, 'nothing'],
  ])('are no error where the commits do not decide: %s', (_, inputs: Record<string, string>, kind) => {
    expect(decide(snapshotOf(messages), settingsOf(inputs, { onNearMiss: 'fail' }))).toMatchObject({ kind })
  })

  test('are no error at a head that has its version: a rerun resumes', () => {
    const current = checkpointOf('1.2.4', 1, { message: ownMessage(1) })
    const decision = decide(snapshotOf(messages, { current }), settingsOf({}, { onNearMiss: 'fail' }))
    expect(decision).toMatchObject({ kind: 'resume' })
  })

  test('are all named in the one error', () => {
    const failing = settingsOf({}, { onNearMiss: 'fail' })
    expect(() => decide(snapshotOf([...messages, 'feat !: c']), failing)).toThrow(
      'on-near-miss is fail, and 2 commits ',
    )
  })

  test('with on-near-miss: fail other warnings are only warnings', () => {
    const decision = decide(snapshotOf(['fix: a\n\nRelease-As: 9.9.9']), settingsOf({}, { onNearMiss: 'fail' }))
    expect(decision).toMatchObject({
      kind: 'release',
      plan: { version: '1.2.4', warnings: [expect.stringContaining('has no effect')] },
    })
  })
})

describe('the rules of the configuration', () => {
  const types = new Map([
    ...DEFAULT_RULES.types,
    ['docs', { bump: 'minor', section: 'Handbook', scopes: new Map() }] as const,
  ])
  const rules: CommitRules = { ...DEFAULT_RULES, types }

  test('raise a type', () => {
    expect(decide(snapshotOf(['docs: a']), settingsOf({}, { rules }))).toMatchObject({ plan: { version: '1.3.0' } })
    expect(decide(snapshotOf(['docs: a']), settingsOf())).toMatchObject({ kind: 'nothing' })
  })
})

test('the prefix stands before the version in the tag, and nowhere else', () => {
  const decision = decide({ ...snapshotOf(['fix: a']), prefix: 'widget/v' }, settingsOf())
  expect(decision).toMatchObject({ plan: { tag: 'widget/v1.2.4', version: '1.2.4', project: 'widget' } })
})

describe('a head that a later version holds already', () => {
  const later = (text: string) => checkpointOf(text, 9)
  const held = (inputs: Readonly<Record<string, string>>, ...versions: readonly string[]) =>
    decide({ ...snapshotOf(['fix: a']), holders: versions.map(later) }, settingsOf(inputs))

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a late run', {}],
    ['with nothing that asks for a release', { 'on-no-release': 'patch' }],
    ['on-no-release: fail is no failure here', { 'on-no-release': 'fail' }],
    ['a near miss is no matter any more', { 'on-near-miss': 'fail' }],
  ])('releases nothing, and says who holds it: %s', (_, inputs) => {
    expect(held(inputs, '1.3.0', '1.4.0')).toMatchObject({
      kind: 'nothing',
      reason: 'v1.3.0 on the later commit c000009 already includes this one',
      failed: false,
      current: null,
      account: { rows: [{ group: 'made' }] },
    })
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['bump: patch', { bump: 'patch' }],
    ['bump: prerelease', { bump: 'prerelease', prerelease: 'rc' }],
    ['version: 1.2.9', { version: '1.2.9' }],
  ])('refuses who asked for one: %s', (asked, inputs) => {
    expect(() => held(inputs, '1.3.0')).toThrow(
      new RegExp(`^VC251: ${asked} .* c000001, but v1\\.3\\.0 on .* c000009 `),
    )
  })

  test('bump: none asked for none', () => {
    expect(held({ bump: 'none' }, '1.3.0')).toMatchObject({ kind: 'nothing', reason: 'bump: none is set' })
  })

  test('the next version itself is left to its tag: it may stand on the commit that prepares it', () => {
    expect(held({}, '1.2.4', '1.3.0')).toMatchObject({ kind: 'release', plan: { tag: 'v1.2.4' } })
  })
})
