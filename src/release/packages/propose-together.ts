import { proposedTogether } from '../../prepare/proposed-together.ts'
import type { ProposeStep } from '../../writes/step.ts'
import { heldAsPrepared, isAsked, type Ready } from '../ready.ts'
import { proposeStep } from '../steps.ts'
import type { ReadyPackage } from './job.ts'

/** Whether it waits for the merge of the pull request. */
export function isProposed({ steps }: Pick<Ready, 'steps'>): boolean {
  return steps[0]?.kind === 'propose'
}

/** The pull request of all that are to be proposed; undefined for none. */
export function proposalOf(ready: readonly ReadyPackage[]): ProposeStep | undefined {
  return proposedTogether(
    ready.flatMap(({ ready: one, decided }) => {
      const [step] = one.kind === 'ready' ? one.steps : []
      if (one.kind !== 'ready' || step?.kind !== 'propose') return []
      return [{ name: decided.one.name, plan: one.plan, notes: one.texts.notes, step }]
    }),
  )
}

/**
 * Where any package is proposed, all are that come with it, with or without a file to write: nothing is released but what
 * was merged. What was merged before is released, unless it depends on one that is proposed anew.
 */
export function withProposals(ready: readonly ReadyPackage[]): ReadyPackage[] {
  const [first] = ready.flatMap(({ ready: one }) => (one.kind === 'ready' ? one.steps : [])).filter(isProposal)
  const proposed = new Set(ready.filter(isOneProposed).map(({ decided }) => decided.one.name))
  return ready.map((one) => {
    if (first !== undefined && isToJoin(one, proposed)) {
      proposed.add(one.decided.one.name)
      return joined(one, first)
    }
    return withoutSteps(one) ? { ...one, ready: heldAsPrepared(one.ready.plan) } : one
  })
}

function isProposal(step: Ready['steps'][number]): step is ProposeStep {
  return step.kind === 'propose'
}

function isOneProposed({ ready }: ReadyPackage): boolean {
  return ready.kind === 'ready' && isProposed(ready)
}

/** They stand in dependency order, so what one depends on is known. */
function isToJoin(package_: ReadyPackage, proposed: ReadonlySet<string>): package_ is Joining {
  const { ready, decided } = package_
  const { decision, isSettled, one } = decided
  if (ready.kind !== 'ready' || decision.kind !== 'release' || isOneProposed(package_)) return false
  return isSettled !== true || one.dependsOn.some((name) => proposed.has(name))
}

interface Joining extends ReadyPackage {
  readonly ready: Ready
}

function joined({ ready, job, ...rest }: Joining, { base: branch, parent }: ProposeStep): ReadyPackage {
  const { plan, next, texts } = ready
  const { message = plan.tag } = texts.preparation ?? {}
  const commit = { branch, parent, message, files: [], date: job.snapshot.now }
  const step = proposeStep(plan, commit, { texts, isAsked: isAsked(next, job) })
  return { ...rest, job, ready: { ...ready, steps: [step] } }
}

function withoutSteps(one: ReadyPackage): one is Joining {
  return one.ready.kind === 'ready' && one.ready.steps.length === 0
}
