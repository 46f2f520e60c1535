import { draftForOtherTag, draftIncomplete, draftWithoutRecord, nothingToPublish } from '../errors/publication.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { ReleaseAsset } from '../ports/assets.ts'
import type { Tag } from '../ports/history.ts'
import type { Release } from '../ports/ports.ts'
import { readBody, type RegionRecord } from '../record/region.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import type { VersionTag } from '../versions/tags.ts'
import type { Step } from '../writes/step.ts'
import type { Written } from '../writes/written.ts'

/** A tag and its releases, as they stand. */
export interface PublicationSight {
  readonly tag: Tag
  readonly releases: readonly Release[]
  /** Of the release that counts. */
  readonly assets: readonly ReleaseAsset[]
  /** Whether somebody named this very version: only so a draft is published that no record of ours vouches for. */
  readonly isNamed: boolean
}

export interface Publication {
  readonly release: Release
  /** May hold raw text. */
  readonly warnings: readonly string[]
}

/**
 * The release to publish, or that is published already, which is left as it is. A draft must be for the tag as it
 * stands, with every file that its record names, byte for byte. @throws VC622–VC625
 */
export function judgePublication(sight: PublicationSight): Publication {
  const { tag, releases } = sight
  const release = canonicalRelease(releases, tag.name)
  if (release === undefined) throw new CheckpointError(nothingToPublish(tag.name))
  if (!release.draft) return { release, warnings: [] }
  const others = releases.filter((other) => other.tag === tag.name && other.id !== release.id)
  const warnings = others.map((other) => besides(other, release))
  const body = readBody(release.body)
  if (body.kind === 'managed') checkRecord(body.record, sight)
  else if (!sight.isNamed) throw new CheckpointError(draftWithoutRecord(tag.name, release.url))
  return { release, warnings: body.kind === 'managed' ? warnings : [...warnings, unproved(release)] }
}

function checkRecord(record: RegionRecord, { tag, assets }: PublicationSight): void {
  const { name, commit, object } = tag
  if (record.tag !== name || record.commit !== commit || record.object !== object)
    throw new CheckpointError(draftForOtherTag(name, { recorded: record.commit, found: commit }))
  const recorded = Object.entries(record.assets ?? {})
  const isThere = (digest: string, asset: ReleaseAsset) => asset.whole && (asset.digest ?? digest) === digest
  const named = (wanted: string) => assets.filter((asset) => asset.name === wanted)
  const lacking = recorded.filter(([wanted, digest]) => {
    const found = named(wanted)
    // GitHub may have written the name in another way than was foreseen: then the bytes tell.
    const candidates = found.length > 0 ? found : assets.filter((asset) => asset.digest === digest)
    return !candidates.some((asset) => isThere(digest, asset))
  })
  if (lacking.length === 0) return
  const [differing, missing] = [true, false].map((isDifferent) =>
    lacking.map(([wanted]) => wanted).filter((wanted) => named(wanted).some(({ whole }) => whole) === isDifferent),
  )
  throw new CheckpointError(draftIncomplete(name, { missing: missing ?? [], differing: differing ?? [] }))
}

const besides = (other: Release, release: Release): string =>
  `There is another draft for ${release.tag}: ${other.url}. It was left alone, and ${release.url} is used.`

const unproved = ({ tag, url }: Release): string =>
  `The draft for ${tag} has no record, so it could not be checked: ${url}. It is used as it is, because you named its tag.`

/** Nothing was to be done: the event asks for none of it, or what it is about is not there. `reason`: without a full stop. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly reason: string
}

/** A version whose release is published: by this run, or before it. */
export interface Published {
  readonly kind: 'published'
  readonly version: VersionTag
  /** Its steps are those that come after the draft. */
  readonly written: Written
  /** In a dry run, what would be done: then nothing was, and `written` says what would become of it. */
  readonly will?: readonly Step[]
}
