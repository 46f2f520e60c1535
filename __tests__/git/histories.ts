import type { Commit, Sha } from '../../src/commits/commit.ts'
import type { Git, Tag, Writers } from '../../src/ports/history.ts'
import type { Forge, Ports } from '../../src/ports/ports.ts'
import { commitsOf, shaOf, tagOn } from '../next-version/history.ts'
import { NO_ASSET_FILES } from '../release/no-assets.ts'
import { CLOCK } from '../github/calls.ts'

/** A repository as plain data: tags by name on the numbers of commits. */
export interface Repository {
  readonly tags?: Readonly<Record<string, number>>
  /** Names of tags in the head's history; all of them unless said. */
  readonly merged?: readonly string[]
  /** Names of tags on later commits than the head. */
  readonly holding?: readonly string[]
  readonly head?: number | null
  readonly messages?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  /** Names of commits before the range. */
  readonly released?: readonly string[]
}

/** git over that repository, and the names of the calls that were made of it. */
export function gitIn({ tags = {}, messages = ['fix: a'], ...more }: Repository): { git: Git; calls: string[] } {
  const { head = messages.length, merged = Object.keys(tags), holding = [], files = {}, released = [] } = more
  const calls: string[] = []
  const all = Object.entries(tags).map(([name, number]) => tagOn(shaOf(number), name))
  const answer = <T>(call: string, value: T): Promise<T> => {
    calls.push(call)
    return Promise.resolve(value)
  }
  const git: Git = {
    branch: () => answer('branch', undefined),
    commitOf: (revision) => answer<Sha | undefined>(`commitOf ${revision}`, head === null ? undefined : shaOf(head)),
    tagRefs: () => answer('tagRefs', all),
    tagNamesMergedInto: () => answer('tagNamesMergedInto', [...merged]),
    since: (tags) => {
      const base = tags.find(({ name }) => merged.includes(name))
      const range = { ...(base && { base }), commits: commitsOf(messages) }
      return answer(`since ${tags.map(({ name }) => name).join(' ')}`, range)
    },
    containing: (tags) =>
      answer(
        `containing ${tags.map(({ name }) => name).join(' ')}`,
        tags.filter(({ name }) => holding.includes(name)),
      ),
    tag: (name) =>
      answer<Tag | undefined>(
        `tag ${name}`,
        all.find((tag) => tag.name === name),
      ),
    reaches: (_head, name) => answer(`reaches ${name}`, released.includes(name)),
    tags: () => answer('tags', all),
    commits: (_head, base) => answer<Commit[]>(`commits since ${base ?? 'ever'}`, commitsOf(messages)),
    fileAt: (commit, path) => answer(`fileAt ${commit.slice(0, 7)} ${path}`, files[path]),
    writersOf: () => answer<Writers | undefined>('writersOf', undefined),
    filesAt: () => answer('filesAt', []),
    graph: () => answer('graph', []),
    commitsNamed: () => answer('commitsNamed', []),
    diffStat: () => answer('diffStat', ''),
  }
  return { git, calls }
}

export interface World extends Repository {
  /** The files of the working tree; `files` are the commit's. */
  readonly tree?: Readonly<Record<string, string>>
}

/** Ports over plain data; the forge is asked for nothing here. */
export function portsIn({ tree = {}, ...repository }: World = {}): { ports: Ports; calls: string[] } {
  const { git, calls } = gitIn(repository)
  const files = {
    ...NO_ASSET_FILES,
    read: (path: string) => {
      calls.push(`read ${path}`)
      return Promise.resolve(tree[path])
    },
    readGiven: () => Promise.resolve(undefined),
    writeGiven: () => Promise.resolve(false),
    isDirectory: () => Promise.resolve(false),
    keep: () => Promise.resolve(undefined),
  }
  return { ports: { history: git, files, clock: CLOCK, forge: {} as Forge, tell: () => undefined }, calls }
}
