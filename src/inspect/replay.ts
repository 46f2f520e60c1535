import { judge, type Judgement } from '../next-version/replay.ts'
import type { Git } from '../ports/history.ts'
import type { Settings } from '../settings/settings.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'
import { prefixOf, type Reach } from '../next-version/prefix.ts'

export interface Replaying {
  readonly settings: Settings
  readonly reach: Reach
  /** How many. */
  readonly last: number
}

/** Judges the last releases of this repository, newest first: each against the highest version before it in its history. @throws VC207 */
export async function replayReleases(git: Git, { settings, reach, last }: Replaying): Promise<Judgement[]> {
  const refs = await git.tagRefs()
  const prefix = await prefixOf({ tagPrefix: settings.tagPrefix, refs }, reach)
  const stable = stableTags(
    versionTags(
      refs.map(({ name }) => name),
      prefix,
    ),
  )
  const judgements: Judgement[] = []
  for (const release of stable) {
    if (judgements.length === last) break
    // A tag may stand on a tree, which has no history to ask for.
    const to = await git.commitOf(`refs/tags/${release.name}`)
    const previous = to === undefined ? undefined : await versionBefore(git, release, stable)
    const from = previous && (await git.commitOf(`refs/tags/${previous.name}`))
    if (to === undefined || previous === undefined || from === undefined) continue
    const commits = await git.commits(to, from)
    judgements.push(
      judge(
        {
          tag: release.name,
          version: release.version,
          previous: { tag: previous.name, version: previous.version },
          commits,
        },
        settings.rules,
        settings.majorOnZero,
      ),
    )
  }
  return judgements
}

/** The next lower version in the release's own history; a back-port's is on its own line. */
async function versionBefore(
  git: Git,
  release: VersionTag,
  stable: readonly VersionTag[],
): Promise<VersionTag | undefined> {
  const merged = new Set(await git.tagNamesMergedInto(`refs/tags/${release.name}`))
  return stable.slice(stable.indexOf(release) + 1).find((tag) => merged.has(tag.name))
}
