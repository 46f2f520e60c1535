import { atTimeout, judgeChecks, type Verdict } from './judge.ts'
import { pausesIn } from './pauses.ts'
import type { Plan } from '../next-version/plan.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import type { Tag } from '../ports/history.ts'
import type { Clock, Forge, GateQuestion, Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { Run } from '../next-version/read.ts'

interface Waiting {
  readonly question: GateQuestion
  readonly minutes: number
  readonly forge: Forge
  readonly clock: Clock
  readonly tell: (line: string) => void
}

/** The verdict on the commit of a version; undefined where nobody asks, or the release is published already. */
export async function passGate(
  plan: Pick<Plan, 'head' | 'tag'>,
  { run, settings, tag }: Asked,
  ports: Ports,
): Promise<Verdict | undefined> {
  const { forge, clock, tell } = ports
  const { requireChecks: demand, checksTimeout: minutes, checkRunId, dryRun } = settings
  if (demand === 'none' || dryRun || forge.checks === undefined) return undefined
  if (tag !== undefined && (await isPublished(plan.tag, forge))) return undefined
  const branch = await run.branch?.()
  const question = { commit: plan.head, demand, branch, checkRunId, runId: run.workflowRun }
  return waitForChecks({ question, minutes, forge, clock, tell })
}

async function isPublished(tag: string, forge: Forge): Promise<boolean> {
  const { releases } = await forge.releasesOf([tag])
  return canonicalRelease(releases, tag)?.draft === false
}

interface Asked {
  readonly run: Run
  readonly settings: Settings
  /** The version's tag, where it is there already. */
  readonly tag: Tag | undefined
}

/** Looks until the checks are green, one of them is red, or the time is over; says what it waits for when that changes. */
async function waitForChecks({ question, minutes, forge, clock, tell }: Waiting): Promise<Verdict> {
  const look = await forge.checks?.(question)
  if (look === undefined) throw new Error('a gate on a forge that knows no checks')
  let verdict = judgeChecks(await look())
  let told = ''
  for (const seconds of pausesIn(minutes)) {
    if (verdict.kind !== 'waiting') return verdict
    if (verdict.reason !== told) tell(`waiting: ${verdict.reason}`)
    told = verdict.reason
    await clock.wait(seconds)
    verdict = judgeChecks(await look())
  }
  return atTimeout(verdict, minutes)
}

/** Why the checks that were asked for are not looked at; empty where they are, or none was asked for. */
export function unaskedBecause(
  demand: string,
  where: { readonly dryRun: boolean; readonly knowsChecks: boolean },
): string[] {
  if (demand === 'none') return []
  if (where.dryRun) return [`require-checks: ${demand} is not checked in a dry run, which makes no API requests.`]
  if (!where.knowsChecks) return [`require-checks: ${demand} is not checked on the local forge, which has no checks.`]
  return []
}
