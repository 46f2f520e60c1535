import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readAssets } from '../../src/release/read-assets.ts'
import { filesOf } from '../../src/files/files.ts'
import { githubForge } from '../../src/github/github.ts'
import { localForge } from '../../src/local/forge.ts'
import { writeAssets } from '../../src/release/attach.ts'
import { beginWriting, type Where } from '../../src/writes/writing.ts'
import type { Asset } from '../../src/ports/assets.ts'
import type { Clock, Files, Forge, Release } from '../../src/ports/ports.ts'
import { removeFolder, temporaryFolder } from '../e2e/repository.ts'
import type { Befalls, Trouble } from '../stand-in/faults.ts'
import { fixture, type Fixture } from '../stand-in/fixture.ts'
import { plannedOf } from '../next-version/history.ts'
import { callIn, CLOCK, problemsOf } from '../github/calls.ts'

const PLANNED = plannedOf(['feat: a'])

let on: Fixture
let forge: Forge
let release: Release
let root: string
let files: Files
let lines: string[]

async function draftOn(where: Forge): Promise<Release> {
  const made = await where.createDraft({ tag: 'v1.0.0', name: 'One', body: 'Notes', prerelease: false })
  if (made === undefined) throw new Error('no draft')
  return made
}

beforeEach(async () => {
  on = await fixture()
  const setup = { token: 'token-rw', repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }
  forge = githubForge(() => setup)
  release = await draftOn(forge)
  root = temporaryFolder()
  files = filesOf(root, undefined)
  for (const name of ['a.tgz', 'b c.tgz', 'd.tgz', 'e.tgz']) writeFileSync(join(root, name), `the bytes of ${name}`)
  lines = []
  on.github.forget()
})

afterEach(async () => {
  removeFolder(root)
  await on.end()
  expect(on.github.violations).toEqual([])
  expect(on.github.requests.filter(({ unknown }) => unknown)).toEqual([])
})

const assetsOf = async (...include: string[]) => (await readAssets({ include, exclude: [] }, files)).assets

/** The one asset of this file. */
async function assetOf(name: string): Promise<Asset> {
  const [asset] = await assetsOf(name)
  if (asset === undefined) throw new Error(`no ${name}`)
  return asset
}

/** Performs the step; answers the names of what was attached, or `kept`. */
async function attach(assets: readonly Asset[], changes: Partial<Where> & { readonly to?: Release } = {}) {
  const { to = release, ...more } = changes
  const step = { kind: 'assets', tag: 'v1.0.0', assets } as const
  const writing = { ...beginWriting(PLANNED.plan.head), isFresh: true, release: to }
  const where = { ...PLANNED, forge, files, clock: CLOCK, ...more }
  const { steps } = await writeAssets(step, writing, { tell: (line) => lines.push(line), ...where })
  const [{ kind, outcome, place } = { kind: '', outcome: '', place: '' }] = steps
  expect(kind).toBe('assets')
  return outcome === 'made' ? place : outcome
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What lies on the release: name, label, state. */
const present = () =>
  on.github.releases[0]?.assets.map(({ name, label, state }) => `${name} "${label}" ${state}`).sort()
const uploads = () => on.github.requests.filter(({ host }) => host === 'uploads')
const WHOLE = [
  'SHA256SUMS "SHA256SUMS" uploaded',
  'a.tgz "a.tgz" uploaded',
  'b.c.tgz "b c.tgz" uploaded',
  'd.tgz "d.tgz" uploaded',
  'e.tgz "e.tgz" uploaded',
]

describe('attaching', () => {
  test('two looks, one request each, names as GitHub writes them, true names as labels', async () => {
    const assets = await assetsOf('*.tgz')
    expect(await attach(assets)).toBe('a.tgz, b c.tgz, d.tgz, e.tgz, SHA256SUMS')
    expect(present()).toEqual(WHOLE)
    expect(uploads().map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect(on.github.requests).toHaveLength(2 + 5)
    expect(lines.sort()).toEqual(assets.map(({ label }) => `attached ${label}`).sort())
  })

  test('the bytes and digests are those of the files', async () => {
    const assets = await assetsOf('*.tgz')
    await attach(assets)
    const digests = on.github.releases[0]?.assets.map(({ name, digest }) => [name, digest])
    expect(new Map(digests as [string, string][])).toEqual(new Map(assets.map(({ name, digest }) => [name, digest])))
  })

  test('the token goes to the host of the API and to that of upload_url', async () => {
    await attach(await assetsOf('a.tgz'))
    expect(new Set(on.github.requests.map(({ host, token }) => `${host} ${token ?? ''}`))).toEqual(
      new Set(['api contents: write', 'uploads contents: write']),
    )
  })

  test('a second run attaches nothing: it looks', async () => {
    const assets = await assetsOf('*.tgz')
    await attach(assets)
    on.github.forget()
    expect(await attach(assets)).toBe('kept')
    expect(on.github.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
  })

  test('three at a time, no more', async () => {
    const held = on.github.fault({ kind: 'hang', method: 'POST', path: /uploads|assets/, times: 3 })
    const attaching = attach(await assetsOf('*.tgz'))
    for (let waits = 0; held.hits < 3 && waits < 500; waits += 1) await pause(10)
    await pause(100)
    expect(uploads()).toHaveLength(3)
    held.lift()
    await attaching
    expect(present()).toEqual(WHOLE)
  })

  test('what somebody attached by hand stays', async () => {
    const mine = await assetOf('a.tgz')
    await forge.attach(release, { ...mine, name: 'mine.pdf', label: '' }, files.bytes('a.tgz'))
    await attach(await assetsOf('a.tgz'))
    expect(present()).toContain('mine.pdf "" uploaded')
  })
})

describe('a build that was run again with other bytes', () => {
  test('replaces in a draft what the first one attached', async () => {
    await attach(await assetsOf('a.tgz'))
    writeFileSync(join(root, 'a.tgz'), 'other bytes')
    const assets = await assetsOf('a.tgz')
    expect(await attach(assets)).toBe('a.tgz, SHA256SUMS')
    expect(on.github.releases[0]?.assets.map(({ digest }) => digest).sort()).toEqual(
      assets.map(({ digest }) => digest).sort(),
    )
  })

  test('changes nothing on a published release', async () => {
    await attach(await assetsOf('a.tgz'))
    await forge.publish(release, 'true')
    writeFileSync(join(root, 'a.tgz'), 'other bytes')
    on.github.forget()
    expect(await attach(await assetsOf('a.tgz'))).toBe('kept')
    expect(on.github.writes()).toEqual([])
  })

  test('one that a published release lacks is told: VC607, and nothing is written', async () => {
    await forge.publish(release, 'true')
    on.github.forget()
    const { codes } = await problemsOf(attach(await assetsOf('a.tgz')))
    expect(codes).toEqual(['VC607'])
    expect(on.github.writes()).toEqual([])
  })
})

const ANY_UPLOAD: Befalls = { method: 'POST', path: '/assets' }

describe('trouble at one upload: looked at, then sent again where it is not there', () => {
  test.each<[string, Trouble, number]>([
    ['502, nothing arrived', { kind: 'status', status: 502 }, 2],
    ['502, and a starter remains', { kind: 'starter' }, 2],
    ['502, though it arrived', { kind: 'status', status: 502, effect: 'done' }, 1],
    ['cut off, nothing arrived', { kind: 'cut' }, 2],
    ['cut off, though it arrived', { kind: 'cut', effect: 'done' }, 1],
    ['sent twice by something on the way', { kind: 'doubled' }, 1],
    ['a limit of requests: nothing happened, it waits', { kind: 'secondary-limit', retryAfter: 1 }, 2],
  ])('%s', async (_, trouble, sent) => {
    const assets = await assetsOf('a.tgz')
    on.github.fault({ ...ANY_UPLOAD, ...trouble })
    await attach(assets)
    expect(present()).toEqual(['SHA256SUMS "SHA256SUMS" uploaded', 'a.tgz "a.tgz" uploaded'])
    expect(uploads()).toHaveLength(sent + 1)
  })

  test.each<[string, Trouble, string]>([
    ['502 for ever', { kind: 'status', status: 502 }, 'VC407'],
    ['starters for ever', { kind: 'starter' }, 'VC407'],
    ['cut off for ever', { kind: 'cut' }, 'VC408'],
  ])('%s: three tries, then an error, and the next run goes on', async (_, trouble, code) => {
    const assets = await assetsOf('a.tgz')
    const fault = on.github.fault({ ...ANY_UPLOAD, path: /assets\?name=a/, ...trouble, times: Infinity })
    expect((await problemsOf(attach(assets))).codes).toEqual([code])
    expect(fault.hits).toBe(3)
    fault.lift()
    await attach(assets)
    expect(present()).toHaveLength(2)
  })

  test.each<Trouble>([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502, effect: 'done' },
    { kind: 'cut' },
    { kind: 'cut', effect: 'done' },
    { kind: 'doubled' },
  ])('%j at each request in turn: the next run ends in the same state', async (trouble) => {
    const assets = await assetsOf('a.tgz', 'b c.tgz')
    for (let request = 1; request <= 5; request += 1) {
      for (const asset of await forge.assets(release)) await forge.detach(release, asset)
      on.github.forget()
      on.github.fault({ ...trouble, request })
      await attach(assets).catch(() => undefined)
      await attach(assets)
      expect(present()).toEqual(WHOLE.slice(0, 3))
    }
  })
})

describe('a run that another one was faster than', () => {
  const late = (to: Release) => ({ ...beginWriting(PLANNED.plan.head), release: to, isLate: true })
  const step = async () => ({ kind: 'assets', tag: 'v1.0.0', assets: await assetsOf('a.tgz') }) as const
  const where = () => ({
    ...PLANNED,
    forge,
    files,
    clock: CLOCK,
    tell: () => undefined,
  })

  test('attaches nothing beside it, and will not publish', async () => {
    expect((await writeAssets(await step(), late(release), where())).isUnattached).toBe(true)
    expect(uploads()).toEqual([])
  })

  test('goes on where all are there', async () => {
    await attach(await assetsOf('a.tgz'))
    expect((await writeAssets(await step(), late(release), where())).isUnattached).toBe(false)
  })
})

describe('what another run does at the same moment', () => {
  test('the same bytes: it is there, as was wanted', async () => {
    const assets = await assetsOf('a.tgz')
    on.github.onRequest(ANY_UPLOAD, async () => {
      await attach(assets)
    })
    await attach(assets)
    expect(present()).toHaveLength(2)
  })

  test('other bytes: VC606, and theirs stay', async () => {
    const asset = await assetOf('a.tgz')
    const theirs: Asset = { ...(await assetOf('d.tgz')), name: 'a.tgz', label: 'a.tgz' }
    on.github.onRequest(ANY_UPLOAD, async () => {
      await attach([theirs])
    })
    expect((await problemsOf(attach([asset]))).codes).toEqual(['VC606'])
    expect(on.github.releases[0]?.assets[0]?.digest).toBe(theirs.digest)
  })
})

test('a file that changed after it was read: VC606', async () => {
  const assets = await assetsOf('a.tgz')
  writeFileSync(join(root, 'a.tgz'), 'THE BYTES OF A.TGZ')
  expect(await problemsOf(attach(assets))).toMatchObject({ codes: ['VC606'] })
})

test('a draft that somebody deleted: VC416, and nothing is sent', async () => {
  await forge.deleteDraft(release)
  expect((await problemsOf(attach(await assetsOf('a.tgz')))).codes).toEqual(['VC416'])
  expect(uploads()).toEqual([])
})

test('a token that may not write: VC403, no second try', async () => {
  const setup = { token: 'token-ro', repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }
  const assets = await assetsOf('a.tgz')
  const readOnly = githubForge(() => setup)
  const reading: Forge = { ...forge, attach: (to, asset, bytes) => readOnly.attach(to, asset, bytes) }
  expect((await problemsOf(attach(assets, { forge: reading }))).codes).toEqual(['VC403'])
})

test('while bytes go, a line every ten seconds says how far', async () => {
  writeFileSync(join(root, 'large.bin'), Buffer.alloc(5 * 1024 * 1024))
  let seconds = 0
  const clock: Clock = { ...CLOCK, now: () => new Date((seconds += 6) * 1000) }
  await attach([await assetOf('large.bin')], { clock })
  expect(lines).toEqual(['large.bin: 2 of 5 MiB', 'large.bin: 4 of 5 MiB', 'attached large.bin'])
})

describe('on the local forge', () => {
  let git: string
  let here: Forge
  let draft: Release

  beforeEach(async () => {
    git = join(root, '.git')
    mkdirSync(git)
    here = localForge({ call: callIn(root), commonDirectory: git, shownFrom: root })
    draft = await draftOn(here)
  })

  const folder = () => join(git, 'version-checkpoint/releases/v1.0.0.assets')
  const attachHere = async () => attach(await assetsOf('*.tgz'), { to: draft, forge: here })

  test('they are copied beside the draft, by the names that SHA256SUMS has', async () => {
    await attachHere()
    expect(readdirSync(folder()).sort()).toEqual(['SHA256SUMS', 'a.tgz', 'b.c.tgz', 'd.tgz', 'e.tgz'])
    expect(readFileSync(join(folder(), 'b.c.tgz'), 'utf8')).toBe('the bytes of b c.tgz')
    expect(await here.releases()).toHaveLength(1)
  })

  test('a second run copies nothing; a half copy and other bytes are replaced', async () => {
    await attachHere()
    expect(await attachHere()).toBe('kept')
    rmSync(join(folder(), 'a.tgz'))
    writeFileSync(join(folder(), 'a.tgz.part'), 'the by')
    writeFileSync(join(folder(), 'd.tgz'), 'other')
    expect(await attachHere()).toBe('a.tgz, d.tgz')
    expect(readdirSync(folder())).toHaveLength(5)
  })

  test('a release without assets has none', async () => {
    expect(await here.assets(draft)).toEqual([])
  })
})
