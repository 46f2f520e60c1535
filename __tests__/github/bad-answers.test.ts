// Every request of the program, and each kind of answer that is not GitHub's: none is believed, and none is "a defect".
import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/release/bytes.ts'
import { sha256 } from '../../src/text/digest.ts'
import { githubHistory } from '../../src/github/history.ts'
import { githubPeople } from '../../src/github/people.ts'
import { githubPolicies } from '../../src/github/policies.ts'
import { githubForge } from '../../src/github/github.ts'
import { UnclearAnswer } from '../../src/ports/unclear-answer.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Forge, Release } from '../../src/ports/ports.ts'
import type { Comments } from '../../src/ports/comments.ts'
import type { Proposals, Pull } from '../../src/ports/pulls.ts'
import { git } from '../e2e/repository.ts'
import { onGitHub, type OnGitHub } from '../e2e/on-github.ts'
import { SHARE, isIn } from '../extent.ts'
import { GARBLINGS, type Garbling } from '../stand-in/garbled.ts'
import { NO_POLICIES } from '../stand-in/policies.ts'
import { matchRoute } from '../stand-in/routes.ts'
import { CLOCK, madeDraft } from './calls.ts'

let on: OnGitHub
let forge: Forge

const TOKEN = {
  contents: 'write',
  pullRequests: 'write',
  checks: 'read',
  statuses: 'read',
  actions: 'read',
  administration: 'write',
} as const

const setup = () => ({ token: 'token', repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK })
const history = () => githubHistory(setup)

/** Names that no call before has used. */
let count = 0
const fresh = (word: string) => `${word}-${(count += 1)}`

const commitOf = (revision: string) => git(on.remote, 'rev-parse', `${revision}^{commit}`)
const parent = () => commitOf('main~1')
const tagged = (name: string, commit = on.head) => ({ name, commit, message: 'One\n', date: CLOCK.now().getTime() })
const draft = () => madeDraft(forge, { tag: fresh('v9'), name: 'One', body: 'Notes', prerelease: false })
const readme = (text: string) => ({ path: 'README.md', mode: '100644', text, isProgram: false }) as const

function proposals(): Proposals {
  if (forge.proposals === undefined) throw new Error('no proposals')
  return forge.proposals
}

function comments(): Comments {
  if (forge.comments === undefined) throw new Error('no comments')
  return forge.comments
}

const comment = () => comments().write(7, 'One')

async function tagThere(): Promise<string> {
  const name = fresh('tag')
  await forge.createTag(tagged(name))
  return name
}

/** A branch with a commit of its own, on GitHub. */
async function branchThere() {
  const branch = fresh('branch')
  const { repository } = await proposals().look(branch, 'main')
  const to = await proposals().commit(on.head, 'chore: prepare', [readme(branch)])
  await proposals().move({ repository, branch, from: undefined, to })
  return { branch, repository, to }
}

async function pullThere(): Promise<Pull> {
  const { branch, repository } = await branchThere()
  const pull = await proposals().open({ repository }, { branch, base: 'main' }, { title: 'One', body: '' })
  if (pull === undefined) throw new Error('no pull request')
  return pull
}

async function attached() {
  const release = await draft()
  const asset = await forge.attach(release, FILE, bytesOf('x'))
  if (asset === undefined) throw new Error('no asset')
  return { release, asset }
}

const FILE = { name: 'a.tgz', label: 'a.tgz', size: 1, digest: `sha256:${sha256('x')}` }

/** `what`, how all is made ready, and the call that meets the bad answer at each of its requests. */
type Row<T = unknown> = readonly [what: string, ready: () => Promise<T>, call: (ready: T) => Promise<unknown>]

const row = <T>(what: string, ready: () => T | Promise<T>, call: (ready: T) => Promise<unknown>): Row =>
  [what, async () => ready(), call] as Row

const none = () => undefined

const ROWS: readonly Row[] = [
  row('findTag', tagThere, (name) => forge.findTag(name)),
  row('createTag', none, () => forge.createTag(tagged(fresh('new')))),
  row('moveTag, made', none, () => forge.moveTag({ name: fresh('v'), commit: on.head, from: undefined })),
  row(
    'moveTag',
    async () => {
      const name = fresh('v')
      await forge.moveTag({ name, commit: on.head, from: undefined })
      return forge.findTag(name)
    },
    (from) => forge.moveTag({ name: from?.name ?? '', commit: parent(), from }),
  ),
  row('createMarker', none, () => forge.createMarker(tagged(fresh('marker')))),
  row(
    'deleteTag',
    async () => forge.findTag(await tagThere()),
    async (tag) => tag && forge.deleteTag(tag),
  ),
  row('standing', none, () => forge.standing(parent(), on.head)),
  row('branchAfter', none, () => forge.branchAfter('main', parent())),
  row(
    'createCommit',
    async () => (await branchThere()).branch,
    (branch) => {
      const message = 'chore: prepare'
      const files = [readme(fresh('text'))]
      return forge.createCommit({ branch, parent: commitOf(branch), message, files, date: 0 })
    },
  ),
  row('proposals.look', pullThere, () => proposals().look(`branch-${count}`, 'main')),
  row('proposals.commit', none, () => proposals().commit(on.head, 'chore: x', [readme(fresh('text'))])),
  row('proposals.move', branchThere, ({ branch, repository, to }) =>
    proposals().move({ repository, branch, from: to, to: on.head }),
  ),
  row('proposals.open', branchThere, ({ branch, repository }) =>
    proposals().open({ repository }, { branch, base: 'main' }, { title: 'One', body: '' }),
  ),
  row('proposals.edit', pullThere, (pull) => proposals().edit(pull, { title: 'Two', body: '' })),
  row('comments.list', none, () => comments().list(7)),
  row('comments.ownAmong', comment, (one) => comments().ownAmong([one])),
  row('comments.write', none, comment),
  row('comments.edit', comment, (one) => comments().edit(one, 'Two')),
  row('comments.remove', comment, (one) => comments().remove(one)),
  row('releases', draft, () => forge.releases()),
  row('releasesOf', draft, ({ tag }) => forge.releasesOf([tag])),
  row('inventory', tagThere, () => forge.inventory()),
  row('release', draft, ({ id }) => forge.release(id)),
  row('createDraft', none, draft),
  row('updateDraft', draft, (release) => forge.updateDraft(release, { name: 'Two', body: 'Notes' })),
  row('deleteDraft', draft, (release) => forge.deleteDraft(release)),
  row(
    'publish',
    async () => madeDraft(forge, { tag: await tagThere(), name: 'One', body: '', prerelease: false }),
    (release) => forge.publish(release, 'true'),
  ),
  row('mark', published, (release) => forge.mark(release, { name: 'Two', body: '' })),
  row('latest', published, async () => forge.latest?.()),
  row('giveLatest', published, async (release) => forge.giveLatest?.(release)),
  row('assets', attached, ({ release }) => forge.assets(release)),
  row('attach', draft, (release) => forge.attach(release, FILE, bytesOf('x'))),
  row('detach', attached, ({ release, asset }) => forge.detach(release, asset)),
  row('checks, required', none, async () => {
    const look = await forge.checks?.({ commit: on.head, demand: 'required', runId: '7' })
    return look?.()
  }),
  row('commitOf', none, () => history().commitOf('main')),
  row('tagRefs', none, () => history().tagRefs()),
  row('since, a version on another branch', none, async () => {
    const tags = ['v2.0.0', 'v1.1.0', 'v1.0.0'].map((name) => ({ name, commit: commitOf(name) }))
    return history().since(tags, on.head)
  }),
  row('since, a first release', none, () => history().since([], on.head)),
  row('fileAt', none, () => history().fileAt(on.head, 'README.md')),
  row('merging', none, () => githubPolicies(setup).merging()),
  row('tagRulesets', none, () => githubPolicies(setup).tagRulesets()),
  row('branchRulesets', none, () => githubPolicies(setup).branchRulesets('main')),
  row('protectionPassers', none, () => githubPolicies(setup).protectionPassers('main')),
  row('actionsDefaults', none, () => githubPolicies(setup).actionsDefaults()),
  row('accounts', none, () => githubPeople(setup).accounts([on.head])),
  // Last: from then on what is published is locked.
  row(
    'immutableReleases',
    () => {
      on.github.settings.immutableReleases = true
    },
    () => githubPolicies(setup).immutableReleases(),
  ),
]

async function published(): Promise<Release> {
  const made = await madeDraft(forge, { tag: await tagThere(), name: 'One', body: '', prerelease: false })
  const release = await forge.publish(made, 'true')
  if (release === undefined) throw new Error('no release')
  return release
}

beforeAll(async () => {
  const files = { 'README.md': 'Widget\n' }
  const commits = [
    { message: 'feat: begin', tags: ['v1.0.0'], files },
    { message: 'fix: mend' },
    { message: 'feat: grow' },
  ]
  on = await onGitHub(commits, {}, { tokens: { token: TOKEN }, now: () => CLOCK.now() })
  const tree = git(on.remote, 'rev-parse', 'main^{tree}')
  for (const tag of ['v1.1.0', 'v2.0.0']) {
    const aside = git(on.remote, 'commit-tree', tree, '-p', 'main~2', '-m', `feat: aside ${tag}`)
    git(on.remote, 'tag', tag, aside)
  }
  git(on.remote, 'update-ref', 'refs/pull/7/head', 'main')
  on.github.settings.checks = {
    runs: [{ id: 1, name: 'build', status: 'completed', conclusion: 'success' }],
    statuses: [{ context: 'lint', state: 'success' }],
    requiredByRules: [{ context: 'build' }],
    requiredByProtection: ['lint'],
    jobs: { '7': [2] },
  }
  on.github.settings.policies = {
    ...NO_POLICIES,
    protection: { reviews: 1 },
    rulesets: [{ id: 7, name: 'tags', target: 'tag', include: ['~ALL'], rules: [{ type: 'deletion' }] }],
  }
  on.github.settings.accounts = { 'mara@example.org': 'mara' }
  forge = githubForge(setup)
})

afterAll(() => on.end())

const met = new Set<string>()

/** Of an answer without a body nothing is cut. */
const canBe = (as: Garbling, method: string) => as !== 'cut' || method !== 'DELETE'

/** For `npm run exhaustive` all that can be, by shares; else one kind for each request, another for the next. */
function garblingsAt(row: number, at: number, method: string): readonly Garbling[] {
  const possible = GARBLINGS.filter((as) => canBe(as, method))
  if (SHARE === undefined) return possible.slice((row + at) % possible.length).slice(0, 1)
  const share = SHARE
  return possible.filter((_, index) => isIn(share, row + at + index))
}

describe.each(ROWS.map((row, index) => [...row, index] as const))('%s', (_what, ready, call, row) => {
  test('is answered with what is no answer, at each request', async () => {
    const given = await ready()
    on.github.forget()
    await call(given)
    const requests = on.github.requests.map(({ method, path, host }) => ({ method, path, host }))
    for (const { method, path, host } of requests) met.add(operationOf(host, method, path))
    expect(requests.length).toBeGreaterThan(0)
    for (const [at, { method }] of requests.entries()) {
      for (const as of garblingsAt(row, at, method)) {
        const again = await ready()
        on.github.forget()
        const fault = on.github.fault({ kind: 'garbled', as, request: at + 1, times: Infinity })
        const ended = await call(again).catch((error: unknown) => error)
        fault.lift()
        expect([fault.hits > 0, on.github.violations]).toEqual([true, []])
        expect({ at, as, ended: endOf(ended) }).toEqual({ at, as, ended: 'VC419' })
        // Whether a request that writes took effect is not known: then it is looked at before it is sent again.
        expect(ended).toBeInstanceOf(UnclearAnswer)
      }
    }
  }, 120_000)
})

function endOf(ended: unknown): unknown {
  if (ended instanceof CheckpointError) return ended.problems.map(({ code }) => code).join()
  return ended
}

const operationOf = (host: 'api' | 'uploads', method: string, path: string) => {
  const { pathname } = new URL(path, 'http://127.0.0.1')
  return (
    matchRoute(host, method, host === 'uploads' ? pathname.replace('/api/uploads', '') : pathname)?.route.operation ??
    path
  )
}

test('no request of the program is missing above', () => {
  const folder = new URL('../../src/github/', import.meta.url)
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const texts = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const routes = [...texts.matchAll(/'(GET|POST|PATCH|DELETE) (\/[^']+)'/g)].map(([, method = '', path = '']) =>
    operationOf('api', method, path.replaceAll('{owner}/{repo}', 'acme/widget').replace(/\{\w*_(?:id|number)\}/g, '7')),
  )
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((operation) => !met.has(operation))).toEqual([])
})
