import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { sha256 } from '../../src/text/digest.ts'
import { githubForge } from '../../src/github/github.ts'
import { recordOf, regionOf } from '../../src/record/region.ts'
import { verificationOf } from '../../src/verify/verification.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { onGitHub, type OnGitHub } from '../e2e/on-github.ts'
import type { AssetRecord, ReleaseRecord } from '../stand-in/release-store.ts'
import { CLOCK, problemsOf } from './calls.ts'

let on: OnGitHub

afterEach(async () => {
  expect(on.github.violations).toEqual([])
  expect(on.github.writes()).toEqual([])
  await on.end()
})

const forge = (token = 'token-rw') =>
  githubForge(() => ({ token, repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }))

function assetOf(id: number, name: string, digest: string | null): AssetRecord {
  const at = '2026-01-01T00:00:00Z'
  const more = { state: 'uploaded', content_type: 'application/gzip', size: 1, created_at: at, updated_at: at } as const
  return { id, name, label: name, digest, ...more }
}

/** Each tag with a release as a run would have made it, published, with one asset. */
function releaseAll(change: (release: ReleaseRecord, index: number) => ReleaseRecord = (one) => one) {
  const refs = git(on.remote, 'for-each-ref', '--format=%(refname:short) %(objectname) %(*objectname)', 'refs/tags')
  const releases = refs.split('\n').map((line, index) => {
    const [tag = '', object = '', commit = ''] = line.split(' ')
    const asset = assetOf(200_000 + index, `${tag}.tgz`, `sha256:${sha256(tag)}`)
    const texts = { name: `widget ${tag}`, notes: `# widget ${tag}` }
    const record = recordOf({ tag, commit, object, assets: { [asset.name]: asset.digest ?? '' } }, texts)
    const at = '2026-01-01T00:00:00Z'
    const made: ReleaseRecord = {
      ...{ id: 100_001 + index, tag_name: tag, target_commitish: 'main', name: texts.name, draft: false },
      ...{ body: regionOf(texts.notes, record), prerelease: false, immutable: false, author: 'github-actions[bot]' },
      ...{ created_at: at, published_at: at, updated_at: at, untagged: `untagged-${index}`, discussion: null },
      assets: [asset],
    }
    return change(made, index)
  })
  const folder = join(on.remote, 'stand-in')
  mkdirSync(folder, { recursive: true })
  const state = { releases, latest: null, burned: [], lastId: 300_000 }
  writeFileSync(join(folder, 'releases.json'), JSON.stringify(state))
}

const versions = (count: number): PlannedCommit[] =>
  Array.from({ length: count }, (_, index) => ({ message: `fix: mend ${index}`, tags: [`v1.0.${index}`] }))

test('500 versions take five requests, and nothing is wrong with them', async () => {
  on = await onGitHub(versions(500))
  releaseAll()
  const inventory = await forge().inventory()
  expect(on.github.requests.map(({ path, status }) => `${path} ${status}`)).toEqual(
    Array.from({ length: 5 }, () => '/graphql 200'),
  )
  const nothingElse = { moved: [], unproved: [], notices: [] }
  expect(verificationOf(inventory, 'v')).toEqual({ proved: 500, ...nothingElse })
}, 60_000)

describe('what is read', () => {
  test('a list that ended before the other is not asked for again', async () => {
    on = await onGitHub(versions(120))
    releaseAll()
    git(on.remote, 'tag', '-d', ...Array.from({ length: 30 }, (_, index) => `v1.0.${index}`))
    const { tags, releases } = await forge().inventory()
    expect([tags.length, releases.length]).toEqual([90, 120])
    const queries = on.github.requests.map(({ body }) => (body as { query: string }).query)
    expect(queries.map((query) => [query.includes('refs('), query.includes('releases(')])).toEqual([
      [true, true],
      [false, true],
    ])
  })

  test('tags are peeled, each with its own date', async () => {
    on = await onGitHub([{ message: 'feat: begin', tags: ['v1.0.0', 'light:v1.0.1'] }])
    git(on.remote, '-c', 'advice.nestedTag=false', 'tag', '-a', '-m', 'of a tag', 'nested', 'v1.0.0')
    const tags = Object.fromEntries((await forge().inventory()).tags.map((tag) => [tag.name, tag]))
    const object = git(on.remote, 'rev-parse', 'v1.0.0')
    expect(tags['v1.0.0']).toMatchObject({
      annotated: true,
      object,
      commit: on.head,
      taggedAt: Date.UTC(2026, 0, 1) / 1000,
    })
    expect(tags['v1.0.1']).toMatchObject({ annotated: false, object: on.head, commit: on.head })
    expect(tags['nested']).toMatchObject({ annotated: true, commit: on.head })
  })

  test('more than a hundred files of a release are all read', async () => {
    on = await onGitHub(versions(1))
    const many = Array.from({ length: 130 }, (_, index) => assetOf(200_000 + index, `f${index}`, `sha256:${index}`))
    releaseAll((release) => ({ ...release, assets: many }))
    const [release] = (await forge().inventory()).releases
    expect(release?.assets).toHaveLength(130)
    expect(release?.assets.at(-1)).toMatchObject({ name: 'f129', digest: 'sha256:129' })
  })

  test('a token that may only read sees no drafts', async () => {
    on = await onGitHub(versions(2))
    releaseAll((release, index) => ({ ...release, draft: index === 0 }))
    expect((await forge().inventory()).releases).toHaveLength(2)
    expect((await forge('token-ro').inventory()).releases.map(({ tag }) => tag)).toEqual(['v1.0.1'])
  })

  test('a server that knows no digests is asked without them', async () => {
    on = await onGitHub(versions(1))
    releaseAll()
    on.github.settings.withoutDigests = true
    const { tellsDigests, releases } = await forge().inventory()
    expect(tellsDigests).toBe(false)
    expect(releases[0]?.assets).toEqual([{ name: 'v1.0.0.tgz', digest: null }])
    expect(on.github.requests).toHaveLength(2)
  })

  test('an empty repository', async () => {
    on = await onGitHub([{ message: 'feat: begin' }])
    expect(await forge().inventory()).toEqual({ tags: [], releases: [], tellsDigests: true })
  })

  test('what GitHub refuses is told', async () => {
    on = await onGitHub([{ message: 'feat: begin' }])
    const strange = githubForge(() => ({
      ...{ token: 'token-rw', repository: 'acme/gadget', apiUrl: on.github.url, clock: CLOCK },
    }))
    await expect(strange.inventory()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^VC407: GitHub answered 200 to the request to read the tags and the releases: .*Could not resolve/,
      ),
    })
  })
})

describe('a server whose schema lacks something', () => {
  test('without Release.immutable, as Enterprise Server 3.18, nothing else is missing', async () => {
    on = await onGitHub(versions(3))
    releaseAll()
    const whole = await forge().inventory()
    on.github.settings.unknownFields = ['Release.immutable']
    expect(await forge().inventory()).toEqual(whole)
    expect(whole.releases).toHaveLength(3)
  })

  test.each([
    [['Repository.refs'], 'no refs'],
    [['Repository.releases'], 'no releases'],
    [['Repository.refs', 'Repository.releases', 'Release.immutable', 'Release.isDraft'], 'next to nothing'],
  ] satisfies [`${string}.${string}`[], string][])('%j: REST is asked (%s)', async (unknown) => {
    on = await onGitHub(versions(3))
    releaseAll()
    const { tags, releases, tellsDigests } = await forge().inventory()
    on.github.settings.unknownFields = unknown
    const byRest = await forge().inventory()
    const byName = <T extends { readonly name: string }>(all: readonly T[]) =>
      [...all].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(byName(byRest.tags)).toEqual(byName(tags).map((tag) => ({ ...tag, taggedAt: 0 })))
    const seen = byName(byRest.releases).map(({ id, tag, body, draft, assets }) => ({
      ...{ id, tag, body, draft },
      assets: assets.map(({ name, digest }) => ({ name, digest })),
    }))
    expect(seen).toEqual(byName(releases).map(({ id, tag, body, draft, assets }) => ({ id, tag, body, draft, assets })))
    expect(byRest.tellsDigests).toBe(tellsDigests)
    expect(verificationOf(byRest, 'v')).toMatchObject({ proved: 3, moved: [], unproved: [] })
  })
})

test('what REST cannot answer either names the field, and does not say "run again"', async () => {
  on = await onGitHub(versions(1))
  on.github.settings.unknownFields = ['Ref.refUpdateRule']
  const grants = forge().checks?.({ commit: on.head, demand: 'required', branch: 'main' })
  const { codes, message } = await problemsOf(Promise.resolve(grants))
  expect(codes).toEqual(['VC420'])
  expect(message).toMatch(/'refUpdateRule'.*Running again will not help/s)
})
