import { describe, expect, test } from '@jest/globals'
import type { Sha } from '../../src/commits/commit.ts'
import type { Share } from '../../src/commits/packages/share.ts'
import { decidePackages } from '../../src/packages/decide.ts'
import type { PackageRead } from '../../src/packages/read.ts'
import type { History } from '../../src/ports/history.ts'
import type { GroupRule } from '../../src/settings/package-rule.ts'
import { commitsOf, shaOf, tagOn, version, NOW } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

/** A package at 1.0.0: what a pull request proposed of it and was merged, and what came before and after that. */
interface Member {
  readonly before?: readonly string[]
  readonly prepared?: string
  readonly after?: readonly string[]
  /** What the head carries, and whether a pull request proposed it. */
  readonly carried?: string
  readonly isMerged?: boolean
  /** What a person asked for in an open pull request. */
  readonly proposed?: string
  readonly via?: 'commit' | 'pull-request'
  readonly dependsOn?: readonly string[]
}

const MERGE = '📋 Prepare for all of them release'

function readOf(name: string, member: Member): PackageRead {
  const { before = [], prepared, after = [], carried, isMerged, proposed, via = 'pull-request' } = member
  const said = packageOf(name, { dependsOn: member.dependsOn ?? [] })
  const settings = { ...said.settings, preparation: { files: [], via, pep440: {} } }
  const nameOf = (text: string) => ({ name: `${name}-v${text}`, prefix: said.prefix, version: version(text) })
  const checkpoint = (text: string, at: number) => ({ ...tagOn(shaOf(at), `${name}-v${text}`), ...nameOf(text) })
  const commits = commitsOf([...before, MERGE, ...after])
  const merge = shaOf(before.length + 1)
  const share: Share = { name, named: new Map(), isWhole: false, isEmpty: false }
  const shares = new Map(commits.map(({ sha }): [Sha, Share] => [sha, share]))
  const snapshot = {
    ...{ head: shaOf(99), prefix: said.prefix, tags: [], commits, candidates: [], project: name, now: NOW, shares },
    base: checkpoint('1.0.0', 0),
    ...(prepared !== undefined && {
      prepared: { ...nameOf(prepared), commit: merge, plannedFor: merge, namedBy: 'trailer' as const },
    }),
    ...(carried !== undefined && { current: checkpoint(carried, 99) }),
    ...(isMerged === true && { isMerged }),
    ...(proposed !== undefined && { proposed: { ...nameOf(proposed), url: 'https://x/1' } }),
  }
  return { one: { ...said, settings }, snapshot, names: new Map(), history: {} as History }
}

function decided(members: Readonly<Record<string, Member>>, versions?: GroupRule['versions']) {
  const read = Object.entries(members).map(([name, member]) => readOf(name, member))
  const groups = versions === undefined ? [] : [{ name: 'all', place: '', packages: ['a', 'b', 'c'], versions }]
  const { packages } = decidePackages(read, { each: read.map(({ one }) => one), groups, onDependency: 'patch' })
  const ends = packages.flatMap(({ one, decision, isSettled = false }) =>
    decision.kind === 'nothing' ? [] : [[one.name, decision.plan.version + (isSettled ? ', settled' : '')] as const],
  )
  return Object.fromEntries(ends)
}

type Row = readonly [string, Readonly<Record<string, Member>>, object]

describe('what was proposed and merged', () => {
  test.each<Row>([
    [
      'is released as it was',
      { a: { before: ['feat: x'], prepared: '1.1.0', after: ['fix: y'] } },
      { a: '1.1.0, settled' },
    ],
    [
      'is proposed anew where the commits since ask for more',
      { a: { before: ['feat: x'], prepared: '1.1.0', after: ['feat!: y'] } },
      { a: '2.0.0' },
    ],
    [
      'brings none along that it was not proposed with',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { dependsOn: ['a'] } },
      { a: '1.1.0, settled' },
    ],
    [
      '… nor does the head that carries it',
      { a: { before: ['feat: x'], carried: '1.1.0', isMerged: true }, b: { dependsOn: ['a'] } },
      { a: '1.1.0, settled' },
    ],
    [
      'but a version that nobody proposed does',
      { a: { before: ['feat: x'], carried: '1.1.0' }, b: { dependsOn: ['a'] } },
      { a: '1.1.0', b: '1.0.1' },
    ],
    [
      'by a commit, too: that names only what has files',
      { a: { before: ['feat: x'], prepared: '1.1.0', via: 'commit' }, b: { dependsOn: ['a'] } },
      { a: '1.1.0', b: '1.0.1' },
    ],
  ])('%s', (_, members, versions) => {
    expect(decided(members)).toEqual(versions)
  })
})

describe('in a fixed group', () => {
  test.each<Row>([
    [
      'each is released as it was proposed',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { prepared: '1.1.0' } },
      { a: '1.1.0, settled', b: '1.1.0, settled' },
    ],
    [
      'one that asks for more takes all of them along',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { prepared: '1.1.0', after: ['feat!: y'] } },
      { a: '2.0.0', b: '2.0.0' },
    ],
    [
      'one that was not proposed and did not change stays',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: {} },
      { a: '1.1.0, settled' },
    ],
    [
      'one that was not proposed and changed is proposed with the number of the others',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { after: ['fix: y'] } },
      { a: '1.1.0, settled', b: '1.1.0' },
    ],
    [
      'a rerun completes what was proposed, and no more',
      { a: { before: ['feat: x'], carried: '1.1.0', isMerged: true }, b: { prepared: '1.1.0' }, c: {} },
      { a: '1.1.0, settled', b: '1.1.0, settled' },
    ],
    [
      'a version that a person asked for is that of all',
      { a: { before: ['feat: x'], proposed: '3.0.0' }, b: {}, c: { after: ['fix: y'] } },
      { a: '3.0.0', b: '3.0.0', c: '3.0.0' },
    ],
  ])('%s', (_, members, versions) => {
    expect(decided(members, 'fixed')).toEqual(versions)
  })
})

describe('in a linked group', () => {
  test.each<Row>([
    [
      'what changed since takes the number of the others',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { after: ['fix: y'] } },
      { a: '1.1.0, settled', b: '1.1.0' },
    ],
    [
      '… or what its own commits ask for',
      { a: { before: ['feat: x'], prepared: '1.1.0' }, b: { after: ['feat!: y'] } },
      { a: '1.1.0, settled', b: '2.0.0' },
    ],
    [
      '… also where the head carries that of the others',
      { a: { before: ['feat: x'], carried: '1.1.0', isMerged: true }, b: { after: ['feat!: y'] } },
      { a: '1.1.0, settled', b: '2.0.0' },
    ],
  ])('%s', (_, members, versions) => {
    expect(decided(members, 'linked')).toEqual(versions)
  })
})
