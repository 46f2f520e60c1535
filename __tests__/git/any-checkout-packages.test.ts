// Whatever was checked out, the plans of packages are the same: random histories with the paths that commits change.
import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CheckpointError } from '../../src/errors/problem.ts'
import { openClone } from '../../src/git/clone.ts'
import { gitOf } from '../../src/git/git.ts'
import { githubHistory } from '../../src/github/history.ts'
import { remoteHistory } from '../../src/git/remote-history.ts'
import { originAt } from '../../src/git/web.ts'
import type { Files, Forge, Ports } from '../../src/ports/ports.ts'
import { checkpoint } from '../../src/release/checkpoint.ts'
import { GIT_ENVIRONMENT, git, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { SHARE, countOf } from '../extent.ts'
import { CLOCK, callIn } from '../github/calls.ts'
import { StandIn } from '../stand-in/stand-in.ts'
import { CLONES, checkoutSeed } from './clones.ts'

const run = promisify(execFile)
const TOGETHER = SHARE === undefined ? 2 : 10
const BATCHES = countOf({ sample: 1, whole: 30 })
const SEED = checkoutSeed(748395889)

const PACKAGES = ['a', 'b', 'c']
const PATHS = [
  ...PACKAGES.map((name) => `packages/${name}/x`),
  'packages/a/in/x',
  'proto/x',
  'Makefile',
  'package-lock.json',
]
const MESSAGES = [
  'feat: x',
  'fix(a): x',
  'feat(b)!: x',
  'docs: x',
  'chore: x',
  'Change',
  'fix(c): x',
  'Revert "feat: x"',
]

type Deed =
  | { readonly kind: 'commit'; readonly branch: number; readonly message: string; readonly paths: readonly string[] }
  | { readonly kind: 'merge'; readonly branch: number; readonly from: number; readonly message: string }
  | { readonly kind: 'tag'; readonly branch: number; readonly name: string; readonly version: string }

const branch = fc.nat(2)
const version = fc.tuple(fc.nat(2), fc.nat(3), fc.nat(3)).map((numbers) => numbers.join('.'))
const deeds = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('commit' as const),
        branch,
        message: fc.constantFrom(...MESSAGES),
        paths: fc.subarray(PATHS, { maxLength: 3 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('merge' as const),
        branch,
        from: branch,
        message: fc.constantFrom('Merge', 'feat: merged'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('tag' as const), branch, name: fc.constantFrom(...PACKAGES), version }),
    },
  ),
  { minLength: 5, maxLength: 40 },
)

const dataOf = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`

const DAY = 24 * 60 * 60

/** Of every other history the clocks are right, and of some packages the last version is far behind; else they go back. */
function timeOf(mark: number, index: number): number {
  return 1_700_000_000 + (index % 2 === 0 ? mark : (mark * 7919) % 40) * DAY
}

function streamOf(all: readonly Deed[], index: number): string {
  const history = `h${index}`
  const tips: (number | undefined)[] = []
  const tagged = new Set<string>()
  let mark = 0
  const tipOf = (at: number): number => tips[at] ?? (at === 0 ? 0 : tipOf(at - 1))
  const commit = (at: number, message: string, paths: readonly string[], merged?: number) => {
    const from = tipOf(at) === 0 ? '' : `from :${tipOf(at)}\n`
    tips[at] = mark += 1
    const when = `${timeOf(mark, index)} +0000`
    const files = paths.map((path) => `M 100644 inline ${path}\n${dataOf(`${mark}`)}`).join('')
    const other = merged === undefined ? '' : `merge :${merged}\n`
    return `commit refs/heads/${history}/${at}\nmark :${mark}\ncommitter M <m@example.org> ${when}\n${dataOf(`${message}\n`)}${from}${other}${files}\n`
  }
  const begin = commit(0, 'chore: begin', PATHS)
  const pieces = all.map((deed) => {
    if (deed.kind === 'commit') return commit(deed.branch, deed.message, deed.paths)
    if (deed.kind === 'merge') {
      const other = tipOf(deed.from)
      return other === tipOf(deed.branch)
        ? ''
        : commit(deed.branch, deed.message, deed.branch === 0 ? ['packages/b/x'] : [], other)
    }
    const tag = `${history}-${deed.name}-v${deed.version}`
    if (tagged.has(tag)) return ''
    tagged.add(tag)
    return `tag ${tag}\nfrom :${tipOf(deed.branch)}\ntagger M <m@example.org> 1700000000 +0000\n${dataOf(tag)}`
  })
  return [begin, ...pieces].join('')
}

function configurationOf(history: string): string {
  const prefix = (name: string) => `tag-prefix: ${history}-${name}-v`
  return [
    'packages:',
    `  a: { path: packages/a, include: [proto/**], ${prefix('a')} }`,
    `  b: { path: packages/b, depends-on: [a], ${prefix('b')} }`,
    `  c: { path: packages/c, exclude: [nothing/**], ${prefix('c')} }`,
  ].join('\n')
}

let folder: string

beforeAll(() => {
  folder = temporaryFolder()
})

afterAll(() => {
  removeFolder(folder)
})

async function planOf(
  ports: Pick<Ports, 'history'> & Partial<Pick<Ports, 'remote'>>,
  shallow: boolean,
  history: string,
  revision: string,
): Promise<string> {
  const all: Ports = {
    ...ports,
    files: {
      read: (path: string) => Promise.resolve(path === 'c.yml' ? configurationOf(history) : undefined),
    } as unknown as Files,
    forge: { kind: 'github', releasesOf: () => Promise.resolve({ releases: [] }) } as unknown as Forge,
    clock: CLOCK,
    tell: () => undefined,
  }
  const inputs = new Map(Object.entries({ 'dry-run': 'true', config: 'c.yml' }))
  try {
    const result = await checkpoint({ inputs, shallow, revision, project: 'w', planOnly: false, workTree: true }, all)
    if (result.kind !== 'packages') throw new Error(result.kind)
    const { packages, unowned, warnings } = result
    const ends = packages.map(({ name, end }) => [name, 'plan' in end ? end.plan : end.nothing.account])
    return JSON.stringify({ ends, unowned, warnings })
  } catch (error) {
    if (error instanceof CheckpointError) return error.message
    throw error
  }
}

/** Where nothing was checked out: GitHub's API, and for files that a commit changed the repository itself. */
async function plansOfGitHub(bare: string, count: number): Promise<string[]> {
  const tokens = { token: { contents: 'read' } } as const
  const github = await StandIn.start({ repository: 'acme/widget', gitDir: bare, tokens })
  const setup = { token: 'token', repository: 'acme/widget', apiUrl: github.url, clock: CLOCK }
  const origin = originAt(`file://${bare}`)
  const plans: string[] = []
  for (let at = 0; at < count; at += 1) {
    const history = githubHistory(() => setup)
    const remote = remoteHistory({ git: history, call: callIn(folder), origin, temporary: folder })
    plans.push(
      await planOf(
        { history: { ...history, shared: remote.shared } },
        false,
        `h${at}`,
        git(bare, 'rev-parse', `h${at}/0`),
      ),
    )
    await remote.close()
  }
  expect(github.violations).toEqual([])
  await github.close()
  return plans
}

async function plansOf(kind: string, bare: string, count: number): Promise<string[]> {
  if (!(kind in CLONES)) return plansOfGitHub(bare, count)
  const clone = `${bare}-${kind.replace(/\W+/g, '-')}`
  const origin = `file://${bare}`
  await run('git', ['clone', '--quiet', ...(CLONES[kind] ?? []), origin, clone], { env: GIT_ENVIRONMENT })
  const call = callIn(clone)
  const history = gitOf(call)
  const shallow = (await openClone(call)).clone?.shallow === true
  const plans: string[] = []
  for (let at = 0; at < count; at += 1) {
    const remote = remoteHistory({ git: history, call, origin: originAt(origin), temporary: folder })
    plans.push(await planOf({ history, remote }, shallow, `h${at}`, git(bare, 'rev-parse', `h${at}/0`)))
    await remote.close()
  }
  return plans
}

test(`every kind of checkout gives the same plans of packages (CHECKOUT_SEED=${SEED})`, async () => {
  let at = 0
  let planned = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: TOGETHER, maxLength: TOGETHER }), async (histories) => {
      const bare = join(folder, `${(at += 1)}.git`)
      execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=h0/0', bare], { env: GIT_ENVIRONMENT })
      const input = histories.map((all, index) => streamOf(all, index)).join('')
      execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: bare, env: GIT_ENVIRONMENT, input })
      git(bare, 'config', 'uploadpack.allowFilter', 'true')
      const full = await plansOf('full', bare, histories.length)
      planned += full.filter((plan) => plan.includes('"schema":1')).length
      for (const kind of [...Object.keys(CLONES).slice(1), 'no checkout'])
        expect([kind, await plansOf(kind, bare, histories.length)]).toEqual([kind, full])
    }),
    { numRuns: BATCHES, seed: SEED, endOnFailure: true },
  )
  console.info(`${BATCHES * TOGETHER} histories with paths, CHECKOUT_SEED=${SEED}: ${planned} with plans`)
  expect(planned).toBeGreaterThan(0)
}, 900_000)
