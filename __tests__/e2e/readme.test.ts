// README is followed word for word: what it says works on a fresh copy with nothing installed.
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, start } from './bundle.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder, temporaryFolder } from './repository.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const codeOf = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

describe('Try it', () => {
  const [tryIt, tests] = codeOf('sh').map((text) => text.trim())

  test('the first command releases any repository, from a copy of dist alone', async () => {
    const copy = temporaryFolder()
    cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true })
    const directory = makeRepository([{ message: 'feat: begin' }])
    const [program = '', ...args] = (tryIt ?? '').split(' ')
    expect(program).toBe('node')
    const { exitCode, stdout } = await start(process.execPath, [...args, '--repository', directory], {
      directory: copy,
      environment: GIT_ENVIRONMENT,
    })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/✔ tagged v0\.1\.0/)
    expect(git(directory, 'cat-file', '-t', 'v0.1.0')).toBe('tag')
    expect(existsSync(join(directory, '.git/version-checkpoint/releases/v0.1.0.md'))).toBe(true)
    removeFolder(copy)
    removeFolder(dirname(directory))
  })

  test('the second command is the one that runs these tests', () => {
    expect(tests).toBe('npm cit')
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm cit')
  })
})

test('the smallest workflow is YAML with least permissions', () => {
  const workflow = parse(codeOf('yaml')[0] ?? '') as {
    permissions: object
    jobs: { checkpoint: { permissions: object } }
  }
  expect(workflow.permissions).toEqual({})
  expect(workflow.jobs.checkpoint.permissions).toEqual({ contents: 'write' })
})

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
  '%s links only to what is there',
  (page) => {
    const links = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = '']) => path,
    )
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  },
)
