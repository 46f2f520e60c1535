import type { Release } from '../ports/releases.ts'

/** The release that counts where there are several for a tag: a published one, else the one made first. */
export function canonicalRelease(releases: readonly Release[], tag: string): Release | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0]
}
