import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Sha } from '../commits/commit.ts'
import { nameInTheWay, releaseFileUnreadable } from '../errors/forge.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { formatReleaseFile, parseReleaseFile } from '../plan/release-file.ts'
import type { Forge, NewTag, Release, TagMove } from '../ports.ts'
import { BOT } from './bot.ts'
import { readTag, type Run } from './git-tags.ts'
import { localAssets } from './local-assets.ts'
import { branchAfter, createCommit } from './local-commit.ts'
import { firstLine, runGit, type GitCall } from './process.ts'

export interface LocalForgeSetup {
  readonly call: GitCall
  /** The git directory that all worktrees share. */
  readonly commonDirectory: string
  /** What paths are shown relative to. */
  readonly shownFrom: string
}

const RELEASES = join('version-checkpoint', 'releases')
const EXTENSION = '.md'
const ASSETS = '.assets'

/** A forge inside the repository: annotated tags by git, releases as files under its git directory. Nothing is pushed. */
export function localForge({ call, commonDirectory, shownFrom }: LocalForgeSetup): Forge {
  const folder = join(commonDirectory, RELEASES)
  const pathOf = (tag: string) => join(folder, `${encodeURIComponent(tag)}${EXTENSION}`)
  const assetsOf = (tag: string) => join(folder, `${encodeURIComponent(tag)}${ASSETS}`)
  /** With slashes on every system, as git shows paths. */
  const shown = (tag: string) => relative(shownFrom, pathOf(tag)).replaceAll('\\', '/')
  const run: Run = (args, input) => runGit(args, input === undefined ? call : { ...call, input })

  /** Undefined where there is no such file any more. */
  async function rewrite({ tag }: Release, change: Partial<Release>): Promise<Release | undefined> {
    const found = await read(tag).catch(missing)
    if (found === undefined) return undefined
    await replaceFile(pathOf(tag), formatReleaseFile({ ...found, ...change }))
    return read(tag)
  }

  async function read(tag: string): Promise<Release> {
    const path = pathOf(tag)
    const file = parseReleaseFile(await readFile(path, 'utf8'))
    if (file === undefined)
      throw new CheckpointError(
        releaseFileUnreadable(path, 'it does not begin with the lines tag, name, draft and prerelease between two ---'),
      )
    return { ...file, id: tag, url: shown(tag), uploadUrl: '' }
  }

  return {
    ...localAssets(assetsOf),
    kind: 'local',
    draftPlace: shown,

    async findTag(name) {
      const tag = await readTag(run, name)
      if (tag?.annotated !== true) return tag
      const { stdout } = await run(['for-each-ref', '--format=%(taggername)', `refs/tags/${name}`])
      return { ...tag, tagger: firstLine(stdout) }
    },

    createTag: (tag) => createTag(tag, call, run),
    moveTag: (move) => moveTag(move, run),
    branchAfter: (name, commit) => branchAfter(call, name, commit),
    createCommit: async (commit) => createCommit(commit, { call, commonDirectory, identity: await authorOf(call) }),

    async releases() {
      const names = await readdir(folder).catch(() => [])
      const tags = names.filter((name) => name.endsWith(EXTENSION)).map((name) => tagOf(name, folder))
      return Promise.all(tags.sort().map(read))
    },

    async standing(commit, head) {
      const isAncestor = async (one: Sha, other: Sha) =>
        (await run(['merge-base', '--is-ancestor', one, other])).exitCode === 0
      if (await isAncestor(commit, head)) return 'ancestor'
      return (await isAncestor(head, commit)) ? 'descendant' : 'elsewhere'
    },

    release: (tag) => read(tag).catch(missing),

    async createDraft(draft) {
      await mkdir(folder, { recursive: true })
      const isNew = await createFile(pathOf(draft.tag), formatReleaseFile({ ...draft, draft: true }))
      return isNew ? read(draft.tag) : undefined
    },

    updateDraft: (release, { name, body }) => rewrite(release, { name, body }),
    async deleteDraft({ tag }) {
      await rm(assetsOf(tag), { recursive: true, force: true })
      await rm(pathOf(tag), { force: true })
    },
    publish: (release) => rewrite(release, { draft: false }),
  }
}

/** @throws VC409 for a file that somebody else put there */
function tagOf(name: string, folder: string): string {
  try {
    return decodeURIComponent(name.slice(0, -EXTENSION.length))
  } catch {
    throw new CheckpointError(releaseFileUnreadable(join(folder, name), 'its name is not that of a tag'))
  }
}

/** The new object's id, or undefined where the name is taken. */
async function createTag(tag: NewTag, call: GitCall, run: Run): Promise<Sha | undefined> {
  const { name, commit, message, date } = tag
  const args = ['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--', name, commit]
  const when = `@${Math.floor(date / 1000)} +0000`
  const extraEnvironment = { ...(await taggerOf(call)), GIT_COMMITTER_DATE: when }
  const { exitCode, stderr } = await runGit(args, { ...call, input: message, extraEnvironment })
  if (exitCode === 0) return (await readTag(run, name))?.object
  if (TAKEN.test(stderr)) return undefined
  const [, other] = IN_THE_WAY.exec(stderr) ?? []
  throw new CheckpointError(other === undefined ? gitFailed('tag', stderr) : nameInTheWay(name, other))
}

/** Compared and swapped by git: https://git-scm.com/docs/git-update-ref, whose old value of noughts means "none yet". */
async function moveTag({ name, commit, from }: TagMove, run: Run): Promise<boolean> {
  const before = from?.object ?? '0'.repeat(commit.length)
  const { exitCode, stderr } = await run(['update-ref', '--no-deref', `refs/tags/${name}`, commit, before])
  if (exitCode === 0) return true
  if (MOVED.test(stderr)) return false
  const [, other] = IN_THE_WAY.exec(stderr) ?? []
  throw new CheckpointError(other === undefined ? gitFailed('update-ref', stderr) : nameInTheWay(name, other))
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** git's own user; where it has none, git would make one up from the machine's name. */
async function taggerOf(call: GitCall): Promise<Record<string, string>> {
  const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = call.environment
  const configured = await runGit(['config', '--get-regexp', '^(user|committer)\\.(name|email)$'], call)
  const hasName = GIT_COMMITTER_NAME !== undefined || /^(?:user|committer)\.name ./m.test(configured.stdout)
  const hasEmail = GIT_COMMITTER_EMAIL !== undefined || /^(?:user|committer)\.email ./m.test(configured.stdout)
  return hasName && hasEmail ? {} : { GIT_COMMITTER_NAME: BOT.name, GIT_COMMITTER_EMAIL: BOT.email }
}

/** git's own author is its user; where it has none, the commit is the bot's. */
async function authorOf(call: GitCall): Promise<Record<string, string>> {
  const tagger = await taggerOf(call)
  return 'GIT_COMMITTER_NAME' in tagger ? { ...tagger, GIT_AUTHOR_NAME: BOT.name, GIT_AUTHOR_EMAIL: BOT.email } : {}
}

/** What git says of a name that is taken, also where another process is taking it right now. */
const TAKEN = /already exists|unable to create '.*\.lock'|cannot lock ref '[^']*': (?:is at|reference already)/i
const MOVED = /but expected|reference already exists|unable to resolve reference|unable to create '.*\.lock'/i
const IN_THE_WAY = /cannot lock ref '[^']*': 'refs\/tags\/([^']*)' exists; cannot create/

/** Whole or not at all: a process that dies here leaves no half of a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  await rename(await temporaryFile(path, text), path)
}

/** The same, where there is none yet; false where there is. `link` is the call that never replaces. */
async function createFile(path: string, text: string): Promise<boolean> {
  const temporary = await temporaryFile(path, text)
  const isNew = await link(temporary, path).then(() => true, isThere)
  await rm(temporary, { force: true })
  return isNew
}

function isThere(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'EEXIST') return false
  throw error
}

async function temporaryFile(path: string, text: string): Promise<string> {
  const temporary = `${path}.${process.pid}.${randomUUID()}.tmp`
  await writeFile(temporary, text)
  return temporary
}
