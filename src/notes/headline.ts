import type { Change } from '../commits/change.ts'
import { plainText } from '../text/printable.ts'
import { formatSemVer } from '../versions/semver.ts'
import { withoutPeriod } from './entry.ts'
import type { ReleaseFacts } from './facts.ts'

const FIRST_STABLE = '1.0.0'

/** What a release is about, in a line: the change that weighs most, or a kind word for many small ones. */
export function headlineOf(facts: ReleaseFacts): string {
  if (formatSemVer(facts.version) === FIRST_STABLE) return 'Production ready release'
  const change = heaviest(facts)
  if (change !== undefined)
    return sentence(change.type === 'revert' ? `revert ${change.description}` : change.description)
  return facts.changes.every(({ bump }) => bump === 'none') ? 'Maintenance release' : 'Bug fixes and minor improvements'
}

function heaviest({ changes, bump }: ReleaseFacts): Change | undefined {
  const counting = changes.filter((change) => change.bump !== 'none')
  const atTop = counting
    .filter((change) => change.bump === 'major')
    .concat(counting.filter((change) => change.bump === 'minor'))
  if (bump !== 'patch' && atTop.length > 0) return atTop[0]
  return counting.length === 1 ? counting[0] : undefined
}

/** One line, without the period, with a capital; `iOS` and `x86` are names and stay. */
export function sentence(text: string): string {
  const line = withoutPeriod(plainText(text).replace(/\s+/g, ' ').trim())
  const [first = ''] = line
  return /^\p{Ll}+(?![\p{L}\d])/u.test(line) ? first.toUpperCase() + line.slice(first.length) : line
}
