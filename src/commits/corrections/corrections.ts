import { shortSha, type Commit, type Sha } from '../commit.ts'
import { broughtBy } from '../history/ancestry.ts'
import type { OrderedHistory } from '../history/order.ts'
import { subjectOf } from '../message.ts'
import { excerpt } from '../../markdown/excerpt.ts'
import type { LeftOut } from '../reasons/reason.ts'
import { reasonText } from '../reasons/reason-text.ts'
import type { CommitRules, Correction } from '../rules.ts'
import { splitEnd } from '../subject-end.ts'

/** As much of a subject as is quoted, in characters. */
const QUOTE_LENGTH = 72

/** A range as the configuration wants it read. */
export interface Corrected {
  /** With the messages to read; those of commits that are left out are empty, so nothing in them acts. */
  readonly commits: readonly Commit[]
  /** The subject that was merged, by commit. */
  readonly was: ReadonlyMap<Sha, string>
  readonly leftOut: ReadonlyMap<Sha, LeftOutCommit>
}

interface LeftOutCommit {
  /** The subject that was merged; raw. */
  readonly subject: string
  readonly reason: LeftOut
}

/** Reads corrections and skip marks into a range; all of it as it is, where there are none. */
export function correct(history: OrderedHistory, rules: CommitRules): Corrected {
  const { oldestFirst } = history
  const was = new Map<Sha, string>()
  const leftOut = new Map<Sha, LeftOutCommit>()
  if (rules.corrections.size === 0 && !rules.skipMarks) return { commits: oldestFirst, was, leftOut }
  const leave = (commit: Commit, reason: LeftOut) => {
    leftOut.set(commit.sha, { subject: subjectOf(commit.message), reason })
  }
  const read = oldestFirst.map((commit) => {
    const correction = correctionOf(commit, rules.corrections)
    if (correction === undefined) return commit
    if (correction.kind === 'message') {
      was.set(commit.sha, subjectOf(commit.message))
      return { ...commit, message: withNumber(correction.message, commit) }
    }
    const reason = { kind: 'left-out', by: 'corrections', because: correction.reason } as const
    for (const each of [commit, ...broughtBy(commit, history)]) leave(each, reason)
    return commit
  })
  for (const commit of rules.skipMarks ? read : []) {
    const mark = SKIP_MARK.exec(commit.message)?.[0]
    if (mark !== undefined && !leftOut.has(commit.sha))
      leave(commit, { kind: 'left-out', by: 'mark', mark: mark.toLowerCase() })
  }
  return {
    commits: read.map((commit) => (leftOut.has(commit.sha) ? { ...commit, message: '' } : commit)),
    was,
    leftOut,
  }
}

/** What semantic-release reads, https://github.com/semantic-release/commit-analyzer and its forks. */
const SKIP_MARK = /\[(?:skip release|release skip)\]/i

/** The subject of a merge by GitHub's button. */
const MERGED = /^Merge pull request #([1-9]\d{0,14}) /

/** By the longest beginning of its name, else by the number of its pull request. */
function correctionOf({ sha, message }: Commit, corrections: CommitRules['corrections']): Correction | undefined {
  if (corrections.size === 0) return undefined
  const [key] = [...corrections.keys()].filter((name) => sha.startsWith(name)).sort((a, b) => b.length - a.length)
  if (key !== undefined) return corrections.get(key)
  const number = pullRequestIn(message)
  return number === undefined ? undefined : corrections.get(`#${number}`)
}

/** The corrections that none of these commits has. */
export function unmatched(corrections: CommitRules['corrections'], commits: readonly Commit[]): string[] {
  const numbers = new Set(commits.map(({ message }) => `#${pullRequestIn(message) ?? ''}`))
  const matches = (name: string) =>
    name.startsWith('#') ? numbers.has(name) : commits.some(({ sha }) => sha.startsWith(name))
  return [...corrections.keys()].filter((name) => !matches(name))
}

/** The number of the pull request that a merged message names. */
export function pullRequestIn(message: string): string | undefined {
  const subject = subjectOf(message)
  const { pullRequest } = splitEnd(subject)
  return MERGED.exec(subject)?.[1] ?? (pullRequest === undefined ? undefined : String(pullRequest))
}

/** The notes still link the pull request, though nobody writes its number a second time. */
function withNumber(message: string, merged: Commit): string {
  const subject = subjectOf(message)
  const number = pullRequestIn(merged.message)
  if (number === undefined || merged.parents.length > 1 || pullRequestIn(message) !== undefined) return message
  return message.replace(subject, () => `${subject} (#${number})`)
}

/** What a person should know of a commit that is left out. */
export function leftOutNotice(sha: Sha, { subject, reason }: LeftOutCommit): string {
  return `"${excerpt(subject, QUOTE_LENGTH)}" in ${shortSha(sha)} was ${reasonText(reason)}.`
}
