// Real git: the paths that a log tells are those that each commit changed beside its first parent, whatever anybody set.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { SharedHistory } from '../../src/ports/history.ts'
import { gitOf } from '../../src/git/git.ts'
import { pairOf } from '../../src/packages/changed.ts'
import { git, GIT_ENVIRONMENT, makeRepository, removeFolder } from '../e2e/repository.ts'
import { callIn } from '../github/calls.ts'

const ID = '8c1d02e0a7d1c3a1f6b5e4d3c2b1a0f9e8d7c6b5'
const NAMED_LIKE_RAW = ':100644 100644 8c1d02e 77ab9f0 M'

let directory: string
let head: string

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
const file = (path: string, text: string, mode = '100644') => `M ${mode} inline ${path}\n${data(text)}`
const submodule = (id: string) => `M 160000 ${id} a/module\n`

beforeAll(() => {
  directory = makeRepository([])
  let mark = 0
  const commit = (message: string, parents: readonly number[], ...changes: readonly string[]) => {
    const [first, ...others] = parents
    const from = [...(first === undefined ? [] : [`from :${first}`]), ...others.map((one) => `merge :${one}`)]
    const lines = [`commit refs/heads/made`, `mark :${(mark += 1)}`, `committer M <m@example.org> ${mark * 60} +0000`]
    return `${lines.join('\n')}\n${data(message)}${from.map((line) => `${line}\n`).join('')}${changes.join('')}\n`
  }
  const stream = [
    commit('chore: begin\n', [], file('a/x', '1'), file('a/y', '1'), file('b/x', '1'), submodule(ID)),
    commit('fix: a\n', [1], file('a/x', '2')),
    commit('fix: both\n', [2], file('a/x', '3'), file('b/x', '2')),
    commit('refactor: move\n', [3], 'R a/y b/y\n'),
    commit(`${NAMED_LIKE_RAW}\n`, [4], file('b/x', '3')),
    commit('chore: nothing\n', [5]),
    commit('', [6], file(`a/${NAMED_LIKE_RAW}`, '1'), file(`b/${ID}`, '1'), file('"a/\\303\\274\\ttab\\n"', '1')),
    commit('fix: on a side\n', [3], file('a/side', '1')),
    commit('Merge side\n', [7, 8], file('a/side', '1')),
    commit('feat: merged otherwise\n', [9, 8], file('a/x', '9')),
    commit('fix: mode\n', [10], file('a/x', '9', '100755')),
    commit('fix: module\n', [11], submodule(ID.replace('8', '9'))),
    commit('fix: b on a side\n', [11], file('b/z', '1')),
    commit('Merge what is elsewhere\n', [12, 13], file('b/z', '1')),
  ].join('')
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: directory, env: GIT_ENVIRONMENT, input: stream })
  head = git(directory, 'rev-parse', 'made')
})

afterAll(() => {
  removeFolder(dirname(directory))
})

async function sharedBy(environment: Readonly<Record<string, string>> = {}): Promise<Required<SharedHistory>> {
  const shared = await gitOf(callIn(directory, environment)).shared?.(head, [])
  if (shared?.changesIn === undefined) throw new Error('no files')
  return shared as Required<SharedHistory>
}

/** The settings of a person that could change what a log tells. */
function hostileSettings(): Readonly<Record<string, string>> {
  const path = join(dirname(directory), 'user.gitconfig')
  writeFileSync(
    path,
    [
      '[log]\nshowRoot = false\nfollow = true\ndiffMerges = off\nabbrevCommit = true\nmailmap = true',
      '[diff]\nrelative = true\nignoreSubmodules = all\nrenames = copies\nexternal = /bin/false\norderFile = /dev/null',
      '[color]\nui = always\n[core]\nquotePath = true\nabbrev = 4\n',
    ].join('\n'),
  )
  return { GIT_CONFIG_GLOBAL: path }
}

test.each<[string, readonly string[] | undefined]>([
  ['all of them', undefined],
  ['those below a folder', ['a']],
  ['those below two, one of which is not there', ['b', 'c']],
  ['a folder with a sign that pathspecs read', ['*']],
])('%s: each commit with its paths, and no commit left out', async (_, under) => {
  for (const environment of [{}, hostileSettings()]) {
    const { changesIn, changedPaths, commitsSince } = await sharedBy(environment)
    const { commits, paths } = await changesIn({ from: head, without: [] }, under)
    expect(commits).toEqual(await commitsSince([]))
    expect(commits).toHaveLength(14)
    const one = await Promise.all(commits.map((each) => changedPaths([pairOf(each)], under)))
    expect([...paths]).toEqual(one.flatMap((each) => [...each]))
  }
})

test('what each kind of commit changed', async () => {
  const { changesIn } = await sharedBy(hostileSettings())
  const { commits, paths } = await changesIn({ from: head, without: [] })
  const told = commits.map(({ sha, message }) => [message.trim(), [...(paths.get(sha) ?? [])].sort()])
  expect(told.toReversed()).toEqual(
    expect.arrayContaining([
      ['chore: begin', ['a/module', 'a/x', 'a/y', 'b/x']],
      ['refactor: move', ['a/y', 'b/y']],
      [NAMED_LIKE_RAW, ['b/x']],
      ['chore: nothing', []],
      ['', [`a/${NAMED_LIKE_RAW}`, 'a/ü\ttab\n', `b/${ID}`].sort()],
      ['Merge side', ['a/side']],
      ['feat: merged otherwise', ['a/x']],
      ['fix: mode', ['a/x']],
      ['fix: module', ['a/module']],
    ]),
  )
})

test('a folder is taken by its name', async () => {
  const { changesIn } = await sharedBy()
  expect((await changesIn({ from: head, without: [] }, ['*'])).paths.size).toBe(0)
})

test('from a folder below the root the paths are still the repository’s', async () => {
  mkdirSync(join(directory, 'a'), { recursive: true })
  const shared = await gitOf(callIn(join(directory, 'a'), hostileSettings())).shared?.(head, [])
  expect(await shared?.changesIn?.({ from: head, without: [] })).toEqual(
    await (await sharedBy()).changesIn({ from: head, without: [] }),
  )
})

test('without what others have in their history', async () => {
  const { changesIn } = await sharedBy()
  const [side, before] = [git(directory, 'rev-parse', 'made~3^2'), git(directory, 'rev-parse', 'made~5')]
  const { commits } = await changesIn({ from: head, without: [side, before] })
  const subjects = [
    'Merge what is elsewhere',
    'fix: b on a side',
    'fix: module',
    'fix: mode',
    'feat: merged otherwise',
    'Merge side',
  ]
  expect(commits.map(({ message }) => message.trim())).toEqual(subjects)
})
