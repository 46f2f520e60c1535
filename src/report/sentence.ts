import { shortSha } from '../commits/commit.ts'
import { allOf } from '../errors/problem.ts'
import type { Plan } from '../next-version/plan.ts'
import type { CheckpointsResult } from '../release/packages/result.ts'
import type { CheckpointResult, Released } from '../release/result.ts'
import { hasReleased, type Result } from './result.ts'
import type { Published } from '../publish/publication.ts'
import type { Written, WrittenStep } from '../writes/written.ts'
import type { Release } from '../ports/ports.ts'
import { rollbackSentence } from './rollback.ts'
import { diagnosisOf } from './examination.ts'
import { verdictOf } from './verification.ts'

/** The whole outcome in one line, without a full stop; may hold raw names. */
export function sentenceOf(result: Result): string {
  switch (result.kind) {
    case 'skipped':
      return `Nothing to do: ${result.reason}`
    case 'nothing':
      return result.nothing.current === null
        ? `Nothing to release: ${result.nothing.reason}`
        : `Nothing to do: ${result.nothing.reason}${withItsRelease(result.release)}`
    case 'blocked':
      return `${result.plan.tag} is not released: ${result.reason}`
    case 'prepared':
      return `${result.plan.tag} is prepared by commit ${shortSha(result.commit)}${result.outcome === 'kept' ? ', which already exists' : ''}`
    case 'proposed':
      return `${result.plan.tag} is proposed in a pull request. Merge it to release: ${result.pull.url} (${PROPOSED[result.outcome]})`
    case 'planned':
      if (result.would !== undefined) return resumedSentence(result.plan, result.would, hasReleased(result))
      if (result.resumed) return `Nothing to do: ${result.plan.reason}; release creates its draft if that is missing`
      if (result.steps.some(({ kind }) => kind === 'propose'))
        return `${result.plan.tag} would be proposed in a pull request (${result.plan.reason})`
      if (result.steps.every(({ kind }) => kind === 'prepare'))
        return `${result.plan.tag} would be prepared (${result.plan.reason})`
      return `${result.plan.tag} would be released from ${shortSha(result.plan.head)} (${result.plan.reason})`
    case 'packages':
      return packagesSentence(result)
    case 'rolledBack':
      return rollbackSentence(result)
    case 'verified':
      return verdictOf(result.verification)
    case 'examined':
      return diagnosisOf(result.examination)
    case 'released': {
      const { plan, written } = result
      const place = `${plan.tag} is already on ${shortSha(written.commit)}`
      if (!hasReleased(result)) return `Nothing to do: ${place}${withItsRelease(written.release)}`
      if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
        return `${place}; ${changedText(result)}`
      return `${plan.tag} is on ${shortSha(written.commit)}${withItsRelease(written.release)} (${plan.reason})`
    }
    case 'published':
      return publishedSentence(result)
  }
}

/** One package that is released or proposed speaks for itself; of several their tags are told. */
function packagesSentence({ packages, failed }: CheckpointsResult): string {
  const released = packages.flatMap(({ end }) => (hasReleased(end) ? [end] : []))
  const tags = released.flatMap((end) => ('plan' in end ? [end.plan.tag] : []))
  const failures = failed.length === 0 ? '' : `; ${failed.map(({ name }) => name).join(', ')} failed`
  const proposed = proposedText(packages)
  const [one] = released
  if (one === undefined && proposed !== undefined) return `${proposed}${failures}`
  if (one === undefined && failures !== '') return `Nothing was released${failures}`
  if (one === undefined) return `Nothing to release: ${whyNone(packages)}`
  const rest = (proposed === undefined ? '' : `; ${proposed}`) + failures
  if (released.length === 1) return `${sentenceOf(one)}${rest}`
  const verb = released.some(({ kind }) => kind === 'planned') ? 'would be released' : 'are released'
  return `${allOf(tags)} ${verb}${rest}`
}

/** What one pull request proposes, or would: undefined where there is none. */
function proposedText(packages: CheckpointsResult['packages']): string | undefined {
  const ends = packages.flatMap(({ end }) => (isProposed(end) ? [end] : []))
  const [first] = ends
  if (first === undefined || ends.length === 1) return first && sentenceOf(first)
  const tags = allOf(ends.map(({ plan }) => plan.tag))
  return first.kind === 'proposed'
    ? `${tags} are proposed in a pull request. Merge it to release them: ${first.pull.url} (${PROPOSED[first.outcome]})`
    : `${tags} would be proposed in a pull request`
}

function isProposed(end: CheckpointResult): end is Extract<CheckpointResult, { kind: 'proposed' | 'planned' }> {
  return end.kind === 'proposed' || (end.kind === 'planned' && end.steps.some(({ kind }) => kind === 'propose'))
}

function whyNone(packages: CheckpointsResult['packages']): string {
  const asked = packages.find(({ end }) => end.kind !== 'nothing' || end.nothing.current !== null)
  return asked === undefined ? 'no package has a commit that asks for one' : sentenceOf(asked.end)
}

/** Of a tag that is there: what a run would make of its release. */
function resumedSentence({ tag }: Plan, { commit, release }: Written, changes: boolean): string {
  const place = `${tag} is already on ${shortSha(commit)}`
  return changes
    ? `${place}; a run would complete its ${kindOf(release)}`
    : `Nothing to do: ${place}${withItsRelease(release)}`
}

function publishedSentence({ version: { name: tag }, written: { steps }, will }: Published): string {
  const hasPublished = steps.some(({ kind, outcome }) => kind === 'publish' && outcome !== 'kept')
  const floats = floatsIn(steps)
  if (will !== undefined && hasPublished) return `${tag} would be published`
  if (will !== undefined) return `${tag} is already published${floats === '' ? '' : '; its floating tags would move'}`
  const moved = floats === '' ? '' : `; ${floats}`
  if (hasPublished) return `${tag} is published${moved}`
  return `${moved === '' ? 'Nothing to do: ' : ''}${tag} is already published${moved}`
}

/** `v1.5 and v1 are on v1.5.0 now`: of those that this run made or moved; empty where it did none. */
function floatsIn(steps: readonly WrittenStep[]): string {
  const moved = steps.filter(({ kind, outcome }) => kind === 'float' && outcome !== 'kept')
  const names = moved.map(({ place }) => place).join(' and ')
  return moved.length === 0 ? '' : `${names} ${moved.length === 1 ? 'is' : 'are'} now on ${moved[0]?.on ?? ''}`
}

const PROPOSED = { made: 'opened', updated: 'updated', kept: 'up to date' } as const

/** What was made or written of a release whose tag was there. */
function changedText({ written: { steps, release } }: Released): string {
  const changed = steps.filter(({ kind, outcome }) => kind !== 'float' && outcome !== 'kept')
  if (changed.length === 0) return floatsIn(steps)
  if (changed.every(({ kind }) => kind === 'also-tag'))
    return `${changed.map(({ place }) => place).join(' and ')} ${changed.length === 1 ? 'was' : 'were'} created`
  const isNew = changed.some((step) => step.outcome === 'made')
  return isNew ? `its ${kindOf(release)} was created` : `its ${kindOf(release)} was updated`
}

function withItsRelease(release: Release | undefined): string {
  return release === undefined ? '' : `, with its ${kindOf(release)}`
}

function kindOf({ draft }: Release): 'draft' | 'release' {
  return draft ? 'draft' : 'release'
}
