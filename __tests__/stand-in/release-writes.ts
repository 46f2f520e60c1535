// https://docs.github.com/rest/releases/releases: creating, editing, publishing, deleting.
import { randomBytes } from 'node:crypto'
import { created, noContent, notFound, ok, validationFailed } from './answer.ts'
import { BOT } from './people.ts'
import { assertTagFree, tagDate, tagOf } from './publishing.ts'
import { withRelease, type ReleaseRecord, type ReleaseState } from './release-store.ts'
import { presentRelease } from './release-view.ts'
import { notesFor, releaseOf } from './releases.ts'
import { assertWorkflowsMayChange } from './rules.ts'
import { parameter, timestamp, type Call, type Handler, type World } from './world.ts'

interface ReleaseBody {
  readonly tag_name?: string
  readonly target_commitish?: string
  readonly name?: string | null
  readonly body?: string | null
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly discussion_category_name?: string
  readonly generate_release_notes?: boolean
  readonly make_latest?: 'true' | 'false' | 'legacy'
}

/** https://github.com/softprops/action-gh-release/issues/374; GitHub counts characters, not bytes. */
const LONGEST = { body: 125_000, name: 256 } as const

function assertLengths(body: ReleaseBody): void {
  for (const field of ['body', 'name'] as const) {
    if (Array.from(body[field] ?? '').length > LONGEST[field]) {
      const message = `${field} is too long (maximum is ${LONGEST[field]} characters)`
      throw validationFailed({ resource: 'Release', code: 'custom', field, message })
    }
  }
}

/** A named target is looked at even when the tag exists: https://github.com/cli/cli/issues/9514 */
async function assertTarget(world: World, call: Call, target: string | undefined): Promise<void> {
  const sha = target === undefined ? undefined : await world.git.commit(target)
  if (sha !== undefined) await assertWorkflowsMayChange(world, call, sha)
}

async function draftOf(world: World, state: ReleaseState, body: ReleaseBody & { tag_name: string }) {
  const notes = body.generate_release_notes === true ? notesFor(world, body.tag_name) : undefined
  const now = timestamp(world.now())
  const [date, branch] = await Promise.all([tagDate(world, body.tag_name), world.git.defaultBranch()])
  const text = [body.body, notes?.body].filter(Boolean).join('\n\n')
  return {
    id: state.lastId + 1,
    tag_name: body.tag_name,
    target_commitish: body.target_commitish ?? branch,
    name: body.name ?? notes?.name ?? null,
    body: text === '' ? (body.body ?? null) : text,
    draft: true,
    prerelease: body.prerelease ?? false,
    immutable: false,
    created_at: date ?? now,
    published_at: null,
    updated_at: now,
    author: BOT.login,
    untagged: untaggedName(),
    discussion: null,
    assets: [],
  } satisfies ReleaseRecord
}

const untaggedName = (): string => `untagged-${randomBytes(10).toString('hex')}`

/** The sentence: https://github.com/softprops/action-gh-release/issues/213 */
function assertTagSeen(world: World, call: Call, tag = ''): void {
  if (!world.unseen.has(call, `refs/tags/${tag}`)) return
  const message = 'tag_name is not a valid tag'
  throw validationFailed({ resource: 'Release', code: 'custom', field: 'tag_name', message })
}

/** POST /repos/{owner}/{repo}/releases. A draft makes no tag, and several drafts may name one tag. */
export const postRelease: Handler = async (world, call) => {
  const body = call.body as unknown as ReleaseBody & { tag_name: string }
  assertLengths(body)
  assertTagSeen(world, call, body.tag_name)
  await assertTarget(world, call, body.target_commitish)
  const release = await world.releases.write<ReleaseRecord>(async (state) => {
    const draft = await draftOf(world, state, body)
    if (body.draft !== true) assertTagFree(state, draft)
    const made = body.draft === true ? draft : await published(world, state, draft, body)
    return [marked(withRelease(state, made), made, body.make_latest ?? 'true'), made]
  })
  world.late.note(call, release.id, undefined)
  const answer = presentRelease(world, release)
  return created(answer, answer.url)
}

async function published(
  world: World,
  state: ReleaseState,
  draft: ReleaseRecord,
  body: ReleaseBody,
): Promise<ReleaseRecord> {
  const created_at = await tagOf(world, state, draft)
  return {
    ...draft,
    created_at,
    draft: false,
    immutable: world.settings.immutableReleases,
    published_at: timestamp(world.now()),
    discussion: body.discussion_category_name ?? null,
  }
}

/** `make_latest` counts for published releases; a pre-release is never the latest. */
function marked(state: ReleaseState, release: ReleaseRecord, make: ReleaseBody['make_latest']): ReleaseState {
  const burned = release.immutable ? [...new Set([...state.burned, release.tag_name])] : state.burned
  if (release.draft || release.prerelease || make === undefined) return { ...state, burned }
  if (make === 'true') return { ...state, burned, latest: release.id }
  return { ...state, burned, latest: make === 'legacy' || state.latest === release.id ? null : state.latest }
}

/**
 * PATCH /repos/{owner}/{repo}/releases/{release_id}. A draft that is edited without `tag_name` loses its tag:
 * https://github.com/release-drafter/release-drafter/pull/367
 */
export const patchRelease: Handler = async (world, call) => {
  const body = call.body as ReleaseBody
  assertLengths(body)
  if (body.draft === false) assertTagSeen(world, call, body.tag_name)
  await assertTarget(world, call, body.target_commitish)
  const [before, after] = await world.releases.write<[ReleaseRecord, ReleaseRecord]>(async (state) => {
    const was = releaseOf(world, call)
    assertMutable(was, body)
    const edited = edit(world, was, body)
    if (!edited.draft) assertTagFree(state, edited)
    const publishes = was.draft && !edited.draft
    const now = publishes ? await published(world, state, edited, body) : edited
    const make = body.make_latest ?? (publishes ? 'true' : undefined)
    return [marked(withRelease(state, now), now, make), [was, now]]
  })
  world.late.note(call, after.id, before)
  return ok(presentRelease(world, after))
}

function edit(world: World, was: ReleaseRecord, body: ReleaseBody): ReleaseRecord {
  const draft = body.draft ?? was.draft
  return {
    ...was,
    tag_name: body.tag_name ?? (was.draft ? was.untagged : was.tag_name),
    target_commitish: body.target_commitish ?? was.target_commitish,
    name: body.name ?? was.name,
    body: body.body ?? was.body,
    prerelease: body.prerelease ?? was.prerelease,
    draft,
    published_at: draft ? null : was.published_at,
    updated_at: timestamp(world.now()),
  }
}

/** Title, notes, `prerelease` and `make_latest` stay editable: https://github.com/github/docs/pull/45730 */
function assertMutable(was: ReleaseRecord, body: ReleaseBody): void {
  const moves = body.tag_name !== undefined && body.tag_name !== was.tag_name
  if (!was.immutable || (!moves && body.draft !== true)) return
  // GitHub's sentence for this was found in no report: the code and the status are what a program can rely on.
  const message = moves ? 'tag_name cannot be changed on an immutable release' : 'immutable releases cannot be drafts'
  throw validationFailed({ resource: 'Release', code: 'custom', field: moves ? 'tag_name' : 'draft', message })
}

/** DELETE /repos/{owner}/{repo}/releases/{release_id}: the tag stays. */
export const deleteRelease: Handler = async (world, call) => {
  const id = Number(parameter(call, 'release_id'))
  const before = await world.releases.write<ReleaseRecord>((state) => {
    const release = state.releases.find((candidate) => candidate.id === id)
    if (release === undefined) throw notFound()
    const releases = state.releases.filter((other) => other !== release)
    return [{ ...state, releases, latest: state.latest === id ? null : state.latest }, release]
  })
  world.late.note(call, id, before)
  return noContent()
}
