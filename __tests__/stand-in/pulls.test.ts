// As GitHub does: a branch moves only from where it was said to be, and there is one open pull request for two branches.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { onGitHub, type OnGitHub } from '../e2e/on-github.ts'

const HISTORY: readonly PlannedCommit[] = [{ message: 'feat: begin', files: { a: '1\n' } }]
const REPOSITORY = Buffer.from('Repository:widget').toString('base64url')

let world: OnGitHub

beforeEach(async () => {
  world = await onGitHub(HISTORY)
})

afterEach(() => world.end())

async function post(path: string, body: object, token = 'token-rw') {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${world.github.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await answer.json()) as {
    sha?: string
    data?: unknown
    errors?: readonly { message: string; type: string }[]
  }
}

const mutate = (name: string, input: object, token?: string) =>
  post(
    '/graphql',
    { query: `mutation ($input: X!) { ${name}(input: $input) { clientMutationId } }`, variables: { input } },
    token,
  )

const moveTo = (afterOid: string, beforeOid: string, force = true) =>
  mutate('updateRefs', {
    repositoryId: REPOSITORY,
    refUpdates: [{ name: 'refs/heads/next', beforeOid, afterOid, force }],
  })

async function commit(): Promise<string> {
  const parent = world.head
  const entry = { path: 'b/c', mode: '100644', type: 'blob', content: 'é\n' }
  const tree = await post('/repos/acme/widget/git/trees', { base_tree: parent, tree: [entry] })
  const made = await post('/repos/acme/widget/git/commits', { message: 'm', tree: tree.sha, parents: [parent] })
  return made.sha ?? ''
}

test('a commit beside holds its files and those of its parent, by the bot, and moves nothing', async () => {
  const sha = await commit()
  expect(git(world.remote, 'ls-tree', '-r', '--name-only', sha).split('\n')).toEqual(['a', 'b/c', 'change.txt'])
  expect(git(world.remote, 'log', '-1', '--format=%s %an %cn %P', sha)).toBe(
    `m github-actions[bot] GitHub ${world.head}`,
  )
  expect(git(world.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
})

test('a branch is made where there is none, and moves from where it is alone', async () => {
  const nothing = '0'.repeat(40)
  const sha = await commit()
  expect(await moveTo(sha, nothing)).toEqual({ data: { updateRefs: { clientMutationId: null } } })
  expect((await moveTo(world.head, nothing)).errors).toMatchObject([{ type: 'UNPROCESSABLE' }])
  expect((await moveTo(world.head, world.head)).errors).toHaveLength(1)
  expect((await moveTo(world.head, sha, false)).errors).toHaveLength(1)
  expect(git(world.remote, 'rev-parse', 'next')).toBe(sha)
  await moveTo(world.head, sha)
  expect(git(world.remote, 'rev-parse', 'next')).toBe(world.head)
})

test('one open pull request for two branches, with a commit between them, by who may', async () => {
  const input = { repositoryId: REPOSITORY, headRefName: 'next', baseRefName: 'main', title: 't', body: 'b' }
  git(world.remote, 'update-ref', 'refs/heads/next', 'main')
  expect((await mutate('createPullRequest', input)).errors?.[0]?.message).toBe('No commits between main and next')
  git(world.remote, 'update-ref', 'refs/heads/next', await commit())
  expect((await mutate('createPullRequest', input, 'token-ro')).errors).toMatchObject([{ type: 'FORBIDDEN' }])
  expect((await mutate('createPullRequest', input)).errors).toBeUndefined()
  expect((await mutate('createPullRequest', input)).errors?.[0]?.message).toBe(
    'A pull request already exists for acme:next.',
  )
  expect((await mutate('createPullRequest', { ...input, colour: 1 })).errors?.[0]?.message).toContain('colour')
  const pullRequestId = Buffer.from('PullRequest:1').toString('base64url')
  await mutate('updatePullRequest', { pullRequestId, title: 'T', body: 'B' })
  expect(world.github.pulls).toMatchObject([{ number: 1, state: 'OPEN', title: 'T', body: 'B' }])
})
