import type { Commit, Person, Sha } from './commits/commit.ts'

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
  /** Seconds since 1970: the tagger's clock, the commit's for a lightweight tag. */
  readonly taggedAt: number
  /** Who made it, where the forge tells. */
  readonly tagger?: string
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

/** A history, from wherever it is whole: a clone, its remote, GitHub. All answer alike, so they give equal plans. */
export interface History {
  /** The commit that a revision names, tags peeled; undefined where there is none. */
  commitOf(revision: string): Promise<Sha | undefined>
  /** Every tag, in no order. @throws VC205, VC209 where they cannot be read */
  tagRefs(): Promise<TagRef[]>
  /** The commits of `head` after the first of these tags that stands in its history. @throws VC210, VC214 */
  since(tags: readonly TagRef[], head: Sha): Promise<Range>
  tag(name: string): Promise<Tag | undefined>
  /** The text of a file as that commit holds it; undefined where it holds none. */
  fileAt(commit: Sha, path: string): Promise<string | undefined>
  /**
   * Everybody who wrote what is reachable from here, co-authors too; undefined where that is more than so many commits.
   * Absent where it would take many requests.
   */
  peopleBefore?(commit: Sha, mostCommits: number): Promise<Person[] | undefined>
}

/** The history of a clone on disk, and what else it tells. Nothing here writes. */
export interface Git extends History {
  /** Undefined where the directory is in no repository. */
  clone(): Promise<Clone | undefined>
  /** The branch that HEAD is on; undefined where it is detached. */
  branch(): Promise<string | undefined>
  tagNamesMergedInto(head: Sha): Promise<string[]>
  /** Every tag at once, without the messages. */
  tags(): Promise<Tag[]>
  /** The commits reachable from `head` and not from `base`, in git's order; all of them without a base. */
  commits(head: Sha, base?: Sha): Promise<Commit[]>
  /** Undefined where there is no such remote. */
  remoteUrl(remote: string): Promise<string | undefined>
  /** `3 files changed, 10 insertions(+)`: git's own words. */
  diffStat(from: Sha, to: Sha): Promise<string>
}

/** A tag to be made. Its object is annotated, always. */
export interface NewTag {
  readonly name: string
  readonly commit: Sha
  readonly message: string
  /** Milliseconds since 1970: the tagger's clock, and what the release's texts call its date. */
  readonly date: number
}

export interface NewDraft {
  readonly tag: string
  readonly name: string
  readonly body: string
  /** All of the notes as a file beside it, where `body` is cut. */
  readonly fullNotes?: { readonly name: string; readonly text: string }
  readonly prerelease: boolean
}

export type MakeLatest = 'true' | 'false' | 'legacy'

/** A release as a forge holds it. */
export interface Release {
  readonly id: string
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** Where a person sees it: a web address, or a file's path on the local forge. */
  readonly url: string
  /** Where assets go; empty on the local forge. */
  readonly uploadUrl: string
  /** Published, with tag and assets locked for ever. */
  readonly immutable?: boolean
  /** How many files are attached; absent where the forge takes none. */
  readonly assetCount?: number
}

/** What of a draft is written again. Everything else stays as it is. */
export type DraftText = Pick<Release, 'name' | 'body'>

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
  /** How `commit` stands to `head`. Asked only where a tag is on another commit than expected. */
  standing(commit: Sha, head: Sha): Promise<Standing>
  /** All releases, drafts included, the ones that a person made too. */
  releases(): Promise<Release[]>
  /** The release as it stands now; undefined where it is gone. */
  release(id: string): Promise<Release | undefined>
  /** Undefined where this forge holds one release a tag, and has it. */
  createDraft(draft: NewDraft): Promise<Release | undefined>
  /** Undefined where the draft is gone. */
  updateDraft(draft: Release, text: DraftText): Promise<Release | undefined>
  /** A draft that is gone already is no failure. */
  deleteDraft(draft: Release): Promise<void>
  /** Undefined where the draft is gone. */
  publish(draft: Release, makeLatest: MakeLatest): Promise<Release | undefined>
}

/** SHA-256 of a text's UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => string

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
  /** Writes a file that the user named, over what is there. */
  write(path: string, text: string): Promise<void>
  /** Writes a new file, with the folders above it; `replace` allows an old one to go. False where one was there and stays. */
  create(path: string, text: string, replace: boolean): Promise<boolean>
  /** Keeps a text for later steps and answers its path; undefined where no later step can read it. */
  keep(name: string, text: string): Promise<string | undefined>
}

export interface Clock {
  now(): Date
  /** Milliseconds that a second of waiting takes: 1000, and 0 where nobody should wait. */
  readonly second: number
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
  readonly files: Files
  readonly clock: Clock
}

/** What the questions of people are asked of: versions, their commits, their releases. */
export interface Inspected {
  readonly git: Git
  readonly forge: Forge
}
