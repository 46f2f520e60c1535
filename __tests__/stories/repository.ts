import type { Commit, Sha } from '../../src/commits/commit.ts'
import { readBody } from '../../src/record/region.ts'
import type { Git, Tag } from '../../src/ports/history.ts'
import type { Clock, Files, Forge, MakeLatest, NewCommit, NewDraft, NewTag, Release } from '../../src/ports/ports.ts'
import { shaOf } from '../next-version/history.ts'
import type { StoryHistory } from './history.ts'
import { NO_ASSETS, NO_ASSET_FILES } from '../release/no-assets.ts'

/** One write to the forge, as it was asked for. */
export type Write =
  | ({ readonly kind: 'prepare' } & NewCommit)
  | ({ readonly kind: 'tag' } & NewTag)
  | ({ readonly kind: 'draft' } & NewDraft)
  | { readonly kind: 'publish'; readonly tag: string; readonly makeLatest: MakeLatest }
  | { readonly kind: 'update'; readonly tag: string }
  | { readonly kind: 'float'; readonly name: string; readonly to: string }

/** The notes of a body, without the comments around them. */
function notesOf(body: string): string {
  const read = readBody(body)
  return read.kind === 'managed' ? `${read.text}\n` : body
}

export interface Surroundings {
  /** The address of the remote; null where there is none. */
  readonly head: Sha
  /** The one that HEAD is on; null where it is detached. */
  readonly branch: string | null
  readonly files: ReadonlyMap<string, string>
  readonly releases: readonly Release[]
  /** What the commits hold, by path. */
  readonly committed: ReadonlyMap<string, string>
  /** Names of checks that passed; undefined: the forge knows none. */
  readonly checks?: readonly string[] | undefined
}

const NOW = new Date('2026-01-31T12:00:00Z')

/** A repository in memory with its forge: what is tagged and drafted is there for the next run. */
export class Repository {
  readonly writes: Write[] = []
  readonly history: Git
  readonly forge: Forge
  readonly files: Files
  readonly clock: Clock = { now: () => NOW, second: 0, wait: () => Promise.resolve() }
  readonly tell = (): void => undefined
  private readonly tags: Tag[]
  private readonly releases: Release[]
  private readonly told: StoryHistory & { commits: Commit[] }
  private readonly committed: Map<string, string>
  /** Of the branch, which is checked out. */
  private head: Sha

  constructor(history: StoryHistory, { head, branch, files, releases, committed, checks }: Surroundings) {
    this.told = { ...history, commits: [...history.commits] }
    this.head = head
    this.committed = new Map(committed)
    this.tags = [...history.tags]
    this.releases = [...releases]
    this.history = this.gitOf(branch)
    this.forge = { ...this.forgeOf(), ...(checks && { checks: checksOf(checks) }) }
    this.files = {
      ...NO_ASSET_FILES,
      read: (path) => Promise.resolve(files.get(path)),
      readGiven: () => Promise.resolve(undefined),
      isDirectory: () => Promise.resolve(true),
      writeGiven: () => Promise.reject(new Error('a story writes no files')),
      keep: () => Promise.resolve(undefined),
    }
  }

  private gitOf(branch: string | null): Git {
    const { tags, told: history } = this
    const names = (wanted: (tag: Tag) => boolean = () => true) =>
      Promise.resolve(tags.filter(wanted).map(({ name }) => name))
    const reach = (sha: Sha | undefined) => this.reachableFrom(sha)
    const between = (to: Sha, from: Sha | undefined) =>
      history.commits.filter(({ sha }) => reach(to).has(sha) && !reach(from).has(sha)).reverse()
    const commitOf = (revision: string) =>
      revision === 'HEAD'
        ? this.head
        : (this.tag(revision.replace('refs/tags/', ''))?.commit ?? (reach(revision).size > 0 ? revision : undefined))
    return {
      branch: () => Promise.resolve(branch ?? undefined),
      commitOf: (revision) => Promise.resolve(commitOf(revision)),
      tagRefs: () => Promise.resolve([...tags]),
      tagNamesMergedInto: (revision) => names((tag) => reach(commitOf(revision)).has(tag.commit)),
      since: (candidates, to) => {
        const base = candidates.find(({ commit }) => reach(to).has(commit))
        return Promise.resolve({ ...(base && { base }), commits: between(to, base?.commit) })
      },
      containing: (later, from) =>
        Promise.resolve(later.filter(({ commit }) => commit !== from && reach(commit).has(from))),
      tag: (name) => Promise.resolve(this.tag(name)),
      reaches: (from, name) => Promise.resolve([...reach(from)].some((sha) => sha.startsWith(name))),
      tags: () => Promise.resolve([...tags]),
      commits: (to, from) => Promise.resolve(between(to, from)),
      fileAt: () => Promise.resolve(undefined),
      writersOf: (commit) =>
        Promise.resolve(
          new Map(history.commits.flatMap(({ sha, author }) => (reach(commit).has(sha) ? [[sha, [author]]] : []))),
        ),
      filesAt: (_, paths) =>
        Promise.resolve(
          paths.flatMap((path) => {
            const text = this.committed.get(path)
            return text === undefined ? [] : [{ path, mode: '100644', text }]
          }),
        ),
      graph: () => Promise.resolve(history.commits.map(({ sha, parents }) => ({ sha, parents })).reverse()),
      commitsNamed: (shas) => Promise.resolve(history.commits.filter(({ sha }) => shas.includes(sha))),
      diffStat: () => Promise.resolve(''),
    }
  }

  private forgeOf(): Forge {
    const { tags, releases } = this
    const placeOf = (tag: string) => `.git/version-checkpoint/releases/${tag}.md`
    return {
      ...NO_ASSETS,
      kind: 'local',
      draftPlace: placeOf,
      findTag: (name) => Promise.resolve(this.tag(name)),
      createTag: (tag) => {
        this.writes.push({ kind: 'tag', ...tag })
        const object = tag.commit.replace('c', 'a')
        tags.push({ ...tag, object, annotated: true, taggedAt: tag.date / 1000 })
        return Promise.resolve(object)
      },
      moveTag: ({ name, commit, from }) => {
        const to = tags.find((tag) => tag.commit === commit && tag.annotated)
        this.writes.push({ kind: 'float', name, to: to?.name ?? commit })
        if (from !== undefined) tags.splice(tags.indexOf(from), 1)
        tags.push({ name, commit, object: commit, annotated: false, message: '', taggedAt: 0 })
        return Promise.resolve(true)
      },
      standing: () => Promise.resolve('elsewhere'),
      branchAfter: () => Promise.resolve({ head: this.head }),
      treeWith: () => Promise.resolve(''),
      createCommit: (commit) => {
        this.writes.push({ kind: 'prepare', ...commit })
        return Promise.resolve(this.commit(commit))
      },
      releases: () => Promise.resolve([...releases]),
      releasesOf: () => Promise.resolve({ releases: [...releases] }),
      release: (id) => Promise.resolve(releases.find((release) => release.id === id)),
      createDraft: (draft) => {
        this.writes.push({ kind: 'draft', ...draft, body: notesOf(draft.body) })
        const release = { ...draft, id: draft.tag, draft: true, url: placeOf(draft.tag), uploadUrl: '' }
        releases.push(release)
        return Promise.resolve(release)
      },
      updateDraft: (release, text) => {
        this.writes.push({ kind: 'update', tag: release.tag })
        return Promise.resolve(this.replaced({ ...release, ...text }))
      },
      deleteDraft: () => Promise.reject(new Error('a story deletes nothing')),
      publish: (release, makeLatest) => {
        this.writes.push({ kind: 'publish', tag: release.tag, makeLatest })
        return Promise.resolve(this.replaced({ ...release, draft: false }))
      },
    }
  }

  private commit({ parent, message, files }: NewCommit): Sha {
    const [like] = this.told.commits
    if (like === undefined) throw new Error('a story without commits')
    this.head = shaOf(this.told.commits.length + 1)
    this.told.commits.push({ ...like, sha: this.head, parents: [parent], message })
    for (const { path, text } of files) this.committed.set(path, text)
    return this.head
  }

  private replaced(release: Release): Release {
    this.releases.splice(
      this.releases.findIndex(({ id }) => id === release.id),
      1,
      release,
    )
    return release
  }

  private tag(name: string): Tag | undefined {
    return this.tags.find((tag) => tag.name === name)
  }

  private reachableFrom(sha: Sha | undefined): ReadonlySet<Sha> {
    const reached = new Set<Sha>()
    const waiting = [sha]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const commit = this.told.commits.find((one) => one.sha === next)
      if (commit === undefined || reached.has(next)) continue
      reached.add(next)
      waiting.push(...commit.parents)
    }
    return reached
  }
}

function checksOf(names: readonly string[]): NonNullable<Forge['checks']> {
  const passed = { app: 'github-actions', appId: 15368, suite: '1', status: 'completed', conclusion: 'success', url: '' }
  const checkRuns = names.map((name, at) => ({ ...passed, id: String(at + 1), name }))
  return ({ commit }) =>
    Promise.resolve(() => Promise.resolve({ commit, checkRuns, statuses: [], own: new Set<string>() }))
}
