// Refused by GitHub at the first write: the code, the cause and the cure are told, and nothing acts on what was refused.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Ruleset } from '../stand-in/world.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git } from './repository.ts'

const HISTORY = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }]
const TOKENS = { 'token-rw': { contents: 'write' }, 'token-ro': { contents: 'read' }, 'token-none': {} } as const

let on: OnGitHub

afterEach(async () => {
  expect(on.github.violations).toEqual([])
  await on.end()
})

const RULE: Ruleset = { refs: /^refs\/tags\/v/, restricts: 'creation' }

describe('a first write that is refused', () => {
  test.each<[string, Parameters<typeof onGitHub>[1], string, string, readonly string[]]>([
    ['the token may only read', {}, 'token-ro', 'VC403', ['contents=write', 'permissions: { contents: write }']],
    ['nobody knows the token', {}, 'token-of-last-year', 'VC402', ['Bad credentials']],
    ['the repository is archived', { archived: true }, 'token-rw', 'VC412', ['archived', 'Unarchive the repository']],
    [
      'a ruleset forbids it',
      { rulesets: [RULE] },
      'token-rw',
      'VC405',
      ['v1.5.0', '/acme/widget/rules', 'bypass list'],
    ],
    [
      'the tags are protected the old way',
      { rulesets: [{ ...RULE, wordless: true }] },
      'token-rw',
      'VC405',
      ['Reference update failed'],
    ],
    ['the repository is private and the token may not know', { private: true }, 'token-none', 'VC403', ['contents']],
  ])('since %s', async (_, settings, token, code, words) => {
    on = await onGitHub(HISTORY, settings, { tokens: TOKENS })
    const before = git(on.remote, 'for-each-ref')
    const { exitCode, errors, stdout } = await on.run({ token })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    for (const word of [code, ...words]) expect(errors[0]).toContain(word)
    expect(stdout).not.toMatch(/at .*\.js:\d+/)
    expect(git(on.remote, 'for-each-ref')).toBe(before)
    expect(on.github.releases).toEqual([])
  })

  test('since the limit of requests is reached: with the time at which it ends', async () => {
    on = await onGitHub(HISTORY)
    const reset = Math.ceil(Date.now() / 1000) + 3000
    on.github.fault({ kind: 'primary-limit', reset, times: Infinity })
    const { exitCode, errors } = await on.run()
    expect(exitCode).toBe(1)
    expect(errors[0]).toMatch(new RegExp(`^VC406: .*${new Date(reset * 1000).toISOString()}`))
  })
})

test('a name that an immutable release has used up is told, and a higher version is the way out', async () => {
  on = await onGitHub(HISTORY, { immutableReleases: true })
  await on.run({ inputs: { draft: 'false' } })
  const [release] = on.github.releases
  const send = (method: string, path: string) =>
    fetch(`${on.github.url}/repos/acme/widget${path}`, { method, headers: { authorization: 'token token-rw' } })
  expect((await send('DELETE', `/releases/${release?.id ?? 0}`)).status).toBe(204)
  git(on.remote, 'update-ref', '-d', 'refs/tags/v1.5.0')

  const again = await on.run({ inputs: { draft: 'false' } })
  expect(again.exitCode).toBe(1)
  expect(again.errors[0]).toMatch(/VC(?:405|414)/)

  expect(await on.run({ inputs: { draft: 'false', version: '1.5.1' } })).toMatchObject({ exitCode: 0 })
  expect(on.github.releases).toMatchObject([{ tag_name: 'v1.5.1', draft: false }])
})
