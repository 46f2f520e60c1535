import { readSettings, readSnapshot, readTemplates, type Run } from './effects/read.ts'
import { writeSteps } from './effects/write.ts'
import { renderRelease } from './notes/render.ts'
import { checkTag } from './plan/check.ts'
import { decide } from './plan/decide.ts'
import { factsOf } from './plan/facts.ts'
import type { Nothing } from './plan/plan.ts'
import { canonicalRelease, type Result } from './plan/result.ts'
import { stepsOf } from './plan/steps.ts'
import type { Ports } from './ports.ts'

/**
 * The whole job: read the history since the last version, decide the next one, render its texts, check what can
 * fail, write the tag and the release, and report. Nothing is written before everything is decided.
 */
export async function checkpoint(run: Run, ports: Ports): Promise<Result> {
  const settings = await readSettings(run, ports) //                  read: inputs, configuration
  const snapshot = await readSnapshot(run, settings, ports) //              tags, base, commits, clock
  const templates = await readTemplates(run, settings, ports)

  const decision = decide(snapshot, settings) //                      decide: which version, and why
  if (decision.kind === 'nothing') return concluded(decision, settings.dryRun, ports)
  const { plan } = decision

  const texts = await renderRelease(factsOf(plan, snapshot, settings), templates) // render: title, tag message, notes

  const taken = snapshot.tags.find(({ name }) => name === plan.tag)
  checkTag(plan, taken, snapshot.tags) //                             check: before anything is written
  const steps = stepsOf(plan, texts, settings)
  if (settings.dryRun) return { kind: 'planned', plan, texts, steps, resumed: decision.kind === 'resume' }

  const written = await writeSteps(steps, plan, ports.forge) //       write: the one line that changes the world
  return { kind: 'released', plan, texts, written } //                report: the doors tell it
}

/** Nothing to release; what the head carries already is named with its release. */
async function concluded(nothing: Nothing, dryRun: boolean, { forge }: Ports): Promise<Result> {
  if (nothing.current === null || dryRun) return { kind: 'nothing', nothing }
  const release = canonicalRelease(await forge.releases(), nothing.current.tag)
  return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release }
}
