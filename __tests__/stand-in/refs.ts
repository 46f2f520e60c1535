// https://docs.github.com/rest/git/refs
import { created, noContent, notFound, ok, unprocessable } from './answer.ts'
import type { GitObject } from './git.ts'
import { assertRulesAllow, assertWorkflowsMayChange } from './rules.ts'
import { nodeId, parameter, repositoryUrl, type Handler, type World } from './world.ts'

/** GitHub's own word for every refusal of git itself: a name in the way, a branch on something that is no commit. */
const FAILED = 'Reference update failed'

export const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/
const BAD_SHA = 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'

function presentRef(world: World, ref: string, { sha, type }: GitObject) {
  const url = repositoryUrl(world)
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${url}/git/${ref.split('/').map(encodeURIComponent).join('/')}`,
    object: { sha, type, url: `${url}/git/${type}s/${sha}` },
  }
}

/**
 * The texts: https://github.com/octokit/octokit.rb/issues/675 (components, valid name) and the answer to a name
 * without `refs/` in https://github.com/PyGithub/PyGithub/issues/3014.
 */
function assertFullName(ref: string): void {
  if (!ref.startsWith('refs/')) throw unprocessable("Reference name must start with 'refs/'.")
  if (ref.split('/').length < 3) {
    throw unprocessable('Reference name must contain at least three slash-separated components.')
  }
}

/** Creates a ref as atomically as git does: the old value must be "nothing". */
export async function createRef(world: World, ref: string, sha: string): Promise<'created' | 'exists' | 'failed'> {
  const nothing = '0'.repeat(sha.length)
  const { code, stderr } = await world.git.changeRef({ ref, to: sha, from: nothing })
  if (code === 0) return 'created'
  return /reference already exists|but expected 0+|unable to create .*\.lock/i.test(stderr) ? 'exists' : 'failed'
}

/** POST /repos/{owner}/{repo}/git/refs */
export const postRef: Handler = async (world, call) => {
  const { ref, sha } = call.body as { ref: string; sha: string }
  assertFullName(ref)
  const [isName, [object, taken]] = await Promise.all([world.git.isRefName(ref), world.git.objects([sha, ref])])
  if (!isName) throw unprocessable(`${ref} is not a valid ref name.`)
  if (!FULL_SHA.test(sha)) throw unprocessable(BAD_SHA)
  if (world.unseen.has(call, sha)) throw notFound()
  if (object === undefined) throw unprocessable('Object does not exist')
  if (taken !== undefined) throw unprocessable('Reference already exists')
  await assertWorkflowsMayChange(world, call, sha)
  assertRulesAllow(world, 'creation', ref)
  const outcome = await createRef(world, ref, sha)
  if (outcome === 'exists') throw unprocessable('Reference already exists')
  if (outcome === 'failed') throw unprocessable(FAILED)
  world.unseen.note(call, ref)
  const answer = presentRef(world, ref, object)
  return created(answer, answer.url)
}

/** PATCH /repos/{owner}/{repo}/git/refs/{ref}: a fast forward, or anything with `force`. */
export const patchRef: Handler = async (world, call) => {
  const ref = `refs/${parameter(call, 'ref')}`
  const { sha, force = false } = call.body as { sha: string; force?: boolean }
  if (!FULL_SHA.test(sha)) throw unprocessable(BAD_SHA)
  const [object, before] = await world.git.objects([sha, ref])
  if (before === undefined) throw unprocessable('Reference does not exist')
  if (object === undefined) throw unprocessable('Object does not exist')
  await assertWorkflowsMayChange(world, call, sha)
  assertRulesAllow(world, 'update', ref)
  if (!force) {
    if (!(await world.git.isAncestor(before.sha, sha))) throw unprocessable('Update is not a fast forward')
  }
  const { code } = await world.git.changeRef({ ref, to: sha, from: before.sha })
  if (code !== 0) throw unprocessable(FAILED)
  return ok(presentRef(world, ref, object))
}

/** DELETE /repos/{owner}/{repo}/git/refs/{ref} */
export const deleteRef: Handler = async (world, call) => {
  const ref = `refs/${parameter(call, 'ref')}`
  if ((await world.git.object(ref)) === undefined) throw unprocessable('Reference does not exist')
  assertRulesAllow(world, 'deletion', ref)
  const { code } = await world.git.changeRef({ ref, to: '' })
  if (code !== 0) throw unprocessable(FAILED)
  return noContent()
}

/** GET /repos/{owner}/{repo}/git/ref/{ref} */
export const getRef: Handler = async (world, call) => {
  const ref = `refs/${parameter(call, 'ref')}`
  const object = await world.git.object(ref)
  if (object === undefined || world.unseen.has(call, ref)) throw notFound()
  return ok(presentRef(world, ref, object))
}

/**
 * GET /repos/{owner}/{repo}/git/matching-refs/{ref}: all that begin so, in one answer. GitHub does not page here
 * and ignores `per_page`: https://github.com/google/go-github/pull/3924
 */
export const listMatchingRefs: Handler = async (world, call) => {
  const prefix = `refs/${parameter(call, 'ref')}`
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const lines = await world.git.read('for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', folder)
  const refs = lines
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [ref = '', sha = '', type = ''] = line.split(' ')
      return presentRef(world, ref, { sha, type: type as GitObject['type'] })
    })
  return ok(refs)
}
