import type { Sha } from '../commits/commit.ts'
import type { Dated, SharedHistory } from '../ports/history.ts'
import type { Territory } from './attribute.ts'
import { foldersOf } from './territories.ts'
import { baseOf, type Line, type Ranged, type RangesRead } from './lines.ts'
import { spotsOf } from './missing.ts'
import { holdsAll, rangesOf } from './ranges.ts'

interface Asked {
  readonly head: Sha
  readonly territories: readonly Territory[]
  readonly shared: SharedHistory
}

/** Almost always the highest tag of each package stands in the history; where one does not, all are asked for. */
export async function readRanges(lines: readonly Line[], asked: Asked): Promise<RangesRead> {
  const { bases, commits, told } = (await readAtOnce(lines, asked)) ?? (await readBases(lines, asked))
  const { each, common } = rangesOf(
    commits,
    bases.map((base) => base?.commit),
  )
  const ranged = lines.map((line, at): Ranged => {
    const base = bases[at]
    return { ...line, ...(base && { base }), commits: each[at] ?? [] }
  })
  return { commits, lines: ranged, common, ...(told && { told }) }
}

type Found = Pick<RangesRead, 'commits' | 'told'> & { readonly bases: readonly Ranged['base'][] }

/**
 * What follows the oldest of the highest tags mostly tells of all of them where they stand: one walk instead of three. It
 * is told with its paths; what only laggards still need, with theirs alone.
 */
async function readAtOnce(lines: readonly Line[], { head, territories, shared }: Asked): Promise<Found | undefined> {
  const bases = lines.flatMap(({ choice }) => choice.candidates.slice(0, 1))
  const dated = bases.length < lines.length ? undefined : await shared.byDate?.(bases)
  const [oldest] = dated ?? []
  if (dated === undefined || oldest === undefined || shared.changesIn === undefined) return undefined
  // Their folders are looked for at these tags, too: that is asked while git reads the commits.
  const spots = lines.flatMap(({ one }, at) => spotsOf({ one, ...(bases[at] && { base: bases[at] }) }, head))
  shared.objectsAt(spots.map(({ spot }) => spot)).catch(() => undefined)
  const known = { head, oldest: oldest.commit, bases: bases.map(({ commit }) => commit) }
  const far = farBehind(dated)
  const laggards = lines.filter((_, at) => far.some(({ name }) => name === bases[at]?.name)).map(({ one }) => one.name)
  const folders = foldersOf(territories.filter(({ name }) => laggards.includes(name)))
  const cut = laggards.length === 0 || folders === undefined ? undefined : dated[far.length]?.commit
  const [newer, older] = await Promise.all([
    shared.changesIn({ from: head, without: [...(cut === undefined ? [] : [cut]), oldest.commit] }),
    cut === undefined ? undefined : shared.changesIn({ from: cut, without: [oldest.commit] }, folders),
  ])
  const commits = [...newer.commits, ...(older?.commits ?? [])]
  const isCutThere = cut === undefined || cut === head || newer.commits.some(({ parents }) => parents.includes(cut))
  if (!isCutThere || !holdsAll(commits, known)) return undefined
  return { bases, commits, told: { newer, ...(older && { older: { ...older, laggards } }) } }
}

/** In seconds: what is no older than this is not worth a look of its own. */
const LONG_AGO = 7 * 24 * 60 * 60

/** A version is far behind where it is so many times as old as half of them. */
const TIMES_OLDER = 4

/** Of versions by date, those that make the range much longer than the others need it. */
function farBehind(oldestFirst: readonly Dated[]): readonly Dated[] {
  const newest = oldestFirst.at(-1)?.committedAt ?? 0
  const ageOf = (one: Dated | undefined) => newest - (one?.committedAt ?? newest)
  const middle = ageOf(oldestFirst[Math.floor(oldestFirst.length / 2)])
  return oldestFirst.filter((one) => ageOf(one) > Math.max(LONG_AGO, TIMES_OLDER * middle))
}

async function readBases(lines: readonly Line[], { shared }: Asked): Promise<Found> {
  const reached = new Set(await shared.reached(lines.flatMap(({ choice }) => choice.candidates.slice(0, 1))))
  const missed = lines.filter((line) => line.choice.candidates.length > 1 && baseOf(line, reached) === undefined)
  if (missed.length > 0)
    for (const name of await shared.reached(missed.flatMap(({ choice }) => choice.candidates))) reached.add(name)
  const bases = lines.map((line) => baseOf(line, reached))
  const commits = await shared.commitsSince(
    bases.every((base) => base !== undefined) ? bases.map((base) => base.commit) : [],
  )
  return { bases, commits }
}
