// doctor, as people and workflows start it, in a real repository and on GitHub.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NO_POLICIES } from '../stand-in/policies.ts'
import { runAction, runCli, runCliIn } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['light:v1.0.0'] },
  { message: 'fix: a knob (#7)' },
]

function write(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}

type Found = readonly { readonly code: string }[]

/** Of the output `findings`. */
const codesIn = (json = '') => (JSON.parse(json) as Found).map(({ code }) => code)
/** Of `--json`. */
const codesOf = (stdout: string) => (JSON.parse(stdout) as { findings: Found }).findings.map(({ code }) => code)

describe('in a repository alone', () => {
  let directory: string

  beforeEach(() => {
    directory = makeRepository(HISTORY)
  })

  afterEach(() => {
    removeFolder(dirname(directory))
  })

  test('a healthy repository has nothing to fix; what cannot be seen is said', async () => {
    const { exitCode, stdout } = await runCli(directory, 'doctor', '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ code: 'D201', level: 'note', what: expect.stringContaining('"v1.0.0"') }],
      unread: [{ needs: expect.stringContaining('--forge github') }],
    })
    expect((await runCli(directory, 'doctor')).stdout).toMatch(/^✔ .*\nD201 {2}/)
  })

  test('findings have their place and their cure, and nothing is written', async () => {
    write(
      directory,
      '.github/workflows/release.yml',
      'on: push\njobs:\n  a:\n    steps:\n      - run: npx semantic-release\n',
    )
    write(directory, '.github/workflows/broken.yml', 'on: [')
    const before = [refsOf(directory), git(directory, 'status', '--porcelain')]
    const { exitCode, stdout } = await runCli(directory, 'doctor', '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        { code: 'D201', level: 'note' },
        { code: 'D306', what: expect.stringContaining('.github/workflows/broken.yml:1:') },
        { code: 'D301', place: '.github/workflows/release.yml:5:14' },
      ],
    })
    expect([refsOf(directory), git(directory, 'status', '--porcelain')]).toEqual(before)
  })

  test('a correction that matches nothing is named', async () => {
    write(directory, '.github/version-checkpoint.yml', "corrections: { '#7': 'feat: a knob', '#8': 'fix: x' }\n")
    const { stdout } = await runCli(directory, 'doctor', '--json')
    expect(codesOf(stdout)).toEqual(['D204', 'D201'])
    expect(stdout).toContain('#8')
    expect(stdout).not.toContain('#7')
  })

  test('on a shallow clone no correction is called wrong', async () => {
    const shallow = join(dirname(directory), 'shallow')
    git(dirname(directory), 'clone', '--quiet', '--depth=1', `file://${directory}`, shallow)
    write(shallow, '.github/version-checkpoint.yml', "corrections: { '#8': 'fix: x' }\n")
    const { stdout } = await runCli(shallow, 'doctor', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ unread: [{ needs: expect.stringContaining('fetch-depth: 0') }, {}] })
    expect(codesOf(stdout)).toEqual(['D101', 'D102'])
  })

  test('each package has its line of versions', async () => {
    git(directory, 'tag', 'core-v1.0.0')
    write(directory, '.github/version-checkpoint.yml', 'packages: { core: core, site: site }\n')
    write(directory, 'core/CHANGELOG.md', '## 1.0.0\n## 0.9.0\n')
    const { stdout } = await runCli(directory, 'doctor', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        { code: 'D201', what: expect.stringContaining('core-v1.0.0') },
        { code: 'D203', place: 'core/CHANGELOG.md', what: expect.stringContaining('0.9.0') },
      ],
    })
  })
})

describe('on GitHub', () => {
  let on: OnGitHub

  const TOKENS = {
    'token-ro': { contents: 'read' },
    'token-admin': { contents: 'read', administration: 'write' },
    'token-none': {},
  } as const

  beforeEach(async () => {
    on = await onGitHub(HISTORY, {}, { tokens: TOKENS })
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    expect(on.github.writes()).toEqual([])
    await on.end()
  })

  const doctor = (token: string, inputs: Readonly<Record<string, string>> = {}) =>
    on.run({ inputs: { command: 'doctor', token, ...inputs } })

  const setWrongly = () => {
    write(on.directory, '.github/version-checkpoint.yml', 'floating-tags: major\nprepare: { via: pull-request }\n')
    on.github.settings.actionsMayOpenPulls = false
    on.github.settings.immutableReleases = true
    on.github.settings.policies = {
      ...NO_POLICIES,
      workflowPermissions: 'write',
      squashTitle: 'COMMIT_OR_PR_TITLE',
      rulesets: [
        {
          ...{ id: 7, name: 'tags', target: 'tag', include: ['refs/tags/v*'] },
          ...{ rules: [{ type: 'creation' }, { type: 'update' }] },
          bypass: [{ actor_type: 'RepositoryRole', actor_id: 5 }],
        },
        { id: 8, name: 'all', target: 'branch', include: ['~ALL'], rules: [{ type: 'non_fast_forward' }] },
        {
          ...{ id: 9, name: 'main', target: 'branch', include: ['~DEFAULT_BRANCH'] },
          rules: [{ type: 'workflows', parameters: { workflows: [] } }],
        },
      ],
    }
  }

  test('what is set is held to what a release needs', async () => {
    setWrongly()
    const { exitCode, outputs, summary, stdout } = await doctor('token-admin')
    expect(exitCode).toBe(0)
    expect(codesIn(outputs['findings'])).toEqual([
      'D201',
      'D401',
      'D402',
      'D404',
      'D405',
      'D406',
      'D407',
      'D408',
      'D409',
    ])
    expect(outputs).toMatchObject({ released: 'false', version: '', reason: expect.stringMatching(/\b5\b.*\b4\b/) })
    expect(summary).toContain('| D407 |')
    expect(stdout).toMatch(/\badmin\b/)
    expect(stdout.match(/^::warning::D4/gm)).toHaveLength(5)
  })

  test('what GITHUB_TOKEN may not read is said with its permission', async () => {
    setWrongly()
    const { exitCode, outputs, stdout } = await doctor('token-ro')
    expect(exitCode).toBe(0)
    expect(codesIn(outputs['findings'])).toEqual(['D201', 'D401', 'D402', 'D403', 'D405', 'D406', 'D409'])
    expect(stdout.match(/\bAdministration: (?:read|write)/g)).toHaveLength(4)
  })

  test('without a token it looks at the checkout', async () => {
    const { exitCode, outputs, stdout } = await doctor('')
    expect([exitCode, outputs['findings']]).toEqual([0, '[]'])
    expect(stdout).toMatch(/\btoken\b/)
    expect(on.github.requests).toEqual([])
  })

  test('a token that may not read the repository leaves the tags of the clone', async () => {
    on.github.settings.private = true
    const { exitCode, outputs, stdout } = await doctor('token-none')
    expect([exitCode, codesIn(outputs['findings'])]).toEqual([0, []])
    expect(stdout).toMatch(/ contents: read$/m)
  })

  test('without a checkout it looks at GitHub alone', async () => {
    const directory = join(dirname(on.directory), 'empty')
    mkdirSync(directory)
    const inputs = { command: 'doctor', token: 'token-admin' }
    const { exitCode, outputs, stdout } = await runAction({ directory, apiUrl: on.github.url, inputs })
    expect(exitCode).toBe(0)
    expect(codesIn(outputs['findings'])).toEqual(['D201', 'D403'])
    expect(stdout).toContain('actions/checkout')
  })

  test('a clone without tags is fine, and why', async () => {
    git(on.directory, 'tag', '-d', 'v1.0.0')
    expect(codesIn((await doctor('token-admin')).outputs['findings'])).toEqual(['D102', 'D201', 'D403'])
  })

  test('a job that sets no permissions gets too few of them', async () => {
    const job = 'on: push\njobs:\n  release:\n    steps:\n      - uses: acme/version-checkpoint@v1\n'
    write(on.directory, '.github/workflows/release.yml', job)
    const { outputs } = await doctor('token-admin')
    expect(JSON.parse(outputs['findings'] ?? '')).toContainEqual(
      expect.objectContaining({ code: 'D303', level: 'problem', place: '.github/workflows/release.yml:4:5' }),
    )
  })

  test.each(['pull_request', 'release', 'schedule', 'issue_comment'])('is the same after %s', async (event) => {
    const { exitCode, outputs, warnings } = await on.run({
      inputs: { command: 'doctor', token: 'token-ro' },
      event: { name: event },
    })
    expect([exitCode, codesIn(outputs['findings'])]).toEqual([0, ['D201', 'D403']])
    expect(warnings).toEqual([])
  })

  test('the command line finds the same', async () => {
    setWrongly()
    const environment = { GITHUB_API_URL: on.github.url, GITHUB_REPOSITORY: 'acme/widget', GITHUB_TOKEN: 'token-admin' }
    const world = { directory: on.directory, environment }
    const { stdout } = await runCliIn(world, 'doctor', '--forge', 'github', '--json')
    expect(codesOf(stdout)).toEqual(codesIn((await doctor('token-admin')).outputs['findings']))
  })
})
