// https://docs.github.com/graphql/reference/commits#createcommitonbranch
import { randomUUID } from 'node:crypto'
import { Refusal, ok, type Answer } from './answer.ts'
import { BOT_IDENTITY } from './people.ts'
import { FULL_SHA } from './refs.ts'
import { assertRulesAllow } from './rules.ts'
import { isRepository, type Call, type World } from './world.ts'

/** `CreateCommitOnBranchInput`, with the other form of `CommittableBranch` (an id) left out. */
interface Input {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

const KEYS = ['branch', 'clientMutationId', 'expectedHeadOid', 'fileChanges', 'message']

/** GraphQL's errors come inside HTTP 200, and a refused mutation answers null. */
function refused(type: string, message: string): Answer {
  const error = { type, path: ['createCommitOnBranch'], locations: [{ line: 2, column: 3 }], message }
  return ok({ data: { createCommitOnBranch: null }, errors: [error] })
}

/** The mutation, as one that asks for nothing but the commit's oid sends it. */
export async function createCommitOnBranch(world: World, call: Call, variables: Readonly<Record<string, unknown>>) {
  const input = variables['input'] as Input
  const unknown = Object.keys(input).filter((key) => !KEYS.includes(key))
  if (unknown.length > 0) return ok({ errors: [{ message: `Field is not defined: ${unknown.join(', ')}` }] })
  if (call.grants.contents !== 'write') return refused('FORBIDDEN', 'Resource not accessible by integration')
  const { repositoryNameWithOwner, branchName } = input.branch
  const [owner, name] = repositoryNameWithOwner.split('/')
  const ref = `refs/heads/${branchName.replace(/^refs\/heads\//, '')}`
  const before = isRepository(world, owner, name) ? await world.git.object(ref) : undefined
  if (before === undefined) return refused('NOT_FOUND', `Could not resolve to a Branch with the name '${branchName}'.`)
  const ruled = ruleAgainst(world, ref)
  if (ruled !== undefined) return refused('UNPROCESSABLE', ruled)
  const { expectedHeadOid } = input
  const oid = before.sha === expectedHeadOid ? await commit(world, input, ref) : undefined
  // https://github.com/ministryofjustice/modernisation-platform/issues/11985 quotes the answer.
  const stale = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`
  return oid === undefined ? refused('STALE_DATA', stale) : ok({ data: { createCommitOnBranch: { commit: { oid } } } })
}

function ruleAgainst(world: World, ref: string): string | undefined {
  try {
    assertRulesAllow(world, 'update', ref)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** Made beside the branch, which then moves from the expected commit or not at all. */
async function commit(world: World, input: Input, ref: string): Promise<string | undefined> {
  const aside = `refs/stand-in/${randomUUID()}`
  const { code, stderr } = await world.git.run(['fast-import', '--quiet'], streamOf(world, input, aside))
  if (code !== 0) throw new Error(stderr)
  const made = await world.git.object(aside)
  await world.git.changeRef({ ref: aside, to: '' })
  const { expectedHeadOid } = input
  if (made === undefined || !FULL_SHA.test(expectedHeadOid)) return undefined
  const moved = await world.git.changeRef({ ref, to: made.sha, from: expectedHeadOid })
  return moved.code === 0 ? made.sha : undefined
}

/** Files are plain ones, whatever they were before: the input has no mode. */
function streamOf(world: World, { message, expectedHeadOid, fileChanges = {} }: Input, ref: string): string {
  const { additions = [], deletions = [] } = fileChanges
  const when = `${Math.floor(world.now().getTime() / 1000)} +0000`
  const { name, email } = BOT_IDENTITY
  const text = [message.headline, message.body ?? ''].filter((part) => part !== '').join('\n\n')
  const changes = [
    ...additions.map(({ path, contents }) => {
      return `M 100644 inline ${path}\n${dataOf(Buffer.from(contents, 'base64').toString('utf8'))}`
    }),
    ...deletions.map(({ path }) => `D ${path}\n`),
  ]
  const people = `author ${name} <${email}> ${when}\ncommitter GitHub <noreply@github.com> ${when}\n`
  return `commit ${ref}\n${people}${dataOf(text)}from ${expectedHeadOid}\n${changes.join('')}\n`
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
