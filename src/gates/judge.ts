import { shortSha } from '../commits/commit.ts'
import type { CheckRun, CommitStatus, Evidence, RequiredCheck } from '../ports/evidence.ts'

/** A check run or a commit status, in one word. */
export interface JudgedCheck {
  readonly name: string
  readonly state: 'passed' | 'red' | 'waiting'
  /** What its app said: `success`, `timed_out`, `in_progress`. */
  readonly word: string
  readonly url: string
}

/** What the evidence means for a release. `reason` is a sentence without a full stop; it may hold raw text. */
export type Verdict =
  | { readonly kind: 'open'; readonly passed: readonly JudgedCheck[] }
  | { readonly kind: 'waiting'; readonly reason: string }
  | { readonly kind: 'shut'; readonly reason: string; readonly red: readonly JudgedCheck[] }

/** `skipped` and `neutral` satisfy: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks#check-statuses-and-conclusions */
const PASSING: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped'])

/** One that is red ends it at once; no check at all is not green, since it may be that none has begun yet. */
export function judgeChecks(evidence: Evidence): Verdict {
  const { commit, required } = evidence
  const checks = [...latest(evidence).map(judgeRun), ...evidence.statuses.map(judgeStatus)]
  const counting = required === undefined ? checks.map(({ judged }) => judged) : chooseRequired(checks, required.checks)
  const red = counting.filter(({ state }) => state === 'red')
  if (red.length > 0) return { kind: 'shut', reason: `${areText(red)} red on ${shortSha(commit)}`, red }
  if (required?.checks.length === 0) {
    const reason = `require-checks is required, but no ruleset or branch protection requires a check on ${required.branch}`
    return { kind: 'shut', reason, red: [] }
  }
  const waiting = counting.filter(({ state }) => state === 'waiting')
  if (waiting.length > 0) return { kind: 'waiting', reason: `${areText(waiting)} not finished on ${shortSha(commit)}` }
  if (counting.length === 0) return { kind: 'waiting', reason: `no check has run on ${shortSha(commit)}` }
  return { kind: 'open', passed: counting }
}

/** The verdict where nobody waits any longer. */
export function atTimeout(verdict: Verdict, minutes: number): Verdict {
  if (verdict.kind !== 'waiting') return verdict
  return { kind: 'shut', reason: `${verdict.reason} after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, red: [] }
}

/** The checks that opened a gate, as the notes tell them; none where nobody asked. */
export function passedChecks(verdict: Verdict | undefined): { name: string; passed: true; url: string }[] {
  return verdict?.kind === 'open' ? verdict.passed.map(({ name, url }) => ({ name, passed: true, url })) : []
}

interface NamedCheck {
  readonly judged: JudgedCheck
  readonly appId?: number | undefined
}

/**
 * The last run of each check, by app, name and suite: a job that was run again takes the place of its first run, but
 * two workflows may both have a job `build`, and neither hides the other.
 */
function latest({ checkRuns, own }: Evidence): CheckRun[] {
  const last = new Map<string, CheckRun>()
  for (const run of checkRuns.filter(({ id }) => !own.has(id))) {
    const key = JSON.stringify([run.app, run.name, run.suite])
    const other = last.get(key)
    if (other === undefined || Number(run.id) > Number(other.id)) last.set(key, run)
  }
  return [...last.values()]
}

function judgeRun({ name, status, conclusion, url, appId }: CheckRun): NamedCheck {
  const isDone = status === 'completed' && conclusion !== null
  const state = !isDone ? 'waiting' : PASSING.has(conclusion) ? 'passed' : 'red'
  return { judged: { name, state, word: isDone ? conclusion : status, url }, appId }
}

function judgeStatus({ context, state: word, url }: CommitStatus): NamedCheck {
  const state = word === 'pending' ? 'waiting' : word === 'success' ? 'passed' : 'red'
  return { judged: { name: context, state, word, url } }
}

/** The required ones; one that nobody has reported yet is waited for. */
function chooseRequired(checks: readonly NamedCheck[], required: readonly RequiredCheck[]): JudgedCheck[] {
  return required.flatMap(({ context, appId }) => {
    const found = checks.filter(
      (check) => check.judged.name === context && (appId === undefined || check.appId === appId),
    )
    if (found.length > 0) return found.map(({ judged }) => judged)
    return [{ name: context, state: 'waiting', word: 'missing', url: '' } as const]
  })
}

const MOST_NAMES = 5

/** `build (failure) is`, `build (failure), test (timed_out) and 3 more are` */
function areText(checks: readonly JudgedCheck[]): string {
  const names = checks.slice(0, MOST_NAMES).map(({ name, word }) => `${name} (${word})`)
  const rest = checks.length - names.length
  const list = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
  return `${list} ${checks.length === 1 ? 'is' : 'are'}`
}
