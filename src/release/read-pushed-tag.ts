import { shortSha } from '../commits/commit.ts'
import { prefixOf } from '../next-version/prefix.ts'
import type { WholeVersionTag } from '../next-version/snapshot.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import { isRolledBack } from '../next-version/unfinished.ts'
import type { Ports, Release } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { isVersionName, withPrefix } from '../versions/tags.ts'
import { headOf, tagsOf } from '../next-version/read-history.ts'
import { reachOf, readVersionTag, type Run } from '../next-version/read.ts'

/** A tag that was pushed, as it stands now; `idle`: it needs no release of ours, for a reason without a full stop. */
export type PushedTag =
  | { readonly kind: 'idle'; readonly reason: string }
  | { readonly kind: 'version'; readonly tag: WholeVersionTag; readonly release: Release | undefined }

/**
 * The forge is asked for it, for actions/checkout writes the ref of a pushed tag over by its commit, and an annotated
 * tag is lightweight then: https://github.com/actions/checkout/issues/290. A dry run makes do with the history.
 * @throws VC203, VC205–VC207, VC209
 */
export async function readPushedTag(
  name: string,
  { run, settings }: { readonly run: Run; readonly settings: Settings },
  ports: Ports,
): Promise<PushedTag> {
  if (!isVersionName(name)) return idle(`${name} is not a version, so it gets no release`)
  const { tagPrefix } = settings
  const { refs } = await tagsOf(ports, { shallow: run.shallow, tagPrefix })
  const prefix = await prefixOf({ tagPrefix, refs }, reachOf(run, ports))
  const named = withPrefix(name, prefix)
  if (named === undefined) return idle(`${name} is not a version with this repository's prefix "${prefix}"`)
  if (isRolledBack(name, refs)) return idle(`${name} was rolled back, and only version can reuse its number`)
  const { dryRun } = settings
  const tag = await (dryRun ? readVersionTag(name, run, ports) : ports.forge.findTag(name))
  if (tag === undefined) return idle(`${name} is gone`)
  const head = await headOf(ports, run)
  if (tag.commit !== head) return idle(`${name} is on ${shortSha(tag.commit)}, but this run is for ${shortSha(head)}`)
  const { releases } = dryRun ? { releases: [] } : await ports.forge.releasesOf([name])
  const release = canonicalRelease(releases, name)
  return { kind: 'version', tag: { ...tag, ...named }, release }
}

function idle(reason: string): PushedTag {
  return { kind: 'idle', reason }
}
