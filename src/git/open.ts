import type { Clone, Git } from '../ports/history.ts'
import { openClone } from './clone.ts'
import { gitOf } from './git.ts'
import { readOrigin } from './origin.ts'
import type { GitCall } from './process.ts'
import { readAhead } from './read-ahead.ts'
import type { CloneOrigin } from './web.ts'

export interface OpenHistory {
  /** How git is to be called there from now on. */
  readonly call: GitCall
  /** Undefined if the folder is in no repository. */
  readonly clone: Clone | undefined
  readonly git: Git
  /** Being read, so that what needs no git can be done meanwhile. */
  readonly origin: Promise<CloneOrigin | undefined>
}

interface Opening {
  /** Whether a person named the folder. */
  readonly isNamed?: boolean
  /** What will be released, where that is to be: then its tags are read at once. */
  readonly ahead?: string | undefined
}

/**
 * The repository of a folder, and where it comes from. All is asked at once, each question as shut off from a stranger's
 * files as the first. @throws VC241, VC210
 */
export async function openHistory(asked: GitCall, { isNamed = false, ahead }: Opening): Promise<OpenHistory> {
  const opening = openClone(asked, { isNamed })
  const read = readBy(asked, ahead)
  const { call, clone } = await opening
  const { git, origin } = call === asked ? read : readBy(call, ahead)
  return { call, clone, git, origin }
}

/** Whoever takes an answer hears of a failure. */
function readBy(call: GitCall, ahead: string | undefined): Pick<OpenHistory, 'git' | 'origin'> {
  const git = gitOf(call)
  const origin = readOrigin(call)
  origin.catch(() => undefined)
  return { git: ahead === undefined ? git : readAhead(git, ahead), origin }
}
