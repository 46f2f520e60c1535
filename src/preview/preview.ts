import type { CommitRules } from '../commits/rules.ts'
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
export interface Preview extends BesideRows {
  /** The tag of the version before; null for a first release. */
  readonly after: string | null
  /** One where all agree; the first is that of the outputs. */
  readonly rows: readonly PreviewRow[]
}

/** What is told of the pull request itself. */
export interface BesideRows {
  readonly pullRequest: number
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
  const methods = merges.map(({ method }) => method)
  const judged = { ...settings, rules: [settings.rules] }
  return {
    after: baseOf(first),
    rows: rowsFor(foretold, { meeting, methods, settings }),
    ...besideRows(meeting, { method: methods[0], settings: judged, squashed: rowsOf(foretold[0]) }),
  }
}

/** A row for each way, those that come to the same in one; the ends are in the order of the ways. */
export function rowsFor(
  foretold: readonly Foretold[],
  { meeting, methods, settings }: Pick<Question, 'meeting' | 'settings'> & { readonly methods: readonly MergeMethod[] },
): PreviewRow[] {
  return joinRows(
    methods.map((method, at): PreviewRow => {
      const each = foretold[at] ?? { kind: 'unknown' }
      return { methods: [method], outcome: outcomeOf(each), because: becauseOf(each, { method, meeting, settings }) }
    }),
  )
}

const GUESSED =
  "This event does not say how the repository merges pull requests, so GitHub's own defaults stand in. If you merge in one way only, set merge-method in the configuration."

export function baseOf(decision: Decision): string | null {
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
  /** The first of all ways. */
  readonly method: MergeMethod | undefined
  readonly settings: Pick<Settings, 'onTitle' | 'mergeMethod'> & { readonly rules: readonly CommitRules[] }
  /** What a squash would leave in the history. */
  readonly squashed: readonly Row[]
}

export function besideRows({ pull, branch }: Meeting, judged: Judged): BesideRows {
  const { mergeMethod, onTitle } = judged.settings
  const advice = onTitle === 'off' || judged.method !== 'squash' ? undefined : adviceOf({ pull, branch }, judged)
  return {
    pullRequest: pull.number,
    ...(advice && { advice }),
    notices: pull.merging.isGuessed && mergeMethod === 'auto' ? [GUESSED] : [],
  }
}

/** Where several sets of rules hold, as of packages, one that lets it count is enough. */
function adviceOf(
  { pull, branch }: Pick<Meeting, 'pull' | 'branch'>,
  { settings: { onTitle, rules }, squashed }: Judged,
): Preview['advice'] {
  const message = squashMessage(pull, branch.own)
  const all = message === undefined ? [] : rules.map((each) => judgeTitle(message, pull, each))
  const [advice] = all
  if (advice === undefined || all.includes(undefined)) return undefined
  const row = squashed.find(({ sha }) => sha === pull.head)
  return { ...advice, isFailure: onTitle === 'fail', isListCounted: row !== undefined && isListed(row.reason) }
}

export function rowsOf(foretold: Foretold | undefined): readonly Row[] {
  if (foretold === undefined || foretold.kind === 'unknown' || foretold.kind === 'fails') return []
  return (foretold.kind === 'nothing' ? foretold.account : foretold.plan).rows
}
