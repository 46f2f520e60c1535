import { shortSha } from '../commits/commit.ts'
import { hasReleased, type Result } from '../plan/result.ts'

/** The whole outcome in one line, without a full stop; may hold raw names. */
export function sentenceOf(result: Result): string {
  switch (result.kind) {
    case 'skipped':
      return `Nothing to do: ${result.reason}`
    case 'nothing':
      return result.nothing.current === null ? `Nothing to release: ${result.nothing.reason}` : `Nothing to do: ${result.nothing.reason}`
    case 'planned':
      if (result.resumed) return `Nothing to do: ${result.plan.reason}; a release run makes its draft if that is missing`
      return `${result.plan.tag} would be released from ${shortSha(result.plan.head)}: ${result.plan.reason}`
    case 'released': {
      const { plan, written } = result
      const state = written.release.draft ? 'draft' : 'release'
      if (!hasReleased(result)) return `Nothing to do: ${plan.tag} is already on ${shortSha(plan.head)}, with its ${state}`
      return `${plan.tag} is on ${shortSha(plan.head)}, with its ${state}: ${plan.reason}`
    }
  }
}
