// https://docs.github.com/graphql/reference/pulls and https://docs.github.com/graphql/reference/git#updaterefs
import { Refusal, ok, type Answer } from './answer.ts'
import { assertRulesAllow } from './rules.ts'
import { nodeId, pageUrl, type Call, type World } from './world.ts'

export interface PullRecord {
  readonly number: number
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  title: string
  body: string
  readonly headRefName: string
  readonly baseRefName: string
  /** Of one that is no longer open: where its branch was then. */
  head?: string
  /** Of a merged one: the commit by which it came into its base. */
  mergeCommit?: string
  /** All of them by whoever asks. */
  comments?: string[]
  readonly isCrossRepository: boolean
}

type Values = Readonly<Record<string, unknown>>

/** Each mutation with the keys of its input that a program of ours may send. */
const MUTATIONS: Readonly<Record<string, readonly string[]>> = {
  updateRefs: ['repositoryId', 'refUpdates'],
  createPullRequest: ['repositoryId', 'headRefName', 'baseRefName', 'title', 'body'],
  updatePullRequest: ['pullRequestId', 'title', 'body'],
  closePullRequest: ['pullRequestId'],
  addComment: ['subjectId', 'body'],
}

/** The answer to one of the mutations here; undefined where it is another operation. */
export async function pullMutation(world: World, call: Call, name: string, given: Values): Promise<Answer | undefined> {
  const keys = MUTATIONS[name]
  if (keys === undefined) return undefined
  const input = given['input'] as Values
  const unknown = Object.keys(input).filter((key) => !keys.includes(key))
  if (unknown.length > 0) return ok({ errors: [{ message: `Field is not defined: ${unknown.join(', ')}` }] })
  try {
    const data = await (name === 'updateRefs' ? updateRefs(world, call, input) : writePull(world, call, name, input))
    return ok({ data: { [name]: data } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const type = error.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE'
    return ok({ data: { [name]: null }, errors: [{ type, path: [name], message: error.message }] })
  }
}

const FORBIDDEN = 'Resource not accessible by integration'

interface RefUpdate {
  readonly name: string
  readonly beforeOid: string
  readonly afterOid: string
  readonly force?: boolean
}

async function updateRefs(world: World, call: Call, input: Values): Promise<Values> {
  if (call.grants.contents !== 'write') throw new Refusal(403, FORBIDDEN)
  if (input['repositoryId'] !== nodeId('Repository', world.repo)) throw new Refusal(404, 'Could not resolve to a node')
  const [update] = input['refUpdates'] as readonly RefUpdate[]
  if (update === undefined) throw new Error('no update')
  const { name, beforeOid, afterOid, force = false } = update
  const isNew = /^0+$/.test(beforeOid)
  if (/^0+$/.test(afterOid)) return deleteRef(world, name, beforeOid)
  assertRulesAllow(world, isNew ? 'creation' : 'update', name)
  const isForward = isNew || (await world.git.isAncestor(beforeOid, afterOid))
  const moved =
    isForward || force ? await world.git.changeRef({ ref: name, to: afterOid, from: beforeOid }) : { code: 1 }
  if (moved.code !== 0) throw new Refusal(422, 'Reference update failed')
  return { clientMutationId: null }
}

/** https://docs.github.com/graphql/reference/git#refupdate: all zeros delete. Who deletes a branch closes its pull requests. */
async function deleteRef(world: World, name: string, from: string): Promise<Values> {
  assertRulesAllow(world, 'deletion', name)
  if ((await world.git.changeRef({ ref: name, to: '', from })).code !== 0)
    throw new Refusal(422, 'Reference update failed')
  for (const pull of world.pulls)
    if (pull.state === 'OPEN' && `refs/heads/${pull.headRefName}` === name)
      Object.assign(pull, { state: 'CLOSED', head: from })
  return { clientMutationId: null }
}

async function writePull(world: World, call: Call, name: string, input: Values): Promise<Values> {
  if (call.grants.pullRequests !== 'write') throw new Refusal(403, FORBIDDEN)
  const text = { title: String(input['title']), body: String(input['body']) }
  const subject = input['pullRequestId'] ?? input['subjectId']
  if (subject !== undefined) {
    const pull = world.pulls.find(({ number }) => nodeId('PullRequest', number) === subject)
    if (pull === undefined) throw new Refusal(404, 'Could not resolve to a node')
    await changePull(world, pull, { name, text })
    return { clientMutationId: null, pullRequest: { id: nodeId('PullRequest', pull.number) } }
  }
  // https://github.com/orgs/community/discussions/25864 quotes the sentence.
  if (!world.settings.actionsMayOpenPulls)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  return { pullRequest: await shownPull(world, await openedPull(world, input, text)) }
}

interface Change {
  readonly name: string
  readonly text: Pick<PullRecord, 'title' | 'body'>
}

async function changePull(world: World, pull: PullRecord, { name, text }: Change): Promise<void> {
  if (name === 'updatePullRequest') Object.assign(pull, text)
  else if (name === 'addComment') pull.comments = [...(pull.comments ?? []), text.body]
  else if (pull.state === 'OPEN') {
    pull.head = (await world.git.commit(`refs/heads/${pull.headRefName}`)) ?? ''
    pull.state = 'CLOSED'
  }
}

async function openedPull(world: World, input: Values, text: Pick<PullRecord, 'title' | 'body'>): Promise<PullRecord> {
  const [headRefName, baseRefName] = [String(input['headRefName']), String(input['baseRefName'])]
  const isOpen = world.pulls.some(
    (pull) =>
      pull.state === 'OPEN' &&
      !pull.isCrossRepository &&
      pull.headRefName === headRefName &&
      pull.baseRefName === baseRefName,
  )
  if (isOpen) throw new Refusal(422, `A pull request already exists for ${world.owner}:${headRefName}.`)
  const [head, base] = await Promise.all([world.git.commit(headRefName), world.git.commit(baseRefName)])
  const isInBase = head !== undefined && base !== undefined && (await world.git.isAncestor(head, base))
  if (isInBase) throw new Refusal(422, `No commits between ${baseRefName} and ${headRefName}`)
  const number = world.pulls.length + 1
  const pull: PullRecord = { number, state: 'OPEN', headRefName, baseRefName, isCrossRepository: false, ...text }
  world.pulls.push(pull)
  return pull
}

/** Every field of a pull request that is asked for. An open one follows its branch. */
export async function shownPull(world: World, pull: PullRecord) {
  const { number, state, title, body, isCrossRepository } = pull
  return {
    id: nodeId('PullRequest', number),
    number,
    url: `${pageUrl(world)}/pull/${number}`,
    state,
    title,
    body,
    headRefOid: pull.head ?? (await world.git.commit(`refs/heads/${pull.headRefName}`)) ?? '',
    isCrossRepository,
    mergeCommit: pull.mergeCommit === undefined ? null : { oid: pull.mergeCommit },
    comments: { nodes: (pull.comments ?? []).map((body) => ({ body, viewerDidAuthor: true })) },
  }
}
