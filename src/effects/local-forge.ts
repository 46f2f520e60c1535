import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { releaseFileUnreadable } from '../errors/forge.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { formatReleaseFile, parseReleaseFile } from '../plan/release-file.ts'
import type { Clock, Forge, NewDraft, Release } from '../ports.ts'
import { BOT } from './bot.ts'
import { readTag } from './git-tags.ts'
import { runGit, type GitCall } from './process.ts'

export interface LocalForgeSetup {
  readonly call: GitCall
  /** The git directory that all worktrees share. */
  readonly commonDirectory: string
  /** What paths are shown relative to. */
  readonly shownFrom: string
  readonly clock: Clock
}

const RELEASES = join('version-checkpoint', 'releases')
const EXTENSION = '.md'

/** A forge inside the repository: annotated tags by git, releases as files under its git directory. Nothing is pushed. */
export function localForge({ call, commonDirectory, shownFrom, clock }: LocalForgeSetup): Forge {
  const folder = join(commonDirectory, RELEASES)
  const pathOf = (tag: string) => join(folder, `${encodeURIComponent(tag)}${EXTENSION}`)
  /** With slashes on every system, as git shows paths. */
  const shown = (tag: string) => relative(shownFrom, pathOf(tag)).replaceAll('\\', '/')
  const run = (args: readonly string[], input?: string) => runGit(args, input === undefined ? call : { ...call, input })

  async function write(tag: string, draft: NewDraft, isDraft: boolean): Promise<Release> {
    await mkdir(folder, { recursive: true })
    await replaceFile(pathOf(tag), formatReleaseFile({ ...draft, draft: isDraft }))
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
    kind: 'local',
    draftPlace: shown,
    findTag: (name) => readTag(run, name),

    async createTag({ name, commit, message }) {
      const args = ['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--', name, commit]
      const date = `@${Math.floor(clock.now().getTime() / 1000)} +0000`
      const extraEnvironment = { ...(await taggerOf(call)), GIT_COMMITTER_DATE: date }
      const { exitCode, stderr } = await runGit(args, { ...call, input: message, extraEnvironment })
      if (exitCode === 0) return true
      if (/already exists|reference already exists/.test(stderr)) return false
      throw new CheckpointError(gitFailed('tag', stderr))
    },

    async releases() {
      const names = await readdir(folder).catch(() => [])
      const tags = names
        .filter((name) => name.endsWith(EXTENSION))
        .map((name) => decodeURIComponent(name.slice(0, -EXTENSION.length)))
      return Promise.all(tags.sort().map(read))
    },

    release: (tag) => read(tag).catch(missing),
    createDraft: (draft) => write(draft.tag, draft, true),
    publish: (release) => write(release.tag, release, false),
  }
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

/** Whole or not at all: a process that dies here leaves no half of a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, text)
  await rename(temporary, path)
}
