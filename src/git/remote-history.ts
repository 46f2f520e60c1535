import type { Sha } from '../commits/commit.ts'
import { remoteWithoutRefs } from '../errors/clone.ts'
import { cannotComplete, remoteUnreadable } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { History, Range, TagRef } from '../ports/history.ts'
import { fetchAfter, fetchContaining, fetchDeeper, fetchWhole } from './fetched-range.ts'
import { parseTagRefs, readTag } from './git-tags.ts'
import { makeOwnRepository, PATIENCE, type OwnRepository } from './own-repository.ts'
import { firstLine, type GitCall } from './process.ts'
import { ORIGIN, type Credentials } from './remote.ts'
import type { CloneOrigin } from './web.ts'
import { accessEnvironment } from './remote-access.ts'

export interface RemoteSetup {
  /** What is at hand: the clone, or GitHub where nothing was checked out. */
  readonly git: Pick<History, 'commitOf' | 'fileAt' | 'filesAt'>
  readonly call: GitCall
  readonly origin: CloneOrigin
  readonly credentials?: Credentials | undefined
  readonly temporary: string
  readonly patience?: typeof PATIENCE
}

const SHA256_DIGITS = 64

/** The remote of a clone as a history, and the end of what was made to read it. */
export interface RemoteHistory extends History {
  readonly shared: NonNullable<History['shared']>
  /** Removes every repository that was made. */
  readonly close: () => Promise<void>
}

/**
 * What a clone lacks, brought from its remote by git alone. The tags are listed without objects; then only the commits
 * of the range arrive, in a repository of our own. Nothing is asked before the first question.
 */
export function remoteHistory(setup: RemoteSetup): RemoteHistory {
  const { git, call, origin, credentials, temporary, patience = PATIENCE } = setup
  const made: OwnRepository[] = []
  /** The remote is asked for its tags once. */
  let listed: Promise<TagRef[]> | undefined
  let unused: Promise<OwnRepository> | undefined
  /** With all of a head's history in it. */
  let whole: OwnRepository | undefined
  let access: Promise<Record<string, string>> | undefined
  let names: Promise<Sha | undefined> | undefined

  async function make(): Promise<OwnRepository> {
    access ??= accessEnvironment(call, origin, credentials)
    names ??= git.commitOf('HEAD')
    const sha256 = (await names)?.length === SHA256_DIGITS
    const repository = await makeOwnRepository({ call, temporary, access: await access, sha256, patience })
    made.push(repository)
    return repository
  }

  /** Without anything in it: listing the tags left nothing there. */
  function empty(): Promise<OwnRepository> {
    const repository = unused ?? make()
    unused = undefined
    return repository
  }

  async function list(): Promise<TagRef[]> {
    unused ??= make()
    return tagsListedBy(await unused)
  }

  return {
    commitOf: (revision) => git.commitOf(revision),
    fileAt: (commit, path) => git.fileAt(commit, path),
    filesAt: (commit, paths) => git.filesAt(commit, paths),

    tagRefs: () => (listed ??= list()),

    async since(tags: readonly TagRef[], head: Sha): Promise<Range> {
      const [highest] = tags
      if (highest?.commit === head) return { base: highest, commits: [] }
      if (highest === undefined) return fetchWhole((whole = await empty()), tags, head)
      const commits = await fetchAfter(await empty(), highest, head)
      if (commits === 'elsewhere') return fetchWhole((whole = await empty()), tags, head)
      if (commits === 'unknown') return fetchDeeper(await empty(), tags, head)
      return { base: highest, commits }
    },

    containing: async (tags, head) => fetchContaining(whole ?? (await empty()), tags, head),

    // Asked hardly ever: then the whole graph is brought, without trees and files, for no less can tell.
    async reaches(head, name) {
      const own = await empty()
      await fetchWhole(own, [], head)
      return (await own.commitNames()).some((commit) => commit.startsWith(name))
    },

    async tag(name) {
      const { fetch, run } = await empty()
      const { exitCode, stderr } = await fetch(['--depth=1'], [`+refs/tags/${name}:refs/tags/${name}`])
      if (exitCode !== 0) throw new CheckpointError(cannotComplete(stderr))
      return readTag(run, name)
    },

    async shared(head, lines) {
      names ??= Promise.resolve(head)
      return (await import('./shared-remote.ts')).sharedFromRemote(head, lines, empty)
    },

    async close() {
      await Promise.all(made.splice(0).map((repository) => repository.remove()))
    },
  }
}

/** @throws VC209, VC244 */
async function tagsListedBy({ list }: OwnRepository): Promise<TagRef[]> {
  const { exitCode, stdout, stderr } = await list()
  if (exitCode !== 0) throw new CheckpointError(remoteUnreadable(ORIGIN, stderr))
  if (firstLine(stdout) === '') throw new CheckpointError(remoteWithoutRefs(ORIGIN))
  return parseTagRefs(stdout)
}
