import { targetOf } from './candidates.ts'
import { compareSemVer, type SemVer } from './semver.ts'

/** One bound of a range; without an operator exactly that version. */
export interface Bound {
  readonly operator: '' | '<' | '<=' | '>' | '>='
  readonly version: SemVer
}

/** A range of versions, as https://github.com/npm/node-semver#ranges reads `1.x` or `>=1.2.0 <1.9.0`. */
export interface VersionRange {
  /** As it was written. */
  readonly text: string
  /** A version is inside where one of these lists holds for it, bound by bound. */
  readonly alternatives: readonly (readonly Bound[])[]
}

/** Whether a version may be released from a branch with this range. A candidate may where its target may. */
export function isInside(range: VersionRange, version: SemVer): boolean {
  const target = targetOf(version)
  return range.alternatives.some((bounds) => bounds.every((bound) => holds(bound, target)))
}

function holds({ operator, version }: Bound, target: SemVer): boolean {
  const order = compareSemVer(target, version)
  switch (operator) {
    case '':
      return order === 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}
