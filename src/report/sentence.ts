import { shortSha } from '../commits/commit.ts'
import { hasReleased, type Released, type Result } from '../plan/result.ts'
import type { Release } from '../ports.ts'

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
    case 'planned':
      if (result.resumed)
        return `Nothing to do: ${result.plan.reason}; a release run makes its draft if that is missing`
      return `${result.plan.tag} would be released from ${shortSha(result.plan.head)} (${result.plan.reason})`
    case 'released': {
      const { plan, written } = result
      const place = `${plan.tag} is already on ${shortSha(written.commit)}`
      if (!hasReleased(result)) return `Nothing to do: ${place}${withItsRelease(written.release)}`
      if (written.steps.some((step) => step.kind === 'tag' && step.outcome === 'kept'))
        return `${place}; ${becameOf(result)}`
      return `${plan.tag} is on ${shortSha(written.commit)}${withItsRelease(written.release)} (${plan.reason})`
    }
  }
}

/** What was made or written of a release whose tag was there. */
function becameOf({ written: { steps, release } }: Released): string {
  const isNew = steps.some((step) => step.outcome === 'made')
  return isNew ? `now it has its ${kindOf(release)}` : `its ${kindOf(release)} is up to date again`
}

function withItsRelease(release: Release | undefined): string {
  return release === undefined ? '' : `, with its ${kindOf(release)}`
}

function kindOf({ draft }: Release): 'draft' | 'release' {
  return draft ? 'draft' : 'release'
}
