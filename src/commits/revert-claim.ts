import { bulletOn } from './bullets.ts'
import type { Sha } from './commit.ts'
import { isBreakingToken } from './footers.ts'
import { readHeader } from './header.ts'
import type { Message } from './message.ts'
import { splitMessage, subjectOf } from './message.ts'
import type { Peeled } from './revert-subject.ts'
import { peelReverts } from './revert-subject.ts'

/** What a commit says it takes back. */
export interface RevertClaim {
  /** The subject that says so. Where it does not, only names that are found in the range count. */
  readonly bySubject?: Peeled
  readonly commits: readonly NamedCommit[]
  readonly pullRequests: readonly number[]
  /** Whether it breaks something by its own words under another subject: then it is more than a revert, and stays. */
  readonly breaks: boolean
}

export interface NamedCommit {
  /** Whole or abbreviated, lower-case. */
  readonly sha: Sha
  /** The parent that stays where a merge is reverted. */
  readonly mainline?: Sha
}

/** What this message takes back; nothing for a message that speaks of no revert. */
export function readRevertClaim(message: string): RevertClaim | undefined {
  // Every form holds one of these words, and most messages hold none: a look is cheaper than a reading.
  if (!/revert|reapply/i.test(message)) return undefined
  const peeled = peelReverts(subjectOf(message))
  const saysRevert = peeled.reverts > 0
  const names = NAMING.test(message) ? namesIn(message, saysRevert) : NO_NAMES
  if (saysRevert) return { bySubject: peeled, ...names, breaks: false }
  if (names.commits.length + names.pullRequests.length === 0) return undefined
  return { ...names, breaks: breaks(splitMessage(message)) }
}

function breaks({ subject, prose }: Message): boolean {
  const reading = readHeader(subject)
  if (reading.kind === 'conventional' && reading.header.exclaimed) return true
  return prose.some((line) => line !== undefined && isBreakingToken(line))
}

type Names = Pick<RevertClaim, 'commits' | 'pullRequests'>

const NO_NAMES: Names = { commits: [], pullRequests: [] }

const NAMING = /^(?:this )?reverts /im

/** git's sentence, https://git-scm.com/docs/git-revert, at the beginning of a line. What follows may be wrapped. */
const SENTENCE = /^This reverts commits? */gim

/** What GitHub's button writes: `Reverts owner/repository#12`. */
const BUTTON = /^Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,14})\b/gim

function namesIn(message: string, saysRevert: boolean): Names {
  const { prose } = splitMessage(message)
  // Under a bullet it is one commit of a squash that speaks, not the squash.
  const end = saysRevert ? -1 : prose.findIndex((line) => bulletOn(line) !== undefined)
  const text = (end < 0 ? prose : prose.slice(0, end)).map((line) => line ?? '').join('\n')
  return {
    commits: [...text.matchAll(SENTENCE)].flatMap(({ 0: opening, index }) => commitsAt(text, index + opening.length)),
    pullRequests: [...text.matchAll(BUTTON)].map(([, number]) => Number(number)),
  }
}

const WORD = /\s*(\S+)/y
const SHA = /^[0-9a-f]{7,64}$/i

/** git's words between a reverted merge and the parent that stays. */
const REVERSING = ['reversing', 'changes', 'made', 'to']

/** Reads `1a2b3c4.`, `1a2b3c4 and 5d6e7f8.`, `1a2b3c4, reversing changes made to 5d6e7f8.` up to the full stop. */
function commitsAt(text: string, start: number): NamedCommit[] {
  const shas: Sha[] = []
  const phrase: string[] = []
  WORD.lastIndex = start
  for (let word = WORD.exec(text)?.[1]; word !== undefined; word = WORD.exec(text)?.[1]) {
    const bare = word.replace(/[.,]$/, '').toLowerCase()
    if (SHA.test(bare) && (phrase.length === 0 || phrase.length === REVERSING.length)) {
      if (phrase.length > 0) return shas.map((sha) => ({ sha, mainline: bare }))
      shas.push(bare)
    } else if (bare === REVERSING[phrase.length]) phrase.push(bare)
    else if (bare !== 'and') break
    if (word.endsWith('.')) break
  }
  return shas.map((sha) => ({ sha }))
}
