import { isReleaseCommit } from '../commits/release-commit.ts'
import { splitMessage } from '../commits/message.ts'
import type { Sha } from '../commits/commit.ts'
import { withoutTrailers } from '../commits/version-trailer.ts'
import { messageOfAChange, noEntryPlace, noRepositoryPath, notAPlainFile } from '../errors/preparation.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { notUtf8, versionAhead } from '../errors/version-files.ts'
import { withEntry } from '../notes/changelog/changelog.ts'
import type { PreparationTexts } from '../notes/preparation.ts'
import type { SeenCommit } from '../ports/history.ts'
import type { Branch, Forge, PreparedCommit } from '../ports/ports.ts'
import type { CommittedFile, PreparedFile } from '../ports/committed-file.ts'
import type { Preparation } from '../settings/preparation.ts'
import { editVersionFiles, filesToRead, NOT_UTF8 } from '../version-files/edit.ts'
import { printable } from '../text/printable.ts'
import type { MatchPattern } from '../version-files/pattern.ts'
import { repositoryPath } from '../version-files/repository-path.ts'
import type { Plan } from '../next-version/plan.ts'

/** What a preparation is made from. */
export interface PreparationFacts {
  readonly plan: Pick<Plan, 'version'>
  readonly preparation: Preparation
  /** The versions before this one, the last ones first. */
  readonly previous: readonly string[]
  readonly matchPattern: MatchPattern
  /** A person set this very version, so a file may be lowered to it. */
  readonly isExact: boolean
  readonly texts: PreparationTexts
  /** Of `pathsToRead`, what the commit to release holds. */
  readonly committed: readonly CommittedFile[]
  readonly forge: Forge['kind']
}

/** Every file that the decision needs, of the commit to release; where the notes go is known once they are rendered. */
export function pathsToRead(
  { files, changelog }: Preparation,
  { notesPath }: Pick<PreparationTexts, 'notesPath'> = {},
): string[] {
  const notes = repositoryPath(notesPath ?? '')
  const beside = [changelog, notes].filter((path) => path !== undefined)
  return [...new Set([...filesToRead(files), ...beside, ...beside.flatMap(foldersOf)])]
}

/** `a/b/c.md` → `a`, `a/b` */
function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

export interface PreparedFiles {
  /** Only those that change, so none where all is prepared already. */
  readonly files: readonly PreparedFile[]
  readonly warnings: readonly string[]
}

/** The files as the preparation's commit is to hold them. @throws VC701–VC716, VC723–VC730, all at once */
export async function preparedFiles(facts: PreparationFacts): Promise<PreparedFiles> {
  const { plan, preparation, previous, matchPattern, isExact, texts, committed } = facts
  const before = new Map(committed.filter(({ mode }) => mode !== FOLDER).map(({ path, text }) => [path, text]))
  const next = { version: plan.version, previous, pep440: preparation.pep440, matchPattern }
  const { edits, ahead, problems } = await editVersionFiles(preparation.files, before, next)
  const lowered = ahead.filter(({ isStable }) => isStable && !isExact)
  const versions = edits.map(({ path, after }) => ({ path, text: after }))
  const notes = notesFile(facts, before)
  const changelog = changelogFile(
    facts,
    new Map([...before, ...versions.map(({ path, text }) => [path, text] as const)]),
  )
  const wanted = [...versions, ...[notes, changelog].filter((result) => result !== undefined)]
  const files = wanted.filter((result): result is Text => !isProblem(result))
  const tooLow = lowered.map(({ file, found }) => versionAhead(file, found, plan.version))
  const wrong = [
    ...problems,
    ...tooLow,
    ...wanted.filter(isProblem),
    ...wrongKinds(files, facts),
    ...wrongMessage(texts),
  ]
  if (wrong.length > 0) throw new CheckpointError(wrong)
  // Where two of them mean one path, the later text was made from the earlier one.
  const byPath = new Map(files.map((file) => [file.path, file]))
  return {
    files: [...byPath.values()].map(({ path, text }) => ({ path, text, isProgram: isProgram(path, facts) })),
    warnings: ahead.map(({ file, found }) => `${printable(file)} holds ${found}, which is above ${plan.version}.`),
  }
}

interface Text {
  readonly path: string
  readonly text: string
}

function isProblem(value: object): value is Problem {
  return 'code' in value
}

/** One that is there already is somebody's own text. */
function notesFile(
  { preparation, texts }: PreparationFacts,
  before: ReadonlyMap<string, string>,
): Text | Problem | undefined {
  if (texts.notesPath === undefined) return undefined
  const path = repositoryPath(texts.notesPath)
  if (path === undefined) return noRepositoryPath(preparation.notesFile?.place ?? 'prepare.notes-file', texts.notesPath)
  return before.has(path) ? undefined : { path, text: texts.entry.notes }
}

function changelogFile(
  { preparation: { changelog: path }, texts }: PreparationFacts,
  before: ReadonlyMap<string, string>,
): Text | Problem | undefined {
  if (path === undefined) return undefined
  if (before.get(path)?.includes(NOT_UTF8) === true) return notUtf8(path)
  const text = withEntry(before.get(path), texts.entry)
  if (text === undefined) return noEntryPlace(path)
  return text === before.get(path) ? undefined : { path, text }
}

const FOLDER = '040000'
const PLAIN = '100644'
const PROGRAM = '100755'
const KINDS: ReadonlyMap<string, string> = new Map([
  [PROGRAM, 'a program'],
  ['120000', 'a symbolic link'],
  ['160000', 'a submodule'],
  [FOLDER, 'a folder'],
])

/** Git's modes of what is written over. A repository of one's own keeps a program a program; the API does not. */
function wrongKinds(files: readonly Text[], { committed, forge }: PreparationFacts): Problem[] {
  const taken = forge === 'local' ? [PLAIN, PROGRAM] : [PLAIN]
  const isWrong = ({ path, mode }: CommittedFile) =>
    files.some((file) =>
      file.path === path ? !taken.includes(mode) : file.path.startsWith(`${path}/`) && mode !== FOLDER,
    )
  return committed.filter(isWrong).map(({ path, mode }) => notAPlainFile(path, KINDS.get(mode) ?? 'a plain file'))
}

function isProgram(path: string, { committed }: PreparationFacts): boolean {
  return committed.some((file) => file.path === path && file.mode === PROGRAM)
}

/** A later run must know the commit for what it is. */
function wrongMessage({ message }: PreparationTexts): Problem[] {
  return isReleaseCommit(splitMessage(message)) ? [] : [messageOfAChange(withoutTrailers(message))]
}

/** What the branch means for a preparation: it is to be made, it is there, or somebody else's commit is. */
export type BranchVerdict =
  | { readonly kind: 'make' }
  | { readonly kind: 'keep'; readonly commit: Sha }
  | { readonly kind: 'moved'; readonly head: Sha | undefined }

/** `own`: the commit right on the one to release that a run of ours made, this one or another. */
export function judgeBranch(branch: Branch | undefined, parent: Sha, own: SeenCommit | undefined): BranchVerdict {
  if (branch?.head === parent) return { kind: 'make' }
  return own === undefined ? { kind: 'moved', head: branch?.head } : { kind: 'keep', commit: own.commit }
}

/** Whether it is worth comparing what a commit holds: it has one parent, and says that it only prepares a release. */
export function mayBeOurs({ parents, message }: SeenCommit): boolean {
  return parents.length === 1 && isReleaseCommit(splitMessage(message))
}

/**
 * Whether a commit is the one that a run would write: message and parent are text that anybody can write, so what it
 * holds must be the same, byte for byte and mode for mode. `tree`: of what would be written.
 */
export function isExactly(seen: SeenCommit, wanted: PreparedCommit, tree: Sha): boolean {
  const [parent, ...others] = seen.parents
  const isAlike = parent === wanted.parent && others.length === 0 && isSameText(seen.message, wanted.message)
  return isAlike && seen.tree === tree
}

/** GitHub takes a message in two parts, and puts a blank line between them. */
function isSameText(one: string, other: string): boolean {
  const [first, second] = [splitMessage(one), splitMessage(other)]
  return first.subject === second.subject && first.text.trim() === second.text.trim()
}
