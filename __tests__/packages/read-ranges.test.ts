import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit, Sha } from '../../src/commits/commit.ts'
import type { Pair, SharedHistory, Stretch } from '../../src/ports/history.ts'
import { attribute } from '../../src/packages/attribute.ts'
import { readChanged } from '../../src/packages/changed.ts'
import { linesOf } from '../../src/packages/lines.ts'
import { readRanges } from '../../src/packages/read-ranges.ts'
import { territoriesOf } from '../../src/packages/territories.ts'
import { commit, shaOf, tagOn } from '../next-version/history.ts'
import { packageOf } from './rules.ts'

const DAY = 24 * 60 * 60
const NAMES = ['a', 'b', 'c', 'd']
const PATHS = [...NAMES.map((name) => `${name}/x`), 'a/y', 'elsewhere/x']

/** A commit and what it changed. */
interface Made extends Commit {
  readonly paths: readonly string[]
}

interface Asked {
  readonly stretches: Stretch[]
  /** The folders that each was asked for. */
  readonly under: (readonly string[] | undefined)[]
  /** Commits that were asked for by their names. */
  readonly named: Sha[]
}

/** Those that a commit reaches, itself among them. */
function reach(all: readonly Made[], from: Sha): Set<Sha> {
  const found = new Set<Sha>()
  const open = [from]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha)) continue
    found.add(sha)
    open.push(...(all.find((one) => one.sha === sha)?.parents ?? []))
  }
  return found
}

/** Answers as git does; `isWhole`: of a clone that has its files beside the graph. */
function sharedOver(all: readonly Made[], head: Sha, isWhole: boolean): { shared: SharedHistory; asked: Asked } {
  const asked: Asked = { stretches: [], under: [], named: [] }
  const madeOf = (sha: Sha) => all.find((one) => one.sha === sha)
  const inside = (paths: readonly string[], under?: readonly string[]) =>
    paths.filter((path) => under === undefined || under.some((folder) => path.startsWith(`${folder}/`)))
  const pathsOf = (shas: readonly Sha[], under?: readonly string[]) =>
    new Map(
      shas.flatMap((sha): [Sha, readonly string[]][] => {
        const paths = inside(madeOf(sha)?.paths ?? [], under)
        return paths.length === 0 ? [] : [[sha, paths]]
      }),
    )
  const stretchOf = ({ from, without }: Stretch) => {
    const out = new Set(without.flatMap((sha) => [...reach(all, sha)]))
    const reached = reach(all, from)
    return all.filter(({ sha }) => reached.has(sha) && !out.has(sha)).toReversed()
  }
  const shared: SharedHistory = {
    reached: (tags) =>
      Promise.resolve(new Set(tags.filter((tag) => reach(all, head).has(tag.commit)).map(({ name }) => name))),
    commitsSince(bases) {
      const byAll = (sha: Sha) => bases.length > 0 && bases.every((base) => reach(all, base).has(sha))
      return Promise.resolve(all.filter(({ sha }) => reach(all, head).has(sha) && !byAll(sha)))
    },
    changedPaths(pairs: readonly Pair[], under) {
      asked.named.push(...pairs.map(({ sha }) => sha))
      return Promise.resolve(
        pathsOf(
          pairs.map(({ sha }) => sha),
          under,
        ),
      )
    },
    objectsAt: (spots) => Promise.resolve(spots.map(() => shaOf(1))),
    namesIn: () => Promise.resolve(new Set()),
    foldersOf: () => Promise.resolve(new Map()),
    tagsNamed: () => Promise.resolve([]),
    ...(isWhole && {
      byDate: (tags) =>
        Promise.resolve(
          tags
            .map((tag) => ({ ...tag, committedAt: madeOf(tag.commit)?.committedAt ?? 0 }))
            .sort((one, other) => one.committedAt - other.committedAt),
        ),
      changesIn(stretch, under) {
        asked.stretches.push(stretch)
        asked.under.push(under)
        const commits = stretchOf(stretch)
        return Promise.resolve({
          commits,
          paths: pathsOf(
            commits.map(({ sha }) => sha),
            under,
          ),
        })
      },
    }),
  }
  return { shared, asked }
}

interface Given {
  readonly all: readonly Made[]
  readonly head: Sha
  /** The commit of each package's last version. */
  readonly tagged: readonly Sha[]
  readonly isWhole: boolean
}

async function read({ all, head, tagged, isWhole }: Given) {
  const each = NAMES.map((name) => packageOf(name))
  const tags = tagged.map((sha, at) => tagOn(sha, `${NAMES[at] ?? ''}-v1.0.0`))
  const { shared, asked } = sharedOver(all, head, isWhole)
  const territories = await territoriesOf(each)
  const ranges = await readRanges(linesOf(each, tags, head), { head, territories, shared })
  const changed = await readChanged(ranges, territories, shared)
  const shares = attribute(ranges.commits, changed, territories)
  const lines = ranges.lines.map(({ one: { name }, base, commits }) => ({
    base: base?.name,
    commits: commits.map(({ sha }) => sha),
    own: commits.flatMap(({ sha, message }) => {
      const share = shares.get(name)?.get(sha)
      // Of a commit without files only what is scoped to the package is its own.
      const isOwn = share?.isEmpty !== true || message.includes(`(${name})`)
      return share === undefined || !isOwn ? [] : [[sha, [...share.named.values()].sort()]]
    }),
  }))
  return { lines, asked }
}

/** A line of commits a day apart, which change the packages by turns, each at `at` + 1. */
function lineOf(count: number): Made[] {
  return Array.from({ length: count }, (_, at) => ({
    ...commit(at + 1, 'fix: x', { parents: at === 0 ? [] : [shaOf(at)] }),
    committedAt: 1_700_000_000 + at * DAY,
    paths: [PATHS[at % NAMES.length] ?? ''],
  }))
}

test('what only a laggard still needs is asked for its folders alone; of all that was told nothing is asked again', async () => {
  const all = lineOf(40)
  const { asked, lines } = await read({
    ...{ all, head: shaOf(40), isWhole: true },
    tagged: [3, 36, 37, 38].map((number) => shaOf(number)),
  })
  expect(asked.stretches).toEqual([
    { from: shaOf(40), without: [shaOf(36), shaOf(3)] },
    { from: shaOf(36), without: [shaOf(3)] },
  ])
  expect(asked.under).toEqual([undefined, ['a']])
  expect(asked.named).toEqual([33, 29, 25, 21, 17, 13, 9, 5].map((number) => shaOf(number)))
  expect(lines.map(({ commits }) => commits.length)).toEqual([37, 4, 3, 2])
})

test.each<[string, readonly number[]]>([
  ['all were released lately', [36, 37, 38, 39]],
  ['the oldest by less than a week', [33, 39, 39, 39]],
  ['most of them are as old', [2, 3, 4, 39]],
])('one look tells all where none is far behind: %s', async (_, tagged) => {
  const all = lineOf(40)
  const { asked } = await read({ all, head: shaOf(40), isWhole: true, tagged: tagged.map((number) => shaOf(number)) })
  expect(asked.under).toEqual([undefined])
  expect(asked.named).toEqual([])
})

test('an older commit that another package still needs, since its version is on a branch beside, is asked for whole', async () => {
  const made = (number: number, day: number, parents: readonly number[], paths: readonly string[]): Made => ({
    ...commit(number, 'fix: x', { parents: parents.map((one) => shaOf(one)) }),
    committedAt: 1_700_000_000 + day * DAY,
    paths,
  })
  const all = [
    made(1, 0, [], ['a/x']),
    made(2, 30, [1], ['b/x']),
    made(3, 31, [2], ['c/x']),
    made(4, 32, [1], ['d/x']),
    made(5, 33, [3, 4], ['d/x']),
  ]
  const tagged = [1, 4, 3, 3].map((number) => shaOf(number))
  const { lines, asked } = await read({ all, head: shaOf(5), tagged, isWhole: true })
  expect(asked.under).toEqual([undefined, ['a']])
  expect(lines[1]).toMatchObject({ commits: [2, 3, 5].map(shaOf), own: [[shaOf(2), ['b']]] })
})

test('of any graph, with clocks right or wrong, ranges and shares are those of a clone that tells one by one', async () => {
  const made = fc.record({
    parents: fc.tuple(fc.nat(), fc.option(fc.nat(), { freq: 1 })),
    message: fc.constantFrom('fix: x', 'feat(a): x', 'fix(b)!: x', 'Merge'),
    paths: fc.subarray(PATHS, { maxLength: 2 }),
    days: fc.constantFrom(0, 1, 20, -15),
  })
  let split = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { minLength: 6, maxLength: 24 }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      fc.nat(3),
      async (commits, tagged, behind) => {
        let now = 1_700_000_000
        const all = commits.map(({ parents: [first, second], message, paths, days }, at): Made => {
          // Mostly the one before, so that histories are long.
          const known =
            at === 0 ? [] : [at - 1 - (first % 2 === 0 ? first % at : 0), ...(second === null ? [] : [second % at])]
          const parents = [...new Set(known)].map((one) => shaOf(one + 1))
          return { ...commit(at + 1, message, { parents }), paths, committedAt: (now += days * DAY) }
        })
        const given = {
          ...{ all, head: shaOf(Math.max(1, all.length - behind)) },
          tagged: tagged.map((one, at) => shaOf((at === 0 ? one % all.length : all.length - 1 - (one % 6)) + 1)),
        }
        const whole = await read({ ...given, isWhole: true })
        expect(whole.lines).toEqual((await read({ ...given, isWhole: false })).lines)
        if (whole.asked.under.length === 2 && whole.asked.stretches.length === 2) split += 1
      },
    ),
    { numRuns: 1000, seed: 20261201 },
  )
  expect(split).toBeGreaterThan(40)
})
