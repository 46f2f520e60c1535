import type { Bytes, GlobMatch, NewAsset, ReleaseAsset, AssetGlobs } from './assets.ts'
import type { Sha } from '../commits/commit.ts'
import type { Evidence } from './evidence.ts'
import type { Git, History, SeenCommit, Tag } from './history.ts'
import type { DraftText, Inventory, MakeLatest, NewDraft, NewTag, Release, SeenReleases, TagMove } from './releases.ts'
import type { Comments } from './comments.ts'
import type { Policies } from './policies.ts'
import type { Proposals } from './pulls.ts'
import type { PreparedFile } from './committed-file.ts'

/** What a run writes as one commit. */
export type PreparedCommit = Pick<NewCommit, 'parent' | 'message' | 'files'>

export type { PullRequest } from './pull-request.ts'
export type {
  DraftText,
  HeldRelease,
  Inventory,
  MakeLatest,
  NewDraft,
  NewTag,
  Release,
  SeenReleases,
  TagMove,
} from './releases.ts'

/** A commit to be made on a branch, on top of this very parent. */
export interface NewCommit {
  readonly branch: string
  readonly parent: Sha
  readonly message: string
  readonly files: readonly PreparedFile[]
  /** Milliseconds since 1970. */
  readonly date: number
}

/** A branch, seen from one of its commits. */
export interface Branch {
  readonly head: Sha
  /** The commits on it whose first parent that one is; absent where the branch is at that commit, or elsewhere. */
  readonly children?: readonly SeenCommit[]
}

/** How a commit stands to another one: it is in the other's history, it has the other in its own, or neither. */
export type Standing = 'ancestor' | 'descendant' | 'elsewhere'

/**
 * Where tags and releases are made: GitHub, or the repository itself. Each call does one thing and decides nothing; a
 * call that writes is sent once. Where its answer was lost it throws an `UnclearAnswer`: then one looks, and decides anew.
 */
export interface Forge {
  readonly kind: 'github' | 'local'
  /** Where the draft for this tag will be found, for people. */
  draftPlace(tag: string): string
  findTag(name: string): Promise<Tag | undefined>
  /** The new tag object's id; undefined where a tag of this name already exists: nothing was changed then. */
  createTag(tag: NewTag): Promise<Sha | undefined>
  /** False where it does not stand where it was seen: nothing was changed then. GitHub moves one that is there in any case. */
  moveTag(move: TagMove): Promise<boolean>
  /** As `createTag`, but on the tree of the commit, so that `git describe` passes it over. False where a tag of this name exists: nothing was changed then. */
  createMarker(marker: NewTag): Promise<boolean>
  /** Deletes a tag that still is this object. One that is gone already is no failure. */
  deleteTag(tag: Tag): Promise<void>
  /** How `commit` stands to `head`. Asked only where a tag is on another commit than expected. */
  standing(commit: Sha, head: Sha): Promise<Standing>
  /** A branch, and what is on it after `commit`; undefined where there is no such branch. */
  branchAfter(name: string, commit: Sha): Promise<Branch | undefined>
  /** The tree of a commit with these files written over it. Nothing but objects is made for it, on no branch. */
  treeWith(commit: Sha, files: readonly PreparedFile[]): Promise<Sha>
  /** The new commit, on the branch; undefined where the branch is not at the parent: nothing was changed then. */
  createCommit(commit: NewCommit): Promise<Sha | undefined>
  /** Absent where there are no pull requests. */
  readonly proposals?: Proposals
  readonly comments?: Comments
  /** All releases, drafts included, the ones that a person made too. On GitHub as many requests as it has hundreds. */
  releases(): Promise<Release[]>
  /** The releases of these tags, and the newest of all: as many requests, however many releases there are. */
  releasesOf(tags: readonly string[]): Promise<SeenReleases>
  /** Every tag, and every release with the digests of its files. */
  inventory(): Promise<Inventory>
  /** The release as it stands now; undefined where it is gone. */
  release(id: string): Promise<Release | undefined>
  /** Undefined where this forge holds one release a tag, and has it. */
  createDraft(draft: NewDraft): Promise<Release | undefined>
  /** Undefined where the draft is gone. */
  updateDraft(draft: Release, text: DraftText): Promise<Release | undefined>
  /** A draft that is gone already is no failure. */
  deleteDraft(draft: Release): Promise<void>
  /** Writes title and body of a published release. False where it is gone. */
  mark(release: Release, text: DraftText): Promise<boolean>
  /** The id of the release that the forge calls "Latest", and how another one becomes it; absent where it calls none so. */
  latest?(): Promise<string | undefined>
  giveLatest?(release: Release): Promise<void>
  /** Undefined where the draft is gone. */
  publish(draft: Release, makeLatest: MakeLatest): Promise<Release | undefined>
  /** Answers a function that looks at the checks of a commit anew; absent where the forge knows no checks. */
  checks?(question: GateQuestion): Promise<() => Promise<Evidence>>
  /** Also the broken halves of uploads. */
  assets(release: Release): Promise<ReleaseAsset[]>
  /** Undefined where one of this name is there, whole or as a half: nothing was changed then. */
  attach(release: Release, asset: NewAsset, bytes: Bytes): Promise<ReleaseAsset | undefined>
  /** One that is gone already is no failure. */
  detach(release: Release, asset: ReleaseAsset): Promise<void>
}

/** Whose checks are asked for, which of them count, and what is left out. */
export interface GateQuestion {
  readonly commit: Sha
  readonly demand: 'required' | 'all'
  /** Whose rules say what is required; undefined: the default branch. */
  readonly branch?: string | undefined
  /** The check run of this job, else the run of the workflow: a release does not wait for itself. */
  readonly checkRunId?: string | undefined
  readonly runId?: string | undefined
}

export interface Account {
  /** As in the commit. */
  readonly email: string
  /** Without `@`. */
  readonly login: string
}

/** Whose accounts the addresses in commits are. */
export interface People {
  /** Those that are known of the authors and co-authors of these commits. */
  accounts(commits: readonly Sha[]): Promise<readonly Account[]>
}

/** Files of the working tree, and those that a run leaves behind. */
export interface Files {
  /** Undefined where there is no such file. Paths are relative to the root of the repository. @throws VC114 for one outside */
  read(path: string): Promise<string | undefined>
  isDirectory(path: string): Promise<boolean>
  /** A file that the user named, relative to the root or absolute; undefined where there is none. @throws VC142 */
  readGiven(path: string): Promise<string | undefined>
  /** Writes a file that the user named, with the folders above it. False where one was there, is no `replace`, and stays. @throws VC142, VC143 */
  writeGiven(path: string, text: string, mode: 'new' | 'replace'): Promise<boolean>
  match(globs: AssetGlobs): Promise<GlobMatch[]>
  bytes(path: string): Bytes
  /** Keeps a text for later steps and answers its path; undefined where no later step can read it. */
  keep(name: string, text: string): Promise<string | undefined>
}

export interface Clock {
  now(): Date
  /** Milliseconds that a second of waiting takes: 1000, and 0 where nobody should wait. */
  readonly second: number
  wait(seconds: number): Promise<void>
}

/** What the job is handed. */
export interface Ports {
  /** The clone; GitHub itself where nothing was checked out. */
  readonly history: History
  /** The same history as the remote has it, for a clone that lacks some; undefined where there is no remote. */
  readonly remote?: History
  readonly forge: Forge
  /** Absent where nobody can be asked. */
  readonly people?: People
  /** Only for `doctor`; absent where nobody sets any. */
  readonly policies?: Policies
  readonly files: Files
  readonly clock: Clock
  /** Says a line to whoever waits, while something takes long; it may hold raw text. */
  readonly tell: (line: string) => void
}

/** What the questions of people are asked of: versions, their commits, their releases. */
export interface Inspected {
  readonly git: Git
  readonly forge: Forge
}
