// A pull request commits the files of a repository, whose configuration names programs: git would take it for one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, runCli } from '../e2e/bundle.ts'
import { git, makeRepository, refsOf, removeFolder } from '../e2e/repository.ts'

let directory: string
let ran: string

/** Every setting by which git may start a program, each leaving the same trace. */
const configuration = (trace: string) => `[core]
	repositoryformatversion = 0
	bare = true
	sshCommand = "touch '${trace}'; false"
	fsmonitor = "touch '${trace}'; false"
	pager = "touch '${trace}'; cat"
	gitProxy = "touch '${trace}'"
	alternateRefsCommand = "touch '${trace}'"
	hooksPath = .
[gpg]
	program = "./reference-transaction"
[credential]
	helper = "!touch '${trace}'"
[remote "origin"]
	url = git@b.example:acme/widget.git
`

beforeEach(() => {
  directory = makeRepository([{ message: 'feat: begin', tags: ['v1.0.0'] }, { message: 'fix: keep the cursor' }])
  ran = join(dirname(directory), 'ran')
  const planted: Readonly<Record<string, string>> = {
    HEAD: `${git(directory, 'rev-parse', 'HEAD')}\n`,
    config: configuration(ran),
    'objects/info/alternates': '../../../.git/objects\n',
    'refs/heads/.keep': '',
    'reference-transaction': `#!/bin/sh\ntouch '${ran}'\n`,
  }
  for (const [path, text] of Object.entries(planted)) {
    const file = join(directory, 'packages/app', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: 0o755 })
  }
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '-m', 'feat: an app')
})

afterEach(() => {
  removeFolder(dirname(directory))
})

describe('a repository among the files of a pull request runs nothing, and nothing is written', () => {
  test.each([
    ['a dry run', { 'dry-run': 'true' }],
    ['a release', {}],
    ['verify', { command: 'verify' }],
  ])('in the action: %s', async (_, inputs) => {
    const before = refsOf(directory)
    const ended = await runAction({ directory, inputs: { 'working-directory': 'packages/app', ...inputs } })
    expect({ errors: ended.errors, exitCode: ended.exitCode, ran: existsSync(ran) }).toEqual({
      errors: [expect.stringMatching(/^VC241: ".*packages\/app" is a bare repository/)],
      exitCode: 1,
      ran: false,
    })
    expect(refsOf(directory)).toBe(before)
  })

  test.each([['plan'], ['release'], ['prepare'], ['list'], ['show', 'v1.0.0'], ['verify']])(
    'on the command line: %s',
    async (...args) => {
      const before = refsOf(directory)
      const named = await runCli(directory, ...args, '--repository', 'packages/app')
      const inside = await runCli(join(directory, 'packages/app/refs'), ...args)
      for (const { exitCode, stderr } of [named, inside])
        expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringMatching(/^VC241: /) })
      expect({ ran: existsSync(ran), refs: refsOf(directory) }).toEqual({ ran: false, refs: before })
    },
  )

  test('the folder around it is released as ever', async () => {
    const { exitCode, stdout } = await runCli(directory, 'plan')
    expect({ exitCode, ran: existsSync(ran) }).toEqual({ exitCode: 0, ran: false })
    expect(stdout).toContain('v1.1.0')
  })
})

test('a bare repository that a person names is read', async () => {
  const bare = join(dirname(directory), 'widget.git')
  git(directory, 'clone', '--quiet', '--bare', directory, bare)
  const { exitCode, stdout } = await runCli(dirname(directory), 'plan', '--repository', 'widget.git')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('v1.0.0 → v1.1.0')
})
