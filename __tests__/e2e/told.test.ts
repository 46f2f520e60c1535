// What is told when everything is written: outputs first, and nothing that cannot be told fails the run.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import { CLI, runCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder } from './repository.ts'

const HISTORY = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label' }]
const QUIET = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'chore: tidy' }]

describe('what cannot be written when the release is there is a warning', () => {
  let on: OnGitHub
  let folder: string
  let file: string

  beforeEach(async () => {
    on = await onGitHub(HISTORY)
    folder = join(dirname(on.directory), 'a-folder')
    file = join(dirname(on.directory), 'a-file')
    mkdirSync(folder)
    writeFileSync(file, '')
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    await on.end()
  })

  test.each<[string, () => Record<string, string>, Record<string, string>]>([
    ['The job summary', () => ({ GITHUB_STEP_SUMMARY: folder }), { released: 'true', tag: 'v1.5.0' }],
    ['The notes file', () => ({ RUNNER_TEMP: file }), { released: 'true', tag: 'v1.5.0', 'notes-file': '' }],
    ['The notes file', () => ({ RUNNER_TEMP: join(folder, 'gone') }), { released: 'true', 'notes-file': '' }],
    ['The outputs', () => ({ GITHUB_OUTPUT: join(folder, 'gone', 'output') }), {}],
    ...further<[string, () => Record<string, string>, Record<string, string>]>([
      ['The job summary', () => ({ GITHUB_STEP_SUMMARY: join(folder, 'gone', 'summary') }), { tag: 'v1.5.0' }],
    ]),
  ])('%s: %s', async (what, environment, outputs) => {
    // The toolkit writes the others.
    const ended = await on[what === 'The notes file' ? 'run' : 'start']({ environment: environment() })
    expect(ended).toMatchObject({ exitCode: 0, errors: [], outputs })
    expect(ended.warnings).toEqual([expect.stringContaining(what)])
    expect(on.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
  })

  test('the outputs are there before the summary is tried', async () => {
    const { outputs } = await on.run({ environment: { GITHUB_STEP_SUMMARY: folder } })
    expect(outputs['notes']).toContain('find by label')
    expect(outputs['reason']).toContain('v1.5.0')
  })
})

describe('on-no-release: fail says why, with a code', () => {
  const VC234 = /^VC234: .*v1\.4\.2/

  test('in the action', async () => {
    const on = await onGitHub(QUIET)
    const { exitCode, errors, outputs } = await on.run({ inputs: { 'on-no-release': 'fail' } })
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: [expect.stringMatching(VC234)] })
    expect(outputs).toMatchObject({ released: 'false', notes: '', plan: '', 'notes-file': '' })
    await on.end()
  })

  test.each([['release'], ['plan'], ['plan', '--json']])('on the command line, on stderr: %s %s', async (...args) => {
    const directory = makeRepository(QUIET)
    const { exitCode, stdout, stderr } = await runCli(directory, ...args, '--on-no-release', 'fail')
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringMatching(VC234) })
    if (args.includes('--json')) expect(JSON.parse(stdout)).toMatchObject({ released: false, plan: null, notes: '' })
    removeFolder(dirname(directory))
  })
})

/** Runs it with readers that have left already. */
function unread(directory: string, left: 'stdout' | 'stderr', ...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: directory, env: GIT_ENVIRONMENT })
  child[left].destroy()
  const other = left === 'stdout' ? child.stderr : child.stdout
  let said = ''
  other.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((done) => {
    child.on('close', (exitCode) => {
      expect(left === 'stdout' ? said : '').toBe('')
      done(exitCode)
    })
  })
}

describe('nobody reads any more', () => {
  test.each<['stdout' | 'stderr', readonly string[]]>([
    ['stdout', ['list']],
    ['stdout', ['plan', '--json']],
    ['stdout', ['--help']],
    ['stderr', ['release']],
  ])('%s: it ends quietly, with exit code 0, after its work: %j', async (left, args) => {
    const directory = makeRepository(HISTORY)
    expect(await unread(directory, left, ...args)).toBe(0)
    if (args[0] === 'release') expect(git(directory, 'tag')).toContain('v1.5.0')
    removeFolder(dirname(directory))
  })

  test('a failure is still one', async () => {
    const directory = makeRepository(HISTORY)
    expect(await unread(directory, 'stderr', 'show', 'v9.9.9')).toBe(1)
    removeFolder(dirname(directory))
  })
})
