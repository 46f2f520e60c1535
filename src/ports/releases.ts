import type { ReleaseAsset } from './assets.ts'
import type { Sha } from '../commits/commit.ts'
import type { Tag } from './history.ts'

/** A tag to be made. Its object is annotated, always. */
export interface NewTag {
  readonly name: string
  readonly commit: Sha
  readonly message: string
  /** Milliseconds since 1970: the tagger's clock, and what the release's texts call its date. */
  readonly date: number
}

/** A floating tag to be made, or moved from where it was seen. Lightweight, always: docs/adr/0014-floating-tags.md */
export interface TagMove {
  readonly name: string
  readonly commit: Sha
  /** Undefined: there is none yet. */
  readonly from: Tag | undefined
}

export interface NewDraft {
  readonly tag: string
  readonly name: string
  readonly body: string
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
  /** Whether a draft was public once: GitHub makes a draft of a release whose tag is deleted, and keeps the date. */
  readonly wasPublic?: boolean
  /** Where a person sees it: a web address, or a file's path on the local forge. */
  readonly url: string
  /** Where assets go; empty on the local forge. */
  readonly uploadUrl: string
  /** Published, with tag and assets locked for ever. */
  readonly immutable?: boolean
  /** How many files are attached; absent where the forge takes none. */
  readonly assetCount?: number
  /** ISO 8601; on GitHub the date of the tag's commit, by which its lists are in order. */
  readonly createdAt?: string
}

/** What one look at the releases of some tags shows. */
export interface SeenReleases {
  /** At least one of each tag that has any, whatever lists show; and the newest of all tags, with their copies. */
  readonly releases: readonly Release[]
  /** What the list of the newest shows, which lags behind writes; absent where the forge's list never lags. */
  readonly newest?: NewestReleases
}

export interface NewestReleases {
  readonly ids: ReadonlySet<string>
  /** When the oldest of them was created; absent where there are no older ones. */
  readonly since?: string | undefined
}

/** A release with its files, as few requests tell of many: no address for uploads, no labels. */
export interface HeldRelease extends Release {
  readonly assets: readonly Pick<ReleaseAsset, 'name' | 'digest'>[]
}

/** All that `verify` looks at, as it stands now. */
export interface Inventory {
  /** Every tag, without its message. */
  readonly tags: readonly Tag[]
  /** Drafts too, as far as the token may see them. */
  readonly releases: readonly HeldRelease[]
  /** Whether the forge tells digests of assets at all: older servers of GitHub Enterprise do not. */
  readonly tellsDigests: boolean
}

/** What of a draft is written again. Everything else stays as it is. */
export type DraftText = Pick<Release, 'name' | 'body'>

/** https://docs.github.com/en/rest/releases/releases answers 422 "body is too long" above this. */
export const MAX_BODY_CHARACTERS = 125000
