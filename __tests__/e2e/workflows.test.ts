// Our own workflows: what they may do, what they pin, and that the bundle takes what push and manual hand over.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from './bundle.ts'
import { onGitHub } from './on-github.ts'
import { temporaryFolder, removeFolder } from './repository.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Concurrency {
  readonly group: string
  readonly 'cancel-in-progress': boolean | string
  readonly queue?: string
}

interface Job {
  readonly concurrency?: Concurrency
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } }
}

interface Workflow {
  readonly on: Readonly<
    Record<
      string,
      {
        readonly branches?: readonly string[]
        readonly inputs?: Readonly<Record<string, { readonly options?: readonly string[] }>>
      } | null
    >
  >
  readonly permissions: object
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = join(ROOT, '.github/workflows')
const NAMES = readdirSync(FOLDER)
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const workflow = (name: string) => parse(textOf(name)) as Workflow
const jobsOf = (name: string) => Object.values(workflow(name).jobs)

/** Of the jobs that do more than read, all that they may do. */
const GATES = { checks: 'read', statuses: 'read', actions: 'read' }
const ATTESTS = { 'id-token': 'write', attestations: 'write' }
const MAY: Readonly<Record<string, object>> = {
  'push.yml release': { contents: 'write', ...GATES, ...ATTESTS },
  'push.yml floating': { contents: 'write' },
  'manual.yml release': { contents: 'write', ...GATES, ...ATTESTS },
  'own-release.yml plan': { contents: 'read', ...ATTESTS },
  'own-release.yml release': { contents: 'write', ...GATES },
  'reusable.yml release': { contents: 'write' },
  'reusable-gated.yml release': { contents: 'write', ...GATES },
  'codeql.yml analyze': { contents: 'read', 'security-events': 'write' },
}

describe.each(NAMES)('%s', (name) => {
  test('gives nothing at the top, and the least to each job', () => {
    expect(workflow(name).permissions).toEqual({})
    for (const [job, { permissions }] of Object.entries(workflow(name).jobs))
      expect(permissions).toEqual(MAY[`${name} ${job}`] ?? { contents: 'read' })
  })

  test('pins every action of others by commit, with the version beside it', () => {
    const foreign = textOf(name)
      .split('\n')
      .filter((line) => /\buses: (?!\.\/)/.test(line))
    for (const line of foreign) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('has a concurrency group and a time limit, and leaves no credentials behind', () => {
    for (const job of jobsOf(name)) {
      const writes = job.permissions?.['contents'] === 'write'
      const isCalled = 'workflow_call' in workflow(name).on
      if ((writes && name !== 'own-release.yml') || !isCalled)
        expect((job.concurrency ?? workflow(name).concurrency)?.group).toMatch(/\w/)
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0)
      for (const step of (job.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials']).toBe(false)
    }
  })

  test('pastes no expression into a shell line', () => {
    for (const job of jobsOf(name)) for (const { run = '' } of job.steps ?? []) expect(run).not.toContain('${{')
  })
})

test('a release is never cut off half-way, no two run at once, and none that waits is dropped', () => {
  for (const name of ['push.yml', 'manual.yml'])
    expect(workflow(name).concurrency).toEqual({ group: 'checkpoint', 'cancel-in-progress': false, queue: 'max' })
})

test("a pull request's older runs end with the next push; a commit of main keeps its own", () => {
  for (const name of ['ci.yml', 'codeql.yml']) {
    expect(workflow(name).concurrency).toEqual({
      group: `${name.replace('.yml', '')}-\${{ github.event_name == 'pull_request' && github.ref || github.sha }}`,
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    })
  }
})

test('the tests run on Linux, macOS and Windows', () => {
  expect(workflow('ci.yml').jobs['test']?.strategy?.matrix.os).toEqual([
    'ubuntu-latest',
    'macos-latest',
    'windows-latest',
  ])
})

describe('the linters', () => {
  const LINTERS = join(ROOT, 'scripts/lint-workflows.mjs')

  /** README up to the end of the first workflow that it shows: each takes actionlint a while. */
  const [FIRST_SHOWN] = /^[^]*?^jobs:[^]*?^```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? ['']

  const lint = (directory: string, ...args: string[]) =>
    spawnSync(process.execPath, [LINTERS, ...args], {
      cwd: directory,
      encoding: 'utf8',
      env: { PATH: '', XDG_CACHE_HOME: join(folder, 'cache') }, // no Python, so nothing is installed by a test
    })

  let folder: string

  beforeEach(() => {
    folder = temporaryFolder()
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows/push.yml'), textOf('push.yml'))
    writeFileSync(join(folder, 'README.md'), FIRST_SHOWN)
  })

  afterEach(() => {
    removeFolder(folder)
  })

  test('pass ours and all that the pages show', () => {
    const { status, stdout, stderr } = lint(ROOT)
    expect({ status, stderr }).toEqual({ status: 77, stderr: '' })
    expect(stdout).toMatch(/^\d+ workflows, and \d+ that README and docs show: no finding of actionlint$/m)
  })

  test('find a fault where there is one', () => {
    writeFileSync(join(folder, '.github/workflows/push.yml'), textOf('push.yml').replace('runs-on', 'run-on'))
    const { status, stderr } = lint(folder)
    expect(status).toBe(1)
    expect(stderr).toMatch(/push\.yml:\d+:\d+: .*"runs-on"/)
  })

  test('find one in what README shows', () => {
    writeFileSync(join(folder, 'README.md'), FIRST_SHOWN.replace('    runs-on: ubuntu-latest', '    run-on: x'))
    const { status, stderr } = lint(folder)
    expect(status).toBe(1)
    expect(stderr).toMatch(/README-md-block-1\.yml:\d+:\d+: .*"runs-on"/)
  })

  test('say which of them was not run, and why; in our pipeline that is a failure', () => {
    const said = /^skipped: zizmor [\d.]+ was not run, since it needs Python 3 with venv, and PyPI$/m
    const { status, stdout } = lint(folder)
    expect({ status, stdout }).toEqual({ status: 77, stdout: expect.stringMatching(said) as unknown })
    expect(lint(folder, '--all')).toMatchObject({ status: 1, stderr: expect.stringMatching(said) })
    expect(textOf('ci.yml')).toContain('lint-workflows.mjs --all')
  })

  // A script of the shell stands for zizmor, which Windows does not start.
  if (process.platform !== 'win32')
    test.each([
      ['.github', '*.github*'],
      ['README.md', '*shown-workflows*'],
    ])('fail with what zizmor finds in %s', (_, inputs) => {
      const [, version = ''] = /^const ZIZMOR = '([\d.]+)'$/m.exec(readFileSync(LINTERS, 'utf8')) ?? []
      const home = join(folder, 'cache/version-checkpoint', `zizmor-${version}`, 'bin')
      mkdirSync(home, { recursive: true })
      const program = `#!/bin/sh\ncase "$*" in ${inputs}) echo "error[unpinned-uses]"; exit 14;; esac\n`
      writeFileSync(join(home, 'zizmor'), program, { mode: 0o755 })
      const found = { status: 1, stderr: expect.stringContaining('error[unpinned-uses]') as unknown }
      expect(lint(folder)).toMatchObject(found)
    })
})

/** Our own step of the job, and its inputs with expressions evaluated as GitHub would. */
function inputsOf(job: Job | undefined, given: Readonly<Record<string, string>>): Record<string, string> {
  const step = job?.steps?.find(({ uses }) => uses === './')
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([input, text]) => [
      input,
      String(text).replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, key: string) => given[key] ?? ''),
    ]),
  )
}

describe('our own releases', () => {
  const HISTORY = [{ message: 'feat: begin', tags: ['v1.0.0'] }, { message: 'fix: mend' }]

  test.each<[Readonly<Record<string, string>>, string, string]>([
    [{ bump: 'auto', version: '', prerelease: '' }, '1.0.1', 'on push, and the form as it opens'],
    [{ bump: 'minor', version: '', prerelease: '' }, '1.1.0', 'a person chose a bump'],
    [{ bump: 'auto', version: '3.0.0', prerelease: '' }, '3.0.0', 'a person chose a version'],
    [{ bump: 'auto', version: '', prerelease: 'rc' }, '1.0.1-rc.1', 'a person chose a channel'],
  ])('the bundle takes %j', async (given, version) => {
    const world = await onGitHub(HISTORY)
    const inputs = inputsOf(workflow('own-release.yml').jobs['plan'], given)
    const { errors, outputs } = await world.run({ inputs, event: { name: 'workflow_dispatch' } })
    await world.end()
    expect(errors).toEqual([])
    expect(outputs).toMatchObject({ version, released: 'true', 'release-id': '' })
    expect(world.github.violations).toEqual([])
  })

  test('what a person fills in is handed over, all of it', () => {
    const asked = Object.keys(workflow('manual.yml').on['workflow_dispatch']?.inputs ?? {})
    const handed = workflow('manual.yml').jobs['release']?.with
    expect(handed).toEqual(Object.fromEntries(asked.map((name) => [name, `\${{ inputs.${name} }}`])))
    expect(Object.keys(workflow('own-release.yml').on['workflow_call']?.inputs ?? {}).sort()).toEqual(asked.sort())
  })

  test('a published release moves what floats', () => {
    expect(workflow('push.yml').on).toMatchObject({ release: { types: ['published'] } })
  })

  test('a choice by hand is a bump that the action knows', () => {
    expect(workflow('manual.yml').on['workflow_dispatch']?.inputs?.['bump']?.options).toEqual([
      'auto',
      'patch',
      'minor',
      'major',
      'prerelease',
    ])
  })
})
