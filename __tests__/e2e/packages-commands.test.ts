// list, show, compare, notes, replay and init where one repository has several packages.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { makeRepository, removeFolder } from './repository.ts'

const CONFIGURATION = [
  'packages:',
  '  core: { path: packages/core, exclude: [docs/**] }',
  '  core-ui: { path: packages/ui, depends-on: [core] }',
  '  tool: tool',
  '  lib: lib',
  '  site: .',
  'groups:',
  '  all: { packages: [tool, lib], versions: fixed }',
  '',
].join('\n')

let directory: string

beforeAll(() => {
  directory = makeRepository([
    {
      message: 'chore: begin',
      files: {
        '.github/version-checkpoint.yml': CONFIGURATION,
        ...Object.fromEntries(['packages/core/x', 'packages/ui/x', 'tool/x', 'lib/x'].map((path) => [path, '0'])),
      },
      tags: ['core-v1.0.0', 'core-ui-v1.0.0', 'tool-v2.0.0', 'lib-v2.0.0', 'site-v0.1.0'],
    },
    { message: 'feat: look up by label', files: { 'packages/core/x': '1', 'packages/core/docs/x': '1' } },
    { message: 'docs: say it', files: { 'packages/core/docs/x': '2' }, tags: ['core-v1.1.0', 'core-ui-v1.0.1'] },
    { message: 'fix: round the corners', files: { 'packages/ui/x': '2' }, tags: ['core-ui-v1.0.2'] },
    { message: 'feat: tools', files: { 'tool/x': '3' }, tags: ['tool-v2.1.0', 'lib-v2.1.0'] },
    { message: 'fix: keep the cursor', files: { 'packages/core/x': '4' } },
  ])
})

afterAll(() => {
  removeFolder(dirname(directory))
})

const ask = async (...args: string[]) => {
  const { exitCode, stdout, stderr } = await runCli(directory, ...args)
  return { exitCode, lines: stdout.trimEnd().split('\n'), stdout, code: stderr.slice(0, 'VC000'.length) }
}
const asked = async <T>(...args: string[]) => JSON.parse((await ask(...args, '--json')).stdout) as T

describe('list', () => {
  test('has the versions of each package below its name', async () => {
    const { lines } = await ask('list')
    expect(lines.map((line) => line.replace(/ {2}20.*/, ''))).toEqual([
      ...['core', '  core-v1.1.0', '  core-v1.0.0', ''],
      ...['core-ui', '  core-ui-v1.0.2', '  core-ui-v1.0.1', '  core-ui-v1.0.0', ''],
      ...['tool', '  tool-v2.1.0', '  tool-v2.0.0', '', 'lib', '  lib-v2.1.0', '  lib-v2.0.0', ''],
      ...['site', '  site-v0.1.0'],
    ])
  })

  test('names the package of each in JSON, and --package leaves the others out', async () => {
    expect(await asked('list', '--package', 'tool')).toMatchObject([
      { package: 'tool', tag: 'tool-v2.1.0', distance: 1 },
      { package: 'tool', tag: 'tool-v2.0.0', distance: 5 },
    ])
  })
})

describe('show', () => {
  test.each([
    ['by the longest prefix', ['core-ui-v1.0.2'], 'core-ui-v1.0.2'],
    ['by the number and the package', ['1.0.2', '--package', 'core-ui'], 'core-ui-v1.0.2'],
  ])('%s', async (_, args, tag) => {
    expect(await asked('show', ...args)).toMatchObject({ tag: { name: tag } })
  })
})

describe('compare', () => {
  test('counts the commits and the files of the package', async () => {
    const compared = await asked<{ account: { rows: { subject: string }[] }; diffStat: string; notes: string }>(
      ...['compare', 'core-v1.0.0', 'core-v1.1.0'],
    )
    expect(compared).toMatchObject({
      account: { asked: 'minor' },
      diffStat: '1 file changed, 1 insertion(+), 1 deletion(-)',
    })
    expect(compared.account.rows.map(({ subject }) => subject)).toEqual(['feat: look up by label', 'docs: say it'])
    expect(compared.notes).toContain('look up by label')
  })

  test('of a package and any commit', async () => {
    expect(await asked('compare', 'core-v1.1.0', 'HEAD')).toMatchObject({ account: { asked: 'patch' }, to: 'HEAD' })
    expect(await asked('compare', '1.1.0', 'HEAD', '--package', 'core')).toMatchObject({ from: 'core-v1.1.0' })
  })
})

describe('notes', () => {
  test('of a version tell the commits of its package since the one before', async () => {
    const { stdout } = await ask('notes', 'core-ui-v1.0.2')
    expect(stdout).toContain('# core-ui v1.0.2')
    expect(stdout).toContain('round the corners')
    expect(stdout).not.toMatch(/label|tools|cursor/)
  })

  test('of a range, and of what would be released', async () => {
    expect((await ask('notes', 'core-v1.0.0..core-v1.1.0')).stdout).toContain('look up by label')
    const next = await ask('notes', '--package', 'core')
    expect(next.stdout).toContain('# core v1.1.1')
    expect(next.stdout).toContain('keep the cursor')
  })

  test('of a package that follows another one say so', async () => {
    expect((await ask('notes', '--package', 'core-ui')).stdout).toContain('core v1.1.1')
  })
})

describe('replay', () => {
  test('judges each package by what concerned it; groups and dependents follow', async () => {
    const judged = await asked<{ package: string; tag: string; agreed: boolean; led?: string }[]>('replay')
    expect(judged.map(({ package: name, tag, agreed, led }) => [name, tag, agreed, led])).toEqual([
      ['core', 'core-v1.1.0', true, undefined],
      ['core-ui', 'core-ui-v1.0.2', true, undefined],
      ['core-ui', 'core-ui-v1.0.1', true, 'it depends on core-v1.1.0'],
      ['tool', 'tool-v2.1.0', true, undefined],
      ['lib', 'lib-v2.1.0', true, 'released together with tool-v2.1.0'],
    ])
    const { lines } = await ask('replay', '--package', 'core\nsite')
    expect(lines).toEqual([
      ...['core', '  core-v1.0.0 → core-v1.1.0  minor  as these rules say', '', '  1 of 1 agree', ''],
      ...['site', '  No two versions to judge.', '', '1 of 1 agree'],
    ])
  })
})

test('init writes a template beside packages', async () => {
  expect(await ask('init', '--template', join(directory, 'mine.md'))).toMatchObject({ exitCode: 0 })
})

describe('bad input is refused with its code', () => {
  test.each<[string, readonly string[], string]>([
    ['versions of two packages', ['compare', 'core-v1.0.0', 'tool-v2.0.0'], 'VC113'],
    ['a version of one package and --package of another', ['show', 'core-v1.0.0', '--package', 'tool'], 'VC113'],
    ['a range of two packages', ['notes', 'core-v1.0.0..tool-v2.0.0'], 'VC113'],
    ['a number alone', ['show', '1.0.0'], 'VC808'],
    ['numbers alone', ['compare', '1.0.0', '1.1.0'], 'VC808'],
    ['no package', ['notes'], 'VC808'],
    ['a tag of nobody', ['show', 'nightly'], 'VC808'],
    ['an unknown package', ['replay', '--package', 'cor'], 'VC805'],
    ['an unknown package for list', ['list', '--package', 'cor'], 'VC805'],
    ['one prefix for all', ['list', '--tag-prefix', 'v'], 'VC111'],
  ])('%s', async (_, args, code) => {
    expect(await ask(...args)).toMatchObject({ exitCode: 2, code, stdout: '' })
  })

  test('a package where there are none', async () => {
    const plain = makeRepository([{ message: 'feat: begin', tags: ['v1.0.0'] }])
    for (const args of [['list'], ['show', 'v1.0.0'], ['notes'], ['replay'], ['compare', 'v1.0.0', 'HEAD']]) {
      const { exitCode, stderr } = await runCli(plain, ...args, '--package', 'core')
      expect([args[0], exitCode, stderr.slice(0, 5)]).toEqual([args[0], 2, 'VC810'])
    }
    removeFolder(dirname(plain))
  })
})

test('init --from proves packages on their past, each by its own commits', async () => {
  const moving = makeRepository([
    {
      message: 'chore: begin',
      files: { 'a/package.json': '{"name":"a"}', 'b/package.json': '{"name":"b"}' },
      tags: ['a-v1.0.0', 'b-v1.0.0'],
    },
    { message: 'feat: x', files: { 'a/x': '' }, tags: ['a-v1.1.0'] },
    { message: 'fix: y', files: { 'b/x': '' }, tags: ['b-v1.1.0'] },
  ])
  writeFileSync(
    join(moving, 'release-please-config.json'),
    JSON.stringify({ packages: { a: { component: 'a' }, b: { component: 'b' } } }),
  )
  const { exitCode, stdout, stderr } = await runCli(moving, 'init', '--from', 'release-please', '--json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    proof: {
      same: 1,
      releases: [
        { package: 'a', agreed: true },
        { package: 'b', released: 'minor', chosen: 'patch' },
      ],
    },
  })
  removeFolder(dirname(moving))
})
