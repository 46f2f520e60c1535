// What is shipped: size, copies of libraries, what is loaded when, and that it starts on the Nodes that people have.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ACTION, CLI, ROOT, startAction, start } from './bundle.ts'
import { GIT_ENVIRONMENT, makeRepository, refsOf, removeFolder, temporaryFolder } from './repository.ts'

const DIST = join(ROOT, 'dist')
const MEGABYTE = 1_000_000

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
const bytesOf = (paths: readonly string[]) => paths.reduce((total, path) => total + statSync(path).size, 0)

/** Marks of what only a release, a configuration or GitHub needs. */
const LATE = /class LiquidError extends Error|ZodError|bottleneck|class LineCounter/

let directory: string

beforeAll(() => {
  directory = makeRepository([{ message: 'feat: begin', tags: ['v1.0.0'] }, { message: 'fix: mend' }])
})

afterAll(() => {
  removeFolder(dirname(directory))
})

describe('the bundles', () => {
  test('dist/index.js has at most 1.2 MB, all chunks of the action at most 2.8 MB', () => {
    expect(bytesOf([ACTION])).toBeLessThanOrEqual(1.2 * MEGABYTE)
    expect(bytesOf(filesOf(DIST))).toBeLessThanOrEqual(2.8 * MEGABYTE)
  })

  test.each([
    ['undici', /class Pool extends PoolBase/g],
    ['@actions/http-client', /class HttpClientResponse\b/g],
    ['@actions/github', /opts\.auth may not both be specified/g],
    ['@octokit/core', /octokit-core\.js\//g],
    ['@octokit/request', /octokit-request\.js\//g],
    ['@octokit/endpoint', /octokit-endpoint\.js\//g],
    ['liquidjs', /class LiquidError extends Error/g],
    ['bottleneck', /class BottleneckError extends Error|BottleneckError = class/g],
  ])('the action holds one copy of %s', (_, mark) => {
    const copies = filesOf(DIST).flatMap((path) => readFileSync(path, 'utf8').match(mark) ?? [])
    expect(copies).toHaveLength(1)
  })

  test('what names a method for each endpoint of GitHub is left out', () => {
    for (const path of [...filesOf(DIST), ...filesOf(CLI)])
      expect(readFileSync(path, 'utf8')).not.toContain('listReposAccessibleToInstallation')
  })

  test.each(['MockAgent', 'WebSocket', 'EventSource', 'CacheStorage'])('undici is without its %s', (name) => {
    for (const path of [...filesOf(DIST), ...filesOf(CLI)])
      expect(readFileSync(path, 'utf8')).not.toMatch(new RegExp(`^class ${name}\\b`, 'm'))
  })

  test.each([
    ['liquidjs', 'class LiquidError extends Error'],
    ['zod', 'ZodError'],
    ['Octokit', 'bottleneck'],
  ])('%s is in a chunk of its own, loaded when it is first needed', (_, mark) => {
    expect(readFileSync(ACTION, 'utf8')).not.toContain(mark)
    expect(filesOf(DIST).filter((path) => readFileSync(path, 'utf8').includes(mark)).length).toBeGreaterThan(0)
  })

  test('a run that releases nothing loads neither Octokit nor the templates', async () => {
    const alone = temporaryFolder()
    cpSync(DIST, alone, { recursive: true })
    for (const path of filesOf(alone)) if (LATE.test(readFileSync(path, 'utf8'))) rmSync(path)
    const environment = { ...GIT_ENVIRONMENT, GITHUB_EVENT_NAME: 'push', INPUT_BUMP: 'none', 'INPUT_DRY-RUN': 'true' }
    const { exitCode, stdout } = await start(process.execPath, [join(alone, 'index.js')], { directory, environment })
    removeFolder(alone)
    expect(stdout).toContain('bump: none')
    expect(exitCode).toBe(0)
  })

  test('nothing is compiled from text while it runs: a configuration and a template are data', async () => {
    mkdirSync(join(directory, '.github'))
    writeFileSync(join(directory, '.github/version-checkpoint.yml'), 'project: Widget\n')
    writeFileSync(join(directory, '.github/release-template.md'), '{{ project }} {{ tag }}')
    const started = { directory, environment: GIT_ENVIRONMENT }
    const { exitCode, stdout } = await start(
      process.execPath,
      ['--disallow-code-generation-from-strings', CLI, 'plan', '--json'],
      started,
    )
    rmSync(join(directory, '.github'), { recursive: true })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ notes: 'Widget v1.0.1\n' })
  })

  test('the licences of all that is bundled lie beside it', () => {
    const licences = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
    for (const name of [
      '@actions/core',
      '@actions/exec',
      '@actions/github',
      '@octokit/core',
      'liquidjs',
      'yaml',
      'zod',
      'undici',
    ])
      expect(licences).toContain(name)
  })

  test.each([
    ['the version of the package.json that it lies in', { name: 'version-checkpoint', version: '9.8.7' }, '9.8.7'],
    ['no version of another package', { name: 'another', version: '1.0.0' }, 'unknown'],
    ['none where there is no package', undefined, 'unknown'],
  ])('the command line tells %s, and holds none itself', async (_, content, told) => {
    const alone = temporaryFolder()
    cpSync(join(DIST, 'cli'), join(alone, 'dist/cli'), { recursive: true })
    if (content !== undefined) writeFileSync(join(alone, 'package.json'), JSON.stringify(content))
    const started = { directory, environment: GIT_ENVIRONMENT }
    const ended = await start(process.execPath, [join(alone, 'dist/cli/index.js'), '--version'], started)
    removeFolder(alone)
    expect(ended).toEqual({ exitCode: 0, stdout: `${told}\n`, stderr: '' })
  })

  test('the command line does not hold @actions/core', () => {
    for (const path of filesOf(CLI)) expect(readFileSync(path, 'utf8')).not.toContain('node_modules/@actions/core/')
  })
})

/** The machine's own Node beside the one that runs these tests, which is the action's. */
const MACHINE_NODE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((path) => !path.includes('node_modules') && statSync(path, { throwIfNoEntry: false }) !== undefined)

describe.each([
  ['the Node of the action', process.execPath],
  ['the Node of this machine', MACHINE_NODE ?? process.execPath],
])('under %s', (_, node) => {
  test('the action decides', async () => {
    const { exitCode, outputs } = await startAction({ directory, node, inputs: { 'dry-run': 'true' } })
    expect({ exitCode, version: outputs['version'] }).toEqual({ exitCode: 0, version: '1.0.1' })
  })

  test('the command line decides', async () => {
    const before = refsOf(directory)
    const { exitCode, stdout } = await start(node, [CLI, 'plan'], { directory, environment: GIT_ENVIRONMENT })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('v1.0.0 → v1.0.1')
    expect(refsOf(directory)).toBe(before)
  })
})

test('these tests run under the Node of the action', () => {
  expect(process.version).toMatch(/^v24\./)
  expect(readFileSync(join(ROOT, 'action.yml'), 'utf8')).toContain('using: node24')
})
