import { readAssets, withFullNotes } from './effects/asset-files.ts'
import { sha256 } from './effects/digest.ts'
import { readFindings } from './effects/read-findings.ts'
import { readTemplates } from './effects/read-texts.ts'
import { readSettings, readSnapshot, readTag, readVersionTag, type Run } from './effects/read.ts'
import { writeSteps } from './effects/write.ts'
import { passGate } from './effects/gate.ts'
import { CheckpointError, type Problem } from './errors/problem.ts'
import { unaskedBecause } from './gates/demand.ts'
import { passedIn } from './gates/judge.ts'
import { renderRelease, type ReleaseTexts, type Templates } from './notes/render.ts'
import { applyPlan, parsePlan, settingsRecord } from './plan/apply.ts'
import { builtOf } from './plan/assets.ts'
import { checkMigration, heldReason, judgeTag } from './plan/check.ts'
import { decide } from './plan/decide.ts'
import { factsOf } from './plan/facts.ts'
import { heldBy, type Decision, type Nothing, type Plan } from './plan/plan.ts'
import { canonicalRelease, type Blocked, type Released, type Result } from './plan/result.ts'
import type { Snapshot } from './plan/snapshot.ts'
import { stepsOf, type Step } from './plan/steps.ts'
import { isOurs, isUnfinished, settingsFor, unattachedIn } from './plan/unfinished.ts'
import type { Tag } from './history.ts'
import type { Ports } from './ports.ts'
import type { Settings } from './settings/settings.ts'

/** All that was read. */
interface Job {
  readonly run: Run
  readonly settings: Settings
  readonly templates: Templates
  readonly snapshot: Snapshot
}

/**
 * The whole job: read the history since the last version, decide the next one, render its texts, check what can
 * fail, write the tag and the release, and report. Nothing is written before everything is decided.
 */
export async function checkpoint(run: Run, ports: Ports): Promise<Result> {
  const settings = await readSettings(run, ports) //                  read: inputs, configuration
  const snapshot = await readSnapshot(run, settings, ports) //              tags, base, commits, clock
  const templates = await readTemplates(run, settings, ports)
  const job = { run, settings, templates, snapshot }

  const decision = await decided(job, ports) //                       decide: which version, and why
  const ready = decision.kind === 'nothing' ? decision : await prepare(decision, job, ports) //   render, check
  if (settings.dryRun) return shown(ready, decision.kind === 'resume', job, ports)

  if (ready.kind === 'blocked') return ready
  const finished = await finishEarlier(job, ports) //                 write: what an earlier run left undone,
  if (ready.kind === 'nothing') return finished ?? concluded(ready, ports)
  const result = await carryOut(ready, job, ports) //                        then the steps of this one
  return result.kind === 'released' && finished ? { ...result, finished } : result // report: the doors tell it
}

/** A plan that was handed over is the decision, where it still holds. @throws VC103, VC121, VC212, VC222, VC231, VC232 */
async function decided({ settings, snapshot, templates }: Job, { files }: Ports): Promise<Decision> {
  const record = settingsRecord(settings, templates, sha256)
  const { command, planFile } = settings
  const isApplied = planFile !== undefined && command !== 'plan'
  const decision = isApplied
    ? applyPlan(parsePlan(planFile, await files.read(planFile)), snapshot, settings, record)
    : decide(snapshot, settings)
  return decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } }
}

/** A plan with its texts and its steps, checked: from here on only the world can refuse. */
interface Ready {
  readonly kind: 'ready'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly steps: readonly Step[]
  /** The plan's tag, as the forge has it. */
  readonly tag: Tag | undefined
  /** What a person should know beside the plan's own warnings. */
  readonly cares: readonly string[]
}

type Made = Exclude<Decision, Nothing>

/** A dry run may come before the files are built: it warns of what is missing. @throws VC204, VC221, VC233, VC301–VC306, VC601–VC605 */
async function prepare({ kind, plan }: Made, job: Job, ports: Ports): Promise<Prepared> {
  const { settings, templates, snapshot } = job
  const { state, tag } = await readTag(plan, job, ports)
  const isExact = settings.version !== undefined
  const verdict = judgeTag(state, { plan, tags: snapshot.tags, isExact, inside: settings.maintenance?.range })
  if (verdict.kind === 'held') return heldBy(plan, heldReason(verdict.tag))
  const { assets, missing } = await readAssets(settings.assets, ports.files)
  if (missing.length > 0 && !settings.dryRun) throw new CheckpointError(missing)
  const findings = await readFindings(plan, { ...job, ports }) // people, migration guide
  if (kind === 'release') checkMigration(plan, findings.migrationGuide, settings.requireMigration)
  const gate = await passGate(plan, { run: job.run, settings, tag }, ports)
  if (gate?.kind === 'shut') return { kind: 'blocked', plan, reason: gate.reason, red: gate.red }
  const proved = { assets: builtOf(assets), checks: passedIn(gate) }
  const texts = await renderRelease(
    { ...factsOf(plan, snapshot, settings, { tag, ...findings }), ...proved },
    templates,
  )
  const attached = await withFullNotes(assets, texts.fullNotes)
  const steps = stepsOf(plan, settings, { texts, assets: attached, date: snapshot.now })
  return { kind: 'ready', plan, texts, steps, tag, cares: caresOf(missing, settings, ports) }
}

/** What a dry run, and a forge without checks, cannot do, and says. */
function caresOf(missing: readonly Problem[], { requireChecks, dryRun }: Settings, { forge }: Ports): string[] {
  const unasked = unaskedBecause(requireChecks, { dryRun, knowsChecks: forge.checks !== undefined })
  return [...missing.map(({ what, why }) => `${what} ${why}`), ...unasked]
}

type Prepared = Ready | Nothing | Blocked

async function shown(ready: Prepared, resumed: boolean, job: Job, { files }: Ports): Promise<Result> {
  const { settings } = job
  if (ready.kind === 'blocked') return ready
  if (ready.kind === 'nothing') return { kind: 'nothing', nothing: ready }
  const { plan, texts, steps, cares } = ready
  if (settings.command === 'plan' && settings.planFile !== undefined)
    await files.write(settings.planFile, `${JSON.stringify(plan, undefined, 2)}\n`)
  const planned = { ...plan, warnings: [...plan.warnings, ...cares] }
  return { kind: 'planned', plan: planned, texts, steps, resumed, tagNames: namesOf(job) }
}

/** The one call that changes the world. @throws VC204, VC221, VC401–VC417 */
async function carryOut({ plan, texts, steps, tag, cares }: Ready, job: Job, ports: Ports) {
  const { run, settings, snapshot } = job
  const { forge, files, clock, tell } = ports
  const known = { isExact: settings.version !== undefined, isKnown: snapshot.current !== undefined, seen: { tag } }
  const where = { plan, forge, files, clock, tell, digest: sha256, run: run.page, ...known }
  const end = await writeSteps(steps, where)
  if (end.kind === 'held') return { kind: 'nothing', nothing: heldBy(plan, heldReason(end.tag)) } as const
  const written = { ...end.written, warnings: [...end.written.warnings, ...cares] }
  return { kind: 'released', plan, texts, written, tagNames: namesOf(job) } as const
}

function namesOf({ snapshot }: Job): string[] {
  return snapshot.tags.map(({ name }) => name)
}

/** A version of ours without its release: its run died half-way, and nobody may ever run on that commit again. */
async function finishEarlier(job: Job, ports: Ports): Promise<Released | undefined> {
  const { base, lastCandidate: last = base } = job.snapshot
  const tag = last === undefined ? undefined : await readVersionTag(last.tag.name, job.run, ports)
  if (last === undefined || tag === undefined || !isOurs(tag)) return undefined
  if (!isUnfinished(tag, await ports.forge.releases())) return undefined
  const run = { ...job.run, revision: tag.commit }
  const settings = settingsFor(last.version, job.settings)
  const snapshot = await readSnapshot(run, settings, ports)
  const decision = decide(snapshot, settings)
  const again = { ...job, run, settings, snapshot }
  const ready = decision.kind === 'resume' ? await prepare(decision, again, ports) : undefined
  if (ready?.kind !== 'ready') return undefined
  const result = await carryOut(ready, again, ports)
  if (result.kind !== 'released') return undefined
  const { written } = result
  return {
    ...result,
    written: { ...written, warnings: [...written.warnings, ...unattachedIn(tag.name, job.settings)] },
  }
}

/** Nothing to release; what the head carries already is named with its release. */
async function concluded(nothing: Nothing, { forge }: Ports): Promise<Result> {
  if (nothing.current === null) return { kind: 'nothing', nothing }
  const release = canonicalRelease(await forge.releases(), nothing.current.tag)
  return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release }
}
