import type { Change } from '../../src/commits/change.ts'
import type { Commit, Person, Sha } from '../../src/commits/commit.ts'
import { readCommits } from '../../src/commits/read.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import type { ReleaseFacts } from '../../src/notes/facts.ts'
import { decide } from '../../src/next-version/decide.ts'
import type { Plan, PlannedVersion } from '../../src/next-version/plan.ts'
import type { Snapshot, WholeVersionTag } from '../../src/next-version/snapshot.ts'
import type { Tag, TagRef } from '../../src/ports/history.ts'
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts'
import { settle, type Settings } from '../../src/settings/settings.ts'
import { candidateOf } from '../../src/versions/candidates.ts'
import { compareSemVer, parseSemVer, type SemVer } from '../../src/versions/semver.ts'
import { versionName, type VersionTag } from '../../src/versions/tags.ts'

/**
 * A small world of plain data: a line of commits, the tag before it, and settings. A test says what differs from
 * it. Commits have numbers from 1, oldest first; the base stands on number 0.
 */

/** `c000012000…`: the id of commit number 12. */
export function shaOf(number: number): Sha {
  return `c${String(number).padStart(6, '0')}`.padEnd(40, '0')
}

export const ANN: Person = { name: 'Ann', email: 'ann@example.invalid' }

/** 2026-01-02T03:04:05Z, as a clock tells it. */
export const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)

export function commit(number: number, message: string, changes: Partial<Commit> = {}): Commit {
  const parents = number === 1 ? [] : [shaOf(number - 1)]
  return { sha: shaOf(number), parents, author: ANN, committedAt: 1_700_000_000 + number, message, ...changes }
}

/** Messages oldest first; the commits as git tells them, newest first. */
export function commitsOf(messages: readonly string[]): Commit[] {
  return messages.map((message, index) => commit(index + 1, message)).reverse()
}

/** The changes that these messages bring, oldest first. */
export function changesOf(...messages: readonly string[]): readonly Change[] {
  return readCommits(commitsOf(messages), DEFAULT_RULES).changes
}

/** One change, read from its message, with what a test says beside. */
export function changeOf(message: string, changes: Partial<Change> = {}): Change {
  const [change] = changesOf(message)
  if (change === undefined) throw new Error(`no change: ${message}`)
  return { ...change, ...changes }
}

export function version(text: string): SemVer {
  const parsed = parseSemVer(text)
  if (parsed === undefined) throw new Error(`not SemVer: ${text}`)
  return parsed
}

export function tagOn(commit: Sha, name: string, changes: Partial<Tag> = {}): Tag {
  return {
    name,
    object: 'f'.repeat(40),
    commit,
    annotated: true,
    message: `${name}\n`,
    taggedAt: NOW / 1000,
    ...changes,
  }
}

/** A version of this repository on a commit: `checkpointOf('1.2.3', 0)`. */
export function checkpointOf(text: string, number: number, changes: Partial<Tag> = {}): WholeVersionTag {
  return { ...tagOn(shaOf(number), `v${text}`, changes), prefix: 'v', version: version(text) }
}

/** The tag of a version, as it is handed around: `versionTag('v1.2.3', 0)`. */
export function versionTag(name: string, number: number, prefix = 'v'): VersionTag {
  return { ...versionName(prefix, version(name.slice(prefix.length))), commit: shaOf(number) }
}

/** Tags of which no more is known. */
export function tagsNamed(...names: readonly string[]): { readonly name: string }[] {
  return names.map((name) => ({ name }))
}

/** The record by which a tag of ours is known. */
export function ownMessage(number: number): string {
  return `🐛 widget\n\nReleased from ${shaOf(number).slice(0, 7)}. 1 change.\n`
}

export interface World {
  /** The version before; null for a first release. */
  readonly base?: string | null
  readonly current?: WholeVersionTag
  readonly tags?: readonly TagRef[]
  /** Candidates by name, on the numbers of commits: `{ '1.3.0-rc.1': 2 }`. */
  readonly candidates?: Readonly<Record<string, number>>
  /** Of these, those that this program made; else somebody did. */
  readonly own?: readonly string[]
  /** The one before, of the channel that is released. */
  readonly last?: string
  readonly web?: string | null
}

/** What was read: by default `widget`, on GitHub, last released as v1.2.3. */
export function snapshotOf(
  messages: readonly string[],
  { base = '1.2.3', current, tags, candidates = {}, own = [], last, web }: World = {},
): Snapshot {
  const made = Object.entries(candidates)
    .map(([name, on]) => checkpointOf(name, on, own.includes(name) ? { message: ownMessage(on) } : {}))
    .sort((a, b) => compareSemVer(b.version, a.version))
  const lastCandidate = made.find(({ name }) => name === `v${last ?? ''}`)
  const [highestCandidate] = made
  const before = base === null ? undefined : checkpointOf(base, 0)
  const present = [before, current, ...made].filter((tag) => tag !== undefined)
  return {
    head: shaOf(messages.length),
    prefix: 'v',
    tags: tags ?? present,
    commits: commitsOf(messages),
    candidates: made,
    project: 'widget',
    now: NOW,
    ...(before && { base: before }),
    ...(current && { current }),
    ...(lastCandidate && { lastCandidate }),
    ...(highestCandidate && { highestCandidate }),
    ownChannels: new Set(own.flatMap((name) => candidateOf(version(name))?.channel ?? [])),
    ...(web !== null && { web: web ?? 'https://github.com/acme/widget' }),
  }
}

/** Settings as these inputs make them, and what a test says beside. */
export function settingsOf(inputs: Readonly<Record<string, string>> = {}, changes: Partial<Settings> = {}): Settings {
  const { settings, problems } = settle(new Map(Object.entries(inputs)), NO_CONFIGURATION)
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'))
  return { ...settings, ...changes }
}

type Asked = World & {
  readonly inputs?: Readonly<Record<string, string>>
  readonly settings?: Partial<Settings>
}

/** The plan that these messages and inputs make, and the tag of its version. */
export function plannedOf(
  messages: readonly string[],
  { inputs = {}, settings = {}, ...world }: Asked = {},
): PlannedVersion {
  const decision = decide(snapshotOf(messages, world), settingsOf(inputs, settings))
  if (decision.kind === 'nothing') throw new Error(`no plan: ${decision.reason}`)
  return { plan: decision.plan, next: decision.next }
}

/** The plan alone. */
export function planOf(messages: readonly string[], asked: Asked = {}): Plan {
  return plannedOf(messages, asked).plan
}

/** What the texts of a release are written from: by default v1.3.0 of `widget`, after v1.2.3. */
export function factsOf(messages: readonly string[], changes: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    project: 'widget',
    web: 'https://github.com/acme/widget',
    version: version('1.3.0'),
    tag: 'v1.3.0',
    previous: { version: version('1.2.3'), tag: 'v1.2.3' },
    bump: 'minor',
    head: shaOf(messages.length),
    date: NOW,
    changes: changesOf(...messages),
    candidates: [],
    rules: DEFAULT_RULES,
    ...changes,
  }
}

/** The same facts without some of them: `exactOptionalPropertyTypes` knows no undefined ones. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const absent: readonly PropertyKey[] = keys
  return Object.fromEntries(Object.entries(value).filter(([key]) => !absent.includes(key))) as Omit<T, K>
}

/** Nothing in it can be changed: a pure function must not try. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
