// https://docs.github.com/rest/releases/releases: reading. Writing is in release-writes.ts.
import { notFound, ok } from './answer.ts'
import { pageAnswer } from './paging.ts'
import { presentRelease } from './release-view.ts'
import type { ReleaseRecord } from './release-store.ts'
import { parameter, type Call, type Handler, type World } from './world.ts'

/** Drafts are there for those alone who may write. */
function isVisible(call: Call, release: ReleaseRecord): boolean {
  return !release.draft || call.grants.contents === 'write'
}

/** The release of the path's id, at once and never late. */
export function releaseOf(world: World, call: Call): ReleaseRecord {
  const id = Number(parameter(call, 'release_id'))
  const release = world.releases.state.releases.find((candidate) => candidate.id === id)
  if (release === undefined || !isVisible(call, release)) throw notFound()
  return release
}

function listed(world: World, call: Call): readonly ReleaseRecord[] {
  return world.late.releases(call, world.releases.state.releases).filter((release) => isVisible(call, release))
}

/**
 * As GitHub lists them: by `created_at`, the date of a release's commit, and not by when it was drafted or published, so
 * one for an old commit stands far below: https://github.com/tooomm/github-release-stats/issues/43
 */
export function newestFirst(releases: readonly ReleaseRecord[]): ReleaseRecord[] {
  return releases.toSorted((a, b) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : b.id - a.id))
}

/** GET /repos/{owner}/{repo}/releases */
export const listReleases: Handler = (world, call) => {
  const newest = newestFirst(listed(world, call))
  const releases = world.settings.releaseOrder === 'oldest' ? newest.toReversed() : newest
  return pageAnswer(
    call,
    releases.map((release) => presentRelease(world, release)),
  )
}

/** GET /repos/{owner}/{repo}/releases/{release_id} */
export const getRelease: Handler = (world, call) => ok(presentRelease(world, releaseOf(world, call)))

/** GET /repos/{owner}/{repo}/releases/tags/{tag}: published ones alone. */
export const getReleaseByTag: Handler = (world, call) => {
  const tag = parameter(call, 'tag')
  const release = listed(world, call).find(({ draft, tag_name }) => !draft && tag_name === tag)
  if (release === undefined) throw notFound()
  return ok(presentRelease(world, release))
}

/** The marked one, else the newest commit's: https://docs.github.com/rest/releases/releases#get-the-latest-release */
export function latestOf(releases: readonly ReleaseRecord[], marked: number | null): ReleaseRecord | undefined {
  const eligible = releases.filter(({ draft, prerelease }) => !draft && !prerelease)
  return eligible.find(({ id }) => id === marked) ?? newestFirst(eligible)[0]
}

/** GET /repos/{owner}/{repo}/releases/latest */
export const getLatestRelease: Handler = (world, call) => {
  const release = latestOf(listed(world, call), world.releases.state.latest)
  if (release === undefined) throw notFound()
  return ok(presentRelease(world, release))
}

/** POST /repos/{owner}/{repo}/releases/generate-notes */
export const generateNotes: Handler = (world, call) => {
  const { tag_name, previous_tag_name } = call.body as { tag_name: string; previous_tag_name?: string }
  return ok(notesFor(world, tag_name, previous_tag_name))
}

/** GitHub's notes without a pull request: the link to the changes alone. */
export function notesFor(world: World, tag: string, previous?: string): { name: string; body: string } {
  const { releases, latest } = world.releases.state
  const since = previous ?? latestOf(releases, latest)?.tag_name
  const page = `${world.serverUrl}/${world.owner}/${world.repo}`
  const changes = since === undefined ? `${page}/commits/${tag}` : `${page}/compare/${since}...${tag}`
  return { name: tag, body: `**Full Changelog**: ${changes}` }
}
