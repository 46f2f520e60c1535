import type { Preparation } from '../settings/preparation.ts'
import type { AllSettings } from '../settings/settle-packages.ts'
import { floatingNames, type FloatingTags } from '../versions/floating.ts'
import { nextVersion } from '../versions/next.ts'
import { stableTags, versionName, versionTags } from '../versions/tags.ts'

/** A line of versions: one for a repository, or one for each of its packages. */
export interface Line {
  readonly prefix: string
  readonly floatingTags: FloatingTags
  /** The file that tells of its versions, if there is one. */
  readonly changelog: string
}

const CHANGELOG = 'CHANGELOG.md'

/** `prefix`: that of a repository without packages. */
export function linesOf({ packages, floatingTags, preparation }: AllSettings, prefix: string): Line[] {
  if (packages === undefined) return [{ prefix, floatingTags, changelog: preparation?.changelog ?? CHANGELOG }]
  return packages.each.map(({ prefix, paths: [path = ''], settings }) => ({
    prefix,
    floatingTags: settings.floatingTags,
    changelog: settings.preparation?.changelog ?? (path === '' ? CHANGELOG : `${path}/${CHANGELOG}`),
  }))
}

/** How a preparation reaches the branch: one way for all packages. */
export function viaOf({
  packages,
  preparation,
}: Pick<AllSettings, 'packages' | 'preparation'>): Preparation['via'] | undefined {
  return (packages?.each[0]?.settings ?? { preparation }).preparation?.via
}

/** Names that the next release of a line is likely to make: one of a version, and those that move to it. */
export function nextNames(
  { prefix, floatingTags }: Line,
  tags: readonly { readonly name: string }[],
): { readonly version: string; readonly floating: readonly string[] } {
  const [highest] = stableTags(versionTags(tags, prefix))
  const version = nextVersion(highest?.version, highest === undefined ? 'minor' : 'patch')
  return {
    version: versionName(prefix, version).name,
    floating: floatingNames({ prefix, version }, floatingTags).map(({ name }) => name),
  }
}
