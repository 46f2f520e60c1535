// correct, as people start it, in a real repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { git, makeRepository, refsOf, removeFolder } from './repository.ts'

const FILE = '.github/version-checkpoint.yml'

let directory: string

beforeEach(() => {
  directory = makeRepository([
    { message: 'Old things (#3)', tags: ['v1.4.2'] },
    { message: 'Search box (#12)' },
    { message: 'fix: a knob' },
  ])
})

afterEach(() => {
  removeFolder(dirname(directory))
})

const correct = (...args: string[]) => runCli(directory, 'correct', ...args)
const file = () => readFileSync(join(directory, FILE), 'utf8')
const shaOf = (revision: string) => git(directory, 'rev-parse', revision)

function configure(text: string): void {
  mkdirSync(join(directory, '.github'), { recursive: true })
  writeFileSync(join(directory, FILE), text)
}

test('a pull request is read as it should have been, and nothing else changes', async () => {
  const before = [refsOf(directory), shaOf('HEAD')]
  const { exitCode, stdout, stderr } = await correct('12', 'feat: a search box')
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /corrected #12 in \.github\/version-checkpoint\.yml\n.*Search box \(#12\)\n.*feat: a search box\n/,
  )
  expect(file()).toBe("corrections:\n  '#12': 'feat: a search box'\n")
  expect([refsOf(directory), shaOf('HEAD')]).toEqual(before)
  const plan = await runCli(directory, 'plan', '--print', 'version')
  expect(plan.stdout).toBe('1.5.0\n')
})

test('a second time there is nothing to do', async () => {
  await correct('12', 'feat: a search box')
  const before = file()
  const { exitCode, stdout } = await correct('#12', 'feat: a search box')
  expect([exitCode, stdout.startsWith('Nothing to do'), file()]).toEqual([0, true, before])
})

test('a commit is left out, with its reason, in a file that stays as it is', async () => {
  configure('# ours\ndraft:   true   # for now\n')
  const name = shaOf('HEAD').slice(0, 9)
  const { exitCode, stdout } = await correct(name, '--skip', "it wasn't shipped", '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ key: name, was: 'fix: a knob', written: true, path: FILE })
  const key = /^\d+$|^\d+e\d+$/.test(name) ? `'${name}'` : name
  expect(file()).toBe(`# ours\ndraft:   true   # for now\ncorrections:\n  ${key}: { skip: 'it wasn''t shipped' }\n`)
})

test('a commit of a version that is there is corrected with a warning', async () => {
  const { exitCode, stderr } = await correct('3', 'docs: old things')
  expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^warning: /)])
})

describe('refused, and nothing is written', () => {
  test.each<[string, readonly string[], number, string]>([
    ['not conventional', ['12', 'Search box'], 2, 'VC833'],
    ['a type that is in no table', ['12', 'feta: a search box'], 2, 'VC833'],
    ['a pull request that was not merged here', ['99', 'feat: a'], 2, 'VC832'],
    ['a commit that is not there', ['0000000', 'feat: a'], 2, 'VC832'],
    ['no name of a commit', ['main', 'feat: a'], 2, 'VC113'],
    ['neither a message nor a reason', ['12'], 2, 'VC113'],
    ['both', ['12', 'feat: a', '--skip', 'no'], 2, 'VC113'],
    ['an empty message', ['12', ' '], 2, 'VC113'],
    ['no name at all', [], 2, 'VC113'],
    ['three words', ['12', 'feat:', 'a'], 2, 'VC113'],
    ['a configuration that is not there', ['12', 'feat: a', '--config', 'other.yml'], 2, 'VC108'],
  ])('%s', async (_, args, exitCode, code) => {
    const ended = await correct(...args)
    expect([ended.exitCode, ended.stderr.slice(0, 5), ended.stdout]).toEqual([exitCode, code, ''])
    expect(existsSync(join(directory, FILE))).toBe(false)
  })

  test.each<[string, (sha: string) => string, readonly string[], number, string]>([
    ['a number that says something else', () => "corrections: { '#12': 'fix: a' }\n", ['12', 'feat: a'], 1, 'VC834'],
    [
      'an id, where a number would not outweigh it',
      (sha) => `corrections: { '${sha}': 'fix: a' }\n`,
      ['12', 'feat: a'],
      1,
      'VC834',
    ],
    ['a file that cannot be edited so', () => '{ draft: true }\n', ['12', 'feat: a'], 1, 'VC835'],
    ['a file that is wrong', () => 'draf: true\n', ['12', 'feat: a'], 2, 'VC110'],
  ])('%s', async (_, textOf, args, exitCode, code) => {
    const text = textOf(shaOf('HEAD~1').slice(0, 12))
    configure(text)
    const ended = await correct(...args)
    expect([ended.exitCode, ended.stderr.slice(0, 5), file()]).toEqual([exitCode, code, text])
  })
})
