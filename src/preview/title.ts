import { readSubject } from '../commits/heading.ts'
import { readHeader, type Fault } from '../commits/header.ts'
import { meantType } from '../commits/meant-type.ts'
import { splitMessage } from '../commits/message.ts'
import { isReleaseCommit } from '../commits/release-commit.ts'
import { faultText } from '../commits/reasons/reason-text.ts'
import { revertIn } from '../commits/reverts/behind-tickets.ts'
import { peelReverts } from '../commits/reverts/subject.ts'
import type { CommitRules } from '../commits/rules.ts'
import { withoutNumbers } from '../commits/subject-end.ts'
import type { PullRequest } from '../ports/pull-request.ts'
import type { SquashMessage } from './messages.ts'

/** Why the subject of a squash would not count, and what to write instead. */
export interface TitleAdvice {
  /** Without the number of the pull request; raw. */
  readonly subject: string
  /** As in `it has no type`. */
  readonly fault: string
  /** One subject at least; raw. */
  readonly better: readonly string[]
  /** Whether it is the subject of the branch's one commit, which a new title does not change. */
  readonly isOfCommit: boolean
}

/**
 * Judges the subject that the squash would really have: conventional, and of a type that the table has. `docs: x` and
 * `chore: x` are; robots, `Revert "…"` and the titles of release tools need not be. Undefined where it is right.
 */
export function judgeTitle(
  { text, subjectOf }: SquashMessage,
  { isByRobot }: Pick<PullRequest, 'isByRobot'>,
  rules: CommitRules,
): TitleAdvice | undefined {
  const message = splitMessage(text)
  if (isByRobot || peelReverts(revertIn(message.subject, rules).text).reverts > 0 || isReleaseCommit(message))
    return undefined
  const subject = withoutNumbers(message.subject)
  const advice = { subject, isOfCommit: subjectOf === 'commit' }
  const heading = readSubject(message.subject, text, rules)
  if (heading.kind === 'unconventional')
    return { ...advice, fault: adviceOn(heading.fault), better: betterFor(subject, rules) }
  const { type, exclaimed, description, scope } = heading.header
  if (exclaimed || heading.gitmoji !== undefined || rules.types.has(type)) return undefined
  const meant = meantType(type, rules)
  const inScope = scope === undefined ? '' : `(${scope})`
  const types = meant === undefined ? USUAL : [meant]
  return {
    ...advice,
    fault: `the type "${type}" has no rule`,
    better: types.map((each) => `${each}${inScope}: ${description}`),
  }
}

const USUAL = ['feat', 'fix']

function adviceOn(fault: Fault): string {
  return fault === 'no-type' ? 'it has no type' : faultText(fault)
}

/** A type with slips around it: `feat : a`, `feat(api) !:a`. */
const SLIPPED = /^\s*([\p{L}\d_-]{1,40})\s*(\([^()]{1,80}\))?\s*(!?)\s*:\s*(\S.*)$/u

function betterFor(subject: string, rules: CommitRules): string[] {
  const [, type = '', scope = '', exclaimed = '', description = ''] = SLIPPED.exec(subject.slice(0, 500)) ?? []
  const fixed = `${type.toLowerCase()}${scope}${exclaimed}: ${description}`
  const reading = readHeader(fixed)
  if (reading.kind === 'conventional' && rules.types.has(reading.header.type)) return [fixed]
  return USUAL.map((each) => `${each}: ${lowerFirst(subject)}`)
}

/** `Update things` begins a sentence; `API keys` does not. */
function lowerFirst(subject: string): string {
  return /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject
}
