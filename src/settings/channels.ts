import { badChannel, branchWithoutRange, wrongValue } from '../errors/inputs.ts'
import { type Problem, quoted } from '../errors/problem.ts'
import { isChannel } from '../versions/candidates.ts'
import type { VersionRange } from '../versions/range.ts'
import { nodeAt, placeOf, type Path, type Source } from './source.ts'

/** The word for no channel at all: stable versions. */
export const STABLE = 'stable'
const MAINTENANCE = 'maintenance'

/** What `channels` says of the branches that a pattern names. */
export interface ChannelRule {
  readonly pattern: string
  readonly place: string
  /** `stable`, or the channel of candidates. */
  readonly channel: string
  /** Of a maintenance branch; `branch`: the range that the branch's own name says. */
  readonly range?: VersionRange | 'branch'
}

/** A branch whose versions stay inside a range. */
export interface Maintenance {
  readonly branch: string
  readonly range: VersionRange
}

/** What `channels` says of the branch of this run. */
export interface BranchChannel {
  /** `stable`, or the channel of candidates; undefined where no pattern names the branch. */
  readonly channel?: string
  readonly maintenance?: Maintenance
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

export const NO_BRANCH_CHANNEL: BranchChannel = { problems: [], warnings: [] }

/** Whether a word may stand for a channel: the other two say something else of a branch. */
export function isChannelWord(word: string): boolean {
  return isChannel(word) && word !== STABLE && word !== MAINTENANCE
}

type Said = string | { readonly maintenance: string }

/** The rows under `channels`, as they stand; the first that names a branch counts. Wrong ones are in `problems`. */
export async function channelRules(
  source: Source,
  channels: ReadonlyMap<unknown, unknown>,
  at: Path = ['channels'],
): Promise<{ rules: readonly ChannelRule[]; problems: readonly Problem[] }> {
  const written = patternsIn(source, at)
  const patternOf = (key: unknown) => written.get(key) ?? String(key)
  const rows = [...channels].map(([key, value]) => ({
    pattern: patternOf(key),
    place: placeOf(source, [...at, typeof key === 'number' ? String(key) : patternOf(key)]),
    said: value instanceof Map ? { maintenance: String(value.get(MAINTENANCE)) } : String(value),
  }))
  const answers = await Promise.all(rows.map(({ pattern, place, said }) => ruleOf(pattern, place, said)))
  return {
    rules: answers.filter((answer): answer is ChannelRule => 'pattern' in answer),
    problems: answers.filter((answer): answer is Problem => 'code' in answer),
  }
}

/** Each key as it was written, by its value: YAML reads a branch `1.10` as the number 1.1. */
function patternsIn(source: Source, at: Path): ReadonlyMap<unknown, string> {
  const { yaml } = source
  const channels = nodeAt(source, at)
  const keys = yaml.isMap(channels) ? channels.items.map(({ key }) => key) : []
  return new Map(
    keys.flatMap((key) => (yaml.isScalar(key) && key.source !== undefined ? [[key.value, key.source] as const] : [])),
  )
}

async function ruleOf(pattern: string, place: string, said: Said): Promise<ChannelRule | Problem> {
  const rule = { pattern, place, channel: STABLE }
  if (said === STABLE) return rule
  if (said === MAINTENANCE) {
    const isExact = !pattern.includes('*')
    return isExact && (await rangeSaidBy(pattern)) === undefined
      ? branchWithoutRange({ place }, pattern)
      : { ...rule, range: 'branch' }
  }
  if (typeof said === 'string') return isChannelWord(said) ? { ...rule, channel: said } : badChannel({ place }, said)
  const { parseRange } = await import('../versions/parse-range.ts')
  const range = parseRange(said.maintenance)
  return range === undefined
    ? wrongValue(place, said.maintenance, 'a range such as 1.x, 1.2.x or ">=1.2.0 <1.9.0"')
    : { ...rule, range }
}

async function rangeSaidBy(branch: string): Promise<VersionRange | undefined> {
  const { rangeOfBranch } = await import('../versions/parse-range.ts')
  return rangeOfBranch(branch)
}

/** What the first pattern that names this branch says. `branch` undefined: the run is on none. */
export async function channelOf(rules: readonly ChannelRule[], branch: string | undefined): Promise<BranchChannel> {
  if (rules.length === 0) return NO_BRANCH_CHANNEL
  if (branch === undefined) return { problems: [], warnings: [NO_BRANCH] }
  const rule = rules.find(({ pattern }) => names(pattern, branch))
  if (rule === undefined) return NO_BRANCH_CHANNEL
  const { channel, place } = rule
  if (rule.range === undefined) return { ...NO_BRANCH_CHANNEL, channel }
  const range = rule.range === 'branch' ? await rangeSaidBy(branch) : rule.range
  return range === undefined
    ? { ...NO_BRANCH_CHANNEL, problems: [branchWithoutRange({ place }, branch)] }
    : { ...NO_BRANCH_CHANNEL, channel, maintenance: { branch, range } }
}

const NO_BRANCH = `This run is not on a branch (detached HEAD), so ${quoted('channels')} has no effect.`

/** `*` stands for any text without a slash, `**` for any text at all; everything else for itself. */
function names(pattern: string, branch: string): boolean {
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === '') return ''
    if (part.startsWith('*')) return part === '*' ? '[^/]*' : '.*'
    return part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 's').test(branch)
}
