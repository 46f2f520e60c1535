// Packages on whatever a workflow checked out. Where that is nothing, git is asked which files each commit changed.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SHARE, further } from '../extent.ts'
import { runAction } from './bundle.ts'
import { git, removeFolder, temporaryFolder, type PlannedCommit } from './repository.ts'
import { CHECKOUTS, checkout, serveWorld } from './served.ts'
import { serveGit, type GitServer } from './smart-http.ts'

/** Packages p1, p2, …; the first two change, and each depends on the one before it where `isChain`. */
function historyOf(count: number, { isChain = false } = {}): PlannedCommit[] {
  const names = Array.from({ length: count }, (_, at) => `p${at + 1}`)
  const lines = names.map((name, at) => {
    const on = isChain && at > 0 ? `, depends-on: [p${at}]` : ''
    return `  ${name}: { path: packages/${name}${on} }`
  })
  return [
    {
      message: 'chore: begin',
      files: {
        ...Object.fromEntries(names.map((name) => [`packages/${name}/x`, '0'])),
        '.github/version-checkpoint.yml': ['packages:', ...lines, ''].join('\n'),
      },
      tags: names.map((name) => `${name}-v1.0.0`),
    },
    { message: 'feat: find by label', files: { 'packages/p1/x': '1' } },
    { message: 'fix: keep the cursor', files: { 'packages/p2/x': '1' } },
    { message: 'docs: say it', files: { 'packages/p1/x': '2' } },
  ]
}

let folder: string
let server: GitServer

beforeAll(async () => {
  folder = temporaryFolder()
  server = await serveGit({ root: folder, token: 'token-rw' })
})

afterAll(async () => {
  await server.close()
  removeFolder(folder)
})

const MANY = SHARE === undefined ? 6 : 12

const world = (name: string, history = historyOf(3)) => serveWorld({ folder, server }, name, history)

// Random histories are planned on each kind of them anyway: git/any-checkout-packages.test.ts
const [SOME, OTHERS] = [0, 1].map((rest) => CHECKOUTS.filter((_, at) => at % 2 === rest))

test.each([...(SOME ?? []), ...further(OTHERS ?? [])])(
  'the bundled action plans and releases packages the same on %s',
  async (name, options) => {
    const here = await world(name.replace(/ /g, '-'))
    const { github, environment, home, bare } = here
    const directory = options === undefined ? join(home, 'empty') : checkout(here, 'clone', ...options)
    mkdirSync(directory, { recursive: true })
    const temporary = join(home, 'runner-temp')
    mkdirSync(temporary)
    const run = { directory, apiUrl: github.url, environment: { ...environment, RUNNER_TEMP: temporary } }

    const planned = await runAction({ ...run, inputs: { 'dry-run': 'true' } })
    expect(planned).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { released: 'true' } })
    const tagsOf = (text = '') => (JSON.parse(text) as { tag: string }[]).map(({ tag }) => tag)
    expect(tagsOf(planned.outputs['packages'])).toEqual(['p1-v1.1.0', 'p2-v1.0.1'])
    expect(github.writes()).toEqual([])

    const released = await runAction(run)
    expect(released).toMatchObject({ exitCode: 0, errors: [], outputs: { released: 'true' } })
    expect(tagsOf(released.outputs['packages'])).toEqual(['p1-v1.1.0', 'p2-v1.0.1'])
    expect(git(bare, 'rev-parse', 'p1-v1.1.0^{commit}')).toBe(environment.GITHUB_SHA)

    github.forget()
    expect(await runAction(run)).toMatchObject({
      exitCode: 0,
      errors: [],
      outputs: { released: 'false', packages: '[]' },
    })
    expect(github.writes()).toEqual([])
    expect(github.violations).toEqual([])
    const log = [planned, released].flatMap(({ stdout, stderr }) => (stdout + stderr).split('\n'))
    expect(log.filter((line) => /token-rw|eC1hY2Nlc3MtdG9rZW/.test(line) && !line.startsWith('::add-mask::'))).toEqual(
      [],
    )
    expect(readdirSync(temporary).filter((file) => file.startsWith('version-checkpoint-'))).toEqual([])
    await github.close()
  },
)

test.each<[string, readonly string[] | undefined]>([
  ['nothing at all', undefined],
  ['a whole clone', []],
])('on %s the requests that read do not grow with the packages', async (name, options) => {
  const reads = async (count: number, isDry: boolean) => {
    const here = await world(`${name.replace(/ /g, '-')}-${count}-${isDry}`, historyOf(count, { isChain: true }))
    const { github, environment, home } = here
    const directory = options === undefined ? join(home, 'empty') : checkout(here, 'clone', ...options)
    mkdirSync(directory, { recursive: true })
    const run = { directory, apiUrl: github.url, environment, inputs: { 'dry-run': String(isDry) } }
    const { outputs, errors } = await runAction(run)
    expect({ errors, count: (JSON.parse(outputs['packages'] ?? '[]') as unknown[]).length }).toEqual({
      errors: [],
      count,
    })
    const firstWrite = github.requests.findIndex(({ path, method }) => method === 'POST' && path.endsWith('/git/tags'))
    const before = github.requests.slice(0, firstWrite < 0 ? undefined : firstWrite)
    await github.close()
    return before.map(({ method, path }) => `${method} ${path}`).sort()
  }
  expect((await reads(MANY, true)).length).toBe((await reads(3, true)).length)
  expect((await reads(MANY, false)).length).toBe((await reads(3, false)).length)
})

test('where nothing was checked out and git cannot reach the repository, nothing is guessed', async () => {
  const here = await world('unreachable')
  const { github, environment, home, bare } = here
  const directory = join(home, 'empty')
  mkdirSync(directory)
  rmSync(join(bare, 'HEAD'))
  const { errors, exitCode } = await runAction({ directory, apiUrl: github.url, environment })
  expect({ errors, exitCode }).toEqual({ exitCode: 1, errors: [expect.stringMatching(/^VC2/)] })
  expect(github.writes()).toEqual([])
  await github.close()
})
