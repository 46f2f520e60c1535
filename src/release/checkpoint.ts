import { carryOut, finishEarlier } from './carry-out.ts'
import { closeOutdated } from './close-outdated.ts'
import { readMerging } from '../preview/read-merging.ts'
import { keepPreview } from './keep-preview.ts'
import { readPrepared } from '../prepare/read-prepared.ts'
import { readTemplates } from '../notes/read-texts.ts'
import { readSnapshot, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import { buildsOf } from '../next-version/builds.ts'
import { applyPlan, parsePlan } from '../next-version/apply.ts'
import { bindTo, settingsRecord } from './binding.ts'
import { decide } from '../next-version/decide.ts'
import type { Decision } from '../next-version/plan.ts'
import type { CheckpointResult } from './result.ts'
import type { Ports } from '../ports/ports.ts'
import { endDryRun, endWithNothing } from './dry-run/end.ts'
import type { CheckpointsResult } from './packages/result.ts'
import { makeReady, type ReleaseJob } from './ready.ts'

/**
 * The whole job: read the history since the last version, decide the next one, render its texts, check what can
 * fail, write the tag and the release, and report. Nothing is written before everything is decided.
 */
export async function checkpoint(run: Run, ports: Ports): Promise<CheckpointResult | CheckpointsResult> {
  const said = await readSettings(run, ports) //                      read: inputs, configuration
  if (said.packages !== undefined) return (await import('./packages/checkpoints.ts')).checkpoints(run, said, ports)
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
    const end = await endDryRun(ready, decision.kind === 'resume', job, ports)
    return keepPreview({ ...end, builds, ...(preview && { preview }) }, job, ports)
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
async function decideOrApply({ settings, snapshot, templates }: ReleaseJob, { files }: Ports): Promise<Decision> {
  const record = settingsRecord(settings, templates)
  const { command, planFile } = settings
  const isApplied = planFile !== undefined && command !== 'plan'
  const decision = isApplied
    ? applyPlan(parsePlan(planFile, await files.readGiven(planFile)), snapshot, settings, record)
    : decide(snapshot, settings)
  return bindTo(decision, record)
}
