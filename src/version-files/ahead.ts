import { compareSemVer, isStable, parseSemVer } from '../versions/semver.ts'
import type { Place } from './version-file.ts'

/** A version in a file that is above the one that is about to be written there. */
export interface Ahead {
  readonly file: string
  readonly found: string
  /** Nothing but three numbers: somebody released it or means to. Else it is a version of development. */
  readonly isStable: boolean
}

export function aheadIn(file: string, places: readonly Place[], version: string): Ahead[] {
  const next = parseSemVer(version)
  if (next === undefined) return []
  const target = { ...next, prerelease: [], build: '' }
  return [...new Set(places.map(({ value }) => value))].flatMap((found) => {
    const [, numbers = '', rest = ''] = /^[^0-9]*(\d+\.\d+\.\d+)(.*)$/.exec(found) ?? []
    const core = parseSemVer(numbers)
    const distance = core === undefined ? -1 : compareSemVer(core, target)
    // 1.5.0 is above 1.5.0-rc.1; whether 1.5.0rc2 is, only its own language knows.
    const isAhead = distance > 0 || (distance === 0 && rest === '' && !isStable(next))
    return isAhead ? [{ file, found, isStable: rest === '' }] : []
  })
}
