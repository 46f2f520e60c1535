import type { Sha } from '../commits/commit.ts'
import type { Written, WrittenStep } from '../writes/written.ts'
import type { FloatStep, PublishStep, Step } from '../writes/step.ts'
import type { Release } from '../ports/ports.ts'
import type { TagRef } from '../ports/history.ts'
import type { Pull } from '../ports/pulls.ts'
import { writeAssets } from './attach.ts'
import { writeDraft } from './draft.ts'
import { writeFloat } from '../floating/float.ts'
import { writePreparation } from '../prepare/prepare.ts'
import { writeProposal } from '../prepare/propose.ts'
import { writePublish } from './publish.ts'
import { writeTag } from './tag.ts'
import type { Surroundings, Where, Writer, Writing } from '../writes/writing.ts'

/** One file and one row for each kind of step. */
const WRITERS: { readonly [K in Step['kind']]: Writer<Extract<Step, { kind: K }>> } = {
  prepare: writePreparation,
  propose: writeProposal,
  tag: writeTag,
  draft: writeDraft,
  assets: writeAssets,
  publish: writePublish,
  float: writeFloat,
}

/** All steps are done; or a tag on a later commit holds what they were to make; or the branch is somewhere else. */
export type WriteEnd =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'held'; readonly tag: TagRef }
  | { readonly kind: 'moved'; readonly head: Sha | undefined }
  /** Nothing but the commit that prepares it was to be made. */
  | { readonly kind: 'prepared'; readonly step: WrittenStep }
  /** A pull request proposes it, or did until a person closed it. */
  | { readonly kind: 'proposed'; readonly pull: Pull; readonly step: WrittenStep }
  | { readonly kind: 'declined'; readonly pull: Pull; readonly branch: string }

/** Performs the steps in order; each looks first and leaves alone what is already so. @throws VC204, VC221, VC251, VC401–VC417, VC606, VC607, VC631–VC633 */
export async function writeSteps(steps: readonly Step[], where: Where): Promise<WriteEnd> {
  let writing: Writing = { steps: [], releases: [], isFresh: false, warnings: [] }
  for (const step of steps) {
    writing = await writeStep(step, writing, where)
    if (writing.held !== undefined) return { kind: 'held', tag: writing.held }
    if (writing.moved !== undefined) return { kind: 'moved', head: writing.moved.head }
    if (writing.declined !== undefined) return { kind: 'declined', ...writing.declined }
  }
  const [step] = writing.steps
  if (writing.pull !== undefined && step !== undefined) return { kind: 'proposed', pull: writing.pull, step }
  if (step?.kind === 'prepare' && steps.length === 1) return { kind: 'prepared', step }
  const { release, warnings, commit = where.plan.head } = writing
  if (release === undefined) throw new Error('the steps made no release')
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
  let writing: Writing = { steps: [], release, releases, isFresh: false, warnings: [] }
  for (const step of steps)
    writing =
      step.kind === 'publish' ? await writePublish(step, writing, where) : await writeFloat(step, writing, where)
  return { steps: writing.steps, release: writing.release ?? release, commit, warnings: writing.warnings }
}

function writeStep(step: Step, writing: Writing, where: Where): Promise<Writing> {
  // The row of a step's kind takes steps of that kind, which the types of a table cannot say.
  const writer = WRITERS[step.kind] as Writer<Step>
  return writer(step, writing, where)
}
