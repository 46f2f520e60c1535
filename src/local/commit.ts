import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha } from '../commits/commit.ts'
import { gitFailed } from '../errors/history.ts'
import { changesInTheWay } from '../errors/preparation.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { SeenCommit } from '../ports/history.ts'
import type { Branch, NewCommit } from '../ports/ports.ts'
import type { PreparedFile } from '../ports/committed-file.ts'
import { firstLine, runGit, startGit, requireSuccess, type GitCall } from '../git/process.ts'
import { answerOf } from '../git/spawned.ts'

export interface LocalCommitSetup {
  readonly call: GitCall
  /** The git directory that all worktrees share. */
  readonly commonDirectory: string
  /** Whose commit it is: environment for git. */
  readonly identity: Readonly<Record<string, string>>
}

/** @throws VC210 */
export async function branchAfter(call: GitCall, name: string, commit: Sha): Promise<Branch | undefined> {
  const ref = `refs/heads/${name}`
  const head = firstLine((await runGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], call)).stdout)
  if (head === '') return undefined
  const line = await git(call, ['rev-list', '--first-parent', '--parents', head, `^${commit}`, '--'])
  const [child = '', parent] = line.trimEnd().split('\n').at(-1)?.split(' ') ?? []
  if (parent !== commit) return { head }
  return { head, children: [await lookAt(call, child)] }
}

async function lookAt(call: GitCall, commit: Sha): Promise<SeenCommit> {
  const fields = await git(call, ['log', '-1', '--format=%P%x00%T%x00%ct%x00%B', commit, '--'])
  const [parents = '', tree = '', seconds = '', message = ''] = fields.split('\0')
  return { commit, parents: parents.split(' '), message, tree, date: Number(seconds) * 1000 }
}

/**
 * A commit on a branch of this repository, made beside the user's index and working tree. The branch is locked at its
 * old commit while the changed files are brought up to date where the branch is checked out; then it moves. A process
 * that dies in between leaves the branch where it was. Undefined where the branch is elsewhere, or locked by somebody.
 * @throws VC718 where that would lose changes, VC210
 */
export async function createCommit(commit: NewCommit, setup: LocalCommitSetup): Promise<Sha | undefined> {
  const { call } = setup
  const made = await commitObject(commit, setup)
  const ref = `refs/heads/${commit.branch}`
  const isCheckedOut = firstLine((await runGit(['symbolic-ref', '--quiet', 'HEAD'], call)).stdout) === ref
  const isBare = firstLine(await git(call, ['rev-parse', '--is-bare-repository'])) === 'true'
  const moved = await whileLocked(call, `update ${ref} ${made} ${commit.parent}`, async () => {
    if (isCheckedOut && !isBare) await updateWorkingTree(call, commit.parent, made)
  })
  return moved ? made : undefined
}

async function commitObject(commit: NewCommit, setup: LocalCommitSetup): Promise<Sha> {
  const { call, identity } = setup
  const tree = await treeWith(commit.parent, commit.files, setup)
  const when = `@${Math.floor(commit.date / 1000)} +0000`
  const extraEnvironment = { ...identity, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when }
  const args = ['commit-tree', tree, '-p', commit.parent, '-F', '-']
  return firstLine(await git({ ...call, input: `${commit.message}\n`, extraEnvironment }, args))
}

/** The tree of a commit with these files written over it, made in an index of its own. @throws VC210 */
export async function treeWith(
  commit: Sha,
  files: readonly PreparedFile[],
  { call, commonDirectory }: Pick<LocalCommitSetup, 'call' | 'commonDirectory'>,
): Promise<Sha> {
  const folder = join(commonDirectory, 'version-checkpoint')
  await mkdir(folder, { recursive: true })
  const index = join(folder, `index.${process.pid}.${randomUUID()}`)
  const beside = { ...call, extraEnvironment: { ...call.extraEnvironment, GIT_INDEX_FILE: index } }
  try {
    await git(beside, ['read-tree', commit])
    for (const { path, text, isProgram } of files) {
      const blob = firstLine(await git({ ...beside, input: text }, ['hash-object', '-w', '--stdin']))
      // Without --replace: a file where a folder was, or the other way round, is an error.
      const entry = `${isProgram ? '100755' : '100644'},${blob},${path}`
      await git(beside, ['update-index', '--add', '--cacheinfo', entry])
    }
    return firstLine(await git(beside, ['write-tree']))
  } finally {
    await rm(index, { force: true })
  }
}

/**
 * https://git-scm.com/docs/git-read-tree#_two_tree_merge: touches what differs between the two commits, and refuses where
 * the user has changed that, or has an untracked file in its place. What is as the new commit has it already is fine.
 */
async function updateWorkingTree(call: GitCall, from: Sha, to: Sha): Promise<void> {
  await runGit(['update-index', '-q', '--refresh'], call)
  const { exitCode, stderr } = await runGit(['read-tree', '-m', '-u', from, to], call)
  if (exitCode === 0) return
  throw new CheckpointError(
    /not uptodate|overwritten|unmerged/i.test(stderr) ? changesInTheWay(stderr) : gitFailed('read-tree', stderr),
  )
}

/** git's words for a branch that is not where it was, or that another process is writing. */
const ELSEWHERE = /cannot lock ref|unable to create '.*\.lock'|but expected/i

/**
 * https://git-scm.com/docs/git-update-ref: in a transaction that is prepared, the branch is locked and has been checked;
 * where our process ends, git sees its input end and lets go of the lock. False where the branch is elsewhere.
 */
async function whileLocked(call: GitCall, update: string, act: () => Promise<void>): Promise<boolean> {
  const args = ['update-ref', '-m', 'version-checkpoint: prepare', '--stdin']
  const child = await startGit(args, call)
  const ended = answerOf(child)
  let said = ''
  const prepared = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('prepare: ok')) resolve(true)
    })
  })
  child.stdin.write(`start\n${update}\nprepare\n`)
  const isLocked = await Promise.race([prepared, ended.then(() => false)])
  try {
    if (isLocked) await act()
  } catch (error) {
    child.stdin.end('abort\n')
    await ended
    throw error
  }
  child.stdin.end('commit\n')
  const { exitCode, stderr } = await ended
  if (exitCode === 0) return true
  if (ELSEWHERE.test(stderr)) return false
  throw new CheckpointError(gitFailed('update-ref', stderr))
}

async function git(call: GitCall, args: readonly string[]): Promise<string> {
  return requireSuccess(args, await runGit(args, call))
}
