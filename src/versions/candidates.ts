import type { SemVer } from './semver.ts'
import type { VersionName } from './tags.ts'

/** A candidate's channel and its number there: `rc` and 2 in `1.3.0-rc.2`. */
export interface Candidate {
  readonly channel: string
  /** 0 where there is none, as in `1.3.0-beta`. Undefined where another word stands in its place. */
  readonly number: bigint | undefined
}

/** What may be called a channel: a SemVer identifier (item 9) that is no number, for those only count. */
export function isChannel(name: string): boolean {
  return /^[0-9A-Za-z-]+$/.test(name) && !/^\d+$/.test(name)
}

/** Others write the number without a dot: `rc1`, `alpha-1`. It belongs to the channel, though SemVer reads one word. */
const UNDOTTED = /^(.*[A-Za-z])-?(\d+)$/

/** Undefined for a stable version, and where a number stands first (`1.3.0-1`): no channel has such a name. */
export function candidateOf({ prerelease: [word = '', number] }: SemVer): Candidate | undefined {
  if (!isChannel(word)) return undefined
  if (number === undefined) {
    const [, channel = word, digits = '0'] = UNDOTTED.exec(word) ?? []
    return { channel, number: BigInt(digits) }
  }
  return { channel: word, number: /^\d+$/.test(number) ? BigInt(number) : undefined }
}

/** The candidates of one channel among these tags, in their order. */
export function ofChannel<T extends VersionName>(tags: readonly T[], channel: string): T[] {
  return tags.filter(({ version }) => candidateOf(version)?.channel === channel)
}

/** The stable version that a candidate leads to; a stable version is its own. */
export function targetOf({ major, minor, patch }: SemVer): SemVer {
  return { major, minor, patch, prerelease: [], build: '' }
}

/** The candidate of this target after `before`: `.1` where that is of another target, or there is none. */
export function nextCandidate(target: SemVer, channel: string, before: SemVer | undefined): SemVer {
  const isSame = before?.major === target.major && before.minor === target.minor && before.patch === target.patch
  const number = (isSame ? candidateOf(before)?.number : undefined) ?? 0n
  return { ...targetOf(target), prerelease: [channel, String(number + 1n)] }
}
