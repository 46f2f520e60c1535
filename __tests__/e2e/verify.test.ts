// The bundle holds versions to their records, on GitHub and on the forge in the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli, runCliIn, type ActionEnded } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { rowsIn } from './pull.ts'
import { git, makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.2.3'], files: { 'widget.tgz': 'the archive' } },
  { message: 'feat: labels' },
]

/** What was recorded and what was found, each as a pattern of its data; report/verification.test.ts has the words. */
type Difference = readonly [recorded: RegExp, found: RegExp]

const TAG = 'tag [0-9a-f]{7}'
const DIGEST = /sha256:[0-9a-f]{64}/

/** The commits of this history, whose ids are the same everywhere. */
const differences = (repository: string): Readonly<Record<string, Difference>> => {
  const at = (name: string) => git(repository, 'rev-parse', '--short=7', name)
  const recorded = new RegExp(`${TAG} on ${at('main')}`)
  return {
    'a tag that was moved': [recorded, new RegExp(`${TAG} on ${at('main~1')}`)],
    'a tag made again, lightweight': [recorded, new RegExp(`^(?!.*${TAG}).* on ${at('main')}`)],
    'a tag that was deleted': [recorded, /^(?!.*[0-9a-f]{7})/],
    'an asset that was replaced': [DIGEST, DIGEST],
    'a release that was given to another tag': [/v1\.3\.0/, /v1\.2\.3/],
  }
}

function expectDifference([recorded, found]: readonly (string | undefined)[], expected: Difference | undefined): void {
  expect(recorded).toMatch(expected?.[0] ?? 'no such row')
  expect(found).toMatch(expected?.[1] ?? 'no such row')
  expect(found).not.toBe(recorded)
}

describe('on GitHub', () => {
  let on: OnGitHub
  const verify = (token = 'token-rw'): Promise<ActionEnded> => on.run({ token, inputs: { command: 'verify' } })

  beforeEach(async () => {
    on = await onGitHub(HISTORY)
    expect((await on.run({ inputs: { draft: 'false', assets: 'widget.tgz' } })).exitCode).toBe(0)
    on.github.forget()
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    await on.end()
  })

  const released = () => {
    const [release] = on.github.releases
    if (release === undefined) throw new Error('there is no release')
    return release
  }

  test('an untouched release is as recorded; a version of other hands is listed; nothing is written', async () => {
    const before = on.state()
    const { exitCode, stdout, outputs, summary } = await verify('token-ro')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ .*v1\.2\.3: /m)
    expect(outputs['released']).toBe('false')
    expect(summary).toContain(`### ${outputs['reason'] ?? '?'}`)
    expect(on.github.requests).toHaveLength(1)
    expect(on.state()).toBe(before)
  })

  test.each<[string, () => unknown]>([
    ['a tag that was moved', () => git(on.remote, 'tag', '-f', '-a', '-m', 'x', 'v1.3.0', 'main~1')],
    ['a tag made again, lightweight', () => git(on.remote, 'tag', '-f', 'v1.3.0', 'main')],
    ['a tag that was deleted', () => git(on.remote, 'tag', '-d', 'v1.3.0')],
    [
      'an asset that was replaced',
      async () => {
        const { id, assets } = released()
        const asset = assets.find(({ name }) => name === 'widget.tgz')
        await on.github.asOwner('DELETE', `/releases/assets/${asset?.id}`)
        await fetch(`${uploadsOf(await on.github.asOwner('GET', `/releases/${id}`))}?name=widget.tgz`, {
          ...{ method: 'POST', body: 'another archive' },
          headers: { authorization: 'Bearer token-rw', 'content-type': 'application/gzip' },
        })
      },
    ],
    [
      'a release that was given to another tag',
      () => on.github.asOwner('PATCH', `/releases/${released().id}`, { tag_name: 'v1.2.3' }),
    ],
  ])('%s is found', async (what, tamper) => {
    await tamper()
    const { exitCode, errors, summary } = await verify()
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^VC641: /)])
    const [row = []] = rowsIn(summary)
    expectDifference(row.slice(2), differences(on.remote)[what])
  })

  test('words of a person, around the notes and inside, are none of its business', async () => {
    const { id, body } = released()
    const edited = `Hello\n\n${body?.replace('labels', 'many labels')}\n\nBye`
    await on.github.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.3.0', name: 'Mine', body: edited })
    expect((await verify()).exitCode).toBe(0)
  })

  test('a damaged record is listed as such', async () => {
    const { id, body } = released()
    const damaged = body?.replace('"schema":1', '"schema":')
    await on.github.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.3.0', body: damaged })
    const { exitCode, stdout } = await verify()
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ .*v1\.3\.0: /m)
  })

  test('a pull request may run it, and so may a release event', async () => {
    for (const name of ['pull_request', 'release']) {
      const { exitCode, outputs, summary } = await on.run({ inputs: { command: 'verify' }, event: { name } })
      expect([exitCode, outputs['released']]).toEqual([0, 'false'])
      expect(summary).toContain(`### ${outputs['reason'] ?? '?'}`)
    }
  })

  test('the command line asks GitHub too', async () => {
    const environment = { GITHUB_TOKEN: 'token-ro', GITHUB_API_URL: on.github.url, GITHUB_REPOSITORY: 'acme/widget' }
    const args = ['verify', '--forge', 'github', '--json']
    const { exitCode, stdout } = await runCliIn({ directory: on.directory, environment }, ...args)
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ proved: 1, moved: [], unproved: [{ tag: 'v1.2.3' }] })
  })
})

const uploadsOf = (release: unknown) => (release as { upload_url: string }).upload_url.replace(/\{.*/, '')

describe('on the local forge', () => {
  let directory: string
  const place = (name: string) => join(directory, '.git/version-checkpoint/releases', name)

  beforeEach(async () => {
    directory = makeRepository(HISTORY)
    expect((await runCli(directory, 'release', '--draft', 'false', '--assets', 'widget.tgz')).exitCode).toBe(0)
  })

  afterEach(() => {
    removeFolder(join(directory, '..'))
  })

  test('an untouched release is as recorded', async () => {
    const { exitCode, stdout } = await runCli(directory, 'verify', '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ proved: 1, moved: [], unproved: [{ tag: 'v1.2.3', released: false }] })
  })

  test.each<[string, () => unknown]>([
    ['a tag that was moved', () => git(directory, 'tag', '-f', '-a', '-m', 'x', 'v1.3.0', 'main~1')],
    ['a tag made again, lightweight', () => git(directory, 'tag', '-f', 'v1.3.0', 'main')],
    ['a tag that was deleted', () => git(directory, 'tag', '-d', 'v1.3.0')],
    [
      'an asset that was replaced',
      () => {
        writeFileSync(place('v1.3.0.assets/widget.tgz'), 'another archive')
      },
    ],
    [
      'a release that was given to another tag',
      () => {
        const text = readFileSync(place('v1.3.0.md'), 'utf8')
        writeFileSync(place('v1.3.0.md'), text.replace('tag: "v1.3.0"', 'tag: "v1.2.3"'))
      },
    ],
  ])('%s is found, and the exit code is 1', async (what, tamper) => {
    tamper()
    const { exitCode, stdout } = await runCli(directory, 'verify', '--json')
    expect(exitCode).toBe(1)
    const [moved] = (JSON.parse(stdout) as { moved: { recorded: string; found: string }[] }).moved
    expectDifference([moved?.recorded, moved?.found], differences(directory)[what])
  })
})
