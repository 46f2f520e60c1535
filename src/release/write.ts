import type { Sha } from '../commits/commit.ts'
import type { Written, WrittenStep } from '../writes/written.ts'
import type { FloatStep, PublishStep, Step } from '../writes/step.ts'
import type { Release } from '../ports/ports.ts'
import { writeAlsoTag } from '../also-tags/write.ts'
import { writeAssets } from './attach.ts'
import { writeDraft } from './draft.ts'
import { writeFloat } from '../floating/float.ts'
import { writePreparation } from '../prepare/prepare.ts'
import { writeProposal } from '../prepare/propose.ts'
import { writePublish } from './publish.ts'
import { writeTag } from './tag.ts'
import {
  beginWriting,
  type Outcome,
  type Stop,
  type Surroundings,
  type Where,
  type Writer,
  type Writing,
} from '../writes/writing.ts'

/** One file and one row for each kind of step. */
const WRITERS: { readonly [K in Step['kind']]: Writer<Extract<Step, { kind: K }>> } = {
  prepare: writePreparation,
  propose: writeProposal,
  tag: writeTag,
  'also-tag': writeAlsoTag,
  draft: writeDraft,
  assets: writeAssets,
  publish: writePublish,
  float: writeFloat,
}

/** How the steps ended. */
export type WriteEnd =
  | { readonly kind: 'written'; readonly written: Written }
  /** Nothing but the commit that prepares it was to be made. */
  | { readonly kind: 'prepared'; readonly commit: Sha; readonly outcome: WrittenStep['outcome'] }
  | Stop

/** Performs the steps in order; each looks first and leaves alone what is already so. @throws VC204, VC221, VC251, VC401–VC417, VC606, VC607, VC631–VC633 */
export async function writeSteps(steps: readonly Step[], where: Where): Promise<WriteEnd> {
  const tag = steps.find((step) => step.kind === 'tag')
  let writing = where.begun ?? beginWriting(tag?.commit ?? where.plan.head)
  for (const step of steps) {
    const outcome = await writeStep(step, writing, where)
    if (outcome.kind !== 'next') return outcome
    writing = outcome
  }
  const { release, warnings, commit } = writing
  if (release === undefined) return { kind: 'prepared', commit, outcome: writing.steps[0]?.outcome ?? 'kept' }
  return { kind: 'written', written: { steps: writing.steps, release, commit, warnings } }
}

/** A release that is there, and what its tag stands on. */
interface AfterDraft {
  readonly release: Release
  readonly releases: readonly Release[]
  readonly commit: Sha
}

/** What comes after the draft, of a release that is there. @throws VC416, VC631–VC633, VC401–VC417 */
export async function writeAfter(
  steps: readonly (PublishStep | FloatStep)[],
  { release, releases, commit }: AfterDraft,
  where: Surroundings,
): Promise<Written> {
  let writing: Writing = { ...beginWriting(commit), release, releases }
  for (const step of steps)
    writing =
      step.kind === 'publish' ? await writePublish(step, writing, where) : await writeFloat(step, writing, where)
  return { steps: writing.steps, release: writing.release ?? release, commit, warnings: writing.warnings }
}

function writeStep(step: Step, writing: Writing, where: Where): Promise<Outcome> {
  // The row of a step's kind takes steps of that kind, which the types of a table cannot say.
  const writer = WRITERS[step.kind] as Writer<Step>
  return writer(step, writing, where)
}
