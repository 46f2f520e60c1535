import { planMoved } from '../errors/history.ts'
import { planUnreadable } from '../errors/files.ts'
import { CheckpointError } from '../errors/problem.ts'
import { BUMPS } from '../settings/inputs.ts'
import type { Settings } from '../settings/settings.ts'
import { parseSemVer, type SemVer } from '../versions/semver.ts'
import { plannedBase } from './account.ts'
import { decide } from './decide.ts'
import type { Decision, Plan } from './plan.ts'
import { planJson, type PlanJson } from './plan-json.ts'
import type { Snapshot } from './snapshot.ts'

const TEXTS = ['head', 'version', 'tag', 'reason'] as const

/** A plan from a file that `plan` wrote. @throws VC121 */
export function parsePlan(path: string, text: string | undefined): PlanJson {
  if (text === undefined) throw new CheckpointError(planUnreadable(path, 'there is no such file'))
  try {
    const plan = JSON.parse(text) as Readonly<Record<string, unknown>> | null
    if (plan !== null && plan['schema'] === 1 && TEXTS.every((key) => typeof plan[key] === 'string'))
      return plan as unknown as PlanJson
  } catch {
    // Told below: what it is instead does not matter.
  }
  throw new CheckpointError(planUnreadable(path, 'it does not contain a plan'))
}

/**
 * The decision that the plan is, made again from the history as it stands here: equal in all that it says, or refused.
 * So a plan can carry a version from one job to another, and nothing else. @throws VC222
 */
export function applyPlan(plan: PlanJson, snapshot: Snapshot, settings: Settings, record: Plan['settings']): Decision {
  const { base: stable, lastCandidate = stable } = snapshot
  const base = lastCandidate === undefined ? null : plannedBase(lastCandidate)
  refuse(plan, { head: snapshot.head, base, settings: record ?? {} })
  const version = parseSemVer(plan.version)
  if (version === undefined) throw new CheckpointError(planMoved([`version: ${plan.version} is not a version`]))
  const decision = decideAsPlanned(plan, version, snapshot, settings)
  if (decision.kind === 'nothing') throw new CheckpointError(planMoved([decision.reason]))
  const { reason, warnings } = plan
  refuse(plan, { ...planJson(decision.plan), reason, warnings })
  return decision
}

/**
 * The file may have been written by anybody, so why it is this version, and what is warned of, is found anew: which of
 * the ways to ask for it gave this very reason; where none did, the version was given.
 */
function decideAsPlanned(plan: PlanJson, version: SemVer, snapshot: Snapshot, settings: Settings): Decision {
  for (const bump of BUMPS) {
    const asked = decidedOr(undefined, () => decide(snapshot, { ...settings, bump }))
    if (asked?.kind === 'release' && asked.plan.version === plan.version && asked.plan.reason === plan.reason)
      return asked
  }
  return decide(snapshot, { ...settings, bump: 'auto', version })
}

/** A way of asking that the settings refuse is not the one that the plan was made by. */
function decidedOr<T>(otherwise: T, decision: () => Decision): Decision | T {
  try {
    return decision()
  } catch (error) {
    if (error instanceof CheckpointError) return otherwise
    throw error
  }
}

function refuse(plan: PlanJson, here: Partial<PlanJson>): void {
  const differences = Object.entries(here).flatMap(([key, value]) =>
    differenceOf(key, plan[key as keyof PlanJson], value),
  )
  if (differences.length > 0) throw new CheckpointError(planMoved(differences))
}

function differenceOf(key: string, planned: unknown, here: unknown): string[] {
  if (sortedJson(planned) === sortedJson(here)) return []
  if (key === 'settings') return namesThatDiffer(planned, here)
  const isShort = sortedJson(planned).length < LONGEST && sortedJson(here).length < LONGEST
  return [isShort ? `${key}: ${sortedJson(planned)} in the plan, ${sortedJson(here)} here` : `${key} differs`]
}

const LONGEST = 200

function namesThatDiffer(planned: unknown, here: unknown): string[] {
  const [one, other] = [planned ?? {}, here ?? {}] as Readonly<Record<string, unknown>>[]
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])
  return [...names].filter((name) => one?.[name] !== other?.[name]).map((name) => `the setting ${name} differs`)
}

/** JSON with its keys in order, so that texts are equal where values are. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
