import { bulletOn } from '../squash/bullets.ts'
import type { Sha } from '../commit.ts'
import { isBreakingToken } from '../breaking-token.ts'
import { readHeader } from '../header.ts'
import { type Message, splitMessage, subjectOf } from '../message.ts'
import { type Peeled, peelReverts } from './subject.ts'

/** What a commit says it takes back. */
export interface RevertClaim {
  /** The subject that says so. Where it does not, only names that are found in the range count. */
  readonly bySubject?: Peeled
  readonly commits: readonly NamedCommit[]
  readonly pullRequests: readonly number[]
  /** Whether it is more than a revert: a change of its own type, or a break. Then it takes others away, and stays. */
  readonly stays: boolean
}

export interface NamedCommit {
  /** Whole or abbreviated, lower-case. */
  readonly sha: Sha
  /** The parent that stays where a merge is reverted. */
  readonly mainline?: Sha
}

/**
 * What this message takes back; nothing for a message that speaks of no revert. `web`: the page of this repository, for
 * the number of another one names nothing here.
 */
export function readRevertClaim(message: string, web?: string): RevertClaim | undefined {
  // Every form holds one of these words, and most messages hold none: a look is cheaper than a reading.
  if (!/revert|reapply/i.test(message)) return undefined
  const peeled = peelReverts(subjectOf(message))
  const saysRevert = peeled.reverts > 0
  const names = NAMING.test(message) ? namesIn(message, web) : NO_NAMES
  if (saysRevert) return { bySubject: peeled, ...names, stays: false }
  if (names.commits.length + names.pullRequests.length === 0) return undefined
  return { ...names, stays: isMore(splitMessage(message)) }
}

function isMore({ subject, prose }: Message): boolean {
  if (readHeader(subject).kind === 'conventional') return true
  return prose.some((line) => line !== undefined && isBreakingToken(line))
}

type Names = Pick<RevertClaim, 'commits' | 'pullRequests'>

const NO_NAMES: Names = { commits: [], pullRequests: [] }

const NAMING = /^(?:this )?reverts /im

/** git's sentence, https://git-scm.com/docs/git-revert, at the beginning of a line. What follows may be wrapped. */
const SENTENCE = /^This reverts commits? */gim

/** What GitHub's button writes: `Reverts owner/repository#12`. */
const BUTTON = /^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,14})\b/gim

function namesIn(message: string, web: string | undefined): Names {
  const { prose } = splitMessage(message)
  // Under a bullet it is one commit of a squash that speaks, not the squash.
  const end = prose.findIndex((line) => bulletOn(line) !== undefined)
  const text = (end < 0 ? prose : prose.slice(0, end)).map((line) => line ?? '').join('\n')
  return {
    commits: [...text.matchAll(SENTENCE)].flatMap(({ 0: opening, index }) => commitsAt(text, index + opening.length)),
    pullRequests: [...text.matchAll(BUTTON)]
      .filter(([, repository]) => repository === undefined || isHere(repository, web))
      .map(([, , number]) => Number(number)),
  }
}

/** Where there is no page, there is no other repository to tell apart. */
function isHere(repository: string, web: string | undefined): boolean {
  return web === undefined || web.toLowerCase().endsWith(`/${repository.toLowerCase()}`)
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
