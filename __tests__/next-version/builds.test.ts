import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit, Sha } from '../../src/commits/commit.ts'
import { buildsOf, type Builds } from '../../src/next-version/builds.ts'
import { decide } from '../../src/next-version/decide.ts'
import { readHistory } from '../../src/next-version/read-history.ts'
import type { Snapshot } from '../../src/next-version/snapshot.ts'
import type { History, Tag } from '../../src/ports/history.ts'
import type { Ports } from '../../src/ports/ports.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { compareSemVer, formatSemVer } from '../../src/versions/semver.ts'
import { versionTags } from '../../src/versions/tags.ts'
import { countOf } from '../extent.ts'
import { ANN, checkpointOf, ownMessage, settingsOf, shaOf, snapshotOf, tagOn, version, type World } from './history.ts'

function builds(
  messages: readonly string[],
  world: World & { inputs?: Readonly<Record<string, string>> } = {},
): Builds {
  const [snapshot, settings] = [snapshotOf(messages, world), settingsOf(world.inputs)]
  return buildsOf({ decision: decide(snapshot, settings), snapshot, settings })
}

describe('every commit has a version', () => {
  test.each<[string, Builds, string, string]>([
    ['what is released', builds(['feat: a']), '1.3.0', '1.3.0-0.dev.1+gc000001'],
    ['where nothing asks, a patch', builds(['docs: a']), '1.2.4', '1.2.4-0.dev.1+gc000001'],
    ['bump: none', builds(['feat: a'], { inputs: { bump: 'none' } }), '1.3.0', '1.3.0-0.dev.1+gc000001'],
    ['what a person asked for', builds(['fix: a'], { inputs: { bump: 'major' } }), '2.0.0', '2.0.0-0.dev.1+gc000001'],
    [
      'a candidate: its target',
      builds(['feat: a'], { inputs: { prerelease: 'rc' } }),
      '1.3.0',
      '1.3.0-0.dev.1+gc000001',
    ],
    ['before any version', builds(['docs: a'], { base: null }), '0.1.0', '0.1.0-0.dev.1+gc000001'],
    ['on a version', builds(['fix: a'], { current: checkpointOf('1.2.4', 1) }), '1.2.4', '1.2.4'],
    ['on a candidate', builds(['feat: a'], { candidates: { '1.3.0-rc.1': 1 } }), '1.3.0-rc.1', '1.3.0-rc.1'],
    [
      'after a candidate of ours',
      builds(['feat: a', 'docs: b'], { candidates: { '2.0.0-rc.1': 1 }, own: ['2.0.0-rc.1'] }),
      '2.0.0',
      '2.0.0-rc.1.dev.2+gc000002',
    ],
    [
      "somebody's candidate decides nothing",
      builds(['feat: a', 'docs: b'], { candidates: { '2.0.0-nightly.1': 1 } }),
      '1.3.0',
      '1.3.0-0.dev.2+gc000002',
    ],
    [
      'a number that was rolled back is not foretold',
      builds(['docs: a'], { tags: [checkpointOf('1.2.3', 0), tagOn(shaOf(0), 'rolled-back/v1.2.4')] }),
      '1.2.5',
      '1.2.5-0.dev.1+gc000001',
    ],
  ])('%s', (_, { next, build }, expected, expectedBuild) => {
    expect({ next, build }).toEqual({ next: expected, build: expectedBuild })
  })

  test('in the forms of other registries', () => {
    expect(builds(['feat: a'], { candidates: { '1.3.0-rc.1': 0 } })).toEqual({
      next: '1.3.0',
      build: '1.3.0-rc.1.dev.1+gc000001',
      docker: '1.3.0-rc.1.dev.1-gc000001',
      pep440: '1.3.0rc2.dev1',
      nuget: '1.3.0-rc.1.dev.1',
    })
    expect(builds(['feat: a'], { candidates: { '1.3.0-rc.1': 1 } })).toMatchObject({ pep440: '1.3.0rc1' })
    expect(builds(['feat: a'], { candidates: { '1.3.0-nightly.1': 1 } })).toMatchObject({ pep440: '1.3.0.dev1' })
  })
})

test('a pull request, with more commits than could be read', () => {
  const snapshot = snapshotOf(['feat: a'])
  const settings = settingsOf()
  const question = { decision: decide(snapshot, settings), snapshot, settings }
  expect(buildsOf({ ...question, pull: { number: 7 }, commits: 5 })).toMatchObject({
    next: '1.3.0',
    build: '1.3.0-0.pr.7.5+gc000001',
    docker: '1.3.0-0.pr.7.5-gc000001',
  })
})

/** A step of main: a commit, or a merge of some; then perhaps a version, made as a run would make it. */
interface Step {
  readonly message: string
  readonly branch: readonly string[]
  readonly releases?: 'stable' | 'alpha' | 'beta' | 'rc' | undefined
}

const message = fc.constantFrom('feat: a', 'fix: b', 'docs: c', 'feat!: d', 'Revert "feat: a"', 'wip', 'fix: e')
const step: fc.Arbitrary<Step> = fc.record({
  message,
  branch: fc.array(message, { maxLength: 3 }),
  releases: fc.option(fc.constantFrom('stable' as const, 'alpha' as const, 'beta' as const, 'rc' as const), {
    freq: 3,
    nil: undefined,
  }),
})

/** A history in memory, as the port tells it. */
function historyOf(commits: ReadonlyMap<Sha, Commit>, tags: readonly Tag[]): Pick<Ports, 'history'> {
  const reached = (from: Sha | undefined) => {
    const found = new Set<Sha>()
    const open = from === undefined ? [] : [from]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue
      found.add(next)
      open.push(...(commits.get(next)?.parents ?? []))
    }
    return found
  }
  const history: Partial<History> = {
    commitOf: (name) => Promise.resolve(name),
    tagRefs: () => Promise.resolve([...tags]),
    tag: (name) => Promise.resolve(tags.find((tag) => tag.name === name)),
    reaches: () => Promise.resolve(false),
    containing: () => Promise.resolve([]),
    since(asked, head) {
      const there = reached(head)
      const base = asked.find(({ commit }) => there.has(commit))
      const before = reached(base?.commit)
      const range = [...there].filter((sha) => !before.has(sha)).flatMap((sha) => commits.get(sha) ?? [])
      return Promise.resolve({ commits: range, ...(base && { base }) })
    },
  }
  return { history: history as History }
}

/** What a run tells at each commit of main, oldest first; a version is made after that. */
async function alongMain(steps: readonly Step[]): Promise<Builds[]> {
  const commits = new Map<Sha, Commit>()
  const tags: Tag[] = []
  const add = (text: string, parents: readonly Sha[]) => {
    const sha = shaOf(commits.size + 1)
    commits.set(sha, { sha, parents, author: ANN, committedAt: commits.size, message: text })
    return sha
  }
  const read = async (settings: Settings, head: Sha): Promise<Snapshot> => {
    const { prerelease: channel } = settings
    const ports = historyOf(commits, tags) as Ports
    const history = await readHistory(ports, { shallow: false, revision: head, tagPrefix: 'v', channel })
    return { ...history, project: 'widget', now: 0 }
  }
  const told: Builds[] = []
  let main: Sha[] = []
  for (const { message: text, branch, releases } of steps) {
    const merged = branch.reduce<Sha[]>((parents, each) => [add(each, parents)], main)
    main = [branch.length === 0 ? add(text, main) : add("Merge branch 'topic'", [...main, ...merged])]
    const [head = ''] = main
    if (releases !== undefined) {
      const settings = settingsOf(releases === 'stable' ? {} : { prerelease: releases })
      const snapshot = await read(settings, head)
      const decision = decide(snapshot, settings)
      const [highest] = snapshot.candidates
      const isFalling =
        decision.kind === 'release' && highest && compareSemVer(version(decision.plan.version), highest.version) < 0
      // A lower channel after a higher one is a person's choice.
      if (decision.kind === 'release' && isFalling !== true)
        tags.push(tagOn(head, decision.plan.tag, { message: ownMessage(Number(head.slice(1, 7))) }))
    }
    const settings = settingsOf()
    const snapshot = await read(settings, head)
    told.push(buildsOf({ decision: decide(snapshot, settings), snapshot, settings }))
  }
  return told
}

/** As PEP 440 sorts: dev below a, b, rc, and these below the version itself. */
function pep440Key(text: string): number[] {
  const [, major, minor, patch, phase, count, dev] =
    /^(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?(?:\.dev(\d+))?$/.exec(text) ?? []
  const order = phase === undefined ? (dev === undefined ? 3 : -1) : ['a', 'b', 'rc'].indexOf(phase)
  return [major, minor, patch, order, count ?? 0, dev ?? Infinity].map(Number)
}

function comparePep440(one: string, other: string): number {
  const [a, b] = [pep440Key(one), pep440Key(other)]
  return a.map((part, at) => Math.sign(part - (b[at] ?? NaN)) || 0).find((sign) => sign !== 0) ?? 0
}

const targetOf = ({ next }: Builds) => version(next.replace(/-.*/, ''))

describe('along first parents, with candidates of several channels and merges', () => {
  test('no build is lower than the one before, unless what it leads to is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        const told = await alongMain(steps)
        told.slice(1).forEach((after, at) => {
          const before = told[at]
          if (before === undefined || compareSemVer(targetOf(after), targetOf(before)) < 0) return
          const because = JSON.stringify([before, after])
          expect(`${compareSemVer(version(after.build), version(before.build))} ${because}`).toBe(`1 ${because}`)
          expect(`${comparePep440(after.pep440, before.pep440)} ${because}`).toBe(`1 ${because}`)
          expect(formatSemVer(version(after.nuget))).toBe(after.nuget)
        })
      }),
      { numRuns: countOf({ sample: 60, whole: 2_000 }) },
    )
  })

  test('there are candidates among them, and versions', async () => {
    const told = await alongMain([
      { message: 'feat: a', branch: [], releases: 'stable' },
      { message: 'feat: a', branch: ['fix: b', 'wip'] },
      { message: 'fix: b', branch: [], releases: 'rc' },
      { message: 'fix: e', branch: [] },
      { message: 'feat!: d', branch: [] },
    ])
    expect(told.map(({ build }) => build)).toEqual([
      '0.1.0',
      '0.1.1-0.dev.3+gc000004',
      '0.1.1-rc.1',
      '0.1.1-rc.1.dev.5+gc000006',
      '0.2.0-0.dev.6+gc000007',
    ])
    expect(versionTags([{ name: 'v0.1.1-rc.1' }], 'v')).toHaveLength(1)
  })
})
