import type { PastRelease } from '../../src/next-version/replay.ts'
import { parseSemVer } from '../../src/versions/semver.ts'
import { versionName } from '../../src/versions/tags.ts'
import { commitsOf } from '../next-version/history.ts'

/** A release that was made, with the commits that it brought, oldest first. */
export function release(previous: string, version: string, messages: readonly string[]): PastRelease {
  const [before, after] = [previous, version].map((text) => parseSemVer(text))
  if (before === undefined || after === undefined) throw new Error('no SemVer')
  return { tag: versionName('v', after), previous: versionName('v', before), commits: commitsOf(messages) }
}
