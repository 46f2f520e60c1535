// doctor, as people start it, in a real repository.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { git, makeRepository, refsOf, removeFolder } from './repository.ts'

let directory: string

beforeEach(() => {
  directory = makeRepository([{ message: 'feat: begin', tags: ['light:v1.0.0'] }, { message: 'fix: a knob' }])
})

afterEach(() => {
  removeFolder(dirname(directory))
})

const workflow = (name: string, text: string) => {
  mkdirSync(join(directory, '.github/workflows'), { recursive: true })
  writeFileSync(join(directory, '.github/workflows', name), text)
}

test('a healthy repository has nothing to fix; what cannot be seen is said', async () => {
  const { exitCode, stdout } = await runCli(directory, 'doctor')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('✔ Nothing to fix.\nD201  A version tag is lightweight: "v1.0.0".\n')
  expect(stdout).toContain('Not looked at:\n  the releases on GitHub: add --forge github, with GITHUB_TOKEN\n')
})

test('findings have their place and their cure, and nothing is written', async () => {
  workflow('release.yml', 'on: push\njobs:\n  a:\n    steps:\n      - run: npx semantic-release\n')
  workflow('broken.yml', 'on: [')
  const before = [refsOf(directory), git(directory, 'status', '--porcelain')]
  const { exitCode, stdout } = await runCli(directory, 'doctor', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [
      { code: 'D201', level: 'note' },
      { code: 'D306', what: expect.stringContaining('.github/workflows/broken.yml:1:') },
      { code: 'D301', place: '.github/workflows/release.yml:5:14' },
    ],
  })
  expect([refsOf(directory), git(directory, 'status', '--porcelain')]).toEqual(before)
})
