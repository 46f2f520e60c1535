// Forty packages are read by as many git processes as two, whatever is asked.
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCliIn } from './bundle.ts'
import { makeRepository, removeFolder } from './repository.ts'

const COUNTS = [2, 40]
let directories: readonly string[]

beforeAll(() => {
  directories = COUNTS.map((count) => {
    const names = Array.from({ length: count }, (_, at) => `p${at + 1}`)
    const filesWith = (text: string) => Object.fromEntries(names.map((name) => [`packages/${name}/x`, text]))
    const lines = names.map((name) => `  ${name}: { path: packages/${name}, floating-tags: major }`)
    const configuration = ['packages:', ...lines, ''].join('\n')
    const manifests = names.map((name) => [
      `packages/${name}/package.json`,
      `{ "name": "${name}", "version": "1.0.1" }`,
    ])
    const prepare = 'prepare: { files: [package.json], changelog: CHANGELOG.md }\n'
    return makeRepository([
      {
        message: 'chore: begin',
        files: {
          ...filesWith('0'),
          ...(Object.fromEntries(manifests) as Record<string, string>),
          '.github/version-checkpoint.yml': configuration,
          'prepared.yml': configuration + prepare,
          'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
        },
        tags: names.map((name) => `${name}-v1.0.0`),
      },
      { message: 'fix: all', files: filesWith('1'), tags: names.map((name) => `${name}-v1.0.1`) },
      { message: 'feat: all', files: filesWith('2') },
      { message: 'Revert "fix: all"', files: filesWith('3') },
    ])
  })
})

afterAll(() => {
  for (const directory of directories) removeFolder(dirname(directory))
})

/** https://git-scm.com/docs/api-trace2: each process begins with one event. */
async function processesOf(directory: string, args: readonly string[]): Promise<number> {
  const trace = join(directory, '..', 'trace')
  rmSync(trace, { force: true })
  const { exitCode, stderr } = await runCliIn({ directory, environment: { GIT_TRACE2_EVENT: trace } }, ...args)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"start"')).length
}

test.each([
  ['plan', ['plan']],
  ['plan as JSON', ['plan', '--json']],
  ['plan of one', ['plan', '--package', 'p1', '--bump', 'major']],
  ['plan of what is prepared, with locks', ['plan', '--config', 'prepared.yml']],
  ['list', ['list']],
  ['replay', ['replay']],
  ['notes of one', ['notes', '--package', 'p2']],
  ['compare', ['compare', 'p1-v1.0.0', 'HEAD']],
  ['verify', ['verify']],
])('%s', async (_, args) => {
  const [few = 0, many] = await Promise.all(directories.map((directory) => processesOf(directory, args)))
  expect(few).toBeGreaterThan(0)
  expect(many).toBe(few)
})
