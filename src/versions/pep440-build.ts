import type { Build } from './build.ts'
import { leadsTo } from './build.ts'
import { candidateOf, targetOf } from './candidates.ts'
import { formatSemVer, type SemVer } from './semver.ts'
import { phaseOf, PEP440_PHASES, type Pep440Channels, type Pep440Phase } from './pep440.ts'

/** A candidate as PEP 440 counts it. */
interface Phased {
  readonly phase: Exclude<Pep440Phase, 'dev'>
  readonly number: bigint
}

/**
 * The version of a build for Python: `1.3.0.dev4`, and after the candidate `1.3.0rc1` it is `1.3.0rc2.dev4`, which sorts
 * above that one and below the next: https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 * PEP 440 has an order of its own, so the highest candidate is that of its order; one that it has no word for has no say.
 */
export function pep440Build({ target, candidates, commits }: Build, channels: Pep440Channels): string {
  const [last] = candidates
    .filter((candidate) => leadsTo(candidate, target))
    .flatMap((candidate) => phasedOf(candidate, channels))
    .sort(byOrder)
  const stable = formatSemVer(targetOf(target))
  const next = last === undefined ? '' : `${last.phase}${last.number + 1n}`
  return `${stable}${next}.dev${commits}`
}

function phasedOf(candidate: SemVer, channels: Pep440Channels): Phased[] {
  const { channel = '', number } = candidateOf(candidate) ?? {}
  const phase = phaseOf(channel, channels)
  return phase === undefined || phase === 'dev' || number === undefined ? [] : [{ phase, number }]
}

/** Highest first. */
function byOrder(one: Phased, other: Phased): number {
  const phases = PEP440_PHASES.indexOf(other.phase) - PEP440_PHASES.indexOf(one.phase)
  if (phases !== 0) return phases
  return one.number === other.number ? 0 : one.number < other.number ? 1 : -1
}
