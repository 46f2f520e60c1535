import type { Commit, Person, Sha } from '../commits/commit.ts'
import type { Changes } from '../commits/history/git-log.ts'
import type { Node } from '../commits/history/graph.ts'
import type { CommittedFile } from './committed-file.ts'

/** A tag's name and where it leads, as a list of refs tells it. */
export interface TagRef {
  readonly name: string
  /** Peeled to the end: the commit, but for a tag on a tree or a blob. */
  readonly commit: Sha
}

/** A tag as it stands in a repository, peeled to its commit. */
export interface Tag extends TagRef {
  /** The tag object where it is annotated, else the commit. */
  readonly object: Sha
  readonly annotated: boolean
  /** Empty for a lightweight tag. */
  readonly message: string
  /** Seconds since 1970: the tagger's clock, else the commit's; 0 where neither tells a time. */
  readonly taggedAt: number
  /** Of a tag that stands on no commit, as Linux's first does. */
  readonly leadsTo?: 'tree' | 'blob'
  /** Who made it, where the forge tells. */
  readonly tagger?: string
}

/** A commit as a forge tells of it, to be compared with what a run writes. */
export interface SeenCommit {
  readonly commit: Sha
  readonly parents: readonly Sha[]
  readonly message: string
  /** All that it holds, names and modes too. */
  readonly tree: Sha
  /** The committer's, in milliseconds since 1970. */
  readonly date: number
}

/** ISO 8601, UTC; empty where nobody knows. */
export function dateOf({ taggedAt }: Pick<Tag, 'taggedAt'>): string {
  return taggedAt === 0 ? '' : new Date(taggedAt * 1000).toISOString()
}

/** The furthest time from 1970 that a `Date` can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MOST_SECONDS = 8_640_000_000_000

/**
 * The first of these times that can be one, in seconds. Old tags were made without a tagger, and the clock of whoever
 * made one may have been anywhere; 0 if none of them can.
 */
export function timeAmong(...times: readonly number[]): number {
  return times.find((seconds) => seconds > 0 && seconds <= MOST_SECONDS) ?? 0
}

export interface Clone {
  /** Lacks part of its history: ranges in it are answered wrong without a word. */
  readonly shallow: boolean
  /** Where the files are; absent in a bare repository. */
  readonly root?: string
  /** The git directory that all worktrees share: tags live there, so drafts do too. */
  readonly commonDirectory: string
}

/** The commits after a tag; all of the head's history where there is no such tag. */
export interface Range {
  readonly base?: TagRef
  /** In no order, each with its true parents. */
  readonly commits: readonly Commit[]
}

/** Who wrote each commit, co-authors too. */
export type Writers = ReadonlyMap<Sha, readonly Person[]>

/** So far back newcomers are looked for; a longer history is not at hand in the time that a run has. */
export const COMMITS_LOOKED_AT = 5_000

/** A history, from wherever it is whole: a clone, its remote, GitHub. All answer alike, so they give equal plans. */
export interface History {
  /** Whether the forge itself answers: then its tags are those that a write will meet. */
  readonly isOfForge?: boolean
  /** The commit that a revision names, tags peeled; undefined where there is none. */
  commitOf(revision: string): Promise<Sha | undefined>
  /** Every tag, in no order. @throws VC205, VC209 where they cannot be read */
  tagRefs(): Promise<readonly TagRef[]>
  /** The commits of `head` after the first of these tags that stands in its history. @throws VC210, VC214 */
  since(tags: readonly TagRef[], head: Sha): Promise<Range>
  /** Those of these tags that stand on a later commit, with `head` in its history. Asked for one tag at least. @throws VC210, VC214 */
  containing(tags: readonly TagRef[], head: Sha): Promise<TagRef[]>
  tag(name: string): Promise<Tag | undefined>
  /** Whether the head has a commit in its history, whose name may be abbreviated. */
  reaches(head: Sha, name: string): Promise<boolean>
  /** The text of a file as that commit holds it; undefined where it holds none. */
  fileAt(commit: Sha, path: string): Promise<string | undefined>
  /** Those of the paths that the commit holds. */
  filesAt(commit: Sha, paths: readonly string[]): Promise<readonly CommittedFile[]>
  /**
   * Who wrote each commit that is reachable from here, co-authors too; undefined if these are more than so many.
   * Absent where it would take many requests.
   */
  writersOf?(commit: Sha, mostCommits: number): Promise<Writers | undefined>
  /**
   * The history of this head for several packages, brought until each of these lines has its first tag that stands there.
   * Absent or undefined where files cannot be compared.
   */
  shared?(head: Sha, lines: readonly (readonly TagRef[])[]): Promise<SharedHistory | undefined>
  /** Whether it holds the files of its commits, for who can ask ahead. Absent where that costs a request. */
  holdsFiles?(): Promise<boolean>
}

/** A commit and the one that its files are compared with: its first parent. None of a root. */
export interface Pair {
  readonly sha: Sha
  readonly parent?: Sha
}

/** What is in the history of one commit, and not in that of any of the others. */
export interface Stretch {
  readonly from: Sha
  readonly without: readonly Sha[]
}

/** A tag and when its commit was made, in seconds since 1970. */
export interface Dated extends TagRef {
  readonly committedAt: number
}

/** A place in the files of a commit. */
export interface Spot {
  readonly commit: Sha
  /** Empty: the root. */
  readonly path: string
}

/** What several packages ask of the history of one head, each question once for all of them. */
export interface SharedHistory {
  /** The tags by the dates of their commits, oldest first, from clocks that may be wrong; absent where these are not at hand. */
  byDate?(tags: readonly TagRef[]): Promise<readonly Dated[] | undefined>
  /**
   * Commits with the paths that they changed beside their first parent: below these folders alone, where some are given.
   * Absent where the files are not beside the graph. @throws VC210
   */
  changesIn?(stretch: Stretch, under?: readonly string[]): Promise<Changes>
  /** Names of those of these tags that stand in the head's history. */
  reached(tags: readonly TagRef[]): Promise<ReadonlySet<string>>
  /** The head's history without what all of these commits reach; all of it without any. */
  commitsSince(bases: readonly Sha[]): Promise<readonly Commit[]>
  /** The paths of files that differ, on both sides of a move. `under`: below these folders alone. @throws VC210, VC214 */
  changedPaths(pairs: readonly Pair[], under?: readonly string[]): Promise<ReadonlyMap<Sha, readonly string[]>>
  /** The ids of what stands there, in the order of the question; undefined where there is nothing. */
  objectsAt(spots: readonly Spot[]): Promise<readonly (Sha | undefined)[]>
  /** The names of what stands in a folder; of none where there is no folder. */
  namesIn(folder: Spot): Promise<ReadonlySet<string>>
  /** The folders of a commit with the ids of their trees. */
  foldersOf(commit: Sha): Promise<ReadonlyMap<string, Sha>>
  /** Those of the tags that there are, whole. */
  tagsNamed(names: readonly string[]): Promise<readonly Tag[]>
}

/** The history of a clone on disk, and what else it tells. Nothing here writes. */
export interface Git extends History {
  /** The branch that HEAD is on; undefined where it is detached. */
  branch(): Promise<string | undefined>
  tagNamesMergedInto(head: Sha): Promise<string[]>
  /** Every tag at once, without the messages. */
  tags(): Promise<Tag[]>
  /** The commits reachable from `head` and not from `base`, in git's order; all of them without a base. */
  commits(head: Sha, base?: Sha): Promise<readonly Commit[]>
  /** What these reach, each commit before its parents: the whole graph, read once. @throws VC210 */
  graph(heads: readonly string[]): Promise<Node[]>
  /** These commits alone, in no order. @throws VC210 */
  commitsNamed(shas: readonly Sha[]): Promise<readonly Commit[]>
  /** `3 files changed, 10 insertions(+)`, in git's own words; of the files that count, where some do not. */
  diffStat(from: Sha, to: Sha, counts?: (path: string) => boolean): Promise<string>
}
