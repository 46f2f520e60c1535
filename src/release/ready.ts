import { checkAlsoTags } from '../also-tags/write.ts'
import { withFullNotes, readAssets } from './read-assets.ts'
import { passGate, unaskedBecause } from '../gates/gate.ts'
import { readFindings } from '../notes/read-findings.ts'
import type { Follows } from '../prepare/requirements.ts'
import { readPreparation, readUnprepared } from '../prepare/read-preparation.ts'
import { readRemote } from '../next-version/read-remote.ts'
import { readTag, type Run } from '../next-version/read.ts'
import { checkFloats } from '../floating/float.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { passedChecks } from '../gates/judge.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import { renderRelease, type ReleaseTexts, type Templates } from '../notes/render.ts'
import { builtOf } from './release-assets.ts'
import { heldReason, judgeTag } from '../next-version/check.ts'
import { checkMigration } from '../notes/migration.ts'
import { askedText } from '../next-version/choose.ts'
import { factsOf } from '../notes/release-facts.ts'
import { refuseFirst } from '../next-version/left-out.ts'
import { loadEngine } from '../notes/templates/engine.ts'
import { heldBy, type Decision, type Nothing, type Plan, type PlannedVersion } from '../next-version/plan.ts'
import { isProposalBranch, proposingReason } from '../prepare/proposal.ts'
import { judgeRemote } from '../next-version/remote-sight.ts'
import type { Blocked } from './result.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import { stepsOf } from './steps.ts'
import { tagsLookedAt } from '../next-version/unfinished.ts'
import type { Step } from '../writes/step.ts'
import type { Writing } from '../writes/writing.ts'
import { judgeTagless } from './tagless.ts'
import type { NewCommit, Ports, Release } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { VersionName } from '../versions/tags.ts'

/** All that was read. */
export interface ReleaseJob {
  readonly run: Run
  readonly settings: Settings
  readonly templates: Templates
  readonly snapshot: Snapshot
  /** How the history of another commit is read; absent: as that of a repository without packages. */
  readonly readAt?: (run: Run, settings: Settings) => Promise<Snapshot>
  /** What its manifests require of packages that are released with it. */
  readonly follows?: Follows
  /** Whether it is made ready as if its tag were not there: to know again what prepared it. */
  readonly isUntagged?: boolean
}

/** A plan with its texts and its steps, checked: from here on only the world can refuse. */
export interface Ready extends PlannedVersion {
  readonly kind: 'ready'
  readonly texts: ReleaseTexts
  readonly steps: readonly Step[]
  /** The plan's tag, as the forge has it. */
  readonly tag: Tag | undefined
  /** Its further tags, by name, as the forge has them; those that were asked for. */
  readonly alsoTags: ReadonlyMap<string, Tag | undefined>
  /** Of one of several packages: what its part of their one commit is, also where its tag stands on that already. */
  readonly preparation?: NewCommit
  /** What was written of that commit. */
  readonly begun?: Writing
  /** What a look showed of this version and the one before it, where there was one. */
  readonly releases?: readonly Release[] | undefined
  /** What a person should know beside the plan's own warnings. */
  readonly warnings: readonly string[]
}

/** What is attached is built from what is prepared. */
const NO_GLOBS = { include: [], exclude: [] }

const UNTAGGED = { state: { kind: 'absent' }, tag: undefined } as const

type Made = Exclude<Decision, Nothing>

/**
 * Renders and checks. A dry run may come before the files are built: it warns of what is missing.
 * @throws VC204, VC209, VC214, VC221, VC223, VC224, VC233, VC251, VC253, VC301–VC306, VC601–VC605, VC631–VC633, VC701–VC717, VC723–VC730, VC815
 */
export async function makeReady(
  { kind, ...planned }: Made,
  job: ReleaseJob,
  ports: Ports,
): Promise<Ready | Nothing | Blocked> {
  const { plan, next } = planned
  const { settings, templates, snapshot } = job
  const branch = settings.preparation?.via === 'pull-request' ? await job.run.branch?.() : undefined
  if (branch !== undefined && isProposalBranch(branch)) return heldBy(plan, proposingReason(branch))
  const sight = kind === 'release' ? await readRemote(job, ports) : undefined
  const holder = sight && judgeRemote(sight, plan, settings)
  if (holder !== undefined) return heldBy(plan, heldReason(holder))
  const { tags, warnings } = sight ?? { tags: snapshot.tags, warnings: [] }
  const { state, tag } = job.isUntagged === true ? UNTAGGED : await readTag(plan, { ...job, tags }, ports)
  const asked = askedText(settings)
  const verdict = judgeTag(state, { ...planned, tags, asked, inside: settings.maintenance?.range })
  if (verdict.kind === 'held') return heldBy(plan, heldReason(verdict.tag))
  if (verdict.kind === 'make') refuseFirst(next, snapshot, settings)
  const globs = settings.command === 'prepare' ? NO_GLOBS : settings.assets
  const { assets, missing } = await readAssets(globs, ports.files)
  if (missing.length > 0 && !settings.dryRun) throw new CheckpointError(missing)
  const [findings] = await Promise.all([readFindings(plan, { ...job, ports }), loadEngine()]) // people, migration guide
  if (kind === 'release' || job.run.pushedTag !== undefined) checkMigration(plan, findings.migrationGuide, settings)
  const gate = await passGate(plan, { run: job.run, settings, tag }, ports)
  if (gate?.kind === 'shut') return { kind: 'blocked', plan, reason: gate.reason, red: gate.red }
  const isFree = state.kind === 'absent' && !settings.dryRun
  const looked = tagsLookedAt({ kind, ...planned }, snapshot)
  const releases = isFree ? (await ports.forge.releasesOf(looked)).releases : undefined
  const tagless = releases === undefined ? [] : judgeTagless(plan, releases, settings.version !== undefined)
  const proved = { assets: builtOf(assets), checks: passedChecks(gate) }
  const facts = factsOf(planned, snapshot, settings, { tag, ...findings })
  const texts = await renderRelease({ ...facts, ...proved }, templates)
  const attached = await withFullNotes(assets, texts.fullNotes)
  const date = snapshot.now
  const isToPrepare = verdict.kind === 'make' || (state.kind === 'prepared' && job.readAt !== undefined)
  const prepared = isToPrepare ? await readPreparation({ plan, texts, date }, job, ports) : undefined
  const preparation = verdict.kind === 'make' ? prepared?.commit : undefined
  const material = { texts, assets: attached, date, tag, preparation, isAsked: isAsked(next, job) }
  const steps = stepsOf(planned, settings, material)
  if (steps.length === 0 && job.readAt === undefined) return heldAsPrepared(plan)
  const alsoTags = await checkOtherTags(steps, tags, { job, ports })
  const told = [...(prepared?.warnings ?? []), ...(texts.shortened ?? [])]
  const isByHand = state.kind === 'foreign' || state.kind === 'lightweight'
  const unprepared = isByHand ? await readUnprepared(plan, settings, ports) : []
  return {
    kind: 'ready',
    ...planned,
    texts,
    steps,
    ...(prepared?.commit && { preparation: prepared.commit }),
    tag,
    alsoTags,
    releases,
    warnings: [unprepared, warnings, tagless, warnOfUnchecked(missing, settings, ports), told].flat(),
  }
}

/** Whether a person asked for this very version, in this run or in the pull request that proposes it. */
export function isAsked(
  { name }: VersionName,
  { settings, snapshot }: Pick<ReleaseJob, 'settings' | 'snapshot'>,
): boolean {
  return settings.isAsked || snapshot.proposed?.name === name
}

/** One of several packages may still be proposed with the others. */
export function heldAsPrepared(plan: Plan): Nothing {
  return heldBy(plan, `all that ${plan.tag} needs is prepared already`)
}

/** What would keep another tag of this version from being made or moved is met here. @throws VC631–VC633, VC815 */
async function checkOtherTags(
  steps: readonly Step[],
  tags: readonly TagRef[],
  { job: { settings, snapshot }, ports: { forge } }: { readonly job: ReleaseJob; readonly ports: Ports },
): Promise<ReadonlyMap<string, Tag | undefined>> {
  if (!settings.dryRun && !settings.draft) await checkFloats(steps, { forge, tags: snapshot.tags })
  return checkAlsoTags(steps, { tags, ...(!settings.dryRun && { forge }) })
}

/** What a dry run, and a forge without checks, cannot do, and says. */
function warnOfUnchecked(missing: readonly Problem[], { requireChecks, dryRun }: Settings, { forge }: Ports): string[] {
  const unasked = unaskedBecause(requireChecks, { dryRun, knowsChecks: forge.checks !== undefined })
  return [...missing.map(({ what, why }) => `${what} ${why}`), ...unasked]
}
