import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../printable.ts'
import { quoted, type Problem } from './problem.ts'

/** `version`: the tag of the higher version that is there; undefined where no version is known on that commit. */
export interface StrayFloat {
  readonly name: string
  readonly commit: Sha
  readonly to: string
  readonly version?: string
}

export function floatingElsewhere({ name, commit, to, version }: StrayFloat): Problem {
  const where = version === undefined ? 'which is not in the history of that version' : `which is ${printable(version)}`
  return {
    code: 'VC631',
    what: `The floating tag ${quoted(name)} cannot go to ${printable(to)}: it stands on ${shortSha(commit)}, ${where}.`,
    why: 'Floating tags only move forward; somebody put it there for a reason that a run cannot know.',
    cure: `See what it is for. Then delete it (git push origin :refs/tags/${printable(name)}) and run again, or say floating-tags: none.`,
  }
}

/** `page`: of the release that stands on it. */
export function floatingReleased(name: string, page: string): Problem {
  return {
    code: 'VC632',
    what: `The floating tag ${quoted(name)} carries a published release: ${printable(page)}.`,
    why: 'Moving the tag would make it the release of other files; where it is immutable, GitHub refuses.',
    cure: 'Delete that release, or say floating-tags: none. Release versions alone, never a tag that moves.',
  }
}
