import type { Sha } from '../commits/commit.ts'
import { shortSha } from '../commits/commit.ts'
import { candidateOf, targetOf } from './candidates.ts'
import { compareSemVer, formatSemVer, type SemVer } from './semver.ts'

/** What the version of a build is made from: a commit that carries no version itself. */
export interface Build {
  /** The stable version that this history leads to. */
  readonly target: SemVer
  /** The candidates in this history, highest first; those of another target have no say. */
  readonly candidates: readonly SemVer[]
  /** How many commits there are since the last stable version. */
  readonly commits: number
  readonly commit: Sha
  /** The number of the pull request that is built, if it is one. */
  readonly pullRequest?: number | undefined
}

/**
 * A version for every build, such as `1.3.0-0.dev.4+g8c1d02e`: above the last version, below the next one, and above
 * the builds before it. A number sorts below every word (https://semver.org/#spec-item-11), as in the pseudo-versions
 * of Go (https://go.dev/ref/mod#pseudo-versions), so it is below every candidate too. After a candidate it is
 * `1.3.0-rc.1.dev.4+g8c1d02e`, which is above that one and below the next.
 */
export function buildVersion({ target, candidates, commits, commit, pullRequest }: Build): SemVer {
  const last = candidates.find((candidate) => leadsTo(candidate, target))
  const kind = pullRequest === undefined ? ['dev'] : ['pr', String(pullRequest)]
  return {
    ...targetOf(target),
    prerelease: [...(last === undefined ? ['0'] : numbered(last)), ...kind, String(commits)],
    build: `g${shortSha(commit)}`,
  }
}

export function leadsTo(candidate: SemVer, target: SemVer): boolean {
  return compareSemVer(targetOf(candidate), targetOf(target)) === 0
}

/** `1.3.0-beta` has `1.3.0-beta.1` after it, and a word in place of that number would sort above. */
function numbered(candidate: SemVer): readonly string[] {
  const { prerelease } = candidate
  const isBare = prerelease.length === 1 && candidateOf(candidate)?.number === 0n
  return isBare ? [...prerelease, '0'] : prerelease
}

/**
 * As a tag of a container image, which takes no `+`:
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export function dockerVersion(version: SemVer): string {
  return formatSemVer(version).replace('+', '-')
}

/** Without what follows `+`: NuGet takes two versions for the same that differ in nothing else. https://learn.microsoft.com/en-us/nuget/concepts/package-versioning */
export function nugetVersion(version: SemVer): string {
  return formatSemVer({ ...version, build: '' })
}
