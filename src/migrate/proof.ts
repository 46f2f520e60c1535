import type { BumpLevel } from '../commits/commit.ts'
import { judge, type Judgement, type PastRelease } from '../next-version/replay.ts'
import type { Settings } from '../settings/settings.ts'
import type { TheirRules } from './import.ts'
import { theirLevel } from './their-level.ts'

/** A past release under both rules. */
export interface ProvenRelease extends Judgement {
  /** Absent where commits did not choose the version. */
  readonly theirs?: BumpLevel
  /** Where there are several. */
  readonly package?: string
}

/** What an import would have made of the past. */
export interface Proof {
  readonly releases: readonly ProvenRelease[]
  /** How many are as they were released, by the settings that were written. */
  readonly same: number
  /** The same count by the other tool's own rules. */
  readonly sameByTheirs?: number
}

/** The proofs of several packages as one. */
export function together(proofs: readonly (Proof & { readonly name: string })[]): Proof {
  const theirs = proofs.flatMap(({ sameByTheirs }) => sameByTheirs ?? [])
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    releases: proofs.flatMap(({ name, releases }) => releases.map((release) => ({ ...release, package: name }))),
    same: sum(proofs.map(({ same }) => same)),
    ...(theirs.length > 0 && { sameByTheirs: sum(theirs) }),
  }
}

/** Judges each release by our settings, and by the other tool's rules where there are any. */
export function proveOn(
  past: readonly PastRelease[],
  { rules, majorOnZero, onNoRelease }: Pick<Settings, 'rules' | 'majorOnZero' | 'onNoRelease'>,
  theirRules: TheirRules | undefined,
): Proof {
  const releases = past.map((release): ProvenRelease => {
    const judged = judge(release, rules, majorOnZero)
    const asks = judged.chosen === 'none' && onNoRelease === 'patch' && release.commits.length > 0
    const chosen = asks ? 'patch' : judged.chosen
    const agreed = chosen === judged.released
    return {
      ...judged,
      chosen,
      agreed,
      ...(theirRules !== undefined && { theirs: theirLevel(ownOf(release), theirRules) }),
    }
  })
  const same = releases.filter(({ agreed }) => agreed).length
  if (theirRules === undefined) return { releases, same }
  return { releases, same, sameByTheirs: releases.filter(({ theirs, released }) => theirs === released).length }
}

/** Other tools split by folders as well: only the commits that concern the package. */
function ownOf(release: PastRelease): PastRelease {
  const { commits, shares } = release
  return shares === undefined ? release : { ...release, commits: commits.filter(({ sha }) => shares.has(sha)) }
}
