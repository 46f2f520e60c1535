import type { Commit } from '../commits/commit.ts'
import { subjectOf } from '../commits/message.ts'
import type { CommitRules, Correction } from '../commits/rules.ts'
import { correctedAlready, correctionByHand, correctionNotCounted, noSuchCommit } from '../errors/corrections.ts'
import { shallowClone } from '../errors/history.ts'
import { badArguments } from '../errors/inputs.ts'
import { CheckpointError, quoted } from '../errors/problem.ts'
import { readSnapshot, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import { headOf } from '../next-version/read-history.ts'
import type { Ports } from '../ports/ports.ts'
import { judgeTitle } from '../preview/title.ts'
import { configurationPath } from '../settings/settings.ts'
import type { AllSettings } from '../settings/settle-packages.ts'
import { findCommits, readCommitName, type CommitName } from './find-commits.ts'
import { correctionText, withCorrection } from './with-correction.ts'

/** What a person asked for: the message to read instead, or why the commit is left out. */
export interface Order {
  /** The beginning of a commit's id, or the number of its pull request. */
  readonly name: string
  readonly message: string | undefined
  readonly skip: string | undefined
}

export interface Corrected {
  readonly path: string
  readonly key: string
  /** The subject that was merged; raw. */
  readonly was: string
  readonly correction: Correction
  /** False where the file says so already. */
  readonly written: boolean
  readonly warnings: readonly string[]
}

/**
 * Writes one correction into the configuration and leaves all else in it as it is. What would have no effect is refused.
 * @throws VC113, VC206, VC832–VC835, and what is wrong with the configuration
 */
export async function correct(order: Order, run: Run, ports: Ports): Promise<Corrected> {
  const name = readCommitName(order.name)
  if (name === undefined) throw new CheckpointError(badArguments(...NO_NAME(order.name)))
  if (run.shallow) throw new CheckpointError(shallowClone())
  if (!run.workTree) throw new CheckpointError(badArguments(NO_WORK_TREE))
  const settings = await readSettings(run, ports)
  const correction = correctionOf(order, settings.rules)
  const { path } = configurationPath(run.inputs)
  const commits = await commitsOf(name, run, ports)
  const { key } = name
  const earlier = entryFor(name, commits, settings.rules.corrections)
  const told = { path, was: subjectOf(commits[0]?.message ?? ''), correction }
  if (earlier !== undefined) {
    if (!isSame(earlier.correction, correction)) throw new CheckpointError(correctedAlready(path, earlier.key))
    return { ...told, key: earlier.key, written: false, warnings: [] }
  }
  await writeRow(path, { key, correction }, ports)
  return { ...told, key, written: true, warnings: await warningsOf(commits, { run, settings }, ports) }
}

const NO_WORK_TREE = 'correct writes into the working tree, and this repository has none.'

const NO_NAME = (word: string) =>
  [
    `correct takes a commit or a pull request first, not ${quoted(word)}.`,
    'Write 7 digits of the id of a commit or more, or the number of a pull request, such as 12.',
  ] as const

/** @throws VC113, VC833 */
function correctionOf({ message, skip }: Order, rules: CommitRules): Correction {
  if ((message === undefined) === (skip === undefined))
    throw new CheckpointError(badArguments('correct takes the message to read, or --skip REASON: one of the two.'))
  const said = (message ?? skip ?? '').trim()
  if (said === '') throw new CheckpointError(badArguments('The message, or the reason, is empty.'))
  if (message === undefined) return { kind: 'skip', reason: said }
  const advice = judgeTitle({ text: said, subjectOf: 'title' }, { isByRobot: false }, rules)
  if (advice !== undefined)
    throw new CheckpointError(correctionNotCounted(advice.subject, advice.fault, advice.better[0] ?? ''))
  return { kind: 'message', message: said }
}

/** @throws VC832 */
async function commitsOf(name: CommitName, run: Run, ports: Ports): Promise<readonly Commit[]> {
  const head = await headOf(ports, run)
  const { commits } = await ports.history.since([], head)
  const found = findCommits(name, commits)
  if (found.length === 0 || (name.kind === 'id' && found.length > 1))
    throw new CheckpointError(noSuchCommit(name.key, found.length))
  return found
}

/** What the configuration says of one of these commits already. An id outweighs a number, so a number may be there. */
function entryFor({ key }: CommitName, commits: readonly Commit[], corrections: CommitRules['corrections']) {
  const isAbout = (other: string) => other === key || commits.some(({ sha }) => sha.startsWith(other))
  const found = [...corrections].find(([other]) => isAbout(other))
  return found && { key: found[0], correction: found[1] }
}

function isSame(one: Correction, other: Correction): boolean {
  const said = (correction: Correction) =>
    correction.kind === 'skip' ? ['skip', correction.reason] : ['message', correction.message.trim()]
  return JSON.stringify(said(one)) === JSON.stringify(said(other))
}

/** @throws VC835 */
async function writeRow(path: string, row: { key: string; correction: Correction }, { files }: Ports): Promise<void> {
  const text = (await files.readGiven(path)) ?? ''
  // Bytes that are no UTF-8 would not come back as they were.
  const edited = text.includes('\ufffd') ? undefined : await withCorrection(text, row)
  if (edited === undefined) throw new CheckpointError(correctionByHand(path, await correctionText(row)))
  await files.writeGiven(path, edited, 'replace')
}

/** A version that is there keeps its notes, so nothing of it changes. */
async function warningsOf(
  commits: readonly Commit[],
  { run, settings }: { readonly run: Run; readonly settings: AllSettings },
  ports: Ports,
): Promise<string[]> {
  if (settings.packages !== undefined) return []
  const read = await readSnapshot(run, settings, ports).catch((error: unknown) => {
    if (error instanceof CheckpointError) return undefined
    throw error
  })
  const range = new Set(read?.commits.map(({ sha }) => sha))
  const isOpen = read === undefined || commits.some(({ sha }) => range.has(sha))
  return isOpen
    ? []
    : [
        'This commit is part of a version already, and no version changes: the correction has no effect on the next one.',
      ]
}
