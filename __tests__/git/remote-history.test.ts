import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { gitOf } from '../../src/git/git.ts'
import { remoteHistory, type RemoteHistory, type RemoteSetup } from '../../src/git/remote-history.ts'
import type { TagRef } from '../../src/ports/history.ts'
import { originAt } from '../../src/git/web.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { serveGit, type GitServer } from '../e2e/smart-http.ts'
import { callIn, problemsOf } from '../github/calls.ts'

let folder: string
let server: GitServer
let made: RemoteHistory[]

beforeAll(async () => {
  folder = temporaryFolder()
  server = await serveGit({ root: folder })
  made = []
})

afterEach(async () => {
  server.requests.length = 0
  await Promise.all(made.splice(0).map((history) => history.close()))
})

afterAll(async () => {
  await server.close()
  removeFolder(folder)
})

const TOKEN = 's3cret-token'

/** A bare repository that is served, made by these git commands in a working one. */
function published(name: string, ...commands: readonly string[][]): { bare: string; work: string } {
  const work = makeRepository([{ message: 'feat: begin' }], join(folder, `work-${name}`))
  for (const command of commands) git(work, ...command)
  const bare = join(folder, 'acme', `${name}.git`)
  execFileSync('git', ['clone', '--quiet', '--bare', work, bare], { env: GIT_ENVIRONMENT })
  git(bare, 'config', 'uploadpack.allowFilter', 'true')
  return { bare, work }
}

const commit = (message: string) => ['commit', '--quiet', '--allow-empty', '-m', message]
const tag = (name: string) => ['tag', '-a', '-m', name, name]
const merge = (branch: string) => ['merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, branch]

/** The server is in this process, so git must not block it. */
const waitFor = promisify(execFile)

/** A clone with the newest commit alone, without tags, and its remote as a history. */
async function shallowClone(name: string, changes: Partial<RemoteSetup> = {}, url = `${server.url}/acme/${name}.git`) {
  const clone = join(mkdtempSync(join(folder, 'clone-')), name)
  await waitFor('git', ['clone', '--quiet', '--depth=1', '--no-tags', url, clone], { env: GIT_ENVIRONMENT })
  return historyOf(clone, url, changes)
}

function historyOf(clone: string, origin: string, changes: Partial<RemoteSetup> = {}) {
  const call = callIn(clone)
  const temporary = mkdtempSync(join(folder, 'temp-'))
  const history = remoteHistory({ git: gitOf(call), call, origin: originAt(origin), temporary, ...changes })
  made.push(history)
  return { clone, history, temporary, head: git(clone, 'rev-parse', 'HEAD') }
}

const subjects = (commits: readonly { message: string }[]) =>
  commits.map(({ message }) => message.split('\n')[0]).sort()
const refsIn = (work: string, ...names: string[]): TagRef[] =>
  names.map((name) => ({ name, commit: git(work, 'rev-parse', `${name}^{}`) }))

describe('the tags of the remote', () => {
  test('with their commits, though none is here; of objects nothing is brought', async () => {
    const { work } = published(
      'tags',
      tag('v1.0.0'),
      commit('fix: a'),
      ['tag', 'light'],
      ['-c', 'advice.nestedTag=false', 'tag', '-a', '-m', 'x', 'v2', 'v1.0.0'],
    )
    const { history, clone } = await shallowClone('tags')
    expect(await history.tagRefs()).toEqual(refsIn(work, 'light', 'v1.0.0', 'v2'))
    expect(git(clone, 'tag')).toBe('')
  })

  test('one of them whole', async () => {
    published('one', tag('v1.0.0'), commit('fix: a'), tag('v1.1.0'), commit('fix: b'))
    const { history, clone } = await shallowClone('one')
    const seen = await history.tag('v1.1.0')
    expect(seen).toMatchObject({ name: 'v1.1.0', annotated: true, message: 'v1.1.0' })
    expect(git(clone, 'for-each-ref', 'refs/tags')).toBe('')
  })
})

describe('"no tags" is proved, never taken for granted', () => {
  test('branches without a tag prove it', async () => {
    published('untagged', commit('fix: a'))
    const { history } = await shallowClone('untagged')
    expect(await history.tagRefs()).toEqual([])
  })

  test('an answer without any ref proves nothing: VC244', async () => {
    const { clone } = await shallowClone('untagged')
    git(folder, 'init', '--quiet', '--bare', join(folder, 'acme/hollow.git'))
    const { codes } = await problemsOf(historyOf(clone, `${server.url}/acme/hollow.git`).history.tagRefs())
    expect(codes).toEqual(['VC244'])
  })
})

describe('waiting has an end', () => {
  test('a remote that takes the connection and never answers: VC243, for the tags and for commits', async () => {
    const silent = createServer((socket) => socket.resume().on('error', () => undefined)).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/acme/widget.git`
    const { clone } = await shallowClone('untagged')
    const { history, head } = historyOf(clone, url, { patience: { listSeconds: 0.2, fetchSeconds: 0.3 } })
    expect(await problemsOf(history.tagRefs())).toMatchObject({
      codes: ['VC243'],
      message: expect.stringContaining('within 0.2 seconds'),
    })
    expect((await problemsOf(history.since([], head))).message).toContain('within 0.3 seconds')
    expect((await problemsOf(history.tag('v1.0.0'))).codes).toEqual(['VC243'])
    // It ends when the last connection has: no process of git is left that holds one.
    silent.close()
    await once(silent, 'close')
  })
})

describe('the commits since a tag', () => {
  test('a line: those after it, with their true parents', async () => {
    const { work } = published('line', tag('v1.0.0'), commit('fix: a'), commit('fix: b'))
    const { history, head } = await shallowClone('line')
    const { base, commits } = await history.since(refsIn(work, 'v1.0.0'), head)
    expect(base?.name).toBe('v1.0.0')
    expect(subjects(commits)).toEqual(['fix: a', 'fix: b'])
    expect(commits.find(({ sha }) => sha === head)?.parents).toEqual([git(work, 'rev-parse', 'HEAD^')])
  })

  test('a branch that was forked before the tag and merged right after it is not lost', async () => {
    const { work } = published(
      'border',
      ['branch', 'old'],
      commit('feat: main'),
      tag('v1.0.0'),
      ['checkout', '--quiet', 'old'],
      commit('feat: one of the branch'),
      commit('feat: two of the branch'),
      ['checkout', '--quiet', 'main'],
      merge('old'),
      commit('fix: after'),
    )
    const { history, head } = await shallowClone('border')
    const { base, commits } = await history.since(refsIn(work, 'v1.0.0'), head)
    expect(base?.name).toBe('v1.0.0')
    expect(subjects(commits)).toEqual(['Merge old', 'feat: one of the branch', 'feat: two of the branch', 'fix: after'])
  })

  test('branches that took main in before the tag are followed to their ends', async () => {
    const steps = Array.from({ length: 4 }, (_, at) => [
      ['checkout', '--quiet', 'topic'],
      commit(`feat: topic ${at}`),
      ['checkout', '--quiet', 'main'],
      commit(`fix: main ${at}`),
      ['checkout', '--quiet', 'topic'],
      merge('main'),
    ]).flat()
    const end = [['checkout', '--quiet', 'main'], commit('fix: last'), tag('v1.0.0'), merge('topic')]
    const { work } = published('updates', ['branch', 'topic'], ...steps, ...end)
    const { history, head } = await shallowClone('updates')
    const expected = git(work, 'log', '--format=%s', 'v1.0.0..HEAD').split('\n').sort()
    expect(subjects((await history.since(refsIn(work, 'v1.0.0'), head)).commits)).toEqual(expected)
  })

  test.each<[string, string[], readonly string[][], string | undefined]>([
    [
      'the highest lies on another branch',
      ['v2.0.0', 'v1.0.0'],
      [
        tag('v1.0.0'),
        ['checkout', '--quiet', '-b', 'next'],
        commit('feat!: n'),
        tag('v2.0.0'),
        ['checkout', '--quiet', 'main'],
        commit('fix: a'),
      ],
      'v1.0.0',
    ],
    [
      'none lies in the history',
      ['v2.0.0'],
      [
        ['checkout', '--quiet', '-b', 'next'],
        commit('feat!: n'),
        tag('v2.0.0'),
        ['checkout', '--quiet', 'main'],
        commit('fix: a'),
      ],
      undefined,
    ],
    ['the tag stands on the head', ['v1.0.0'], [commit('fix: a'), tag('v1.0.0')], 'v1.0.0'],
    [
      'a tag stands on a tree',
      ['odd', 'v1.0.0'],
      [tag('v1.0.0'), commit('fix: a'), ['tag', 'odd', 'HEAD^{tree}']],
      'v1.0.0',
    ],
  ])('%s: of %j', async (name, tags, commands, base) => {
    const repository = name.replace(/ /g, '-')
    const { work } = published(repository, ...commands)
    const { history, head } = await shallowClone(repository)
    const range = await history.since(refsIn(work, ...tags), head)
    expect(range.base?.name).toBe(base)
    const expected = git(work, 'log', '--format=%s', 'HEAD', ...(base === undefined ? [] : [`^${base}`])).split('\n')
    expect(subjects(range.commits)).toEqual(expected.filter((line) => line !== '').sort())
  })

  test('which of some tags stand on later commits, whether or not the range was fetched before', async () => {
    const { work } = published(
      'containing',
      tag('v1.0.0'),
      commit('fix: a'),
      ['branch', 'old'],
      commit('feat: b'),
      tag('v1.1.0'),
      ['tag', 'odd', 'HEAD^{tree}'],
      ['checkout', '--quiet', '-b', 'beside', 'v1.0.0'],
      commit('fix: c'),
      tag('v9.0.0'),
      ['checkout', '--quiet', 'main'],
    )
    const { history } = await shallowClone('containing')
    const [tags, old] = [refsIn(work, 'v9.0.0', 'v1.1.0', 'odd', 'v1.0.0'), git(work, 'rev-parse', 'old')]
    for (const before of [undefined, tags]) {
      if (before !== undefined) await history.since(before, old)
      expect((await history.containing(tags, old)).map(({ name }) => name)).toEqual(['v1.1.0'])
    }
  })

  test('a first release: all of them', async () => {
    published('first', commit('fix: a'), commit('fix: b'))
    const { history, head } = await shallowClone('first')
    expect(subjects((await history.since([], head)).commits)).toEqual(['feat: begin', 'fix: a', 'fix: b'])
  })

  test('a tag after the head: the head is an older commit', async () => {
    const { work } = published(
      'older',
      tag('v1.0.0'),
      commit('fix: a'),
      commit('fix: b'),
      tag('v1.0.1'),
      commit('fix: c'),
    )
    const { history } = await shallowClone('older')
    const range = await history.since(refsIn(work, 'v1.0.1', 'v1.0.0'), git(work, 'rev-parse', 'v1.0.0~0'))
    expect(range).toMatchObject({ base: { name: 'v1.0.0' }, commits: [] })
    const between = await history.since(refsIn(work, 'v1.0.1', 'v1.0.0'), git(work, 'rev-parse', 'v1.0.1~1'))
    expect(subjects(between.commits)).toEqual(['fix: a'])
  })

  test('a SHA-256 repository', async () => {
    const work = join(folder, 'work-sha256')
    execFileSync('git', ['init', '--quiet', '--object-format=sha256', '--initial-branch=main', work], {
      env: GIT_ENVIRONMENT,
    })
    for (const command of [commit('feat: a'), tag('v1.0.0'), commit('fix: b')]) git(work, ...command)
    execFileSync('git', ['clone', '--quiet', '--bare', work, join(folder, 'acme', 'sha256.git')], {
      env: GIT_ENVIRONMENT,
    })
    const { history, head } = await shallowClone('sha256')
    expect(head).toHaveLength(64)
    expect(await history.tagRefs()).toEqual(refsIn(work, 'v1.0.0'))
    expect(subjects((await history.since(refsIn(work, 'v1.0.0'), head)).commits)).toEqual(['fix: b'])
  })

  test('a server that knows no filters', async () => {
    const { bare, work } = published('unfiltered', tag('v1.0.0'), commit('fix: a'))
    git(bare, 'config', 'uploadpack.allowFilter', 'false')
    const { history, head } = await shallowClone('unfiltered')
    expect(subjects((await history.since(refsIn(work, 'v1.0.0'), head)).commits)).toEqual(['fix: a'])
  })

  test('a path beside the clone is relative to the clone', async () => {
    const { work, bare } = published('path', tag('v1.0.0'), commit('fix: a'))
    const { clone, head } = await shallowClone('path', {}, `file://${bare}`)
    const { history } = historyOf(clone, '../../acme/path.git')
    expect(subjects((await history.since(refsIn(work, 'v1.0.0'), head)).commits)).toEqual(['fix: a'])
  })
})

describe('nothing is left, and nothing is touched', () => {
  test('the clone stays as it was; what was made is gone afterwards', async () => {
    const { work } = published('traces', tag('v1.0.0'), commit('fix: a'), commit('fix: b'))
    const { history, clone, head, temporary } = await shallowClone('traces')
    const before = execFileSync('find', [join(clone, '.git'), '-printf', '%p %s %T@\n'], { encoding: 'utf8' })
    await history.tagRefs()
    await history.since(refsIn(work, 'v1.0.0'), head)
    expect(readdirSync(temporary)).not.toEqual([])
    await history.close()
    expect(readdirSync(temporary)).toEqual([])
    expect(execFileSync('find', [join(clone, '.git'), '-printf', '%p %s %T@\n'], { encoding: 'utf8' })).toBe(before)
  })

  test.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_OBJECT_DIRECTORY', 'GIT_INDEX_FILE', 'GIT_SHALLOW_FILE'])(
    'a %s of the caller leads nowhere else',
    async (variable) => {
      const name = `leads-${variable.toLowerCase().replaceAll('_', '-')}`
      const { work } = published(name, tag('v1.0.0'), commit('fix: a'))
      const { clone, head } = await shallowClone(name)
      const call = callIn(clone, { [variable]: join(folder, 'nowhere') })
      const { history } = historyOf(clone, `${server.url}/acme/${name}.git`, { call })
      expect(subjects((await history.since(refsIn(work, 'v1.0.0'), head)).commits)).toEqual(['fix: a'])
    },
  )
})

describe('the way to the remote', () => {
  let closed: GitServer
  const credentials = () => ({ token: TOKEN, server: closed.url, repository: 'acme/closed' })
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`

  beforeAll(async () => {
    published('closed', tag('v1.0.0'), commit('fix: a'))
    closed = await serveGit({ root: folder, token: TOKEN })
  })

  afterEach(() => {
    closed.requests.length = 0
  })

  afterAll(() => closed.close())

  /** A shallow clone as actions/checkout leaves it, with the origin that it writes. */
  async function checkout(configure: (clone: string) => void = () => undefined) {
    const { clone } = await shallowClone('closed')
    git(clone, 'remote', 'set-url', 'origin', `${closed.url}/acme/closed`)
    configure(clone)
    return clone
  }

  const persisted = (clone: string) => git(clone, 'config', '--local', `http.${closed.url}/.extraheader`, header)

  /** From v6 on the header stands in a file of its own, included for this git directory alone. */
  const included = (clone: string) => {
    const file = join(clone, '..', 'git-credentials.config')
    writeFileSync(file, `[http "${closed.url}/"]\n\textraheader = ${header}\n`)
    git(clone, 'config', '--local', `includeIf.gitdir:${join(clone, '.git')}.path`, file)
  }

  test.each<[string, (clone: string) => unknown, boolean]>([
    ['persist-credentials: false, with the token', () => undefined, true],
    ['v4 and v5, which keep a header, with the token: one header is sent, not two', persisted, true],
    ['v6, which includes a file, with the token: one header is sent, not two', included, true],
    ['v4 and v5, on a command line without a token', persisted, false],
    ['v6, on a command line without a token', included, false],
  ])('after checkout of %s', async (_, configure, hasToken) => {
    const clone = await checkout(configure)
    const { history, head } = historyOf(
      clone,
      `${closed.url}/acme/closed`,
      hasToken ? { credentials: credentials() } : {},
    )
    const [ref] = await history.tagRefs()
    expect(ref?.name).toBe('v1.0.0')
    expect((await history.since(ref === undefined ? [] : [ref], head)).commits).toHaveLength(1)
    expect(new Set(closed.requests.map(({ authorization }) => authorization.length))).toEqual(new Set([1]))
  })

  test('without either: VC209, and nobody is asked for a password', async () => {
    const { codes } = await problemsOf(historyOf(await checkout(), `${closed.url}/acme/closed`).history.tagRefs())
    expect(codes).toEqual(['VC209'])
  })

  test('another repository is not given the token', async () => {
    const other = { ...credentials(), repository: 'acme/other' }
    const { history } = historyOf(await checkout(), `${closed.url}/acme/closed`, { credentials: other })
    expect((await problemsOf(history.tagRefs())).codes).toEqual(['VC209'])
    expect(closed.requests.flatMap(({ authorization }) => authorization)).toEqual([])
  })

  describe('what the configuration of a clone says', () => {
    /** A host that writes down what comes to it, as a proxy or under another name. */
    let elsewhere: GitServer
    let ran: string

    beforeAll(async () => {
      elsewhere = await serveGit({ root: folder })
    })

    afterEach(() => {
      elsewhere.requests.length = 0
    })

    afterAll(() => elsewhere.close())

    const leaveTrace = () => {
      ran = join(mkdtempSync(join(folder, 'trace-')), 'ran')
      return `touch '${ran}'; false`
    }

    test.each<[string, (clone: string) => unknown]>([
      ['http.proxy', (clone) => git(clone, 'config', 'http.proxy', elsewhere.url)],
      ['http.<url>.proxy', (clone) => git(clone, 'config', `http.${closed.url}.proxy`, elsewhere.url)],
      ['remote.origin.proxy', (clone) => git(clone, 'config', 'remote.origin.proxy', elsewhere.url)],
      ['url.*.insteadOf', (clone) => git(clone, 'config', `url.${elsewhere.url}/.insteadOf`, `${closed.url}/`)],
      ['credential.helper', (clone) => git(clone, 'config', 'credential.helper', `!${leaveTrace()}`)],
      ['core.sshCommand', (clone) => git(clone, 'config', 'core.sshCommand', leaveTrace())],
      ['http.extraheader', (clone) => git(clone, 'config', 'http.extraheader', 'AUTHORIZATION: basic b3RoZXI=')],
    ])('%s: the token goes to its own host alone', async (_, configure) => {
      ran = ''
      const clone = await checkout(configure)
      const { history, head } = historyOf(clone, `${closed.url}/acme/closed`, { credentials: credentials() })
      await history.since(await history.tagRefs(), head)
      expect(closed.requests.map(({ authorization }) => authorization)).not.toEqual([])
      expect(closed.requests.every(({ status }) => status === 200)).toBe(true)
      expect(elsewhere.requests).toEqual([])
      expect(ran !== '' && existsSync(ran)).toBe(false)
    })

    test('a redirect of the server does not take the token along', async () => {
      const redirecting = createHttpServer((request, response) => {
        response.writeHead(302, { location: `${elsewhere.url}${request.url ?? ''}` }).end()
      }).listen(0, '127.0.0.1')
      await once(redirecting, 'listening')
      const url = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`
      const clone = await checkout()
      const { history } = historyOf(clone, `${url}/acme/closed`, { credentials: { ...credentials(), server: url } })
      expect((await problemsOf(history.tagRefs())).codes).toEqual(['VC209'])
      expect(elsewhere.requests).toEqual([])
      redirecting.close()
    })

    test.each([
      ['in a workflow, no program of it runs', true, false],
      ['on the command line, git has checked whose it is: the key that a person set for it is used', false, true],
    ])('%s', async (_, trusted, runs) => {
      const clone = await checkout((made) => git(made, 'config', 'core.sshCommand', leaveTrace()))
      const { history } = historyOf(clone, 'git@b.example:acme/closed', { call: { ...callIn(clone), trusted } })
      expect((await problemsOf(history.tagRefs())).codes).toEqual(['VC209'])
      expect(existsSync(ran)).toBe(runs)
    })

    test('an address is rewritten once, not again by the settings of the user', async () => {
      const global = join(mkdtempSync(join(folder, 'user-')), 'gitconfig')
      writeFileSync(global, `[url "${server.url}/mirror/"]\n\tinsteadOf = ${server.url}/\n`)
      const { clone } = await shallowClone('untagged')
      const call = callIn(clone, { GIT_CONFIG_GLOBAL: global })
      expect(await historyOf(clone, `${server.url}/acme/untagged.git`, { call }).history.tagRefs()).toEqual([])
    })
  })

  test('no hook of a user runs in a repository of ours', async () => {
    const hooks = mkdtempSync(join(folder, 'hooks-'))
    const names = ['reference-transaction', 'post-checkout', 'post-merge', 'post-update', 'update', 'pre-auto-gc']
    for (const name of names)
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch "${hooks}/ran"\nexit 1\n`, { mode: 0o755 })
    const global = join(hooks, 'gitconfig')
    writeFileSync(global, `[core]\n\thooksPath = ${hooks}\n`)
    const clone = await checkout()
    const call = callIn(clone, { GIT_CONFIG_GLOBAL: global })
    const { history, head } = historyOf(clone, `${closed.url}/acme/closed`, { call, credentials: credentials() })
    await history.since(await history.tagRefs(), head)
    await history.tag('v1.0.0')
    expect(existsSync(join(hooks, 'ran'))).toBe(false)
  })

  test('the token stands in no argument, no address and no file', async () => {
    const clone = await checkout()
    const trace = join(clone, '..', 'trace.txt')
    const call = callIn(clone, { GIT_TRACE: trace, GIT_TRACE_SETUP: '1' })
    const { history, head, temporary } = historyOf(clone, `${closed.url}/acme/closed`, {
      call,
      credentials: credentials(),
    })
    await history.since(await history.tagRefs(), head)
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    for (const place of [temporary, clone])
      for (const path of readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )) {
        const bytes = readFileSync(join(path.parentPath, path.name))
        expect([path.name, bytes.includes(TOKEN), bytes.includes(basic)]).toEqual([path.name, false, false])
      }
    expect(readFileSync(trace, 'utf8')).toContain('fetch')
    expect(readFileSync(trace, 'utf8')).not.toContain(TOKEN)
    expect(readFileSync(trace, 'utf8')).not.toContain(basic)
  })
})
