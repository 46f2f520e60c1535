// More notes than a release can hold: what does not fit is a file of the release, and the cut notes lead to it.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { runCli } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

const FEATURES = 1_400
const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  ...Array.from({ length: FEATURES }, (_, at) => ({
    message: `feat: a thing that is called number ${at} and does what the one before it did not (#${at})`,
  })),
]
const NAME = 'release-notes-v1.5.0.md'

/** A bullet of the section of features. */
const entriesIn = (notes: string) => notes.match(/^- a thing/gm)?.length ?? 0

let on: OnGitHub | undefined

afterEach(async () => {
  expect(on?.github.violations ?? []).toEqual([])
  await on?.end()
  on = undefined
})

test('on GitHub: all of the notes are attached before the release is published', async () => {
  on = await onGitHub(HISTORY)
  const { exitCode } = await on.run({ inputs: { draft: 'false' } })
  expect(exitCode).toBe(0)
  const [release] = on.github.releases
  expect(release).toMatchObject({ draft: false, assets: [{ name: NAME, state: 'uploaded' }] })
  const body = release?.body ?? ''
  expect(body.length).toBeLessThanOrEqual(125_000)
  expect(body).toContain(`/acme/widget/releases/download/v1.5.0/${NAME}`)
  const [, missing = '0'] = /… and ([\d,]+) more entries/.exec(body) ?? []
  const whole = readFileSync(join(on.remote, 'stand-in', `asset-${release?.assets[0]?.id ?? 0}`), 'utf8')
  expect(entriesIn(whole)).toBe(FEATURES)
  expect(entriesIn(body)).toBeGreaterThan(500)
  expect(entriesIn(body) + Number(missing.replaceAll(',', ''))).toBe(FEATURES)

  const before = on.state()
  expect((await on.run({ inputs: { draft: 'false' } })).outputs['released']).toBe('false')
  expect(on.state()).toBe(before)
}, 120_000)

test('in the repository: the file lies among the assets of the draft', async () => {
  const directory = makeRepository(HISTORY)
  expect((await runCli(directory, 'release')).exitCode).toBe(0)
  const releases = join(directory, '.git/version-checkpoint/releases')
  expect(readFileSync(join(releases, 'v1.5.0.md'), 'utf8')).toContain(NAME)
  expect(entriesIn(readFileSync(join(releases, 'v1.5.0.assets', NAME), 'utf8'))).toBe(FEATURES)
  removeFolder(dirname(directory))
}, 120_000)
