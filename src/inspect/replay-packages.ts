import { higherBump, type BumpLevel } from '../commits/commit.ts'
import { judge, type Judgement, type PastRelease } from '../next-version/replay.ts'
import { attributePast } from '../packages/past.ts'
import type { Git, Tag } from '../ports/history.ts'
import type { Ports } from '../ports/ports.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'
import { formatSemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'
import { pastOfLines } from './replay.ts'

/** A past release of one of several packages. */
export interface PackageJudgement extends Judgement {
  readonly package: string
  /** What released it beside its own commits. */
  readonly led?: string
}

interface PastOfPackage {
  readonly one: PackageSettings
  readonly release: PastRelease & { readonly tag: VersionTag }
}

/** With what the commits ask of its package. */
interface Judged extends PastOfPackage {
  readonly judgement: Judgement
}

type Asked = Pick<Ports, 'history' | 'remote'> & { readonly git: Git }

/** The last releases of each package, newest first, with what concerned it of each commit. @throws VC812 */
export async function pastOfPackages(packages: Packages, last: number, ports: Asked): Promise<PastOfPackage[]> {
  return pastAmong(await ports.git.tags(), packages, last, ports)
}

async function pastAmong(
  tags: readonly Tag[],
  packages: Packages,
  last: number,
  ports: Asked,
): Promise<PastOfPackage[]> {
  const { each } = packages
  const past = await pastOfLines(ports.git, { tags, prefixes: each.map(({ prefix }) => prefix), last })
  const all = new Map(past.flat().flatMap(({ commits }) => commits.map((commit) => [commit.sha, commit])))
  const shares = await attributePast([...all.values()], packages, ports)
  return each.flatMap((one, at) =>
    (past[at] ?? []).map((release) => ({ one, release: { ...release, shares: shares.get(one.name) ?? new Map() } })),
  )
}

/** Judges them as a repository without packages is, and lets groups and dependents follow. @throws VC812 */
export async function replayPackages(packages: Packages, last: number, ports: Asked): Promise<PackageJudgement[]> {
  const tags = await ports.git.tags()
  const judged = (await pastAmong(tags, packages, last, ports)).map(({ one, release }): Judged => {
    const { rules, majorOnZero } = one.settings
    return { one, release, judgement: judge(release, rules, majorOnZero) }
  })
  return judged
    .filter(({ one }) => packages.chosen?.includes(one.name) ?? true)
    .map((each) => followed(each, { judged, tags, packages }))
}

interface Around {
  readonly judged: readonly Judged[]
  readonly tags: readonly Tag[]
  readonly packages: Packages
}

/** The members of a group take one number, so one step; what depends on a release takes a patch at least. */
function followed(one: Judged, around: Around): PackageJudgement {
  const { judgement } = one
  const leader = leaderOf(one, around)
  const dependency = dependencyIn(one, around)
  const levels = [judgement.chosen, leader?.judgement.chosen ?? 'none', dependency === undefined ? 'none' : 'patch']
  const chosen = (levels as BumpLevel[]).reduce(higherBump)
  if (chosen === judgement.chosen) return { package: one.one.name, ...judgement }
  const led =
    leader?.judgement.chosen === chosen
      ? `released together with ${leader.release.tag.name}`
      : `it depends on ${dependency ?? ''}`
  return { package: one.one.name, ...judgement, chosen, agreed: chosen === judgement.released, led }
}

/** The member of its group with the same number whose commits ask for most. */
function leaderOf({ one, release }: Judged, { judged, packages: { groups } }: Around): Judged | undefined {
  const group = groups.find(({ packages }) => packages.includes(one.name))
  const number = formatSemVer(release.tag.version)
  return judged
    .filter((other) => group?.packages.includes(other.one.name) && other.one !== one)
    .filter(({ release: { tag } }) => formatSemVer(tag.version) === number)
    .reduce<Judged | undefined>(
      (most, other) =>
        higherBump(most?.judgement.chosen ?? 'none', other.judgement.chosen) === most?.judgement.chosen ? most : other,
      undefined,
    )
}

/** A version of what it depends on that came with its own commits. */
function dependencyIn({ one, release }: Judged, { tags, packages }: Around): string | undefined {
  if (packages.onDependency === 'none') return undefined
  const came = new Set(release.commits.map(({ sha }) => sha))
  const prefixes = packages.each.filter(({ name }) => one.dependsOn.includes(name)).map(({ prefix }) => prefix)
  return stableTags(versionTags(tags, ...prefixes)).find(({ commit }) => came.has(commit))?.name
}
