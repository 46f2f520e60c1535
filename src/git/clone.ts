import { realpath } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { repositoryInFiles } from '../errors/clone.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clone } from '../ports/history.ts'
import { runGit, type GitAnswer, type GitCall } from './process.ts'

const FACTS = ['rev-parse', '--path-format=absolute', '--is-shallow-repository', '--git-common-dir']

const NO_REPOSITORY = 'not a git repository'

/** git's words about plain files that are a repository by their names alone, and where they are. */
const IN_FILES = /cannot use bare repository '([^]*)' \(safe\.bareRepository is/

export interface OpenClone {
  /** How git is to be called there from now on. */
  readonly call: GitCall
  /** Undefined if the folder is in no repository. */
  readonly clone?: Clone
}

/**
 * The repository of a folder: its `.git`, or that of a folder above it. A bare repository is only taken if a person
 * named that very folder, and no repository is around it: there it may be a stranger's files (ISOLATION).
 * @throws VC241, VC210
 */
export async function openClone(call: GitCall, { isNamed = false } = {}): Promise<OpenClone> {
  const [facts, top] = await factsOf(call)
  const [, place] = IN_FILES.exec(facts.stderr) ?? []
  if (place === undefined) return cloneFrom(call, facts, top)
  if (!isNamed || !(await standsAlone(call))) throw new CheckpointError(repositoryInFiles(place))
  const bare = { ...call, bare: true }
  return cloneFrom(bare, ...(await factsOf(bare)))
}

/** The second fails where there is no work tree, in a bare repository and inside a git directory; so they are two. */
function factsOf(call: GitCall): Promise<[GitAnswer, GitAnswer]> {
  return Promise.all([runGit(FACTS, call), runGit(['rev-parse', '--show-toplevel'], call)])
}

function cloneFrom(call: GitCall, facts: GitAnswer, top: GitAnswer): OpenClone {
  if (facts.stderr.includes(NO_REPOSITORY)) return { call }
  if (facts.exitCode !== 0) throw new CheckpointError(gitFailed('rev-parse', facts.stderr))
  // A path may hold any character, a line break too.
  const [shallow = '', commonDirectory = ''] = /^(\w+)\n([^]*)\n$/.exec(facts.stdout)?.slice(1) ?? []
  const clone: Clone = { shallow: shallow === 'true', commonDirectory }
  return { call, clone: top.exitCode === 0 ? { ...clone, root: top.stdout.replace(/\n$/, '') } : clone }
}

/** Nobody can commit a file below `.git`; elsewhere nothing above the folder may be a repository. */
async function standsAlone(call: GitCall): Promise<boolean> {
  const directory = await realpath(call.directory)
  if (directory.split(sep).includes('.git')) return true
  const above = await runGit(['rev-parse', '--git-dir'], { ...call, directory: dirname(directory) })
  return above.stderr.includes(NO_REPOSITORY)
}
