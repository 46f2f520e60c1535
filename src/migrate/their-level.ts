import type { BumpLevel } from '../commits/commit.ts'
import { readHeader } from '../commits/header.ts'
import { subjectOf } from '../commits/message.ts'
import { readCommits } from '../commits/read.ts'
import { DEFAULT_RULES, HIDDEN } from '../commits/rules.ts'
import type { PastRelease } from '../next-version/replay.ts'
import { highestLevel } from '../versions/next.ts'
import type { TheirRules } from './import.ts'

/** The level that the other tool's rules give to a release, as far as our reading of its commits goes. */
export function theirLevel({ commits, previous }: PastRelease, rules: TheirRules): BumpLevel {
  const types = new Map(
    [...rules.types].map(([type, bump]) => [type, { bump, section: HIDDEN, scopes: new Map<string, BumpLevel>() }]),
  )
  // They read subjects, and pair no reverts.
  const { changes } = readCommits(commits, { ...DEFAULT_RULES, types, squash: 'subject', reverts: false })
  const isZero = previous.version.major === 0n
  const levels = changes.map(({ type, breaking }): BumpLevel => {
    const ofType = rules.types.get(type) ?? rules.others
    if (breaking.length > 0) return breakingLevel(ofType, rules, isZero)
    return ofType === 'minor' && isZero ? rules.featureOnZero : ofType
  })
  const unlisted = commits
    .filter(({ parents }) => parents.length < 2)
    .map(({ message }) => unlistedLevel(message, rules))
  return highestLevel([...levels, ...unlisted])
}

/** Of a commit that is in none of their tables. */
function unlistedLevel(message: string, { types, others, unconventional }: TheirRules): BumpLevel {
  const read = readHeader(subjectOf(message))
  if (read.kind === 'unconventional') return unconventional
  return types.has(read.header.type) ? 'none' : others
}

function breakingLevel(ofType: BumpLevel, { breakingOnZero }: TheirRules, isZero: boolean): BumpLevel {
  if (!isZero) return 'major'
  return breakingOnZero === 'as its type' ? ofType : breakingOnZero
}
