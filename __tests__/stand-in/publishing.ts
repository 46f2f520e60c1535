// What has to hold, and what is made, when a release is published.
import { validationFailed, type FieldError } from './answer.ts'
import { createRef } from './refs.ts'
import type { ReleaseRecord, ReleaseState } from './release-store.ts'
import { preReceiveError } from './rules.ts'
import type { World } from './world.ts'

/** Follows every refusal that leaves a release without its tag. */
const NO_TAG: FieldError = { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' }

/** The date of a tag's commit, which is what GitHub calls a release's `created_at`; undefined without a tag. */
export async function tagDate(world: World, tag: string): Promise<string | undefined> {
  const format = '--date=format-local:%Y-%m-%dT%H:%M:%SZ'
  const commit = await world.git.object(`refs/tags/${tag}^{commit}`)
  if (commit === undefined) return undefined
  const { stdout } = await world.git.known('log', '-1', format, '--format=%cd', commit.sha, '--')
  return stdout.trim()
}

/** One published release a tag; drafts do not count. */
export function assertTagFree(state: ReleaseState, { id, tag_name }: ReleaseRecord): void {
  const taken = state.releases.some((other) => other.id !== id && !other.draft && other.tag_name === tag_name)
  if (taken) throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
}

/**
 * Gives the release its tag and answers the date of its commit. Where there is none, a lightweight one is made at the
 * target: GitHub never makes an annotated one.
 * @throws Refusal 422 in the words of https://github.com/github-community-projects/ospo-reusable-workflows/issues/83
 *   (rules, burned names) and https://github.com/yegor256/rultor/issues/856 (malformed names)
 */
export async function tagOf(world: World, state: ReleaseState, release: ReleaseRecord): Promise<string> {
  const { tag_name } = release
  const date = await tagDate(world, tag_name)
  const errors = date === undefined ? await tagErrors(world, release) : []
  if (state.burned.includes(tag_name)) errors.push(custom('tag_name', 'tag_name was used by an immutable release'))
  if (errors.length > 0) throw validationFailed(...errors, ...(date === undefined ? [NO_TAG] : []))
  return date ?? (await makeTag(world, release))
}

const custom = (field: string, message: string): FieldError => ({ resource: 'Release', code: 'custom', field, message })

async function tagErrors(world: World, { tag_name, target_commitish }: ReleaseRecord): Promise<FieldError[]> {
  const ref = `refs/tags/${tag_name}`
  if (!(await world.git.isRefName(ref))) {
    return [custom('tag_name', 'tag_name is not a valid tag'), custom('tag_name', 'tag_name is not well-formed')]
  }
  if ((await world.git.commit(target_commitish)) === undefined) {
    return [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }]
  }
  const rule = preReceiveError(world, ref)
  return rule === undefined ? [] : [rule]
}

async function makeTag(world: World, { tag_name, target_commitish }: ReleaseRecord): Promise<string> {
  const sha = await world.git.commit(target_commitish)
  if (sha !== undefined) await createRef(world, `refs/tags/${tag_name}`, sha)
  const date = await tagDate(world, tag_name)
  if (date === undefined) throw validationFailed(custom('tag_name', 'tag_name is not a valid tag'), NO_TAG)
  return date
}
