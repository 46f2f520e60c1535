import type { Sha } from '../commits/commit.ts'
import { proposalTouched } from '../errors/proposal.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Pull, PullText, SeenProposal } from '../ports/pulls.ts'
import { proposedBy, recordOfVersions, type ProposedVersion } from '../record/proposed.ts'
import { digestOf, pullBody, readPullBody, regionOf, type ProposalRecord, type RegionRecord } from '../record/region.ts'
import type { ProposeStep } from '../writes/step.ts'
import { keepWords } from './pull-words.ts'

const BRANCHES = 'version-checkpoint/'

/** The branch of the pull request that proposes a release of this one. */
export function proposalBranch(base: string): string {
  return `${BRANCHES}${base}`
}

/** Whether a branch is one that proposes: all is prepared there, and nothing is to be released from it before its merge. */
export function isProposalBranch(branch: string): boolean {
  return branch.startsWith(BRANCHES)
}

/** What is to be done about a proposal. */
export type ProposalVerdict =
  /** The branch to release has moved on, or is gone. */
  | { readonly kind: 'moved'; readonly head: Sha | undefined }
  /** A person closed it. */
  | { readonly kind: 'declined'; readonly pull: Pull }
  | { readonly kind: 'keep'; readonly pull: Pull }
  /** Its commit is right already, its words are not. */
  | { readonly kind: 'word'; readonly pull: Pull; readonly text: PullText }
  /** A new commit is to be made, and to be the only one of the branch. */
  | { readonly kind: 'renew'; readonly pull: Pull | undefined; readonly from: Sha | undefined }

/**
 * The branch is ours to write over as long as its commit is one that we put there: what a person pushed is never lost.
 * `isOwn`: whether that commit holds exactly what a run writes; asked where `needsProof`. @throws VC721
 */
export function judgeProposal(seen: SeenProposal, step: ProposeStep, isOwn: boolean): ProposalVerdict {
  if (seen.base !== step.parent) return { kind: 'moved', head: seen.base }
  const { pull, last } = pullsOf(seen)
  const from = seen.branch?.commit
  if (from === undefined) return { kind: 'renew', pull: undefined, from }
  if (pull === undefined && last?.state === 'closed' && last.head === from) return { kind: 'declined', pull: last }
  const record = pull === undefined ? undefined : recordIn(pull)
  const isOurs = record === undefined ? isMerged(last, from) || isOwn : isRecorded(record, from)
  if (!isOurs) throw new CheckpointError(proposalTouched(step.branch, last?.url ?? ''))
  if (pull === undefined || record === undefined) return { kind: 'renew', pull, from }
  const isRight =
    record.commit === from && record.proposal?.parent === step.parent && record.proposal.files === filesDigest(step)
  if (!isRight) return { kind: 'renew', pull, from }
  const text = pullText(pull, step, { ...record, ...versionsIn(step, record.proposal) })
  return text.title === pull.title && text.body === pull.body ? { kind: 'keep', pull } : { kind: 'word', pull, text }
}

/** The versions that an open pull request proposes. */
export function proposedIn(pull: Pull | undefined): readonly ProposedVersion[] {
  const body = pull === undefined ? undefined : readPullBody(pull)
  return body?.kind === 'managed' ? proposedBy(body.record) : []
}

/** @throws VC721 where the comments around our words are damaged */
function recordIn(pull: Pull): RegionRecord | undefined {
  const body = readPullBody(pull)
  if (body.kind === 'damaged') throw new CheckpointError(proposalTouched('', pull.url))
  return body.kind === 'managed' ? body.record : undefined
}

/** The record is written before the branch moves, so it names the commits on both sides of the move. */
function isRecorded({ commit, proposal }: RegionRecord, head: Sha): boolean {
  return head === commit || head === proposal?.before
}

/** The branch as a merge left it: all that it holds is in the base. */
function isMerged(last: Pull | undefined, head: Sha): boolean {
  return last?.state === 'merged' && last.head === head
}

/**
 * Whether only what the branch's commit holds can tell whose it is: a run may have died before its pull request was
 * there, and neither the commit's message nor the name of its branch proves that it did.
 */
export function needsProof(seen: SeenProposal): boolean {
  const { pull, last } = pullsOf(seen)
  const head = seen.branch?.commit
  if (head === undefined || isMerged(last, head)) return false
  return pull === undefined || readPullBody(pull).kind === 'foreign'
}

/** The one that is open, and the one that tells most. */
export function pullsOf({ pulls }: SeenProposal): { readonly pull: Pull | undefined; readonly last: Pull | undefined } {
  const pull = pulls.findLast(({ state }) => state === 'open')
  return { pull, last: pull ?? pulls.at(-1) }
}

/** Of all that the commit holds beside its parent. */
function filesDigest({ message, files }: ProposeStep): string {
  return digestOf(JSON.stringify([message, files]))
}

/** What is told of a commit in the words of its pull request, for the next run. */
export function proposalRecord(
  step: ProposeStep,
  { commit, before }: { readonly commit: Sha; readonly before: Sha | undefined },
): RegionRecord {
  const { parent } = step
  const files = filesDigest(step)
  const { tag, proposal } = versionsIn(step, { parent, files, ...(before !== undefined && { before }) })
  return { schema: 1, tag, commit, object: '', text: '', title: '', proposal }
}

/** What a record tells of the versions: the first of several stands where others look for the only one. */
function versionsIn({ versions }: ProposeStep, { parent, files, before }: ProposalRecord) {
  const proposal = { parent, files, ...(before !== undefined && { before }), ...recordOfVersions(versions) }
  return { tag: versions[0]?.tag ?? '', proposal }
}

/** Our words in a pull request: a title or notes that a person edited stay, and all that stands around the notes. */
export function pullText(pull: PullText | undefined, step: ProposeStep, known: RegionRecord): PullText {
  const body = pull === undefined ? undefined : readPullBody(pull)
  const there = body?.kind === 'managed' ? body : undefined
  const { text, record } = keepWords({ ...step, notes: withinPull(step.notes) }, there, known.proposal)
  const isTitled = pull !== undefined && there !== undefined && digestOf(pull.title) !== there.record.title
  const title = isTitled ? there.record.title : digestOf(step.title)
  const region = regionOf(text, { ...known, ...record, title })
  if (pull === undefined) return { title: step.title, body: region }
  if (there !== undefined)
    return { title: isTitled ? pull.title : step.title, body: `${there.before}${region}${there.after}` }
  const above = pullBody(pull).trimEnd()
  return { title: pull.title, body: above === '' ? region : `${above}\n\n${region}` }
}

/** A pull request's body holds 65,536 characters; room is left for what people write around it. */
export const MAX_NOTES = 50_000

export function withinPull(notes: string, most = MAX_NOTES): string {
  if (notes.length <= most) return notes
  const cut = notes.slice(0, Math.max(0, notes.lastIndexOf('\n', most)))
  return `${cut}\n\n… and more than fits in a pull request.\n`
}

export function declinedReason({ url }: Pull, branch: string): string {
  return `the pull request that proposed a release was closed: ${url}; to have it proposed again, delete its branch ${branch}`
}

export function proposingReason(branch: string): string {
  return `the branch ${branch} proposes a release, and merging it releases it`
}
