import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gitOf } from '../../src/git/git.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { callIn, objectBytes, problemsOf, writeObject } from '../github/calls.ts'

const HISTORY = [
  { message: 'feat: begin', tags: ['v1.0.0'], files: { 'src/a.txt': 'one\n', 'ünï cödé.txt': 'zwei\n' } },
  { message: 'fix: mend', files: { 'src/a.txt': 'one\ntwo\n' } },
  { message: 'feat: beside', branch: 'side', tags: ['side-1'] },
  { message: 'docs: say so' },
]

let folder: string
let directory: string
let head: string

/** A repository that tests may change. */
const freshRepository = (name: string) => makeRepository(HISTORY, join(folder, name))
const inDirectory = () => gitOf(callIn(directory))

beforeAll(() => {
  folder = temporaryFolder()
  directory = makeRepository(HISTORY, folder)
  head = git(directory, 'rev-parse', 'HEAD')
})

afterAll(() => {
  removeFolder(folder)
})

describe('commitOf', () => {
  test.each([
    ['HEAD', 'HEAD', 'the usual revision'],
    ['main', 'main', 'a branch'],
    ['side', 'side', 'a branch that is not checked out'],
    ['v1.0.0', 'v1.0.0^{commit}', 'an annotated tag, peeled'],
    ['refs/tags/v1.0.0', 'v1.0.0^{commit}', 'by its full name'],
    ['HEAD~1', 'HEAD~1', 'an expression'],
  ])('%s is %s: %s', async (revision, same) => {
    expect(await inDirectory().commitOf(revision)).toBe(git(directory, 'rev-parse', same))
  })

  test('a short id is made whole', async () => {
    expect(await inDirectory().commitOf(head.slice(0, 7))).toBe(head)
  })

  test.each([
    ['nowhere', 'no such name'],
    ['0'.repeat(40), 'an id of nothing'],
    ['', 'nothing at all'],
    ['--all', 'an option must stay a name'],
    ['--help', 'an option must stay a name'],
    ['HEAD^{tree}', 'a tree'],
    ['HEAD:src/a.txt', 'a file'],
    ['main\nside', 'two lines would be two questions'],
    ['main\0', 'no revision holds NUL'],
    ['main..side', 'a range'],
    ['HEAD HEAD', 'two revisions'],
  ])('%j names no commit: %s', async (revision) => {
    expect(await inDirectory().commitOf(revision)).toBeUndefined()
  })

  test('an empty repository has no HEAD', async () => {
    expect(await gitOf(callIn(makeRepository([], join(folder, 'empty')))).commitOf('HEAD')).toBeUndefined()
  })
})

describe('branch', () => {
  test('the one that HEAD is on, a slash is part of its name', async () => {
    const own = freshRepository('branch')
    const inOwn = () => gitOf(callIn(own)).branch()
    expect(await inOwn()).toBe('main')
    git(own, 'checkout', '--quiet', '-b', 'release/1.x')
    expect(await inOwn()).toBe('release/1.x')
    git(own, 'checkout', '--quiet', '--detach')
    expect(await inOwn()).toBeUndefined()
  })

  test('also before the first commit', async () => {
    expect(await gitOf(callIn(makeRepository([], join(folder, 'unborn')))).branch()).toBe('main')
  })
})

describe('since', () => {
  const refs = (...names: string[]) =>
    names.map((name) => ({ name, commit: git(directory, 'rev-parse', `${name}^{}`) }))
  const baseOf = async (names: string[], from: string) => (await inDirectory().since(refs(...names), from)).base?.name

  test.each<[string[], 'head' | 'side', string | undefined, string]>([
    [['v1.0.0'], 'head', 'v1.0.0', 'it is in the history'],
    [['side-1'], 'head', undefined, 'it lies beside'],
    [['side-1', 'v1.0.0'], 'head', 'v1.0.0', 'the first lies beside, the second is there'],
    [['side-1'], 'side', 'side-1', 'it stands on the head itself'],
    [[], 'head', undefined, 'there is none'],
  ])('the first of %j in the history of %s is %s: %s', async (names, from, base) => {
    expect(await baseOf(names, from === 'head' ? head : git(directory, 'rev-parse', 'side'))).toBe(base)
  })

  test('the commits are those after it; all of them where there is none', async () => {
    const count = (...range: string[]) => Number(git(directory, 'rev-list', '--count', ...range))
    expect((await inDirectory().since(refs('v1.0.0'), head)).commits).toHaveLength(count('v1.0.0..HEAD'))
    expect((await inDirectory().since([], head)).commits).toHaveLength(count('HEAD'))
  })

  test.each([
    ['HEAD^{tree}', ['-a', '-m', 'x']],
    ['HEAD^{tree}', []],
    ['HEAD:src/a.txt', []],
  ])('a tag on %s is in nobody’s history (%j)', async (target, how) => {
    const repository = freshRepository(`ancestor-${target.length}-${how.length}`)
    git(repository, 'tag', ...how, 'odd', target)
    const tags = [{ name: 'odd', commit: git(repository, 'rev-parse', 'odd^{}') }]
    expect(await gitOf(callIn(repository)).since(tags, head)).not.toHaveProperty('base')
  })

  test('a tag that a clock of the future made is in the history all the same, below one that is elsewhere', async () => {
    const repository = freshRepository('future')
    const at = (year: number, ...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.org', ...args], {
        cwd: repository,
        env: { ...GIT_ENVIRONMENT, GIT_COMMITTER_DATE: `${year}-01-02T03:04:05Z` },
        encoding: 'utf8',
      }).trim()
    at(2026, 'checkout', '--quiet', '--orphan', 'young')
    at(2037, 'commit', '--quiet', '--allow-empty', '-m', 'feat: from the future')
    at(2037, 'tag', '-a', '-m', 'x', 'v1.5.0')
    for (let count = 1; count <= 12; count += 1) at(2026, 'commit', '--quiet', '--allow-empty', '-m', `fix: ${count}`)
    const from = at(2026, 'rev-parse', 'HEAD')
    at(2026, 'checkout', '--quiet', '-b', 'beside', 'HEAD~2')
    at(2026, 'commit', '--quiet', '--allow-empty', '-m', 'feat!: beside')
    at(2026, 'tag', '-a', '-m', 'x', 'v2.0.0')
    const tags = ['v2.0.0', 'v1.5.0'].map((name) => ({ name, commit: at(2026, 'rev-parse', `${name}^{}`) }))
    const { base, commits } = await gitOf(callIn(repository)).since(tags, from)
    expect([base?.name, commits.length]).toEqual(['v1.5.0', 12])
  })

  test('a tag that is not there is an error, no answer', async () => {
    expect((await problemsOf(inDirectory().since([{ name: 'v9', commit: 'f'.repeat(40) }], head))).codes).toEqual([
      'VC210',
    ])
  })
})

describe('containing', () => {
  test('tags on later commits: not the head’s own, none before it, none beside, none that is no commit’s', async () => {
    const repository = freshRepository('containing')
    const run = (...args: readonly string[]) => git(repository, ...args)
    run('tag', 'before', 'HEAD~1')
    const from = run('rev-parse', 'HEAD')
    run('tag', '-a', '-m', 'x', 'here')
    run('commit', '--quiet', '--allow-empty', '-m', 'fix: later')
    run('tag', '-a', '-m', 'x', 'later')
    run('tag', 'tree', 'HEAD^{tree}')
    run('checkout', '--quiet', '-b', 'beside', 'HEAD~2')
    run('commit', '--quiet', '--allow-empty', '-m', 'fix: beside')
    run('tag', 'beside-1')
    run('merge', '--quiet', '--no-ff', '-m', 'Merge', 'later')
    run('tag', 'merged')
    const names = ['merged', 'beside-1', 'tree', 'later', 'here', 'before']
    const refs = names.map((name) => ({ name, commit: run('rev-parse', `${name}^{}`) }))
    const found = await gitOf(callIn(repository)).containing(refs, from)
    expect(found.map(({ name }) => name)).toEqual(['merged', 'later'])
  })
})

describe('commits', () => {
  const subjects = async (from: string, base?: string) =>
    (await inDirectory().commits(from, base)).map(({ message }) => message.split('\n', 1)[0])

  test('of a range, and all of them: what the base reaches is left out', async () => {
    expect(await subjects(head, git(directory, 'rev-parse', 'v1.0.0^{commit}'))).toEqual(['docs: say so', 'fix: mend'])
    expect(await subjects(head)).toEqual(['docs: say so', 'fix: mend', 'feat: begin'])
    expect(await subjects(head, head)).toEqual([])
  })

  test('a base on another branch leaves out only what both have', async () => {
    expect(await subjects(head, git(directory, 'rev-parse', 'side'))).toEqual(['docs: say so'])
  })

  test('a merge has both parents, the first first', async () => {
    const repository = freshRepository('merge')
    git(repository, 'merge', '--quiet', '--no-ff', '-m', 'Merge branch side', '-s', 'ours', 'side')
    const [merge] = await gitOf(callIn(repository)).commits('HEAD')
    expect(merge?.parents).toEqual([git(repository, 'rev-parse', 'main~1'), git(repository, 'rev-parse', 'side')])
  })

  test('author and time, as the commit has them', async () => {
    const [commit] = await inDirectory().commits(head)
    expect(commit).toMatchObject({
      sha: head,
      author: { name: 'Mara', email: 'mara@example.org' },
      committedAt: Date.UTC(2026, 0, 4) / 1000,
    })
  })

  test('what is no revision is an error', async () => {
    expect((await problemsOf(inDirectory().commits('0'.repeat(40)))).codes).toEqual(['VC210'])
  })
})

describe('writersOf', () => {
  const BY = { Ada: 'Ada <ada@example.org>', Bob: 'Bob <bob@example.org>' }
  const written = () =>
    makeRepository(
      [
        { message: 'feat: begin', author: BY.Ada },
        { message: `fix: together\n\nCo-authored-by: ${BY.Ada}\nCo-authored-by: no address`, author: BY.Bob },
        { message: 'docs: say so\n\nCo-authored-by: in a paragraph\n\nmore', author: BY.Bob },
      ],
      join(temporaryFolder(), 'writers'),
    )

  test('each commit with its author and co-authors', async () => {
    const repository = written()
    const writers = await gitOf(callIn(repository)).writersOf?.('HEAD', 3)
    const named = [...(writers ?? [])].map(([sha, people]) => [sha, people.map(({ name }) => name)])
    expect(named).toEqual([
      [git(repository, 'rev-parse', 'HEAD'), ['Bob']],
      [git(repository, 'rev-parse', 'HEAD~1'), ['Bob', 'Ada']],
      [git(repository, 'rev-parse', 'HEAD~2'), ['Ada']],
    ])
    removeFolder(dirname(repository))
  })

  test('undefined if there are more commits than asked for', async () => {
    expect(await inDirectory().writersOf?.(head, 2)).toBeUndefined()
  })
})

describe('messages are given as they are', () => {
  const tree = () => git(directory, 'rev-parse', 'HEAD^{tree}')
  const commitBytes = (message: Buffer | string, more: { author?: Buffer; encoding?: string } = {}) =>
    Buffer.concat([
      Buffer.from(`tree ${tree()}\nauthor `),
      more.author ?? Buffer.from('Mara'),
      Buffer.from(` <m@example.org> 1 +0000\ncommitter C <c@example.org> 2 +0000\n`),
      Buffer.from(more.encoding === undefined ? '\n' : `encoding ${more.encoding}\n\n`),
      Buffer.from(message),
    ])
  const read = async (bytes: Buffer) => inDirectory().commits(writeObject(directory, 'commit', bytes))

  test.each([
    ['feat: a\r\n\r\nb\r\n', 'CRLF'],
    ['\n\n  feat: a\n\n\nb  \n\n\n', 'blank lines and spaces at both ends'],
    ['fix: a\x01b\x1b[31mred\x1b[0m\x7f\n', 'control characters'],
    [`feat: ${'x'.repeat(200_000)}\n`, 'a very long subject'],
    [`feat: a\n\n${'y\n'.repeat(50_000)}`, 'very many lines'],
    ['', 'no message'],
    ['::error::x\n##[error]y\n', 'commands of the runner: they act only where they are printed'],
    ['%H%n%B %x00 ${HOME} $(id) `id`\n', 'placeholders and shell'],
    ['feat: 🚀 ünïcödé \u2028\u0085 end\n', 'separators of lines that are none to git'],
  ])('%j: %s', async (message) => {
    const commits = await read(commitBytes(message))
    // `git log` ends each message with a line break of its own.
    expect(commits.map((commit) => commit.message.trimEnd())).toEqual([message.trimEnd()])
    expect(commits[0]?.message.startsWith(message.trimEnd())).toBe(true)
  })

  test('a commit with an encoding header is given in UTF-8, its author too', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1')
    const bytes = commitBytes(latin('feat: café\n'), { author: latin('José'), encoding: 'ISO-8859-1' })
    expect(await read(bytes)).toMatchObject([{ author: { name: 'José' }, message: 'feat: café\n' }])
  })

  test('bytes that are no UTF-8 become U+FFFD, and nothing else is lost', async () => {
    const bytes = commitBytes(Buffer.from([0x66, 0x69, 0x78, 0x3a, 0x20, 0xff, 0xfe, 0x61, 0x0a]))
    expect(await read(bytes)).toMatchObject([{ message: 'fix: \ufffd\ufffda\n' }])
  })

  test('a commit without any author’s name', async () => {
    expect(await read(commitBytes('fix: a\n', { author: Buffer.from('') }))).toMatchObject([
      { author: { name: '', email: 'm@example.org' }, message: 'fix: a\n' },
    ])
  })
})

describe('nothing beside the repository’s own objects has a say', () => {
  test('replaced objects and grafts', async () => {
    const repository = freshRepository('replaced')
    const before = await gitOf(callIn(repository)).commits('HEAD')
    git(repository, 'replace', 'HEAD', 'HEAD~2')
    expect(git(repository, 'log', '--format=%s')).toBe('feat: begin')
    expect(await gitOf(callIn(repository)).commits('HEAD')).toEqual(before)
    git(repository, 'replace', '-d', 'HEAD')
    git(repository, 'config', 'advice.graftFileDeprecated', 'false')
    mkdirSync(join(repository, '.git/info'), { recursive: true })
    writeFileSync(join(repository, '.git/info/grafts'), `${head}\n`)
    expect(git(repository, 'log', '--format=%s')).toBe('docs: say so')
    expect(await gitOf(callIn(repository)).commits('HEAD')).toEqual(before)
  })

  test('a user’s configuration', async () => {
    const configuration = join(folder, 'user.gitconfig')
    writeFileSync(
      configuration,
      [
        '[log]\nshowSignature = true\ndecorate = full\nfollow = true\ndate = relative\nmailmap = true',
        '[color]\nui = always\n[format]\npretty = oneline\n[notes]\ndisplayRef = refs/notes/*',
        '[i18n]\nlogOutputEncoding = ISO-8859-1\n[core]\npager = false\nfsmonitor = /bin/false\nquotePath = true',
        '[diff]\nexternal = /bin/false\nrenames = copies\n[pager]\nlog = false\ndiff = false\n',
      ].join('\n'),
    )
    const repository = freshRepository('configured')
    git(repository, 'notes', 'add', '-m', 'a note', 'HEAD')
    git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'feat: ünï')
    const [plain, configured] = [{}, { GIT_CONFIG_GLOBAL: configuration }].map((environment) =>
      gitOf(callIn(repository, environment)),
    )
    expect(await configured?.commits('HEAD')).toEqual(await plain?.commits('HEAD'))
    expect(await configured?.diffStat('HEAD~3', 'HEAD')).toBe(await plain?.diffStat('HEAD~3', 'HEAD'))
    expect(await configured?.tagRefs()).toEqual(await plain?.tagRefs())
    expect(await configured?.tag('v1.0.0')).toEqual(await plain?.tag('v1.0.0'))
  })

  test('a signed commit where log.showSignature is on: its message alone', async () => {
    const repository = freshRepository('signed')
    const [header = '', ...message] = objectBytes(repository, 'commit', 'HEAD').toString().split('\n\n')
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n x\n -----END PGP SIGNATURE-----'
    const signed = writeObject(repository, 'commit', [`${header}\n${signature}`, ...message].join('\n\n'))
    const program = join(folder, 'gpg.sh')
    writeFileSync(program, "#!/bin/sh\necho 'gpg: Good signature' >&2\n", { mode: 0o755 })
    git(repository, 'config', 'gpg.program', program)
    git(repository, 'config', 'log.showSignature', 'true')
    expect(git(repository, 'log', '-1', '--format=%s', signed)).toContain('Good signature')
    const [commit] = await gitOf(callIn(repository)).commits(signed)
    expect(commit).toMatchObject({ sha: signed, message: 'docs: say so' })
  })

  test('a trace on standard error, and a language other than English', async () => {
    const traced = gitOf(callIn(directory, { GIT_TRACE: '1', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }))
    expect((await traced.tagRefs()).map(({ name }) => name)).toEqual(['side-1', 'v1.0.0'])
    expect(await traced.tag('v1.0.0')).toMatchObject({ name: 'v1.0.0' })
  })
})

describe('files and differences', () => {
  test.each<[string, string | undefined, string]>([
    ['src/a.txt', 'one\n', 'as that commit has it'],
    ['ünï cödé.txt', 'zwei\n', 'any name'],
    ['src', undefined, 'a folder'],
    ['nowhere.txt', undefined, 'no such file'],
    ['../outside.txt', undefined, 'outside'],
    ['', undefined, 'the root'],
  ])('%j at the first commit is %j: %s', async (path, text) => {
    expect(await inDirectory().fileAt(git(directory, 'rev-parse', 'v1.0.0^{commit}'), path)).toBe(text)
  })

  test('how much changed, in git’s words; nothing between equals', async () => {
    const from = git(directory, 'rev-parse', 'v1.0.0^{commit}')
    expect(await inDirectory().diffStat(from, head)).toBe('2 files changed, 2 insertions(+), 1 deletion(-)')
    expect(await inDirectory().diffStat(head, head)).toBe('')
    expect((await problemsOf(inDirectory().diffStat(head, 'nowhere'))).codes).toEqual(['VC210'])
  })

  test('the graph has each commit before its parents, and a tag leads to its commit', async () => {
    const nodes = await inDirectory().graph(['HEAD', 'refs/tags/v1.0.0'])
    const seen = nodes.map(({ sha }) => sha)
    expect(seen).toHaveLength(Number(git(directory, 'rev-list', '--count', 'HEAD', 'v1.0.0')))
    for (const { sha, parents } of nodes)
      for (const parent of parents) expect(seen.indexOf(parent)).toBeGreaterThan(seen.indexOf(sha))
    expect((await problemsOf(inDirectory().graph(['nowhere']))).codes).toEqual(['VC210'])
  })

  test('commits are read whole by their names, and none that they reach', async () => {
    const read = await inDirectory().commitsNamed([head])
    expect(read).toEqual((await inDirectory().commits(head)).filter(({ sha }) => sha === head))
    expect(await inDirectory().commitsNamed([])).toEqual([])
  })
})

test('a SHA-256 repository: ids of 64 digits everywhere', async () => {
  const repository = join(folder, 'sha256')
  execFileSync('git', ['init', '--quiet', '--object-format=sha256', '--initial-branch=main', repository], {
    env: GIT_ENVIRONMENT,
  })
  git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'feat: a')
  git(repository, 'tag', '-a', '-m', 'one', 'v1.0.0')
  git(repository, 'commit', '--quiet', '--allow-empty', '-m', 'fix: b')
  const [first, second] = [git(repository, 'rev-parse', 'HEAD~1'), git(repository, 'rev-parse', 'HEAD')]
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  const read = gitOf(callIn(repository))
  expect(await read.commitOf('HEAD')).toBe(second)
  expect(await read.tagRefs()).toEqual([{ name: 'v1.0.0', commit: first }])
  expect(await read.tag('v1.0.0')).toMatchObject({ commit: first, message: 'one' })
  expect(await read.commits(second, first)).toMatchObject([{ sha: second, parents: [first], message: 'fix: b\n' }])
  expect(objectBytes(repository, 'commit', second).toString()).toContain(first)
})
