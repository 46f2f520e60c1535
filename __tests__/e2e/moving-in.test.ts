// init --from, as people start it, in a real repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { git, makeRepository, removeFolder } from './repository.ts'

const CONFIGURATION = '.github/version-checkpoint.yml'
const WORKFLOW = '.github/workflows/checkpoint.yml'

let directory: string

beforeEach(() => {
  directory = makeRepository([
    { message: 'feat: begin', tags: ['v1.0.0'], files: { '.releaserc.json': '{ "branches": ["main"] }\n' } },
    { message: 'fix: a knob', tags: ['v1.0.1'] },
    { message: 'docs: the knob', tags: ['v1.0.2'] },
    { message: 'feat: a lever' },
  ])
})

afterEach(() => {
  removeFolder(dirname(directory))
})

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}
const written = () => [CONFIGURATION, WORKFLOW].filter((path) => existsSync(join(directory, path)))

test('it writes both files and nothing else, prints the table, and proves it on the past', async () => {
  const { exitCode, stdout } = await runCli(directory, 'init', '--from', 'auto')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/semantic-release.* \.releaserc\.json\n[^]* branches\.0: main {2}\.releaserc\.json:1:/)
  expect(stdout).toMatch(/^.*\b1\b.*\b2\b.*semantic-release.*\b1\b.*$/m)
  expect(stdout).toMatch(/^v1\.0\.1 → v1\.0\.2 {2}patch {2}.*none$/m)
  expect(git(directory, 'status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean)).toEqual([
    `?? ${CONFIGURATION}`,
    `?? ${WORKFLOW}`,
  ])
})

test('the next plan obeys what was written', async () => {
  await runCli(directory, 'init', '--from', 'semantic-release')
  const { stdout } = await runCli(directory, 'plan', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ version: '1.1.0', tag: 'v1.1.0' })
})

test('as JSON: rows with their places, and each release under both rules', async () => {
  const { stdout } = await runCli(directory, 'init', '--from', 'auto', '--last', '1', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ tool: 'semantic-release', from: '.releaserc.json', written: [CONFIGURATION, WORKFLOW] },
    proof: { same: 0, sameByTheirs: 0, releases: [{ tag: 'v1.0.2', chosen: 'none', theirs: 'none' }] },
  })
})

test('a shallow clone is not judged, and says so', async () => {
  const clone = join(dirname(directory), 'clone')
  git(directory, 'clone', '--quiet', '--depth=1', `file://${directory}`, clone)
  const { exitCode, stdout } = await runCli(clone, 'init', '--from', 'auto')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('shallow')
})

describe('refused, with the cure, and nothing is written', () => {
  test.each([
    ['two tools at once', 'lerna.json', '{ "version": "1.0.0" }', 'VC902', '--from semantic-release or lerna'],
    ['a broken file', '.releaserc.json', '{\n  "branches" []\n}', 'VC903', '.releaserc.json:2:14'],
  ])('%s', async (_, path, text, code, words) => {
    put(path, text)
    const { exitCode, stdout, stderr } = await runCli(directory, 'init', '--from', 'auto')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^${code}: `))
    expect(stderr).toContain(words)
    expect(written()).toEqual([])
  })

  test('a JavaScript configuration, which is not run', async () => {
    git(directory, 'rm', '--quiet', '.releaserc.json')
    put('release.config.cjs', `require('fs').writeFileSync('ran', '')`)
    const { exitCode, stderr } = await runCli(directory, 'init', '--from', 'auto')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('VC904: "release.config.cjs"')
    expect(existsSync(join(directory, 'ran'))).toBe(false)
    expect(written()).toEqual([])
  })

  test('nothing to import', async () => {
    const { stderr } = await runCli(directory, 'init', '--from', 'cocogitto')
    expect(stderr).toMatch(/^VC901: .*cocogitto/)
    expect(written()).toEqual([])
  })

  test('a word that is no tool', async () => {
    const { exitCode, stderr } = await runCli(directory, 'init', '--from', 'jenkins')
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^VC113: --from .*auto, semantic-release,/)
  })

  test('one of our files is there: the other is not written either; --force replaces ours alone', async () => {
    put(WORKFLOW, 'mine\n')
    const refused = await runCli(directory, 'init', '--from', 'auto')
    expect(refused.stderr).toContain(`VC905: "${WORKFLOW}"`)
    expect(written()).toEqual([WORKFLOW])
    const before = readFileSync(join(directory, '.releaserc.json'), 'utf8')
    expect(await runCli(directory, 'init', '--from', 'auto', '--force')).toMatchObject({ exitCode: 0 })
    expect(readFileSync(join(directory, WORKFLOW), 'utf8')).toContain('name: Checkpoint')
    expect(readFileSync(join(directory, '.releaserc.json'), 'utf8')).toBe(before)
  })
})
