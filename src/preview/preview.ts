import type { Decision, Nothing, Plan, Row } from '../next-version/plan.ts'
import type { MergeMethod } from '../ports/pull-request.ts'
import type { Settings } from '../settings/settings.ts'
import { becauseOf, isListed, type Because } from './because.ts'
import type { Meeting } from './branch.ts'
import { foretell, type Foretold, type Merge } from './foretell.ts'
import { squashMessage } from './messages.ts'
import { judgeTitle, type TitleAdvice } from './title.ts'

/** What merging comes to. */
export type Outcome =
  | { readonly kind: 'release'; readonly tag: string; readonly bump: Plan['bump']; readonly prerelease: boolean }
  | { readonly kind: 'nothing' | 'unknown' }
  | { readonly kind: 'fails'; readonly code: string }

/** Ways of merging that come to the same. */
export interface PreviewRow {
  readonly methods: readonly MergeMethod[]
  readonly outcome: Outcome
  readonly because: Because
}

/** What merging a pull request would release, by each way that is allowed. */
export interface Preview {
  readonly pullRequest: number
  /** The tag of the version before; null for a first release. */
  readonly after: string | null
  /** One where all agree; the first is that of the outputs. */
  readonly rows: readonly PreviewRow[]
  /** Where the subject of a squash would not count. */
  readonly advice?: TitleAdvice & { readonly isFailure: boolean; readonly isListCounted: boolean }
  readonly notices: readonly string[]
}

interface Question {
  readonly meeting: Meeting
  readonly merges: readonly Merge[]
  readonly settings: Settings
  /** What the run decided, for the first way. */
  readonly first: Decision | Nothing
}

export function previewOf({ meeting, merges, settings, first }: Question): Preview {
  const foretold = merges.map((merge, at): Foretold =>
    at === 0 && merge.snapshot !== undefined ? first : foretell(merge, settings),
  )
  const rows = merges.map(({ method }, at): PreviewRow => {
    const each = foretold[at] ?? { kind: 'unknown' }
    return { methods: [method], outcome: outcomeOf(each), because: becauseOf(each, { method, meeting, settings }) }
  })
  const advice = adviceOf(meeting, { merges, settings, squashed: foretold[0] })
  return {
    pullRequest: meeting.pull.number,
    after: baseOf(first),
    rows: joinRows(rows),
    ...(advice && { advice }),
    notices: meeting.pull.merging.isGuessed && settings.mergeMethod === 'auto' ? [GUESSED] : [],
  }
}

const GUESSED =
  "This event does not say how the repository merges pull requests, so GitHub's own defaults stand in. If you merge in one way only, set merge-method in the configuration."

function baseOf(decision: Decision): string | null {
  return (decision.kind === 'nothing' ? decision.account : decision.plan).base?.tag ?? null
}

function outcomeOf(foretold: Foretold): Outcome {
  switch (foretold.kind) {
    case 'unknown':
    case 'nothing':
      return { kind: foretold.kind }
    case 'fails':
      return foretold
    case 'release':
    case 'resume': {
      const { tag, bump, prerelease } = foretold.plan
      return { kind: 'release', tag, bump, prerelease }
    }
  }
}

/** Ways that come to the same stand in one row, with the reason of the first. */
function joinRows(rows: readonly PreviewRow[]): PreviewRow[] {
  const byOutcome = new Map<string, PreviewRow>()
  for (const row of rows) {
    const key = JSON.stringify(row.outcome)
    const known = byOutcome.get(key)
    byOutcome.set(key, known === undefined ? row : { ...known, methods: [...known.methods, ...row.methods] })
  }
  return [...byOutcome.values()]
}

interface Judged {
  readonly merges: readonly Merge[]
  readonly settings: Settings
  /** A squash is the first of all ways. */
  readonly squashed: Foretold | undefined
}

function adviceOf({ pull, branch }: Meeting, { merges, settings, squashed }: Judged): Preview['advice'] {
  if (settings.onTitle === 'off' || merges[0]?.method !== 'squash') return undefined
  const message = squashMessage(pull, branch.own)
  const advice = message && judgeTitle(message, pull, settings.rules)
  if (advice === undefined) return undefined
  const row = rowsOf(squashed).find(({ sha }) => sha === pull.head)
  return { ...advice, isFailure: settings.onTitle === 'fail', isListCounted: row !== undefined && isListed(row.reason) }
}

function rowsOf(foretold: Foretold | undefined): readonly Row[] {
  if (foretold === undefined || foretold.kind === 'unknown' || foretold.kind === 'fails') return []
  return (foretold.kind === 'nothing' ? foretold.account : foretold.plan).rows
}
