// The bundle takes versions back, on GitHub and on the forge in the repository.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli, runCliIn } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.2.3'], files: { 'widget.tgz': 'the archive' } },
  { message: 'feat: labels' },
]

describe('on GitHub', () => {
  let on: OnGitHub
  const rollback = (inputs: Readonly<Record<string, string>> = {}, token = 'token-rw') =>
    on.run({ token, inputs: { command: 'rollback', tag: 'v1.3.0', ...inputs } })

  beforeEach(async () => {
    on = await onGitHub(HISTORY)
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    await on.end()
  })

  test('a draft: what would be done is told, then done, then not done again', async () => {
    await on.start({ inputs: { assets: 'widget.tgz' } })
    const before = on.state()
    const told = await rollback()
    expect(told).toMatchObject({ exitCode: 0, outputs: { released: 'false', tag: 'v1.3.0' } })
    expect(told.stdout).toContain('rolled-back/v1.3.0')
    expect(told.summary).toContain('rolled-back/v1.3.0')
    expect(on.state()).toBe(before)

    const done = await rollback({ confirm: 'v1.3.0', reason: 'it deletes files' })
    expect(done.exitCode).toBe(0)
    expect(done.outputs).toMatchObject({ tag: 'v1.3.0', reason: expect.stringContaining('v1.3.0') })
    expect(done.summary).toMatch(/^### v1\.3\.0 /)
    expect(on.github.releases).toEqual([])
    expect(git(on.remote, 'tag', '--list').split('\n')).toEqual(['rolled-back/v1.3.0', 'v1.2.3'])
    expect(git(on.remote, 'cat-file', '-p', 'rolled-back/v1.3.0')).toMatch(
      /^object \w+\ntype tree\n[^]*it deletes files/,
    )

    const after = on.state()
    expect(await rollback({ confirm: 'v1.3.0' })).toMatchObject({ exitCode: 0, outputs: { tag: 'v1.3.0' } })
    expect(on.state()).toBe(after)
  })

  test('the next version steps over the number, with and without a checkout', async () => {
    await on.run()
    await rollback({ confirm: 'v1.3.0' })
    git(on.directory, 'fetch', '--quiet', '--tags', 'origin')
    const { outputs, warnings } = await on.run({ inputs: { 'dry-run': 'true' } })
    expect(outputs).toMatchObject({ version: '1.3.1', bump: 'minor' })
    expect(warnings).toEqual([expect.stringContaining('v1.3.0')])
    const nowhere = join(on.directory, '..')
    const environment = { GITHUB_SHA: on.head }
    const bare = await on.run({
      inputs: { command: 'plan' },
      environment: { ...environment, GITHUB_WORKSPACE: nowhere },
    })
    expect(bare.outputs['version']).toBe('1.3.1')
  })

  test('a published version is withdrawn, with its reason; "Latest" and the floating tag go back', async () => {
    await on.github.asOwner('POST', '/releases', { tag_name: 'v1.2.3', name: 'Widget 1.2.3', body: '' })
    await on.run({ inputs: { draft: 'false', 'floating-tags': 'major' } })
    const latest = () => on.github.asOwner<{ tag_name: string }>('GET', '/releases/latest')
    expect((await latest()).tag_name).toBe('v1.3.0')
    const inputs = { confirm: 'v1.3.0', reason: 'it deletes files', 'floating-tags': 'major' }
    const { exitCode, summary } = await rollback(inputs)
    expect(exitCode).toBe(0)
    expect(summary).toMatch(/^### v1\.3\.0 /)
    expect((await latest()).tag_name).toBe('v1.2.3')
    expect(git(on.remote, 'rev-parse', 'v1')).toBe(git(on.remote, 'rev-parse', 'v1.2.3^{commit}'))
    expect(git(on.remote, 'rev-parse', 'v1.3.0^{commit}')).toBe(on.head)
    const [, withdrawn] = on.github.releases
    expect(withdrawn).toMatchObject({ name: '[withdrawn] widget v1.3.0', draft: false })
    expect(withdrawn?.body).toMatch(/^<!-- version-checkpoint:withdrawn -->\n> \[!CAUTION\]\n> \*\*v1\.3\.0 /)
    expect(withdrawn?.body).toContain('> it deletes files')
    expect((await on.run({ inputs: { command: 'verify' } })).exitCode).toBe(0)
  })

  test('an immutable release gets a plan forward, and nothing is written', async () => {
    on.github.settings.immutableReleases = true
    await on.run({ inputs: { draft: 'false' } })
    const before = on.state()
    const { exitCode, stdout, summary } = await rollback({ confirm: 'v1.3.0' })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('v1.3.1')
    expect(summary).toContain('immutable')
    expect(on.state()).toBe(before)
  })

  test.each([
    ['nothing of that name', {}, /^VC213: /],
    ['another tag was confirmed', { confirm: 'v1.2.3' }, /^VC117: /],
    ['which version was not said', { tag: '' }, /^VC116: /],
    ['a tag that a person made', { tag: 'v1.2.3', confirm: 'v1.2.3' }, /^VC644: /],
  ])('%s is refused, and nothing is written', async (_, inputs, message) => {
    const before = on.state()
    const { exitCode, errors } = await rollback(inputs)
    expect([exitCode, errors]).toEqual([1, [expect.stringMatching(message)]])
    expect(on.state()).toBe(before)
  })

  test('a token that may not write leaves all as it was', async () => {
    await on.run({ inputs: { draft: 'false' } })
    const before = on.state()
    const { exitCode, errors } = await rollback({ confirm: 'v1.3.0' }, 'token-ro')
    expect([exitCode, errors]).toEqual([1, [expect.stringMatching(/^VC413: .*v1\.3\.0/)]])
    expect(on.state()).toBe(before)
  })

  test('a rule that keeps tags from being deleted ends it, and the next run ends it well', async () => {
    await on.run()
    on.github.settings.rulesets = [{ refs: /^refs\/tags\/v/, restricts: 'deletion' }]
    expect((await rollback({ confirm: 'v1.3.0' })).errors).toEqual([expect.stringMatching(/^VC405: /)])
    on.github.settings.rulesets = []
    expect((await rollback({ confirm: 'v1.3.0' })).exitCode).toBe(0)
    expect(git(on.remote, 'tag', '--list', 'v1.3.0')).toBe('')
  })

  test('the command line does the same, by the number alone', async () => {
    await on.run()
    const environment = {
      ...{ GITHUB_TOKEN: 'token-rw', GITHUB_API_URL: on.github.url, GITHUB_REPOSITORY: 'acme/widget' },
      VERSION_CHECKPOINT_SECOND_MS: '0',
    }
    const args = ['rollback', '1.3.0', '--confirm', '1.3.0', '--forge', 'github']
    const { exitCode, stdout } = await runCliIn({ directory: on.directory, environment }, ...args)
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^✔ .*rolled-back\/v1\.3\.0$/)])
    expect(on.github.releases).toEqual([])
  })
})

describe('on the local forge', () => {
  let directory: string
  const place = (name: string) => join(directory, '.git/version-checkpoint/releases', name)
  const tags = () => git(directory, 'tag', '--list').split('\n')

  beforeEach(() => {
    directory = makeRepository(HISTORY)
  })

  afterEach(() => {
    removeFolder(join(directory, '..'))
  })

  test('a draft goes with its assets and its tag, its number stays; a release says how to undo it', async () => {
    const made = await runCli(directory, 'release', '--assets', 'widget.tgz')
    expect(made.stdout).toContain('node dist/cli rollback v1.3.0 --confirm v1.3.0\n')
    const before = refsOf(directory)
    // In the order of the steps; report/rollback.test.ts has the words.
    expect((await runCli(directory, 'rollback', 'v1.3.0')).stdout).toMatch(
      / rolled-back\/v1\.3\.0\n.* \.git\/version-checkpoint\/releases\/v1\.3\.0\.md\n.* v1\.3\.0\n.* confirm: v1\.3\.0\.\n$/,
    )
    expect(refsOf(directory)).toBe(before)
    expect((await runCli(directory, 'rollback', 'v1.3.0', '--confirm', 'v1.3.0')).exitCode).toBe(0)
    expect(tags()).toEqual(['rolled-back/v1.3.0', 'v1.2.3'])
    expect([existsSync(place('v1.3.0.md')), existsSync(place('v1.3.0.assets'))]).toEqual([false, false])
    expect(JSON.parse((await runCli(directory, 'plan', '--json')).stdout)).toMatchObject({ version: '1.3.1' })
    expect((await runCli(directory, 'release', '--version', '1.3.0')).exitCode).toBe(0)
    expect(tags()).toContain('v1.3.0')
  })

  test('a published version is withdrawn, and list says so', async () => {
    await runCli(directory, 'release', '--draft', 'false')
    const args = ['rollback', 'v1.3.0', '--confirm', 'v1.3.0', '--reason', 'it deletes files', '--json']
    expect(JSON.parse((await runCli(directory, ...args)).stdout)).toMatchObject({
      released: false,
      tag: 'v1.3.0',
      reason: expect.stringContaining('v1.3.0'),
    })
    expect(readFileSync(place('v1.3.0.md'), 'utf8')).toMatch(
      /name: "\[withdrawn\] widget v1\.3\.0"[^]*> it deletes files/,
    )
    expect(tags()).toEqual(['v1.2.3', 'v1.3.0'])
    expect((await runCli(directory, 'list')).stdout).toMatch(/^v1\.3\.0 .* withdrawn /)
  })

  test('another confirmation is bad input', async () => {
    await runCli(directory, 'release')
    const { exitCode, stderr } = await runCli(directory, 'rollback', 'v1.3.0', '--confirm', 'v1.2.3')
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^VC117: /)])
  })
})
