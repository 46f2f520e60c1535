// The bundle on whatever a workflow checked out: a whole clone, the newest commit alone, nothing at all.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SHARE } from '../extent.ts'
import { runAction, runCli, startAction } from './bundle.ts'
import { git, makeRepository, refsOf, removeFolder, temporaryFolder, type PlannedCommit } from './repository.ts'
import { CHECKOUTS, checkout, serveWorld } from './served.ts'
import { serveGit, type GitServer } from './smart-http.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'], files: { '.github/version-checkpoint.yml': 'project: Widget\n' } },
  { message: 'fix: keep the cursor (#215)' },
  { message: 'feat(search): find by label (#212)' },
]

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

const world = (name: string, history = HISTORY) => serveWorld({ folder, server }, name, history)

describe('the bundled action', () => {
  test.each(CHECKOUTS)('plans and releases the same on %s', async (name, options) => {
    const here = await world(name.replace(/ /g, '-'))
    const { github, environment, home, bare } = here
    const directory = options === undefined ? join(home, 'empty') : checkout(here, 'clone', ...options)
    mkdirSync(directory, { recursive: true })
    const refs = options === undefined ? '' : refsOf(directory)

    const planned = await runAction({ directory, apiUrl: github.url, environment, inputs: { 'dry-run': 'true' } })
    expect(planned).toMatchObject({ exitCode: 0, errors: [], outputs: { released: 'true', version: '1.5.0' } })
    expect(JSON.parse(planned.outputs['plan'] ?? '')).toMatchObject({ project: 'Widget', base: { tag: 'v1.4.2' } })
    expect(github.requests.length > 0).toBe(options === undefined)
    expect(planned.outputs['notes']).toContain('**search:** find by label')
    const commits = git(bare, 'rev-list', '--count', 'v1.4.2..main')
    const build = `1.5.0-0.dev.${commits}+g${environment.GITHUB_SHA.slice(0, 7)}`
    expect(planned.outputs['build-version']).toBe(build)

    // With nothing here, the token goes to processes of git.
    const release = options === undefined ? startAction : runAction
    const released = await release({ directory, apiUrl: github.url, environment })
    expect(released).toMatchObject({ exitCode: 0, outputs: { released: 'true', tag: 'v1.5.0' } })
    expect(git(bare, 'rev-parse', 'v1.5.0^{commit}')).toBe(environment.GITHUB_SHA)
    expect(github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([['v1.5.0', true]])

    const again = await runAction({ directory, apiUrl: github.url, environment })
    expect(again).toMatchObject({ exitCode: 0, outputs: { released: 'false', tag: 'v1.5.0' } })
    if (options !== undefined) expect(refsOf(directory)).toBe(refs)
    const log = [planned, released, again].flatMap(({ stdout, stderr }) => (stdout + stderr).split('\n'))
    expect(log.filter((line) => /token-rw|eC1hY2Nlc3MtdG9rZW/.test(line) && !line.startsWith('::add-mask::'))).toEqual(
      [],
    )
    expect(github.violations).toEqual([])
    await github.close()
  })

  test.each<[string, (url: string) => readonly (readonly string[])[]]>([
    ['by its address', (url) => [['remote', 'set-url', 'origin', url]]],
    [
      'by the first of two addresses',
      (url) => [
        ['remote', 'set-url', 'origin', url],
        ['remote', 'set-url', '--add', 'origin', 'https://mirror.example/acme/widget'],
      ],
    ],
    [
      'by an address that is rewritten',
      (url) => [
        ['remote', 'set-url', 'origin', 'mine:'],
        ['config', `url.${url}.insteadOf`, 'mine:'],
      ],
    ],
  ])('a working-directory that is another repository is refused with both names: %s', async (way, commands) => {
    const here = await world(`own-${way.length}`)
    const directory = checkout(here, 'clone')
    for (const command of commands(`${server.url}/acme/gadget.git`)) git(directory, ...command)
    const { errors, exitCode } = await runAction({
      directory: here.home,
      apiUrl: here.github.url,
      environment: here.environment,
      inputs: { 'working-directory': 'clone' },
    })
    const names = `acme/gadget, but this workflow runs in ${here.environment.GITHUB_REPOSITORY}.`
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: [expect.stringContaining(`VC242: `)] })
    expect(errors[0]).toContain(names)
    expect(here.github.requests).toEqual([])
    await here.github.close()
  })

  test('a remote that answers without any ref is no proof that there are no versions', async () => {
    const here = await world('hollow')
    const directory = checkout(here, 'clone', '--no-tags')
    rmSync(here.bare, { recursive: true })
    git(folder, 'init', '--quiet', '--bare', here.bare)
    const { environment, github } = here
    const { errors, outputs } = await runAction({ directory, apiUrl: github.url, environment })
    expect({ errors, tag: outputs['tag'] }).toEqual({ errors: [expect.stringMatching(/^VC244: /)], tag: undefined })
    await github.close()
  })

  test('what was made to read a shallow clone is gone afterwards', async () => {
    const here = await world('traces')
    const directory = checkout(here, 'clone', '--depth=1', '--no-tags')
    const temporary = join(here.home, 'runner-temp')
    mkdirSync(temporary)
    const environment = { ...here.environment, RUNNER_TEMP: temporary }
    const run = { directory, apiUrl: here.github.url, environment, inputs: { 'dry-run': 'true' } }
    expect(await runAction(run)).toMatchObject({ exitCode: 0, outputs: { version: '1.5.0' } })
    expect(readdirSync(temporary)).toEqual(['v1.5.0-notes.md'])
    await here.github.close()
  })

  test('without a checkout the requests grow with the pages of tags and commits alone', async () => {
    const requests = async (name: string, tags: number, commits: number) => {
      const older = Array.from({ length: tags }, (_, at) => ({ message: `fix: old ${at}`, tags: [`v1.0.${at}`] }))
      const newer = Array.from({ length: commits }, (_, at) => ({ message: `fix: new ${at}` }))
      const here = await world(name, [...older, ...newer])
      const directory = join(here.home, 'empty')
      mkdirSync(directory)
      const { github, environment } = here
      const run = { directory, apiUrl: github.url, environment, inputs: { 'dry-run': 'true' } }
      expect(await runAction(run)).toMatchObject({ exitCode: 0, outputs: { version: `1.0.${tags}` } })
      await github.close()
      return github.requests.length
    }
    const few = await requests('few', 3, 3)
    // Two of them look for a migration guide, docs/migrations/<version>.md and unreleased.md, one for numbers taken back.
    expect(few).toBe(8)
    expect(await requests('many', 90, 90)).toBe(few)
    expect(await requests('pages', 210, 210)).toBe(few + 2 + 2)
  })
})

/** Each with what it comes to, the tags that it names, and which checkout the sample compares with a whole clone. */
describe('other version tags are seen the same on every checkout', () => {
  const OLD: readonly PlannedCommit[] = [
    { message: 'feat: begin', tags: ['0.1.15'] },
    { message: 'feat: old', tags: ['v0.1.16'] },
  ]

  test.each<[string, readonly PlannedCommit[], { version: string } | { code: string }, readonly string[], number]>([
    [
      'mixed',
      [...OLD, { message: 'feat: new', tags: ['1.0.0', 'widget-v1.0.5'] }, { message: 'fix: a', tags: ['1.3'] }],
      { version: '1.0.1' },
      ['v0.1.16', 'widget-v1.0.5', '1.3'],
      3,
    ],
    [
      'elsewhere',
      [...OLD, { message: 'feat: new', branch: 'next', tags: ['2.0.0', '2.1', 'w-v3.0.0'] }, { message: 'fix: a' }],
      { version: '0.1.17' },
      ['0.1.15'],
      1,
    ],
    ['near', [{ message: 'feat: begin', tags: ['v1.3'] }, { message: 'fix: a' }], { code: 'VC223' }, [], 2],
    ['foreign', [{ message: 'feat: begin', tags: ['w-v1.3.0'] }, { message: 'fix: a' }], { code: 'VC207' }, [], 3],
    [
      'next',
      [
        { message: 'feat: begin' },
        { message: 'fix: b', branch: '1.x', tags: ['v1.9.0'] },
        { message: 'feat: c', tags: ['v2.0.0-next.1'] },
        { message: 'fix: d' },
      ],
      { code: 'VC224' },
      [],
      3,
    ],
  ])('%s', async (name, history, expected, named, other) => {
    const here = await world(`tags-${name}`, history)
    const told = new Set<string>()
    const compared = [CHECKOUTS[0], CHECKOUTS[other]].flatMap((one) => (one === undefined ? [] : [one]))
    for (const [index, [, options]] of (SHARE === undefined ? compared : CHECKOUTS).entries()) {
      const directory = join(here.home, `clone-${index}`)
      if (options === undefined) mkdirSync(directory)
      else checkout(here, `clone-${index}`, ...options)
      const { github, environment } = here
      const run = { directory, apiUrl: github.url, environment, inputs: { 'dry-run': 'true' } }
      const { outputs, errors, warnings } = await runAction(run)
      if ('version' in expected) expect(outputs).toMatchObject(expected)
      else expect(errors.join()).toContain(expected.code)
      for (const tag of named) expect(warnings.join()).toContain(tag)
      const builds = [outputs['next-version'], outputs['build-version'], outputs['build-version-pep440']]
      told.add(JSON.stringify([outputs['plan'], builds, errors, warnings]))
    }
    expect(told.size).toBe(1)
    await here.github.close()
  })
})

describe('the command line', () => {
  test('plans a shallow clone by the credentials that git itself has', async () => {
    const here = await world('cli')
    const directory = checkout(here, 'clone', '--depth=1', '--no-tags')
    const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:token-rw').toString('base64')}`
    git(directory, 'config', `http.${server.url}/.extraheader`, header)
    const { exitCode, stdout } = await runCli(directory, 'plan')
    expect({ exitCode, says: stdout.split('\n')[0] }).toEqual({ exitCode: 0, says: 'Widget  v1.4.2 → v1.5.0   minor' })
    await here.github.close()
  })

  test.each(['compare', 'replay'])('%s refuses a shallow clone, which would answer wrong', async (command) => {
    const here = await world(`shallow-${command}`)
    const directory = checkout(here, 'clone', '--depth=1')
    const names = command === 'compare' ? ['v1.4.2', 'HEAD'] : []
    const { exitCode, stderr } = await runCli(directory, command, ...names)
    expect({ exitCode, code: stderr.slice(0, 5) }).toEqual({ exitCode: 1, code: 'VC206' })
    await here.github.close()
  })

  test.each(['a worktree', 'a submodule'])('%s, whose .git is a file', async (kind) => {
    const here = await world(kind.slice(2))
    const directory = join(here.home, kind.slice(2))
    if (kind === 'a worktree') git(here.work, 'worktree', 'add', '--quiet', '--detach', directory)
    else {
      const outer = makeRepository([{ message: 'chore: begin' }], here.home)
      git(
        outer,
        '-c',
        'protocol.file.allow=always',
        'submodule',
        '--quiet',
        'add',
        `file://${here.bare}`,
        '../submodule'.slice(3),
      )
      writeFileSync(join(here.home, 'note'), '')
    }
    const at = kind === 'a worktree' ? directory : join(here.home, 'widget', 'submodule')
    const { exitCode, stdout } = await runCli(at, 'plan')
    expect({ exitCode, says: stdout.split('\n')[0] }).toEqual({ exitCode: 0, says: 'Widget  v1.4.2 → v1.5.0   minor' })
    await here.github.close()
  })
})

test('what a shallow clone lacks grows with the range, not with the history', async () => {
  const bytes = async (name: string, before: number, range: number) => {
    const older = Array.from({ length: before }, (_, at) => ({
      message: `fix: old ${at}`,
      ...(at === before - 1 && { tags: ['v1.0.0'] }),
    }))
    const newer = Array.from({ length: range }, (_, at) => ({ message: `fix: new ${at}` }))
    const here = await world(name, [...older, ...newer])
    const directory = checkout(here, 'clone', '--depth=1', '--no-tags')
    server.requests.length = 0
    const run = { directory, apiUrl: here.github.url, environment: here.environment, inputs: { 'dry-run': 'true' } }
    expect(await runAction(run)).toMatchObject({ exitCode: 0, outputs: { version: '1.0.1' } })
    await here.github.close()
    return server.requests.reduce((sum, request) => sum + request.bytes, 0)
  }
  const short = await bytes('short', 20, 20)
  const long = await bytes('long', 2000, 20)
  const wide = await bytes('wide', 20, 400)
  expect(long).toBeLessThan(short * 1.2)
  expect(wide).toBeGreaterThan(short * 4)
})
