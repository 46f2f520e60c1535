import type { Reason } from '../commits/reasons/reason.ts'
import { withoutNumbers } from '../commits/subject-end.ts'
import type { Plan, Row } from '../next-version/plan.ts'
import type { MergeMethod } from '../ports/pull-request.ts'
import type { Settings } from '../settings/settings.ts'
import type { Meeting } from './branch.ts'
import type { Foretold } from './foretell.ts'
import { squashMessage } from './messages.ts'

/** Why a way of merging comes to what it does: words of ours, and perhaps a subject, raw. */
export interface Because {
  readonly words: string
  readonly quote?: string
}

interface Asked {
  readonly method: MergeMethod
  readonly meeting: Meeting
  readonly settings: Pick<Settings, 'bump'>
}

export function becauseOf(foretold: Foretold, asked: Asked): Because {
  switch (foretold.kind) {
    case 'unknown':
      return { words: 'the commits of this branch are not in this checkout' }
    case 'fails':
      return { words: `the run after it would fail with ${foretold.code}` }
    case 'release':
    case 'resume':
      return whyReleased(foretold.plan, asked)
    case 'nothing': {
      const isByCommits = foretold.isDecided === true && asked.settings.bump === 'auto'
      return isByCommits ? whyNothing(foretold.account.rows, asked) : { words: foretold.reason }
    }
  }
}

function whyReleased({ rows, reason }: Plan, asked: Asked): Because {
  const { pull, branch } = asked.meeting
  const made = rows.filter(({ group }) => group === 'made')
  const own = new Set((branch.own ?? []).map(({ sha }) => sha))
  const before = new Set(branch.before.map(({ sha }) => sha))
  const [merged] = made.filter(({ sha }) => !before.has(sha) && (asked.method === 'squash' || !own.has(sha)))
  if (merged !== undefined) return whyMerged(merged, asked)
  const ofBranch = made.filter(({ sha }) => own.has(sha))
  const [first] = ofBranch
  if (first !== undefined) {
    const words =
      ofBranch.length === 1 ? '1 commit of this branch:' : `${ofBranch.length} commits of this branch, such as`
    return { words, quote: withoutNumbers(first.subject) }
  }
  const [earlier] = made
  return earlier === undefined
    ? { words: reason }
    : { words: `what is on ${pull.target} already:`, quote: withoutNumbers(earlier.subject) }
}

/** The commit that merging would make. */
function whyMerged({ subject, reason }: Row, { method, meeting: { pull, branch } }: Asked): Because {
  const isOfCommit = method === 'squash' && squashMessage(pull, branch.own)?.subjectOf === 'commit'
  const source = isOfCommit ? 'its one commit' : 'the title'
  if (isListed(reason)) return { words: `the commits listed under ${source}` }
  if (reason.kind === 'breaking') return { words: `the BREAKING CHANGE under ${source}` }
  return { words: `${source}:`, quote: withoutNumbers(subject) }
}

/** Whether the bullets of a squash count. */
export function isListed(reason: Reason): boolean {
  return 'list' in reason
}

function whyNothing(rows: readonly Row[], { method, meeting: { pull, branch } }: Asked): Because {
  const squashed = method === 'squash' ? rows.find(({ sha }) => sha === pull.head) : undefined
  if (squashed === undefined) return { words: 'no commit of this branch asks for a release' }
  const isOfCommit = squashMessage(pull, branch.own)?.subjectOf === 'commit'
  const source = isOfCommit ? 'its one commit' : 'the title'
  const what = squashed.group === 'skipped' ? 'would be skipped' : 'asks for no release'
  return { words: `${source} ${what}:`, quote: withoutNumbers(squashed.subject) }
}
