// The strategy's own walk, on both forges: the version and the notes in a commit, the annotated tag on it, the draft.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { movedReason } from '../../src/next-version/check.ts'
import { AT_ONCE, further } from '../extent.ts'
import { askCli, runCli, startCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

const CONFIGURATION = `emoji: true
prepare:
  files: [pyproject.toml]
  notes-file: docs/V{{ version }}_RELEASE_NOTES.md
`
const PYPROJECT = '[project]\r\nname = "widget"\r\nversion = "0.1.0" # told once'
const HISTORY: readonly PlannedCommit[] = [
  {
    message: '🚀 Begin',
    tags: ['v0.1.0'],
    files: { '.github/version-checkpoint.yml': CONFIGURATION, 'pyproject.toml': PYPROJECT },
  },
  { message: '🐛 Keep the cursor' },
]

const MESSAGE = '📋 Prepare for v0.1.1 release'
const NOTES = 'docs/V0.1.1_RELEASE_NOTES.md'

/** What a walk must come to, in whichever repository: git's own words. */
function walked(repository: string) {
  const notes = git(repository, 'show', `main:${NOTES}`)
  return {
    log: git(repository, 'log', '--format=%s', 'main').split('\n'),
    changed: git(repository, 'diff', '--name-only', 'main~1', 'main').split('\n'),
    version: git(repository, 'diff', '--word-diff=porcelain', 'main~1', 'main', '--', 'pyproject.toml').match(
      /^[-+]"?0.*/gm,
    ),
    tag: [git(repository, 'cat-file', '-t', 'v0.1.1'), git(repository, 'rev-parse', 'v0.1.1^{commit}')],
    tags: git(repository, 'tag').split('\n'),
    notes: notes.split('\n', 1),
  }
}

const expected = (repository: string) => ({
  log: [MESSAGE, '🐛 Keep the cursor', '🚀 Begin'],
  changed: [NOTES, 'pyproject.toml'],
  version: ['-"0.1.0"', '+"0.1.1"'],
  tag: ['tag', git(repository, 'rev-parse', 'main')],
  tags: ['v0.1.0', 'v0.1.1'],
  notes: ['# widget v0.1.1 Release'],
})

describe('the walk on the local forge', () => {
  let directory: string

  afterEach(() => {
    removeFolder(dirname(directory))
  })

  const drafts = () => readdirSync(join(directory, '.git/version-checkpoint/releases'))

  test('plan shows it and writes nothing; release does it; again, there is nothing to do', async () => {
    directory = makeRepository(HISTORY)
    const before = git(directory, 'for-each-ref')
    const { stdout: plan } = await runCli(directory, 'plan')
    expect(plan).toContain(
      `will   commit  ${MESSAGE} on main\n                 pyproject.toml\n                 ${NOTES}\n`,
    )
    expect(plan).toMatch(/^ +tag +v0\.1\.1 /m)
    expect(git(directory, 'for-each-ref')).toBe(before)

    const { exitCode, stdout, stderr } = await startCli(directory, 'release')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(
      /^✔ prepared by commit ([0-9a-f]{7})\n✔ tagged v0\.1\.1 on \1\n✔ drafted \S+v0\.1\.1\.md\n  undo: .*\n$/,
    )
    expect(walked(directory)).toEqual(expected(directory))
    expect([drafts(), git(directory, 'status', '--porcelain')]).toEqual([['v0.1.1.md'], ''])
    expect(readFileSync(join(directory, 'pyproject.toml'), 'utf8')).toBe(PYPROJECT.replace('0.1.0', '0.1.1'))

    const done = git(directory, 'for-each-ref')
    for (const more of [[], ['--sha', 'main~1']]) {
      expect(await askCli(directory, 'release', ...more)).toMatchObject({ released: false, tag: 'v0.1.1' })
    }
    expect(git(directory, 'for-each-ref')).toBe(done)
    expect(await askCli(directory, 'plan')).toMatchObject({ released: false, tag: 'v0.1.1' })
  })

  test.each<[string, string[], string[]]>([
    ['after the commit alone, at the commit to release', ['tag'], ['--sha', 'main~1']],
    ['after the tag, at the preparation', [], []],
    ...further<[string, string[], string[]]>([
      ['after the commit alone, at the preparation', ['tag'], []],
      ['after the tag, at the commit to release', [], ['--sha', 'main~1']],
    ]),
  ])('a rerun goes on %s', async (_, missing, more) => {
    directory = makeRepository(HISTORY)
    await runCli(directory, 'release')
    const before = walked(directory)
    if (missing.includes('tag')) git(directory, 'tag', '--delete', 'v0.1.1')
    removeFolder(join(directory, '.git/version-checkpoint'))
    expect((await runCli(directory, 'release', ...more)).exitCode).toBe(0)
    expect([walked(directory), drafts()]).toEqual([before, ['v0.1.1.md']])
    expect(git(directory, 'cat-file', 'tag', 'v0.1.1')).toMatch(
      new RegExp(`^Released from ${before.tag[1]?.slice(0, 7) ?? ''}\\. 1 change since v0\\.1\\.0\\.`, 'm'),
    )
  })

  test('prepare makes the commit alone, and release tags it, at either end', async () => {
    directory = makeRepository(HISTORY)
    const { exitCode, stdout, stderr } = await runCli(directory, 'prepare')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain(`v0.1.1 is prepared by commit ${git(directory, 'rev-parse', '--short=7', 'main')}`)
    expect([git(directory, 'tag'), git(directory, 'log', '-1', '--format=%s')]).toEqual(['v0.1.0', MESSAGE])
    expect((await runCli(directory, 'prepare')).stdout).toContain('v0.1.1')
    expect((await runCli(directory, 'prepare', '--sha', 'main~1')).stdout).toContain(
      git(directory, 'rev-parse', '--short=7', 'main'),
    )
    expect((await runCli(directory, 'release', '--sha', 'main~1')).exitCode).toBe(0)
    expect(walked(directory)).toEqual(expected(directory))
  })

  test('the next version counts nothing of the preparation', async () => {
    directory = makeRepository(HISTORY)
    await runCli(directory, 'release')
    expect(await askCli(directory, 'release')).toMatchObject({ released: false, tag: 'v0.1.1' })
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', '✨ Find by label')
    expect(await askCli(directory, 'release')).toMatchObject({ released: true, tag: 'v0.2.0' })
    expect(git(directory, 'log', '--format=%s', 'main').split('\n').slice(0, 3)).toEqual([
      '📋 Prepare for v0.2.0 release',
      '✨ Find by label',
      MESSAGE,
    ])
    expect(git(directory, 'show', 'main:docs/V0.2.0_RELEASE_NOTES.md')).not.toContain('Prepare')
  })

  test('changes of the user in the way are refused before anything is made', async () => {
    directory = makeRepository(HISTORY)
    const before = git(directory, 'for-each-ref')
    writeFileSync(join(directory, 'pyproject.toml'), 'mine')
    const { exitCode, stderr } = await runCli(directory, 'release')
    expect([exitCode, stderr.slice(0, 6)]).toEqual([1, 'VC718:'])
    expect(git(directory, 'for-each-ref')).toBe(before)
    expect(readFileSync(join(directory, 'pyproject.toml'), 'utf8')).toBe('mine')
  })

  test('on no branch it is refused, and plan still shows it', async () => {
    directory = makeRepository(HISTORY)
    git(directory, 'checkout', '--quiet', '--detach')
    expect((await runCli(directory, 'release')).stderr).toMatch(/^VC717: /)
    expect((await runCli(directory, 'plan')).exitCode).toBe(0)
    expect(git(directory, 'tag')).toBe('v0.1.0')
  })

  test('a version file that is not clear stops it, with everything that is wrong, before anything is made', async () => {
    const files = {
      '.github/version-checkpoint.yml': CONFIGURATION,
      'pyproject.toml': '[project]\ndynamic = ["version"]\n',
    }
    directory = makeRepository([{ message: '🚀 Begin', tags: ['v0.1.0'], files }, { message: '🐛 Keep the cursor' }])
    const { exitCode, stderr } = await runCli(directory, 'release')
    expect([exitCode, stderr.slice(0, 6)]).toEqual([1, 'VC705:'])
    expect(git(directory, 'tag')).toBe('v0.1.0')
  })

  test(`${AT_ONCE} at once: one commit, one tag, one draft, and all end well`, async () => {
    directory = makeRepository(HISTORY)
    const ended = await Promise.all(Array.from({ length: AT_ONCE }, () => runCli(directory, 'release')))
    expect(ended.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(ended.map(() => [0, '']))
    expect(walked(directory)).toEqual(expected(directory))
    expect([drafts(), git(directory, 'status', '--porcelain')]).toEqual([['v0.1.1.md'], ''])
  })
})

describe('the walk on GitHub', () => {
  let world: OnGitHub

  async function open(history = HISTORY): Promise<OnGitHub> {
    world = await onGitHub(history)
    return world
  }

  afterEach(async () => {
    await world.end()
    expect(world.github.violations).toEqual([])
  })

  const drafts = () => world.github.releases.map(({ tag_name, draft }) => [tag_name, draft])

  test('by the API alone, in two requests more; again, there is nothing to do', async () => {
    const { run, remote, github, state, directory, head } = await open()
    const { exitCode, errors, outputs } = await run()
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
    expect(walked(remote)).toEqual(expected(remote))
    expect(drafts()).toEqual([['v0.1.1', true]])
    expect(outputs).toMatchObject({ released: 'true', tag: 'v0.1.1', sha: git(remote, 'rev-parse', 'main') })
    expect(github.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`).slice(0, 6)).toEqual([
      'GET /repos/acme/widget/git/ref/tags%2Fv0.1.1',
      'POST /graphql', // whose accounts the authors are
      'POST /graphql', // whether this version was public already
      'GET /repos/acme/widget/git/ref/heads%2Fmain',
      'POST /graphql',
      'POST /repos/acme/widget/git/tags',
    ])
    expect(git(remote, 'cat-file', 'blob', 'main:pyproject.toml')).toBe(PYPROJECT.replace('0.1.0', '0.1.1'))
    expect(git(directory, 'rev-parse', 'HEAD')).toBe(head)

    const done = state()
    expect((await run()).outputs).toMatchObject({ released: 'false', tag: 'v0.1.1' })
    git(directory, 'fetch', '--quiet', '--tags', 'origin')
    expect((await run()).outputs).toMatchObject({ released: 'false', tag: 'v0.1.1' })
    git(directory, 'reset', '--quiet', '--hard', 'origin/main')
    expect((await run()).outputs).toMatchObject({ released: 'false', tag: 'v0.1.1' })
    expect(state()).toBe(done)
  })

  test('in two steps: prepare, then release, both for the commit of the event', async () => {
    const { run, remote, github } = await open()
    const { exitCode, outputs } = await run({ inputs: { command: 'prepare' } })
    expect([exitCode, outputs['released'], outputs['tag']]).toEqual([0, 'false', ''])
    expect(outputs['sha']).toBe(git(remote, 'rev-parse', 'main'))
    expect([git(remote, 'tag'), github.releases]).toEqual(['v0.1.0', []])
    expect((await run()).outputs).toMatchObject({ released: 'true', tag: 'v0.1.1', sha: outputs['sha'] })
    expect(walked(remote)).toEqual(expected(remote))
  })

  test('by a pull request: proposed by release and by prepare alike, and its squash is what is released', async () => {
    const configuration = `${CONFIGURATION}  via: pull-request\n`
    const files = { '.github/version-checkpoint.yml': configuration, 'pyproject.toml': PYPROJECT }
    const { run, remote, github, directory } = await open([
      { message: '🚀 Begin', tags: ['v0.1.0'], files },
      ...HISTORY.slice(1),
    ])
    const { exitCode, errors, outputs, summary } = await run({ inputs: { command: 'prepare' } })
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
    const page = 'https://github.com/acme/widget/pull/1'
    expect([outputs['released'], outputs['version']]).toEqual(['false', ''])
    expect(outputs['reason']).toContain(page)
    expect(summary).toContain(`[pull request #1](${page})`)
    expect((await run()).outputs['reason']).toContain(page)
    expect([git(remote, 'tag'), github.pulls.map(({ title }) => title)]).toEqual(['v0.1.0', [MESSAGE]])

    const tree = git(remote, 'rev-parse', 'version-checkpoint/main^{tree}')
    const squash = git(remote, 'commit-tree', '-p', 'main', '-m', `${MESSAGE} (#1)`, tree)
    git(remote, 'update-ref', 'refs/heads/main', squash)
    Object.assign(github.pulls[0] ?? {}, { state: 'MERGED', head: git(remote, 'rev-parse', 'version-checkpoint/main') })
    git(directory, 'fetch', '--quiet', 'origin', 'main')
    git(directory, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
    expect((await run()).outputs).toMatchObject({ released: 'true', tag: 'v0.1.1', sha: squash })
    expect(walked(remote)).toEqual({ ...expected(remote), log: [`${MESSAGE} (#1)`, '🐛 Keep the cursor', '🚀 Begin'] })
    expect(drafts()).toEqual([['v0.1.1', true]])
  })

  test("somebody's commit on main: nothing is written, and the run that follows releases both", async () => {
    const { run, remote, directory, state } = await open()
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', '🐛 Mend')
    git(directory, 'push', '--quiet', 'origin', 'main')
    git(directory, 'reset', '--quiet', '--hard', 'HEAD~1')
    const before = state()
    const { exitCode, outputs, errors } = await run()
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
    expect(outputs['reason']).toContain(movedReason(git(remote, 'rev-parse', 'main')))
    expect(state()).toBe(before)
    git(directory, 'reset', '--quiet', '--hard', 'origin/main')
    expect((await run()).outputs).toMatchObject({ released: 'true', tag: 'v0.1.1' })
    expect(git(remote, 'log', '--format=%s', 'main').split('\n').slice(0, 2)).toEqual([MESSAGE, '🐛 Mend'])
  })

  test('a rule of the branch: the error names the way out, and nothing is written', async () => {
    const { run, github, state } = await open()
    github.settings.rulesets = [{ refs: /^refs\/heads\/main$/, restricts: 'update' }]
    const before = state()
    const { exitCode, errors } = await run()
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^VC719: [^]*token of an App/)
    expect(state()).toBe(before)
  })

  test('a program among the version files is refused: the API would make a plain file of it', async () => {
    const { run, directory, remote, state } = await open()
    git(directory, 'update-index', '--chmod=+x', 'pyproject.toml')
    git(directory, 'commit', '--quiet', '--message', 'chore: x')
    git(directory, 'push', '--quiet', remote, 'main')
    git(directory, 'reset', '--quiet', '--hard')
    const before = state()
    expect((await run()).errors).toEqual([expect.stringMatching(/^VC716: .*pyproject\.toml/)])
    expect(state()).toBe(before)
  })

  test(`${AT_ONCE} at once: one commit, one tag, one draft, and all end well`, async () => {
    const { run, remote } = await open()
    const ended = await Promise.all(Array.from({ length: AT_ONCE }, () => run()))
    expect(ended.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(ended.map(() => [0, []]))
    expect(walked(remote)).toEqual(expected(remote))
    expect(drafts()).toEqual([['v0.1.1', true]])
    expect(ended.filter(({ outputs }) => outputs['released'] === 'true').length).toBeGreaterThanOrEqual(1)
  })
})
