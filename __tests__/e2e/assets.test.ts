// Files attached by the bundle: on GitHub, and on the forge in the repository.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askCli, runCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [{ message: 'chore: begin', tags: ['v1.2.3'] }, { message: 'feat: labels' }]

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What an earlier step of the job would have built. */
function build(directory: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(join(directory, 'dist'), { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(directory, 'dist', name), text)
}

const BUILT = { 'widget.tgz': 'the archive', 'my manual.pdf': 'the manual', 'widget.tgz.map': 'left out' }
const ASSETS = 'dist/*\n!**/*.map'

describe('on GitHub', () => {
  let on: OnGitHub

  beforeEach(async () => {
    on = await onGitHub(HISTORY)
    build(on.directory, BUILT)
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    await on.end()
  })

  const present = () => on.github.releases[0]?.assets.map(({ name, label }) => `${name} "${label}"`).sort()
  const ALL = ['SHA256SUMS "SHA256SUMS"', 'my.manual.pdf "my manual.pdf"', 'widget.tgz "widget.tgz"']

  test('they are attached to the draft before it is published, and the notes tell their digests', async () => {
    const { exitCode, stdout, summary } = await on.start({ inputs: { assets: ASSETS, draft: 'false' } })
    expect(exitCode).toBe(0)
    expect(present()).toEqual(ALL)
    const [release] = on.github.releases
    expect(release?.draft).toBe(false)
    expect(release?.body).toContain(sha256('the archive'))
    expect(release?.body).not.toContain(`sha256:${sha256('left out')}`)
    expect(stdout).toContain('my manual.pdf, widget.tgz, SHA256SUMS')
    expect(summary).toContain('my manual.pdf, widget.tgz, SHA256SUMS')
    const writes = on.github
      .writes()
      .map(({ method, path }) => `${method} ${path.split('?')[0]?.split('/').at(-1) ?? ''}`)
    expect(writes.slice(-4)).toEqual([
      'POST assets',
      'POST assets',
      'POST assets',
      expect.stringMatching(/^PATCH \d+$/),
    ])
  })

  test('three files cost one request each', async () => {
    await on.run()
    const without = on.github.requests.length
    await on.end()
    on = await onGitHub(HISTORY)
    build(on.directory, BUILT)
    await on.run({ inputs: { assets: ASSETS } })
    expect(on.github.requests.length - without).toBe(3)
  })

  test('a second run writes nothing; one with another build replaces what is in the draft', async () => {
    await on.run({ inputs: { assets: ASSETS } })
    const before = on.state()
    const second = await on.run({ inputs: { assets: ASSETS } })
    expect(second.outputs['released']).toBe('false')
    expect(on.state()).toBe(before)
    build(on.directory, { 'widget.tgz': 'another archive' })
    await on.run({ inputs: { assets: ASSETS } })
    expect(present()).toEqual(ALL)
    expect(on.github.releases[0]?.body).toContain(sha256('another archive'))
  })

  test('a draft with missing assets is never published, and the next run completes it', async () => {
    on.github.fault({ kind: 'status', status: 502, method: 'POST', path: '/assets', times: Infinity })
    const first = await on.run({ inputs: { assets: ASSETS, draft: 'false' } })
    expect(first.exitCode).toBe(1)
    expect(first.errors).toHaveLength(1)
    expect(on.github.releases[0]).toMatchObject({ draft: true, assets: [] })
    on.github.forget()
    expect((await on.run({ inputs: { assets: ASSETS, draft: 'false' } })).exitCode).toBe(0)
    expect(on.github.releases).toHaveLength(1)
    expect(on.github.releases[0]?.draft).toBe(false)
    expect(present()).toEqual(ALL)
  })

  test('an earlier version that was cut off is finished without these files, unpublished, and that is said', async () => {
    on.github.fault({ kind: 'status', status: 500, method: 'POST', path: '/releases', times: Infinity })
    await on.run({ inputs: { assets: ASSETS, draft: 'false' } })
    on.github.forget()
    git(on.directory, 'fetch', '--quiet', '--tags', 'origin')
    writeFileSync(join(on.directory, 'change.txt'), 'more')
    git(on.directory, 'commit', '--quiet', '--all', '--message', 'fix: a bug')
    git(on.directory, 'push', '--quiet', 'origin', 'HEAD:main')
    const { warnings } = await on.run({ inputs: { assets: ASSETS, draft: 'false' } })
    const releases = on.github.releases.map(({ tag_name: tag, draft, assets }) => [tag, draft, assets.length])
    expect(new Map(releases.map(([tag, ...rest]) => [tag, rest]))).toEqual(
      new Map([
        ['v1.3.0', [true, 0]],
        ['v1.3.1', [false, 3]],
      ]),
    )
    expect(warnings.join('\n')).toContain('v1.3.0')
  })

  test('a dry run warns of files that are not built yet, and attaches nothing', async () => {
    const { exitCode, warnings, stdout } = await on.run({
      inputs: { assets: 'dist/*.exe\ndist/*.tgz', 'dry-run': 'true' },
    })
    expect(exitCode).toBe(0)
    expect(warnings).toEqual([expect.stringContaining('"dist/*.exe" matches no file')])
    expect(stdout).toContain('attach  widget.tgz, SHA256SUMS')
    expect(on.github.requests).toEqual([])
  })

  test.each<[string, string, string]>([
    ['a glob without a file', 'dist/*.exe', 'VC601'],
    ['a link that leads out', 'dist/out', 'VC602'],
    ['the configuration of git', '.git/config', 'VC602'],
    ['an empty file', 'dist/empty', 'VC603'],
    ['two files that GitHub names alike', 'dist/my*', 'VC604'],
    ['a path that leads out', '../x', 'VC120'],
  ])('%s: %s, and nothing is written', async (_, assets, code) => {
    symlinkSync('/etc/hostname', join(on.directory, 'dist/out'))
    build(on.directory, { empty: '', 'my.manual.pdf': 'another' })
    const before = on.state()
    const { exitCode, errors } = await on.run({ inputs: { assets } })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code}: `))])
    expect(on.state()).toBe(before)
  })
})

describe('in the repository', () => {
  let directory: string

  beforeEach(() => {
    directory = makeRepository(HISTORY)
    build(directory, BUILT)
  })

  afterEach(() => {
    removeFolder(dirname(directory))
  })

  test('they are copied beside the draft, whose SHA256SUMS holds', async () => {
    const { exitCode, stdout } = await runCli(directory, 'release', '--assets', ASSETS)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('my manual.pdf, widget.tgz, SHA256SUMS')
    const folder = join(directory, '.git/version-checkpoint/releases/v1.3.0.assets')
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'my.manual.pdf', 'widget.tgz'])
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      `${sha256('the manual')}  my.manual.pdf\n${sha256('the archive')}  widget.tgz\n`,
    )
    expect(await askCli(directory, 'release', '--assets', ASSETS)).toMatchObject({ released: false, tag: 'v1.3.0' })
  })

  test('bad globs are bad input, and nothing is written', async () => {
    const before = refsOf(directory)
    const { exitCode, stderr } = await runCli(directory, 'release', '--assets', '/etc/passwd')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('VC120')
    expect(refsOf(directory)).toBe(before)
    expect(existsSync(join(directory, '.git/version-checkpoint'))).toBe(false)
  })
})
