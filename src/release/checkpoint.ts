import { carryOut, finishEarlier, tagNamesOf } from './carry-out.ts'
import { closeOutdated } from './close-outdated.ts'
import { readMerging } from '../preview/read-merging.ts'
import { readPrepared } from '../prepare/read-prepared.ts'
import { readTemplates } from '../notes/read-texts.ts'
import { readSettings, readSnapshot, type Run } from '../next-version/read.ts'
import { withoutWaiting, rehearseOn } from './rehearsal.ts'
import { CheckpointError } from '../errors/problem.ts'
import { buildsOf } from '../next-version/builds.ts'
import { applyPlan, parsePlan } from '../next-version/apply.ts'
import { settingsRecord } from './binding.ts'
import { decide } from '../next-version/decide.ts'
import type { Decision, Nothing } from '../next-version/plan.ts'
import type { Blocked, CheckpointResult } from './result.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import type { Ports } from '../ports/ports.ts'
import { makeReady, type Job, type Ready } from './ready.ts'

/**
 * The whole job: read the history since the last version, decide the next one, render its texts, check what can
 * fail, write the tag and the release, and report. Nothing is written before everything is decided.
 */
export async function checkpoint(run: Run, ports: Ports): Promise<CheckpointResult> {
  const said = await readSettings(run, ports) //                      read: inputs, configuration
  const history = await readSnapshot(run, said, ports) //                   tags, base, commits, clock
  const { settings, snapshot: read, seen } = await readPrepared({ run, settings: said, snapshot: history }, ports)
  const templates = await readTemplates(run, settings, ports)
  const merging = await readMerging(read, { run, settings }, ports) //      of a pull request: what each way of merging makes
  const snapshot = merging?.first ?? read
  const job = { run, settings, templates, snapshot }

  const decision = await decideOrApply(job, ports) //                       decide: which version, and why
  const ready = decision.kind === 'nothing' ? decision : await makeReady(decision, job, ports) // render, check
  const builds = buildsOf({ decision, snapshot, settings, ...merging?.built })
  if (settings.dryRun) {
    const preview = merging?.preview(ready.kind === 'nothing' ? ready : decision)
    return { ...(await endDryRun(ready, decision.kind === 'resume', job, ports)), builds, ...(preview && { preview }) }
  }

  if (ready.kind === 'blocked') return { ...ready, builds }
  const known = ready.kind === 'ready' ? ready.releases : undefined
  const finished = await finishEarlier(job, ports, known) //          write: what an earlier run left undone,
  const close = <R extends CheckpointResult>(end: R) => closeOutdated({ ...end, builds }, { ...job, seen }, ports)
  if (ready.kind === 'nothing') return finished ? { ...finished, builds } : close(await endWithNothing(ready, ports))
  const result = await close(await carryOut(ready, job, ports)) //           then the steps of this one
  const isMade = result.kind === 'released' || result.kind === 'proposed' // report: the doors tell it
  return isMade && finished ? { ...result, finished } : result
}

/** A plan that was handed over is the decision, where it still holds. @throws VC103, VC121, VC212, VC222, VC231, VC232, VC251, VC252 */
async function decideOrApply({ settings, snapshot, templates }: Job, { files }: Ports): Promise<Decision> {
  const record = settingsRecord(settings, templates)
  const { command, planFile } = settings
  const isApplied = planFile !== undefined && command !== 'plan'
  const decision = isApplied
    ? applyPlan(parsePlan(planFile, await files.readGiven(planFile)), snapshot, settings, record)
    : decide(snapshot, settings)
  return decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } }
}

/** The end of a dry run: what would be done. Of the forge only the release of a version is asked that is there already. */
async function endDryRun(
  ready: Ready | Nothing | Blocked,
  resumed: boolean,
  job: Job,
  ports: Ports,
): Promise<CheckpointResult> {
  const { settings } = job
  if (ready.kind === 'blocked') return ready
  if (ready.kind === 'nothing') {
    const { found = { kind: 'nothing', nothing: ready }, unasked } = await askIfReachable(
      () => endWithNothing(ready, ports),
      ready.current?.name,
    )
    return unasked === undefined || found.kind !== 'nothing'
      ? found
      : { ...found, nothing: addWarning(found.nothing, unasked) }
  }
  const { plan, next, texts, steps } = ready
  if (settings.command === 'plan' && settings.planFile !== undefined)
    await ports.files.writeGiven(settings.planFile, `${JSON.stringify(plan, undefined, 2)}\n`, 'replace')
  const { found: end, unasked } = resumed ? await askIfReachable(() => rehearse(ready, job, ports), plan.tag) : {}
  if (end?.kind === 'nothing') return end
  const warnings = [...plan.warnings, ...ready.warnings, ...(unasked === undefined ? [] : [unasked])]
  const would = end?.kind === 'released' && { would: end.written }
  return {
    kind: 'planned',
    plan: { ...plan, warnings },
    next,
    texts,
    steps,
    resumed,
    tagNames: tagNamesOf(job),
    ...would,
  }
}

/** Carries the steps out on a copy of what the forge has. */
function rehearse(ready: Ready, job: Job, ports: Ports) {
  return carryOut(ready, job, { ...ports, forge: rehearseOn(ports.forge), clock: withoutWaiting(ports.clock) })
}

/** A dry run needs no token and no network, so without an answer it says what it did not ask. */
async function askIfReachable<T>(ask: () => Promise<T>, tag = ''): Promise<{ readonly found?: T; readonly unasked?: string }> {
  try {
    return { found: await ask() }
  } catch (error) {
    if (!(error instanceof CheckpointError) || !error.problems.every(({ code }) => code.startsWith('VC4'))) throw error
    const [why] = error.problems
    return {
      unasked: `The release of ${tag} was not looked at (${why?.code ?? ''}: ${why?.what ?? ''}), so what a run would make of it is not known.`,
    }
  }
}

function addWarning(nothing: Nothing, warning: string): Nothing {
  const { account } = nothing
  return { ...nothing, account: { ...account, warnings: [...account.warnings, warning] } }
}

/** Nothing to release; what the head carries already is named with its release. */
async function endWithNothing(nothing: Nothing, { forge }: Ports): Promise<CheckpointResult> {
  if (nothing.current === null) return { kind: 'nothing', nothing }
  const release = canonicalRelease(await forge.releases(), nothing.current.name)
  return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release }
}
