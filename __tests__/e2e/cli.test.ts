import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROOT, askCli, runAction, runCli, runCliIn, start, startCli } from './bundle.ts'
import { onGitHub } from './on-github.ts'
import {
  GIT_ENVIRONMENT,
  git,
  makeRepository,
  refsOf,
  removeFolder,
  temporaryFolder,
  type PlannedCommit,
} from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor (#215)' },
  { message: 'docs: describe labels (#214)' },
  { message: 'feat(search): find by label (#212)' },
  { message: 'Update readme' },
]

let directory: string

beforeEach(() => {
  directory = makeRepository(HISTORY)
})

afterEach(() => {
  removeFolder(dirname(directory))
})

const draftOf = (tag: string) => join(directory, '.git/version-checkpoint/releases', `${tag}.md`)

describe('release, on the local forge', () => {
  test('waits for nothing: a folder shows at once what was written to it', async () => {
    const aHundredSeconds = { VERSION_CHECKPOINT_SECOND_MS: '100000' }
    expect((await runCliIn({ directory, environment: aHundredSeconds }, 'release')).exitCode).toBe(0)
    expect(existsSync(draftOf('v1.5.0'))).toBe(true)
  })

  test("makes one annotated tag by git's own user and one draft; again, it says so and changes nothing", async () => {
    git(directory, 'config', 'user.name', 'Mara')
    git(directory, 'config', 'user.email', 'mara@example.org')
    const first = await startCli(directory, 'release')
    expect(first).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^✔ tagged v1\.5\.0 on [0-9a-f]{7}\n✔ drafted \.git\/version-checkpoint\/releases\/v1\.5\.0\.md\n {2}undo: node dist\/cli rollback v1\.5\.0 --confirm v1\.5\.0\n$/,
      ),
    })
    expect(git(directory, 'cat-file', '-t', 'v1.5.0')).toBe('tag')
    expect(git(directory, 'cat-file', '-p', 'v1.5.0')).toMatch(
      /^tagger Mara <mara@example\.org> \d+ \+0000\n\n🚀 widget v1\.5\.0: Find by label\n/m,
    )
    const draft = readFileSync(draftOf('v1.5.0'), 'utf8')
    expect(draft).toMatch(
      /^---\ntag: "v1\.5\.0"\nname: "widget v1\.5\.0"\ndraft: true\nprerelease: false\n---\n<!-- version-checkpoint:begin \{.*\} -->\n# widget v1\.5\.0 Release\n/,
    )

    const before = refsOf(directory)
    expect(await askCli(directory, 'release')).toMatchObject({ released: false, tag: 'v1.5.0' })
    expect(refsOf(directory)).toBe(before)
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toBe(draft)
  })

  test('where git has no user, the tagger is the bot', async () => {
    await runCli(directory, 'release')
    expect(git(directory, 'cat-file', '-p', 'v1.5.0')).toMatch(/^tagger github-actions\[bot\] </m)
  })

  test('what a person wrote into the draft stays', async () => {
    await runCli(directory, 'release')
    const edited = `${readFileSync(draftOf('v1.5.0'), 'utf8')}\nWith love.\n`
    writeFileSync(draftOf('v1.5.0'), edited)
    await runCli(directory, 'release')
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toBe(edited)
  })

  test('a draft whose head was damaged is never written over', async () => {
    await runCli(directory, 'release')
    writeFileSync(draftOf('v1.5.0'), 'only my own words\n')
    const { exitCode, stderr } = await runCli(directory, 'release')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^VC409: .*".*v1\.5\.0\.md"/)
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toBe('only my own words\n')
  })

  test('after the tag alone, a rerun makes just the draft', async () => {
    await runCli(directory, 'release')
    const before = refsOf(directory)
    const draft = readFileSync(draftOf('v1.5.0'), 'utf8')
    removeFolder(draftOf('v1.5.0'))
    expect(await askCli(directory, 'release')).toMatchObject({ released: true, tag: 'v1.5.0' })
    expect(refsOf(directory)).toBe(before)
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toBe(draft)
  })

  test('--draft false publishes', async () => {
    expect((await runCli(directory, 'release', '--draft', 'false')).exitCode).toBe(0)
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toContain('\ndraft: false\n')
  })

  test('a worktree tags the one repository, and its draft lies there', async () => {
    const worktree = join(dirname(directory), 'beside')
    git(directory, 'worktree', 'add', '--quiet', '--detach', worktree)
    expect(await runCli(worktree, 'release')).toMatchObject({ exitCode: 0 })
    expect(existsSync(draftOf('v1.5.0'))).toBe(true)
  })

  test('works from anywhere with --repository, and in a bare repository', async () => {
    const bare = join(dirname(directory), 'widget.git')
    git(directory, 'clone', '--quiet', '--bare', directory, bare)
    git(bare, 'remote', 'remove', 'origin')
    expect(await askCli(ROOT, 'release', '--repository', bare)).toMatchObject({ released: true, tag: 'v1.5.0' })
    expect(git(bare, 'cat-file', '-t', 'v1.5.0')).toBe('tag')
  })
})

describe('plan', () => {
  test('shows the decision, every commit with its reason, and what would be written; writes nothing', async () => {
    const before = refsOf(directory)
    const { exitCode, stdout, stderr } = await startCli(directory, 'plan')
    const shas = git(directory, 'log', '--format=%h', '--abbrev=7').split('\n')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(
      [
        'widget  v1.4.2 → v1.5.0   minor',
        '',
        `  why    feat(search): find by label  ${shas[1]}  #212   made it minor`,
        `         fix: keep the cursor         ${shas[3]}  #215   patch`,
        `         docs: describe labels        ${shas[2]}  #214   counts for nothing`,
        `  skip   Update readme                ${shas[0]}         not conventional: no type before a colon`,
        '',
        `  will   tag     v1.5.0 on ${shas[0]} (annotated)`,
        '         draft   .git/version-checkpoint/releases/v1.5.0.md',
        '',
      ].join('\n'),
    )
    expect(refsOf(directory)).toBe(before)
    expect(existsSync(draftOf('v1.5.0'))).toBe(false)
  })

  test('--json is the outputs and the whole plan, on stdout alone', async () => {
    const { stdout, stderr } = await runCli(directory, 'plan', '--json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      released: true,
      version: '1.5.0',
      'previous-tag': 'v1.4.2',
      plan: {
        schema: 1,
        asked: 'minor',
        base: { version: '1.4.2' },
        rows: expect.arrayContaining([expect.objectContaining({ group: 'skipped' })]),
      },
    })
  })

  test.each([
    [['--bump', 'major'], '2.0.0', 'who starts the run decides'],
    [['--version', '3.1.0'], '3.1.0', 'an exact version is taken'],
    [['--bump', 'patch'], '1.4.3', 'a lower bump is obeyed'],
    [['--sha', 'HEAD~2'], '1.4.3', 'only the commits up to this one count'],
    [['--tag-prefix', 'widget-v', '--initial-version', '0.9.0'], '0.9.0', 'another prefix begins a line of its own'],
  ])('%j gives %s: %s', async (flags, version) => {
    const { stdout } = await runCli(directory, 'plan', '--json', ...flags)
    const answer = JSON.parse(stdout) as { version: string }
    expect(answer.version).toBe(version)
  })

  test('a lower bump than the commits ask for is said', async () => {
    const { stdout } = await runCli(directory, 'plan', '--bump', 'patch')
    expect(stdout).toMatch(/^ +warn +bump: patch .* minor/m)
  })

  test.each([
    ['skip', 0, 'nothing to release is success'],
    ['fail', 1, 'a failure by choice'],
  ])('on-no-release %s exits %i: %s', async (choice, code) => {
    git(directory, 'tag', 'v1.5.0')
    writeFileSync(join(directory, 'x'), 'x')
    git(directory, 'add', 'x')
    git(directory, 'commit', '--quiet', '-m', 'chore: x')
    const { exitCode, stdout } = await runCli(directory, 'plan', '--on-no-release', choice, '--json')
    expect(exitCode).toBe(code)
    expect(JSON.parse(stdout)).toMatchObject({ released: false, bump: 'none', 'previous-tag': 'v1.5.0' })
  })

  test('below 1.0.0 a break is minor, with major-on-zero it is 1.0.0', async () => {
    const young = makeRepository([{ message: 'feat: begin', tags: ['v0.3.1'] }, { message: 'feat!: begin again' }])
    expect(JSON.parse((await runCli(young, 'plan', '--json')).stdout)).toMatchObject({
      version: '0.4.0',
      bump: 'minor',
    })
    const grown = await runCli(young, 'plan', '--json', '--major-on-zero', 'true')
    expect(JSON.parse(grown.stdout)).toMatchObject({ version: '1.0.0', bump: 'major' })
    removeFolder(dirname(young))
  })
})

describe('notes and init', () => {
  test('notes prints what would be released, and that is what a release writes', async () => {
    const { exitCode, stdout, stderr } = await runCli(directory, 'notes')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^# widget v1\.5\.0 Release\n/)
    await runCli(directory, 'release')
    expect(readFileSync(draftOf('v1.5.0'), 'utf8')).toContain(` -->\n${stdout}<!-- version-checkpoint:end -->`)
    expect(await runCli(directory, 'notes', 'v1.5.0')).toMatchObject({ exitCode: 0, stdout })
  })

  test('a range, another preset, and the data as JSON', async () => {
    const { stdout } = await runCli(directory, 'notes', 'v1.4.2..HEAD~2', '--preset', 'keep-a-changelog')
    expect(stdout).toMatch(
      /^## \[?1\.4\.3\]? - \d{4}-\d\d-\d\d\n\n### Changed\n\n- describe labels .*\n\n### Fixed\n\n- keep the cursor /,
    )
    const data = JSON.parse((await runCli(directory, 'notes', '--json')).stdout) as { tag: string; changes: object[] }
    expect(data).toMatchObject({ tag: 'v1.5.0', previous_tag: 'v1.4.2', counts: { features: 1, fixes: 1 } })
    expect(data.changes[0]).toMatchObject({
      description: 'keep the cursor',
      pull_request: 215,
      authors: [{ name: 'Mara' }],
    })
  })

  test('init writes a template that makes the same page, once', async () => {
    const before = (await runCli(directory, 'notes')).stdout
    expect(await runCli(directory, 'init')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('✔ wrote ') })
    expect((await runCli(directory, 'notes')).stdout).toBe(before)
    const template = join(directory, '.github/release-template.md')
    writeFileSync(template, '{% include ".github/part.md" %}')
    writeFileSync(join(directory, '.github/part.md'), 'Only {{ tag }}.')
    expect((await runCli(directory, 'notes')).stdout).toBe('Only v1.5.0.\n')
    const again = await runCli(directory, 'init')
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^VC307: /) })
    expect(readFileSync(template, 'utf8')).toBe('{% include ".github/part.md" %}')
  })

  test('a template reads nothing outside the repository, whichever way', async () => {
    writeFileSync(join(dirname(directory), 'secret'), 'secret')
    mkdirSync(join(directory, '.github'), { recursive: true })
    symlinkSync(join(dirname(directory), 'secret'), join(directory, '.github/link'))
    for (const path of ['../secret', '.github/link', '.git/config', join(dirname(directory), 'secret')]) {
      writeFileSync(join(directory, '.github/release-template.md'), `{% include "${path}" %}`)
      const { exitCode, stdout, stderr } = await runCli(directory, 'notes')
      // What leads out by a link is found when it is read; what says so itself, before.
      const expected = path === '.github/link' ? { exitCode: 2, code: 'VC114' } : { exitCode: 1, code: 'VC305' }
      expect({ path, exitCode, stdout, code: stderr.slice(0, 5) }).toEqual({ path, stdout: '', ...expected })
      expect(stderr).not.toContain('secret\n')
    }
  })

  test('a breaking release without a guide is refused where one is asked for, and nothing is written', async () => {
    mkdirSync(join(directory, '.github'), { recursive: true })
    writeFileSync(join(directory, '.github/version-checkpoint.yml'), 'require-migration: true\n')
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', 'feat!: drop labels')
    const before = refsOf(directory)
    const refused = await runCli(directory, 'release')
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
    expect(refused.stderr).toMatch(/^VC306: .*[0-9a-f]{7} feat!: drop labels\./)
    expect(refsOf(directory)).toEqual(before)
    expect(existsSync(draftOf('v2.0.0'))).toBe(false)
    mkdirSync(join(directory, 'docs/migrations'), { recursive: true })
    writeFileSync(join(directory, 'docs/migrations/unreleased.md'), '# To 2.0\n\nUse names.\n')
    expect(await runCli(directory, 'release')).toMatchObject({ exitCode: 0 })
    expect(readFileSync(draftOf('v2.0.0'), 'utf8')).toContain('## 🧭 Migration Guide\nUse names.\n')
  })
})

describe('list, show and compare', () => {
  beforeEach(async () => {
    await runCli(directory, 'release')
  })

  test('list has the versions, highest first, with their releases', async () => {
    const { stdout } = await runCli(directory, 'list')
    expect(stdout).toMatch(
      /^v1\.5\.0 {2}\d{4}-\d\d-\d\d {2}[0-9a-f]{7} {2}annotated {4}draft {7}at HEAD\nv1\.4\.2 {2}2026-01-01 {2}[0-9a-f]{7} {2}annotated {4}no release {2}4 before HEAD\n$/,
    )
    expect(JSON.parse((await runCli(directory, 'list', '--json')).stdout)).toMatchObject([
      { version: '1.5.0', kind: 'annotated', release: 'draft', distance: 0 },
      { version: '1.4.2', kind: 'annotated', release: 'none', date: '2026-01-01T00:00:00.000Z', distance: 4 },
    ])
  })

  test('show has the tag with its message and the notes', async () => {
    const { stdout } = await runCli(directory, 'show', '1.5.0')
    expect(stdout).toMatch(
      /^v1\.5\.0 {2}on [0-9a-f]{7} {2}annotated {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC\nrelease: draft, \.git\/version-checkpoint\/releases\/v1\.5\.0\.md\n/,
    )
    expect(stdout).toContain('  │ 🚀 widget v1.5.0: Find by label\n')
    expect(stdout).toContain('  │ # widget v1.5.0 Release\n')
  })

  test('compare has the commits between two versions and what they ask for', async () => {
    const { stdout } = await runCli(directory, 'compare', '1.4.2', 'v1.5.0')
    expect(stdout).toMatch(/^v1\.4\.2 → v1\.5\.0 {3}4 commits, its commits ask for minor\n {2}1 file changed/)
    expect(stdout).toContain('\nnotes:\n  │ # widget v1.5.0 Release\n')
    expect(stdout).toMatch(/ {2}│ .*find by label/i)
    expect(await askCli(directory, 'compare', '1.4.2', 'v1.5.0')).toMatchObject({
      account: { asked: 'minor', rows: { length: 4 } },
    })
    expect(await askCli(directory, 'compare', '1.5.0', 'HEAD')).toMatchObject({ account: { asked: 'none', rows: [] } })
  })

  test('a version that is not there is said', async () => {
    expect(await runCli(directory, 'show', '9.9.9')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^VC213: .*"9\.9\.9"/),
    })
  })
})

describe('replay', () => {
  const PAST: readonly PlannedCommit[] = [
    { message: 'feat: begin', tags: ['v1.0.0'] },
    { message: 'fix: mend', tags: ['v1.0.1'] },
    { message: 'fix: back-ported', branch: 'next', tags: ['v2.0.0'] },
    { message: 'feat: grow', tags: ['v1.0.2', 'v1.1.0-rc.1'] },
  ]

  test('judges the last releases, each against the version before it in its own history', async () => {
    const past = makeRepository(PAST)
    const short = (name: string) => git(past, 'rev-parse', '--short=7', `${name}^{commit}`)
    const { exitCode, stdout } = await runCli(past, 'replay')
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      [
        'v1.0.1 → v2.0.0  major  these rules say patch',
        `    ${short('v2.0.0')}  fix: back-ported: fix is patch`,
        'v1.0.1 → v1.0.2  patch  these rules say minor',
        `    ${short('v1.0.2')}  feat: grow: feat is minor`,
        'v1.0.0 → v1.0.1  patch  as these rules say',
        '',
        '1 of 3 agree',
        '',
      ].join('\n'),
    )
    const last = await runCli(past, 'replay', '--last', '1', '--json')
    expect(JSON.parse(last.stdout)).toMatchObject([
      { tag: 'v2.0.0', previous: 'v1.0.1', released: 'major', chosen: 'patch', agreed: false },
    ])
    removeFolder(dirname(past))
  })

  test('counts by the rules of the configuration', async () => {
    const past = makeRepository(PAST)
    mkdirSync(join(past, '.github'))
    writeFileSync(join(past, '.github/version-checkpoint.yml'), 'types:\n  feat:\n    bump: patch\n')
    const answers = (await askCli(past, 'replay')) as { agreed: boolean }[]
    expect(answers.map(({ agreed }) => agreed).sort()).toEqual([false, true, true])
    removeFolder(dirname(past))
  })

  test('reads files of release histories by the same engine', async () => {
    const folder = temporaryFolder()
    const commit = (sha: string, message: string) => ({ sha, parents: [], message })
    const history = {
      tagPrefix: 'v',
      majorOnZero: false,
      rules: [{ type: 'docs', scope: 'readme.md', bump: 'patch' }],
      releases: [
        { tag: 'v1.0.1', previous: 'v1.0.0', commits: [commit('a'.repeat(40), 'docs(README.md): a')] },
        { tag: 'v1.1.0', previous: 'v1.0.1', commits: [commit('b'.repeat(40), 'fix: b')] },
      ],
    }
    writeFileSync(join(folder, 'acme.json'), JSON.stringify(history))
    const { stdout } = await start(process.execPath, ['--no-warnings', 'scripts/replay.mjs', folder], {
      directory: ROOT,
    })
    expect(stdout).toBe('acme 1/2\ntotal 1/2\n')
    removeFolder(folder)
  })
})

test('release --forge github makes tag and draft by the API, and knows whose accounts the authors are', async () => {
  const world = await onGitHub(HISTORY, { accounts: { 'mara@example.org': 'mara' } })
  const environment = {
    GITHUB_API_URL: world.github.url,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_TOKEN: 'token-rw',
  }
  const { exitCode, stdout } = await runCliIn(
    { directory: world.directory, environment },
    'release',
    '--forge',
    'github',
  )
  const { releases } = world.github
  await world.end()
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/v1\.5\.0[^]*https:\/\/github\.com\//)
  expect(releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true, body: expect.stringContaining('— @mara') }])
  expect(world.github.violations).toEqual([])
})

test('list, show and compare --forge github tell of the releases there', async () => {
  const world = await onGitHub(HISTORY)
  const environment = { GITHUB_API_URL: world.github.url, GITHUB_REPOSITORY: 'acme/widget', GITHUB_TOKEN: 'token-rw' }
  const ask = (...args: string[]) => runCliIn({ directory: world.directory, environment }, ...args, '--forge', 'github')
  await world.run({ inputs: { draft: 'false' } })
  git(world.directory, 'fetch', '--quiet', '--tags', 'origin')
  const [listed, shown, compared] = [
    await ask('list'),
    await ask('show', '1.5.0'),
    await ask('compare', '1.4.2', '1.5.0'),
  ]
  await world.end()
  expect(listed.stdout).toMatch(
    /^v1\.5\.0 .* annotated {4}published {3}at HEAD\nv1\.4\.2 .* no release {2}4 before HEAD\n$/,
  )
  expect(shown.stdout).toContain(' https://github.com/acme/widget/releases/tag/v1.5.0\n')
  expect(shown.stdout).toContain('notes of widget v1.5.0:')
  expect(compared.stdout).toMatch(
    /^v1\.4\.2 → v1\.5\.0 {3}4 commits[^]*\n {2}1 file changed[^]*\nnotes:\n {2}│ # widget v1\.5\.0/,
  )
})

describe('the program itself', () => {
  test('--help teaches, and each command has its own', async () => {
    const { exitCode, stdout } = await runCli(directory, '--help')
    expect(exitCode).toBe(0)
    for (const word of ['plan', 'release', 'list', 'show', 'compare']) {
      expect(stdout).toContain(`node dist/cli ${word}`)
      expect((await runCli(directory, word, '--help')).stdout).toContain(`node dist/cli ${word}`)
    }
    expect((await runCli(directory)).stdout).toBe(stdout)
  })

  test('the folder dist/cli runs by itself, with nothing installed', async () => {
    const alone = temporaryFolder()
    cpSync(join(ROOT, 'dist/cli'), join(alone, 'cli'), { recursive: true })
    const { exitCode, stdout } = await start(process.execPath, [join(alone, 'cli'), 'plan'], {
      directory,
      environment: GIT_ENVIRONMENT,
    })
    removeFolder(alone)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('v1.4.2 → v1.5.0')
  })

  test('no colour in a pipe; nothing of a commit acts on a terminal', async () => {
    const hostile = makeRepository([{ message: 'feat: \u001b[31mred\u001b[0m\u0007 \u202enimda ##[error]x' }])
    const { stdout, stderr } = await runCli(hostile, 'plan')
    removeFolder(dirname(hostile))
    expect(stdout + stderr).toContain('red nimda ##\\[error]x')
    expect(stdout + stderr).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})

describe('git as it is', () => {
  const object = (text: string) =>
    execFileSync('git', ['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'], {
      cwd: directory,
      env: GIT_ENVIRONMENT,
      input: text,
      encoding: 'utf8',
    }).trim()

  test.each([
    ['list'],
    ['show', 'v1.6.0'],
    ['show', 'v1.7.0'],
    ['show', 'v1.8.0'],
    ['compare', 'v1.4.2', 'v1.6.0'],
    ['compare', 'v1.4.2', 'v1.7.0'],
    ['replay'],
    ['verify'],
    ['notes', 'v1.6.0'],
    ['plan'],
  ])('%s %s: a tag without a tagger, one of no time, one on a tree', async (...args) => {
    const head = git(directory, 'rev-parse', 'HEAD~1')
    const tags = {
      'v1.6.0': `object ${head}\ntype commit\ntag v1.6.0\n\nOld\n`,
      'v1.7.0': `object ${head}\ntype commit\ntag v1.7.0\ntagger A <a@b> 99999999999999999 +0000\n\nFar\n`,
    }
    for (const [name, text] of Object.entries(tags)) git(directory, 'update-ref', `refs/tags/${name}`, object(text))
    git(directory, 'tag', '-a', '-m', 'a tree', 'v1.8.0', 'HEAD^{tree}')
    for (const more of [[], ['--json']]) {
      const { exitCode, stdout, stderr } = await runCli(directory, ...args, ...more)
      expect({ exitCode, stderr: /VC\d+/.exec(stderr)?.[0] }).toEqual({ exitCode: 0, stderr: undefined })
      if (more.length > 0) expect(() => JSON.parse(stdout) as unknown).not.toThrow()
    }
  })

  test('what lies before a tree is VC246', async () => {
    git(directory, 'tag', '-a', '-m', 'a tree', 'v1.8.0', 'HEAD^{tree}')
    expect(await runCli(directory, 'compare', 'v1.4.2', 'v1.8.0')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^VC246: .*v1\.8\.0/),
    })
  })

  test('nothing stands on stdout but results, whatever is in PATH', async () => {
    const file = join(dirname(directory), 'file')
    writeFileSync(file, '')
    const loop = join(dirname(directory), 'loop')
    symlinkSync(loop, loop)
    const PATH = [loop, join(file, 'below'), '/root/none', GIT_ENVIRONMENT['PATH']].join(delimiter)
    const { exitCode, stdout } = await runCliIn({ directory, environment: { PATH } }, 'plan', '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ version: '1.5.0' })
    const plan = { directory, inputs: { 'dry-run': 'true' } }
    const plain = await runAction(plan)
    expect(await runAction({ ...plan, environment: { PATH } })).toMatchObject({ exitCode: 0, stdout: plain.stdout })
  })

  test('a folder whose name ends in a blank is a folder like others', async () => {
    const odd = join(dirname(directory), 'odd ')
    git(directory, 'clone', '--quiet', directory, odd)
    const { exitCode, stdout } = await runCli(dirname(directory), 'release', '--repository', odd)
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('v1.5.0') })
    expect(existsSync(join(odd, '.git/version-checkpoint/releases/v1.5.0.md'))).toBe(true)
  })
})
