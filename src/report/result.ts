import { checkpointsMoved } from '../errors/rollback.ts'
import { CheckpointError, quoted, type Problem } from '../errors/problem.ts'
import { titleNotCounted } from '../errors/preview.ts'
import { adviceText, cureText, faultText } from '../preview/advice-text.ts'
import { releasesNothing } from '../errors/history.ts'
import { gateShut } from '../errors/gates.ts'
import { packagesFailed } from '../errors/packages.ts'
import type { CheckpointsResult } from '../release/packages/result.ts'
import type { Published, Skipped } from '../publish/publication.ts'
import { makesTag, type CheckpointResult } from '../release/result.ts'
import type { RolledBack } from '../rollback/steps.ts'
import type { Verified } from '../verify/verification.ts'
import { problemTexts } from './examination.ts'
import type { WrittenStep } from '../writes/written.ts'
import type { Examined } from '../doctor/examine.ts'

/** How a run ended. Failures are thrown; these are all expected. */
export type Result = CheckpointResult | CheckpointsResult | Skipped | Published | RolledBack | Verified | Examined

/** Why a run fails although it came to its end; undefined for a success. */
export function failureOf(result: Result): Problem | undefined {
  const advice = 'preview' in result ? result.preview.advice : undefined
  if (advice?.isFailure === true) return titleNotCounted(faultText(advice, quoted), cureText(advice, quoted))
  // What it says may be out of date now, and a further run writes it.
  if ('comment' in result && result.comment.kind === 'failed') return result.comment.problem
  switch (result.kind) {
    case 'blocked': {
      const links = result.red.map(({ name, url }) => `${name}: ${url}`)
      return gateShut(result.plan.tag, result.reason, links)
    }
    case 'nothing':
      return result.nothing.failed ? releasesNothing(result.nothing.reason) : undefined
    case 'packages':
      return failureOfPackages(result)
    case 'verified':
      return result.verification.moved.length > 0 ? checkpointsMoved(result.verification.moved) : undefined
    default:
      return undefined
  }
}

/** One error for all: the packages whose writes failed, whose gate is shut, and those that wait for them. */
function failureOfPackages({ packages, failed }: CheckpointsResult): Problem | undefined {
  const ends = packages.flatMap(({ name, end }) => {
    const problem = failureOf(end)
    return problem === undefined ? [] : [{ name, problems: [problem] }]
  })
  const all = [...failed, ...ends]
  return all.length === 0 ? undefined : packagesFailed(all, packages.length + failed.length)
}

/** Whether this run made or completed something, or a dry run would. */
export function hasReleased(result: Result): boolean {
  if (result.kind === 'packages') return result.packages.some(({ end }) => hasReleased(end))
  if (result.kind === 'planned') return result.resumed ? hasChanged(result.would?.steps ?? []) : makesTag(result.steps)
  return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps)
}

function hasChanged(steps: readonly WrittenStep[]): boolean {
  return steps.some(({ outcome }) => outcome !== 'kept')
}

/** All that a person should know, of the pull request, the history and what was found on the forge; may hold raw text. */
export function warningsOf(result: Result): readonly string[] {
  const advice = 'preview' in result ? result.preview.advice : undefined
  const title = advice === undefined || advice.isFailure ? [] : [adviceText(advice, quoted)]
  const comment = 'comment' in result && result.comment.kind === 'failed' ? result.comment.problem : undefined
  // Of two failures one is the error of the run.
  const beside = comment !== undefined && failureOf(result) !== comment ? [new CheckpointError(comment).message] : []
  return [...title, ...beside, ...warningsOfRun(result)]
}

/** What is worth a line, and nobody need act upon. */
export function noticesOf(result: Result): readonly string[] {
  const preview = 'preview' in result ? result.preview.notices : []
  const comment = 'comment' in result ? result.comment : undefined
  return comment?.kind === 'refused' ? [...preview, new CheckpointError(comment.problem).message] : preview
}

/** The same without what a preview shows itself. */
export function warningsOfRun(result: Result): readonly string[] {
  if (result.kind === 'skipped' || result.kind === 'verified') return []
  if (result.kind === 'examined') return problemTexts(result.examination)
  if (result.kind === 'packages')
    return [...new Set([...result.warnings, ...result.packages.flatMap(({ end }) => warningsOf(end))])]
  if (result.kind === 'rolledBack') return 'warnings' in result.verdict ? result.verdict.warnings : []
  if (result.kind === 'nothing') return result.nothing.account.warnings
  if (result.kind === 'published') return result.written.warnings
  const own = result.kind === 'released' ? result.written.warnings : []
  const earlier = result.kind === 'released' || result.kind === 'proposed' ? result.finished : undefined
  return [...result.plan.warnings, ...own, ...(earlier?.written.warnings ?? [])]
}
