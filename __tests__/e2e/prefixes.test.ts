// Every command knows the same prefix, and finds the same version by what a person wrote.
import { dirname } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

let directory: string

afterEach(() => {
  removeFolder(dirname(directory))
})

const COMMANDS_WITH_A_PREFIX: readonly (readonly string[])[] = [
  ['plan'],
  ['list'],
  ['verify'],
  ['replay'],
  ['publish'],
  ['notes'],
  ['notes', '1.1.0'],
  ['show', '1.1.0'],
  ['compare', '1.0.0', '1.1.0'],
  ['rollback', '1.1.0'],
  ['publish', '1.1.0'],
]

describe('only another prefix', () => {
  const HISTORY: readonly PlannedCommit[] = [
    { message: 'feat: begin', tags: ['widget-v1.0.0'] },
    { message: 'feat: more', tags: ['widget-v1.1.0'] },
  ]

  test('is no prefix to guess, for any command', async () => {
    directory = makeRepository(HISTORY)
    for (const command of COMMANDS_WITH_A_PREFIX)
      expect({ command, ...(await runCli(directory, ...command)) }).toMatchObject({
        command,
        exitCode: 1,
        stderr: expect.stringMatching(/^VC207: .*widget-v1\./),
      })
  })

  test('a whole name needs no prefix', async () => {
    directory = makeRepository(HISTORY)
    for (const command of [
      ['show', 'widget-v1.1.0'],
      ['notes', 'widget-v1.1.0'],
      ['compare', 'widget-v1.0.0', 'HEAD'],
    ])
      expect(await runCli(directory, ...command)).toMatchObject({ exitCode: 0 })
  })
})

test('with and without v: that of the highest version in the history, for every command', async () => {
  directory = makeRepository([
    { message: 'feat: begin', tags: ['v0.9.0'] },
    { message: 'feat: more', tags: ['1.0.0'] },
    { message: 'feat: most', tags: ['1.1.0'] },
    { message: 'feat: elsewhere', branch: 'next', tags: ['v2.0.0'] },
    { message: 'fix: a' },
  ])
  const json = async (...command: readonly string[]) =>
    JSON.parse((await runCli(directory, ...command, '--json')).stdout) as unknown
  expect(await json('plan')).toMatchObject({ tag: '1.1.1', 'previous-tag': '1.1.0' })
  expect(await json('list')).toMatchObject([{ tag: '1.1.0' }, { tag: '1.0.0' }])
  expect(await json('replay')).toMatchObject([{ tag: '1.1.0', previous: '1.0.0' }])
  expect(await json('verify')).toMatchObject({ unproved: [{ tag: '1.1.0' }, { tag: '1.0.0' }] })
  expect(await json('compare', '1.0.0', 'HEAD')).toMatchObject({ from: '1.0.0' })
  expect(await json('show', '1.1.0')).toMatchObject({ tag: { name: '1.1.0' } })
  expect((await runCli(directory, 'notes')).stdout).toContain('1.1.1')
})

test('a number that is a tag, too, is that tag, for every command', async () => {
  directory = makeRepository([
    { message: 'feat: begin', tags: ['0.1.0'] },
    { message: 'feat: more', tags: ['v0.1.0'] },
    { message: 'feat: most', tags: ['v1.0.0'] },
  ])
  const refs = refsOf(directory)
  const show = JSON.parse((await runCli(directory, 'show', '0.1.0', '--json')).stdout) as unknown
  expect(show).toMatchObject({ tag: { name: '0.1.0' } })
  const compare = JSON.parse((await runCli(directory, 'compare', '0.1.0', 'v1.0.0', '--json')).stdout) as unknown
  expect(compare).toMatchObject({ from: '0.1.0' })
  for (const command of [
    ['rollback', '0.1.0'],
    ['publish', '0.1.0'],
  ]) {
    const { stderr } = await runCli(directory, ...command)
    expect(stderr).toMatch(/(?<!v)0\.1\.0/)
    expect(stderr).not.toContain('v0.1.0')
  }
  expect(refsOf(directory)).toBe(refs)
})
