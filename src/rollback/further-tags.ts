import type { Sha } from '../commits/commit.ts'
import { isOurs } from '../next-version/unfinished.ts'
import type { Tag } from '../ports/history.ts'
import type { Release } from '../ports/releases.ts'
import { readBody } from '../record/region.ts'
import { versionName, type VersionName } from '../versions/tags.ts'

interface Version {
  readonly tag: string
  readonly version: VersionName | undefined
  /** Prefixes of its further tags. */
  readonly alsoTag?: readonly { readonly prefix: string }[] | undefined
}

/** The further tags that a version may have: those that its drafts name, and those that are configured. */
export function furtherTags({ tag, version, alsoTag = [] }: Version, releases: readonly Release[]): string[] {
  const recorded = releases.flatMap((release) => {
    const read = release.tag === tag ? readBody(release.body) : undefined
    return read?.kind === 'managed' ? Object.keys(read.record.alsoTags ?? {}) : []
  })
  const configured = version === undefined ? [] : alsoTag.map(({ prefix }) => versionName(prefix, version.version).name)
  return [...new Set([...recorded, ...configured])]
}

/** Those that we made on its commit: they go before the tag by which a rerun knows that something is left. */
export function furtherGoing(
  { alsoTags = [] }: { readonly alsoTags?: readonly Tag[] },
  commit: Sha | undefined,
): { readonly kind: 'tag'; readonly tag: Tag }[] {
  return alsoTags.filter((tag) => tag.commit === commit && isOurs(tag)).map((tag) => ({ kind: 'tag', tag }))
}
