import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Sha } from '../commits/commit.ts'
import { releaseFileUnreadable } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag } from '../ports/history.ts'
import { formatReleaseFile, parseReleaseFile } from './release-file.ts'
import type { Forge, HeldRelease, Inventory, Release, Standing } from '../ports/ports.ts'
import { ignoreExisting } from '../files/file-errors.ts'
import { readTag, readTags } from '../git/git-tags.ts'
import { localAssets } from './assets.ts'
import { branchAfter, createCommit, treeWith } from './commit.ts'
import { authorOf, localTags } from './tags.ts'
import { firstLine, runIn, type GitCall, type RunGit } from '../git/process.ts'

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
  const run = runIn(call)

  /** Undefined where there is no such file any more. */
  async function rewrite({ tag }: Release, change: Partial<Release>): Promise<Release | undefined> {
    const found = await read(tag).catch(ignoreMissing)
    if (found === undefined) return undefined
    await replaceFile(pathOf(tag), formatReleaseFile({ ...found, ...change }))
    return read(tag)
  }

  async function read(tag: string): Promise<Release> {
    const path = pathOf(tag)
    const file = parseReleaseFile(await readFile(path, 'utf8'))
    if (file === undefined)
      throw new CheckpointError(
        releaseFileUnreadable(path, 'it does not start with the lines tag, name, draft and prerelease between two ---'),
      )
    return { ...file, id: tag, url: shown(tag), uploadUrl: '' }
  }

  async function releases(): Promise<Release[]> {
    const names = await readdir(folder).catch(() => [])
    const tags = names.filter((name) => name.endsWith(EXTENSION)).map((name) => tagOf(name, folder))
    return Promise.all(tags.sort().map(read))
  }

  const assets = localAssets(assetsOf)

  return {
    ...assets,
    kind: 'local',
    draftPlace: shown,

    async findTag(name) {
      const tag = await readTag(run, name)
      if (tag?.annotated !== true) return tag
      const { stdout } = await run(['for-each-ref', '--format=%(taggername)', `refs/tags/${name}`])
      return { ...tag, tagger: firstLine(stdout) }
    },

    ...localTags(call, run),
    branchAfter: (name, commit) => branchAfter(call, name, commit),
    treeWith: (commit, files) => treeWith(commit, files, { call, commonDirectory }),
    createCommit: async (commit) => createCommit(commit, { call, commonDirectory, identity: await authorOf(call) }),

    releases,
    releasesOf: async () => ({ releases: await releases() }),

    inventory: async () => inventoryOf(await readTags(run), await releases(), assets),
    standing: (commit, head) => standingOf(run, commit, head),

    release: (tag) => read(tag).catch(ignoreMissing),

    async createDraft(draft) {
      await mkdir(folder, { recursive: true })
      const isNew = await createFile(pathOf(draft.tag), formatReleaseFile({ ...draft, draft: true }))
      return isNew ? read(draft.tag) : undefined
    },

    updateDraft: (release, { name, body }) => rewrite(release, { name, body }),
    mark: async (release, { name, body }) => (await rewrite(release, { name, body })) !== undefined,
    async deleteDraft({ tag }) {
      await rm(assetsOf(tag), { recursive: true, force: true })
      await rm(pathOf(tag), { force: true })
    },
    publish: (release) => rewrite(release, { draft: false }),
  }
}

/** One release after the other: digests are read from the files themselves. */
async function inventoryOf(
  tags: readonly Tag[],
  releases: readonly Release[],
  { assets }: Pick<Forge, 'assets'>,
): Promise<Inventory> {
  const held: HeldRelease[] = []
  for (const release of releases)
    held.push({ ...release, assets: (await assets(release)).filter((asset) => asset.whole) })
  return { tags, releases: held, tellsDigests: true }
}

async function standingOf(run: RunGit, commit: Sha, head: Sha): Promise<Standing> {
  const isAncestor = async (one: Sha, other: Sha) =>
    (await run(['merge-base', '--is-ancestor', one, other])).exitCode === 0
  if (await isAncestor(commit, head)) return 'ancestor'
  return (await isAncestor(head, commit)) ? 'descendant' : 'elsewhere'
}

/** @throws VC409 for a file that somebody else put there */
function tagOf(name: string, folder: string): string {
  try {
    return decodeURIComponent(name.slice(0, -EXTENSION.length))
  } catch {
    throw new CheckpointError(releaseFileUnreadable(join(folder, name), 'its name is not a tag name'))
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** Whole or not at all: a process that dies here leaves no half of a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  await rename(await temporaryFile(path, text), path)
}

/** The same, where there is none yet; false where there is. `link` is the call that never replaces. */
async function createFile(path: string, text: string): Promise<boolean> {
  const temporary = await temporaryFile(path, text)
  const isNew = await link(temporary, path).then(() => true, ignoreExisting)
  await rm(temporary, { force: true })
  return isNew
}

async function temporaryFile(path: string, text: string): Promise<string> {
  const temporary = `${path}.${process.pid}.${randomUUID()}.tmp`
  await writeFile(temporary, text)
  return temporary
}
