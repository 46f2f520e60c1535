import { passGate } from '../gates/gate.ts'
import { readVersion, type FoundVersion } from '../release/read-version.ts'
import { type Run } from '../next-version/read.ts'
import { readSettingsOf } from '../next-version/read-settings.ts'
import { withoutWaiting, rehearseOn } from '../release/dry-run/rehearsal.ts'
import { writeAfter } from '../release/write.ts'
import { checkFloats } from '../floating/float.ts'
import { tagsAbove, tagsOfFloat } from '../floating/rivals.ts'
import { gateShut } from '../errors/gates.ts'
import { CheckpointError } from '../errors/problem.ts'
import { judgePublication, type Publication, type Published, type Skipped } from './publication.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import { floatSteps } from '../release/steps.ts'
import type { FloatStep, PublishStep } from '../writes/step.ts'
import type { Ports, Release } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'

/**
 * Publishes the draft of a version that is there, and moves the floating tags: the same steps as those that end a
 * release with `draft: false`. After an event that releases nothing only the tags move, where somebody published it.
 */
export async function publish(run: Run, ports: Ports): Promise<Published | Skipped> {
  const settings = await readSettingsOf(run.inputs.get('tag') ?? run.tag, run, ports) //                     read: inputs, configuration
  const idle = idleReason(run, settings)
  if (idle !== undefined) return { kind: 'skipped', reason: idle }
  const found = await readVersion(run, settings, ports) //                     which version is meant
  if (found === undefined) return { kind: 'skipped', reason: run.afterOnly ?? '' }
  const job = { run, settings, found, ports }

  const first = await look(job) //                                       decide: may it be published
  if (first.kind === 'skipped') return first
  const ready = first.release.draft && (await waitForGate(job)) ? await look(job) : first
  if (ready.kind === 'skipped') return ready

  const steps = stepsAfter(ready.release, job) //                        check: the floating tags are free to move
  const { tag, tags } = found
  const { forge } = ports
  await checkFloats(steps, { forge, tags, releases: ready.releases })
  const { warnings } = ready
  const stage = settings.dryRun ? { forge: rehearseOn(forge), clock: withoutWaiting(ports.clock) } : {}
  const where = { ...ports, ...stage, run: run.url, tags }
  const written = await writeAfter(steps, { ...ready, commit: tag.commit }, where) //                                write
  const all = { ...written, warnings: [...warnings, ...written.warnings] }
  return { kind: 'published', version: tag, written: all, ...(settings.dryRun && { will: steps }) } //                         report
}

/** Why there is nothing to be done, whatever the version; a sentence without a full stop. */
function idleReason({ planOnly, afterOnly }: Run, { floatingTags }: Settings): string | undefined {
  if (planOnly) return 'this event does not publish anything'
  return floatingTags === 'none' ? afterOnly : undefined
}

interface PublishJob {
  readonly run: Run
  readonly settings: Settings
  readonly found: FoundVersion
  readonly ports: Ports
}

type Sight = (Publication & { readonly kind: 'seen'; readonly releases: readonly Release[] }) | Skipped

/** The version's release as it stands now. @throws VC622–VC625 */
async function look({ run, settings, found: { tag, tags }, ports: { forge } }: PublishJob): Promise<Sight> {
  const floats = floatSteps(tag, settings).flatMap((step) => tagsOfFloat(step, tags))
  const { releases } = await forge.releasesOf([tag.name, ...tagsAbove(tag, tags), ...floats])
  const release = canonicalRelease(releases, tag.name)
  if (run.afterOnly !== undefined && release?.draft !== false)
    return { kind: 'skipped', reason: `${run.afterOnly}, and ${tag.name} is not published` }
  const assets = release?.draft === true ? await forge.assets(release) : []
  return { kind: 'seen', releases, ...judgePublication({ tag, releases, assets, isNamed: settings.tag !== undefined }) }
}

/** True where it was asked: much may have changed meanwhile. @throws VC611, VC612 */
async function waitForGate({ run, settings, found: { tag }, ports }: PublishJob): Promise<boolean> {
  const gate = await passGate({ head: tag.commit, tag: tag.name }, { run, settings, tag: undefined }, ports)
  if (gate?.kind !== 'shut') return gate !== undefined
  const links = gate.red.map(({ name, url }) => `${name}: ${url}`)
  throw new CheckpointError(gateShut(tag.name, gate.reason, links))
}

function stepsAfter({ draft }: Release, { settings, found: { tag } }: PublishJob): (PublishStep | FloatStep)[] {
  const { makeLatest } = settings
  const floats = floatSteps(tag, settings)
  return draft ? [{ kind: 'publish', tag, makeLatest }, ...floats] : floats
}
