// Whatever was checked out, the plan is the same.
import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkpoint } from '../../src/release/checkpoint.ts'
import { githubHistory } from '../../src/github/history.ts'
import { openClone } from '../../src/git/clone.ts'
import { gitOf } from '../../src/git/git.ts'
import { originAt } from '../../src/git/web.ts'
import { remoteHistory } from '../../src/git/remote-history.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Files, Forge, Ports } from '../../src/ports/ports.ts'
import { GIT_ENVIRONMENT, git, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { SHARE, countOf } from '../extent.ts'
import { StandIn } from '../stand-in/stand-in.ts'
import { CLOCK, callIn } from '../github/calls.ts'
import { CLONES, checkoutSeed } from './clones.ts'
import { buildHistories, randomHistory, type RandomHistory } from './random-history.ts'

const run = promisify(execFile)

/** So many histories share a repository, each with a prefix of its own: making clones takes most of the time. */
const TOGETHER = SHARE === undefined ? 5 : 30
const BATCHES = countOf({ sample: 1, whole: 10 })
const SEED = checkoutSeed(13)

let folder: string

beforeAll(() => {
  folder = temporaryFolder()
})

afterAll(() => {
  removeFolder(folder)
})

/** No files, no writes: the plan comes of the history alone. */
const REST = {
  files: { read: () => Promise.resolve(undefined) } as unknown as Files,
  forge: { releasesOf: () => Promise.resolve({ releases: [] }) } as unknown as Forge,
  clock: CLOCK,
  tell: () => undefined,
}

/** A commit to release and the prefix of its versions. */
interface Question {
  readonly revision: string
  readonly prefix: string
  readonly asked: RandomHistory['inputs']
}

async function planOf(ports: Ports, shallow: boolean, { revision, prefix, asked }: Question): Promise<string> {
  const inputs = new Map(Object.entries({ 'dry-run': 'true', 'tag-prefix': prefix, ...asked }))
  const context = { project: 'widget', planOnly: false, workTree: true }
  try {
    const result = await checkpoint({ inputs, shallow, revision, ...context }, ports)
    if (result.kind === 'planned') return JSON.stringify({ ...result.plan, builds: result.builds })
    return JSON.stringify(result.kind === 'nothing' ? { ...result.nothing, builds: result.builds } : result)
  } catch (error) {
    if (error instanceof CheckpointError) return error.message
    throw error
  }
}

async function plansOfClone(kind: string, bare: string, questions: readonly Question[]): Promise<string[]> {
  const clone = `${bare}-${kind.replace(/\W+/g, '-')}`
  const origin = `file://${bare}`
  await run('git', ['clone', '--quiet', ...(CLONES[kind] ?? []), origin, clone], { env: GIT_ENVIRONMENT })
  const call = callIn(clone)
  const history = gitOf(call)
  const shallow = (await openClone(call)).clone?.shallow === true
  const plans: string[] = []
  for (const question of questions) {
    const remote = remoteHistory({ git: history, call, origin: originAt(origin), temporary: folder })
    plans.push(await planOf({ ...REST, history, remote }, shallow, question))
    await remote.close()
  }
  return plans
}

async function plansOfGitHub(bare: string, questions: readonly Question[]): Promise<string[]> {
  const tokens = { token: { contents: 'read' } } as const
  const github = await StandIn.start({ repository: 'acme/widget', gitDir: bare, tokens })
  const setup = { token: 'token', repository: 'acme/widget', apiUrl: github.url, clock: CLOCK }
  const plans: string[] = []
  for (const question of questions)
    plans.push(await planOf({ ...REST, history: githubHistory(() => setup) }, false, question))
  expect(github.violations).toEqual([])
  expect(github.requests.filter(({ unknown }) => unknown)).toEqual([])
  await github.close()
  return plans
}

/** Some commits before the tip of each main, as the history says. */
function questionsOf(bare: string, histories: readonly RandomHistory[]): Question[] {
  return histories.map(({ behind, inputs: asked }, at) => {
    const commits = git(bare, 'rev-list', '--first-parent', `h${at}/main`).split('\n')
    return { asked, prefix: `h${at}-v`, revision: commits[Math.min(behind, commits.length - 1)] ?? '' }
  })
}

const KINDS = [...Object.keys(CLONES), 'no checkout']

async function plansOf(bare: string, histories: readonly RandomHistory[]): Promise<ReadonlyMap<string, string[]>> {
  buildHistories(bare, histories)
  git(bare, 'config', 'uploadpack.allowFilter', 'true')
  const questions = questionsOf(bare, histories)
  const plans = await Promise.all(
    KINDS.map((kind) => (kind in CLONES ? plansOfClone(kind, bare, questions) : plansOfGitHub(bare, questions))),
  )
  return new Map(KINDS.map((kind, at) => [kind, plans[at] ?? []]))
}

const outcomeOf = (plan: string) =>
  plan.startsWith('VC')
    ? plan.slice(0, 5)
    : / on the later commit [0-9a-f]+ already includes /.test(plan)
      ? 'held'
      : plan.includes('"kind":"nothing"')
        ? 'nothing'
        : 'plan'

test(`every kind of checkout gives the same plan (CHECKOUT_SEED=${SEED})`, async () => {
  const outcomes: Record<string, number> = {}
  let at = 0
  await fc.assert(
    fc.asyncProperty(fc.array(randomHistory, { minLength: TOGETHER, maxLength: TOGETHER }), async (histories) => {
      const plans = await plansOf(join(folder, `${(at += 1)}.git`), histories)
      const full = plans.get('full') ?? []
      for (const plan of full) outcomes[outcomeOf(plan)] = (outcomes[outcomeOf(plan)] ?? 0) + 1
      for (const kind of KINDS) expect([kind, plans.get(kind)]).toEqual([kind, full])
    }),
    { numRuns: BATCHES, seed: SEED, endOnFailure: true },
  )
  console.info(
    `${BATCHES * TOGETHER} histories, ${KINDS.length} checkouts, CHECKOUT_SEED=${SEED}: ${JSON.stringify(outcomes)}`,
  )
  expect(outcomes['plan']).toBeGreaterThan(BATCHES)
  expect(outcomes['held']).toBeGreaterThan(0)
}, 900_000)

/** What a revert names, and what is released for it after `fix: a`, released, and another `fix: a`. */
const REVERTS: readonly (readonly [name: string, why: string, version: string | undefined])[] = [
  ['released', 'a released commit: the new one of its title stays', '1.0.1'],
  ['rebased', 'a commit of a branch that was rebased: the title pairs', undefined],
  ['nowhere', 'no commit at all: the title pairs', undefined],
]

/** A line of empty commits for each of them, with a branch beside it. */
function buildReverts(bare: string): Question[] {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=released/main', bare], { env: GIT_ENVIRONMENT })
  git(bare, 'config', 'uploadpack.allowFilter', 'true')
  const tree = git(bare, 'hash-object', '-t', 'tree', '-w', '/dev/null')
  const commit = (message: string, ...parents: readonly string[]) =>
    git(bare, 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', message, tree)
  const released = commit('fix: a')
  const named = { released, rebased: commit('fix: b', released), nowhere: '1'.repeat(40) }
  const second = commit('fix: a', released)
  return REVERTS.map(([name]) => {
    const said = named[name as keyof typeof named]
    const revision = commit(`Revert "fix: a"\n\nThis reverts commit ${said}.`, second)
    git(bare, 'tag', `${name}-v1.0.0`, released)
    git(bare, 'branch', `${name}/main`, revision)
    git(bare, 'branch', `${name}/aside`, named.rebased)
    return { prefix: `${name}-v`, revision, asked: {} }
  })
}

describe(`a revert of ${REVERTS.map(([, why]) => why).join('; of ')}`, () => {
  let bare: string
  let questions: readonly Question[]

  beforeAll(() => {
    bare = join(folder, 'reverts.git')
    questions = buildReverts(bare)
  })

  // The random histories above hold reverts on every kind.
  test.each(SHARE === undefined ? ['full', 'shallow', 'treeless', 'no checkout'] : KINDS)(
    '%s',
    async (kind) => {
      const plans = kind in CLONES ? await plansOfClone(kind, bare, questions) : await plansOfGitHub(bare, questions)
      const ends = plans.map((plan) => JSON.parse(plan) as { kind?: string; version?: string })
      expect(
        ends.map(({ kind: decided, version }, at) => (REVERTS[at]?.[2] === undefined ? decided : version)),
      ).toEqual(REVERTS.map(([, , version]) => version ?? 'nothing'))
    },
    120_000,
  )
})
