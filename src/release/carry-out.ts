import type { Sha } from '../commits/commit.ts'
import { tagsNamedIn } from '../commits/version-trailer.ts'
import { readSnapshot, readVersionTag, type Run } from '../next-version/read.ts'
import type { Settings } from '../settings/settings.ts'
import { writeSteps, type WriteEnd } from './write.ts'
import { heldReason, movedReason } from '../next-version/check.ts'
import { askedText } from '../next-version/choose.ts'
import { decide } from '../next-version/decide.ts'
import { declinedReason } from '../prepare/proposal.ts'
import { heldBy, type Plan, type PlannedVersion } from '../next-version/plan.ts'
import type { NothingReleased, Prepared, Proposed, Released } from './result.ts'
import type { ProposeStep, PrepareStep } from '../writes/step.ts'
import { finishedBecause, isOurs, isRolledBack, isUnfinished, settingsFor } from '../next-version/unfinished.ts'
import type { SeenCommit } from '../ports/history.ts'
import type { Ports, Release } from '../ports/ports.ts'
import { withPrefix } from '../versions/tags.ts'
import { makeReady, type ReleaseJob, type Ready } from './ready.ts'

/** The one call that changes the world. @throws VC204, VC221, VC251, VC401–VC417, VC606, VC607, VC718, VC719 */
export async function carryOut(
  { plan, next, texts, steps, tag, alsoTags, releases, warnings, begun }: Ready,
  job: ReleaseJob,
  ports: Ports,
): Promise<NothingReleased | Prepared | Proposed | Released> {
  const { run, settings, snapshot } = job
  const { forge, files, clock, tell } = ports
  const { isLate = false } = run
  const known = {
    asked: askedText(settings),
    isKnown: snapshot.current !== undefined,
    isLate,
    seen: { tag, releases, alsoTags },
  }
  const preparedAt = (head: Sha, seen: SeenCommit) => prepareAgain({ plan, next, head, seen }, job, ports)
  const surroundings = { plan, next, forge, files, clock, tell, run: run.url, tags: snapshot.tags }
  const where = { ...surroundings, ...known, preparedAt }
  const end = await writeSteps(steps, { ...where, ...(begun && { begun }) })
  if (end.kind !== 'written') return endWith(end, { plan, texts }, job)
  const written = { ...end.written, warnings: [...end.written.warnings, ...warnings] }
  return { kind: 'released', plan, next, texts, written, tags: job.snapshot.tags }
}

/** The result of a run whose steps ended before a release. */
export function endWith(
  end: Exclude<WriteEnd, { kind: 'written' }>,
  { plan, texts }: Pick<Ready, 'plan' | 'texts'>,
  job: ReleaseJob,
): NothingReleased | Prepared | Proposed {
  switch (end.kind) {
    case 'moved':
      return endHeld(plan, movedReason(end.head))
    case 'held':
      return endHeld(plan, heldReason(end.tag))
    case 'declined':
      return endHeld(plan, declinedReason(end.pull, end.branch))
    case 'prepared':
    case 'proposed':
      return { ...end, plan, texts, tags: job.snapshot.tags }
  }
}

function endHeld(plan: Plan, reason: string): NothingReleased {
  return { kind: 'nothing', nothing: heldBy(plan, reason) }
}

/** What a run would have prepared on that commit, that day, under that version: by which an earlier one's commit is known. */
async function prepareAgain(
  { plan, next, head, seen }: PlannedVersion & { readonly head: Sha; readonly seen: SeenCommit },
  job: ReleaseJob,
  ports: Ports,
): Promise<PrepareStep | ProposeStep | undefined> {
  const run = { ...job.run, revision: head }
  const [tag = plan.tag] = tagsNamedIn(seen.message)
  const version = tag === plan.tag ? undefined : withPrefix(tag, next.prefix)?.version
  const settings = version === undefined ? job.settings : { ...job.settings, version }
  const isSame = head === plan.head && version === undefined
  const read = isSame ? job.snapshot : await snapshotAt(run, settings, { job, ports })
  const snapshot = { ...read, now: seen.date }
  const decision = isSame ? ({ kind: 'release', plan, next } as const) : decide(snapshot, settings)
  const ready =
    decision.kind === 'release' ? await makeReady(decision, { ...job, settings, run, snapshot }, ports) : undefined
  const [step] = ready?.kind === 'ready' ? ready.steps : []
  return step?.kind === 'prepare' || step?.kind === 'propose' ? step : undefined
}

function snapshotAt(run: Run, settings: Settings, { job, ports }: { readonly job: ReleaseJob; readonly ports: Ports }) {
  return job.readAt === undefined ? readSnapshot(run, settings, ports) : job.readAt(run, settings)
}

/**
 * A version of ours without its release: its run died half-way, and nobody may ever run on that commit again. `seen`: what a
 * look showed that asked for it, where there was one.
 */
export async function finishEarlier(
  job: ReleaseJob,
  ports: Ports,
  seen?: readonly Release[],
): Promise<Released | undefined> {
  if (job.settings.command === 'prepare') return undefined
  const { base, lastCandidate: last = base } = job.snapshot
  const tag = last === undefined ? undefined : await readVersionTag(last.name, job.run, ports)
  if (last === undefined || tag === undefined || !isOurs(tag)) return undefined
  if (isRolledBack(tag.name, job.snapshot.tags)) return undefined
  if (!isUnfinished(tag, seen ?? (await ports.forge.releasesOf([tag.name])).releases)) return undefined
  const run = { ...job.run, revision: tag.commit }
  const settings = settingsFor(last.version, job.settings)
  const snapshot = await snapshotAt(run, settings, { job, ports })
  const decision = decide(snapshot, settings)
  const again = { ...job, run, settings, snapshot }
  const ready = decision.kind === 'resume' ? await makeReady(decision, again, ports) : undefined
  if (ready?.kind !== 'ready') return undefined
  const result = await carryOut(ready, again, ports)
  if (result.kind !== 'released') return undefined
  const { written } = result
  return {
    ...result,
    written: { ...written, warnings: [...written.warnings, ...finishedBecause(tag.name, job.settings)] },
  }
}
