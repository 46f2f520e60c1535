// A plan made by a job that may only read, applied by another one that may write: exactly it, or a refusal.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, refsOf } from './repository.ts'

const HISTORY = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor (#215)' }]
const FILE = { 'plan-file': 'plan.json' }

let on: OnGitHub

beforeEach(async () => {
  on = await onGitHub(HISTORY)
  const { exitCode } = await on.run({ inputs: { command: 'plan', bump: 'minor', ...FILE }, token: 'token-ro' })
  expect(exitCode).toBe(0)
})

afterEach(async () => {
  expect(on.github.violations).toEqual([])
  await on.end()
})

const planned = () =>
  JSON.parse(readFileSync(join(on.directory, 'plan.json'), 'utf8')) as { version: string; head: string }

test('the plan is written by a run that asks nothing and writes nothing', () => {
  expect(on.github.requests).toEqual([])
  expect(planned()).toMatchObject({ version: '1.5.0', head: on.head })
})

test('it is applied with the bump that it was made with, though the second job was not told of it', async () => {
  const { exitCode, outputs } = await on.start({ inputs: FILE })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ released: 'true', version: '1.5.0' })
  expect(git(on.remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(planned().head)
  expect(on.github.releases).toMatchObject([{ tag_name: 'v1.5.0', draft: true }])
})

const commit = (message: string) => git(on.directory, 'commit', '--quiet', '--allow-empty', '--message', message)

test.each<[string, () => void, string]>([
  ['the head moved', () => commit('fix: one more'), 'head: '],
  [
    'the configuration changed',
    () => {
      mkdirSync(join(on.directory, '.github'))
      writeFileSync(join(on.directory, '.github/version-checkpoint.yml'), 'draft: false\n')
    },
    'the setting draft differs',
  ],
  [
    'a correction was added',
    () => {
      mkdirSync(join(on.directory, '.github'))
      const text = "corrections: { '#215': 'docs: keep the cursor' }\n"
      writeFileSync(join(on.directory, '.github/version-checkpoint.yml'), text)
    },
    'the setting rules differs',
  ],
  [
    'somebody made another version of it',
    () => {
      git(on.directory, 'tag', '--annotate', '--message', 'v1.4.3', 'v1.4.3', 'HEAD')
    },
    'version: "1.5.0" in the plan, "1.4.3" here',
  ],
  [
    'it was edited',
    () => {
      writeFileSync(join(on.directory, 'plan.json'), JSON.stringify({ ...planned(), version: '9.0.0', tag: 'v9.0.0' }))
    },
    'bump: "minor" in the plan, "major" here',
  ],
])('where %s it is refused with the difference, and nothing is written', async (_, change, said) => {
  change()
  const before = refsOf(on.remote)
  const { exitCode, errors } = await on.run({ inputs: FILE })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('VC222')
  expect(errors[0]).toContain(said)
  expect(on.github.writes()).toEqual([])
  expect(refsOf(on.remote)).toBe(before)
})

test('a plan that was made with a correction is refused without it, and applied with it', async () => {
  const path = join(on.directory, '.github/version-checkpoint.yml')
  mkdirSync(join(on.directory, '.github'))
  writeFileSync(path, "corrections: { '#215': 'feat!: keep the cursor' }\n")
  await on.run({ inputs: { command: 'plan', ...FILE }, token: 'token-ro' })
  expect(planned().version).toBe('2.0.0')
  writeFileSync(path, "corrections: { '#215': 'feat!: keep another cursor' }\n")
  const refused = await on.run({ inputs: FILE })
  expect([refused.exitCode, on.github.writes()]).toEqual([1, []])
  expect(refused.errors[0]).toContain('the setting rules differs')
  writeFileSync(path, "corrections: { '#215': 'feat!: keep the cursor' }\n")
  expect(await on.run({ inputs: FILE })).toMatchObject({ exitCode: 0, outputs: { version: '2.0.0' } })
})

test('of a version that is published already there is no plan to apply', async () => {
  await on.run({ inputs: { bump: 'minor', draft: 'false' } })
  git(on.directory, 'fetch', '--quiet', '--tags', 'origin')
  const inputs = { command: 'plan', 'plan-file': 'again.json', draft: 'false' }
  const { exitCode, outputs } = await on.run({ inputs, token: 'token-ro' })
  expect({ exitCode, released: outputs['released'] }).toEqual({ exitCode: 0, released: 'false' })
  expect(existsSync(join(on.directory, 'again.json'))).toBe(false)
})
