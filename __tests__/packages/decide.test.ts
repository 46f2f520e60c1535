import { describe, expect, test } from '@jest/globals'
import type { Sha } from '../../src/commits/commit.ts'
import type { Share } from '../../src/commits/packages/share.ts'
import { decidePackages } from '../../src/packages/decide.ts'
import type { PackageRead } from '../../src/packages/read.ts'
import type { History } from '../../src/ports/history.ts'
import type { GroupRule } from '../../src/settings/package-rule.ts'
import type { Packages, PackageSettings } from '../../src/settings/settle-packages.ts'
import { commitsOf, shaOf, tagOn, version, NOW } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

/** A package: its last version, and the messages of the commits that touch it. */
interface Member {
  readonly last?: string
  readonly messages?: readonly string[]
  /** A version that the head carries. */
  readonly carried?: string
  readonly settings?: Parameters<typeof packageOf>[1]
}

function readOf(name: string, { last, messages = [], carried, settings }: Member): PackageRead {
  const one = packageOf(name, settings)
  const checkpoint = (text: string, at: number) => ({
    ...tagOn(shaOf(at), `${one.prefix}${text}`),
    prefix: one.prefix,
    version: version(text),
  })
  const commits = commitsOf(messages)
  const share: Share = { name, named: new Map(), isWhole: false, isEmpty: false }
  const shares = new Map(commits.map(({ sha }): [Sha, Share] => [sha, share]))
  const snapshot = {
    ...{ head: shaOf(99), prefix: one.prefix, tags: [], commits, candidates: [], project: name, now: NOW, shares },
    ...(last !== undefined && { base: checkpoint(last, 0) }),
    ...(carried !== undefined && { current: checkpoint(carried, 99) }),
  }
  return { one, snapshot, names: new Map(), history: {} as History }
}

function decided(members: Readonly<Record<string, Member>>, more: Partial<Omit<Packages, 'each'>> = {}) {
  const read = Object.entries(members).map(([name, member]) => readOf(name, member))
  const each: PackageSettings[] = read.map(({ one }) => one)
  const { packages, warnings } = decidePackages(read, { each, groups: [], onDependency: 'patch', ...more })
  const versions = packages.flatMap(({ one, decision }) =>
    decision.kind === 'nothing' ? [] : [[one.name, decision.plan.version] as const],
  )
  return { versions: Object.fromEntries(versions), packages, warnings, order: versions.map(([name]) => name).join(' ') }
}

const group = (versions: GroupRule['versions'], ...packages: string[]): readonly GroupRule[] => [
  { name: 'all', place: '', packages, versions },
]
const reasonOf = ({ packages }: ReturnType<typeof decided>, name: string) => {
  const found = packages.find(({ one }) => one.name === name)?.decision
  return found === undefined || found.kind === 'nothing' ? undefined : found.plan.reason
}

describe('fixed groups', () => {
  test.each<[string, Readonly<Record<string, Member>>, object]>([
    ['nothing changed: nobody', { a: { last: '1.0.0' }, b: { last: '2.0.0' } }, {}],
    [
      'from the highest of all, changed or not',
      { a: { last: '0.1.0', messages: ['feat: x'] }, b: { last: '0.8.0' } },
      { a: '0.9.0', b: '0.9.0' },
    ],
    [
      'by the highest level of those that changed',
      { a: { last: '1.0.0', messages: ['feat: x'] }, b: { last: '1.0.0', messages: ['fix: x'] } },
      { a: '1.1.0', b: '1.1.0' },
    ],
    [
      'a member without a version joins',
      { a: { last: '1.0.0', messages: ['fix: x'] }, b: {} },
      { a: '1.0.1', b: '1.0.1' },
    ],
    ['none has a version', { a: { messages: ['feat: x'] }, b: {} }, { a: '0.1.0', b: '0.1.0' }],
    [
      'below 1.0.0 a break is a minor',
      { a: { last: '0.1.0', messages: ['feat!: x'] }, b: { last: '0.2.0' } },
      { a: '0.3.0', b: '0.3.0' },
    ],
    [
      'a rerun completes at the number that is there',
      { a: { last: '0.1.0', carried: '0.9.0' }, b: { last: '0.8.0' } },
      { a: '0.9.0', b: '0.9.0' },
    ],
  ])('%s', (_, members, versions) => {
    expect(decided(members, { groups: group('fixed', 'a', 'b') }).versions).toEqual(versions)
  })

  test('who did not change says with whom it is released', () => {
    const all = decided(
      { a: { last: '1.0.0', messages: ['feat: x'] }, b: { last: '1.0.0' } },
      { groups: group('fixed', 'a', 'b') },
    )
    expect(reasonOf(all, 'b')).toBe('released together with a 1.1.0')
    expect(reasonOf(all, 'a')).toBe('minor: 1 commit asks for it; the group all shares its number')
  })
})

test.each<[string, Readonly<Record<string, Member>>, object]>([
  [
    'only the changed one, on the common number',
    { a: { last: '0.1.0', messages: ['feat: x'] }, b: { last: '0.8.0' } },
    { a: '0.9.0' },
  ],
  [
    'two that changed share it',
    { a: { last: '0.1.0', messages: ['feat: x'] }, b: { last: '0.8.0', messages: ['fix: x'] } },
    { a: '0.9.0', b: '0.9.0' },
  ],
  ['never lower than any member', { a: { last: '0.1.0', messages: ['fix: x'] }, b: { last: '3.0.0' } }, { a: '3.0.1' }],
])('linked: %s', (_, members, versions) => {
  expect(decided(members, { groups: group('linked', 'a', 'b') }).versions).toEqual(versions)
})

describe('dependents', () => {
  const on = (...dependsOn: string[]): Member['settings'] => ({ dependsOn })
  const FEAT = { last: '1.0.0', messages: ['feat: x'] }

  test.each<[string, Readonly<Record<string, Member>>, object]>([
    ['a patch', { a: FEAT, b: { last: '2.3.0', settings: on('a') } }, { a: '1.1.0', b: '2.3.1' }],
    [
      '… whatever the order they are written in',
      { b: { last: '2.3.0', settings: on('a') }, a: FEAT },
      { a: '1.1.0', b: '2.3.1' },
    ],
    [
      'over several steps',
      { c: { last: '1.0.0', settings: on('b') }, b: { last: '1.0.0', settings: on('a') }, a: FEAT },
      { a: '1.1.0', b: '1.0.1', c: '1.0.1' },
    ],
    ['one bump at most', { a: FEAT, b: { ...FEAT, settings: on('a') } }, { a: '1.1.0', b: '1.1.0' }],
    [
      'a circle ends',
      { a: { ...FEAT, settings: on('b') }, b: { last: '1.0.0', settings: on('a') } },
      { a: '1.1.0', b: '1.0.1' },
    ],
    ['no first release', { a: FEAT, b: { settings: on('a') } }, { a: '1.1.0' }],
    ['nothing released, nothing follows', { a: { last: '1.0.0' }, b: { last: '1.0.0', settings: on('a') } }, {}],
    [
      'a rerun at a released head does what is missing',
      { a: { last: '1.0.0', carried: '1.1.0' }, b: { last: '2.3.0', settings: on('a') } },
      { a: '1.1.0', b: '2.3.1' },
    ],
  ])('%s', (_, members, versions) => {
    expect(decided(members).versions).toEqual(versions)
  })

  test('what is depended on comes first, and is named', () => {
    const all = decided({ b: { last: '2.3.0', settings: on('a') }, a: FEAT })
    expect(all.order).toBe('a b')
    expect(reasonOf(all, 'b')).toBe('it depends on a-v1.1.0')
  })

  test('on-dependency: none switches it off', () => {
    expect(decided({ a: FEAT, b: { last: '2.3.0', settings: on('a') } }, { onDependency: 'none' }).versions).toEqual({
      a: '1.1.0',
    })
  })

  test('a stable one is not released for a candidate, with a warning', () => {
    const a = { ...FEAT, settings: { inputs: { prerelease: 'rc' } } }
    const { versions, warnings } = decided({ a, b: { last: '2.3.0', settings: on('a') } })
    expect(versions).toEqual({ a: '1.1.0-rc.1' })
    expect(warnings).toEqual([expect.stringContaining('b depends on a-v1.1.0-rc.1, a candidate')])
  })

  test('a member that follows a dependency brings its fixed group, and that what depends on it', () => {
    const members = {
      a: FEAT,
      b: { last: '2.0.0', settings: on('a') },
      c: { last: '2.5.0' },
      d: { last: '1.0.0', settings: on('c') },
    }
    const all = decided(members, { groups: group('fixed', 'b', 'c') })
    expect(all.versions).toEqual({ a: '1.1.0', b: '2.5.1', c: '2.5.1', d: '1.0.1' })
  })
})

describe('the input package', () => {
  const members = {
    a: { last: '1.0.0', messages: ['feat: x'] },
    b: { last: '1.0.0', messages: ['fix: x'], settings: { dependsOn: ['a'] } },
    c: { last: '1.0.0' },
  }

  test('only those, and who waits is named', () => {
    const { versions, warnings } = decided(members, { chosen: ['a'] })
    expect(versions).toEqual({ a: '1.1.0' })
    expect(warnings).toEqual(['b depends on a-v1.1.0 and waits: the input package does not name it.'])
  })

  test('a fixed group goes whole', () => {
    expect(decided(members, { chosen: ['a'], groups: group('fixed', 'a', 'c') }).versions).toEqual({
      a: '1.1.0',
      c: '1.1.0',
    })
  })
})
