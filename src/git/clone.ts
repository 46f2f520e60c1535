import { realpath } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import { repositoryInFiles } from '../errors/clone.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clone } from '../ports/history.ts'
import { runGit, type GitAnswer, type GitCall } from './process.ts'

const REV_PARSE = ['rev-parse', '--path-format=absolute']
const PLACES = ['--git-common-dir', '--show-toplevel']
const FACTS = [...REV_PARSE, '--is-shallow-repository', ...PLACES]

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
  const facts = await runGit(FACTS, call)
  const [, place] = IN_FILES.exec(facts.stderr) ?? []
  if (place === undefined) return cloneFrom(call, facts)
  if (!isNamed || !(await standsAlone(call))) throw new CheckpointError(repositoryInFiles(place))
  const bare = { ...call, bare: true }
  return cloneFrom(bare, await runGit(FACTS, bare))
}

/** The last fact ends git where there is no work tree, in a bare repository and inside a git directory, after the others. */
async function cloneFrom(call: GitCall, { exitCode, stdout, stderr }: GitAnswer): Promise<OpenClone> {
  if (stderr.includes(NO_REPOSITORY)) return { call }
  const [shallow, ...places] = stdout.split('\n').slice(0, -1)
  if (places.length === 0) throw new CheckpointError(gitFailed('rev-parse', stderr))
  const facts = { shallow: shallow === 'true', commonDirectory: places.join('\n') }
  if (exitCode !== 0) return { call, clone: facts }
  const [commonDirectory = '', root = ''] = places.length === 2 ? places : await placesOneByOne(call)
  return { call, clone: { ...facts, commonDirectory, root } }
}

/** A path may hold any character, a line break too. */
function placesOneByOne(call: GitCall): Promise<string[]> {
  return Promise.all(PLACES.map(async (place) => (await runGit([...REV_PARSE, place], call)).stdout.replace(/\n$/, '')))
}

/** Nobody can commit a file below `.git`; elsewhere nothing above the folder may be a repository. */
async function standsAlone(call: GitCall): Promise<boolean> {
  const directory = await realpath(call.directory)
  if (directory.split(sep).includes('.git')) return true
  const above = await runGit(['rev-parse', '--git-dir'], { ...call, directory: dirname(directory) })
  return above.stderr.includes(NO_REPOSITORY)
}
