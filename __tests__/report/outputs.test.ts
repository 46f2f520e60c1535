import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/report/result.ts'
import type { Step } from '../../src/writes/step.ts'
import { planJson } from '../../src/next-version/plan-json.ts'
import { OUTPUT_NAMES, outputsOf } from '../../src/report/outputs.ts'
import { checkpointOf, ownMessage, shaOf, tagOn } from '../next-version/history.ts'
import {
  FLOATED,
  PUBLISHED_NOW,
  WILL_PUBLISH,
  blocked,
  nothing,
  planned,
  prepared,
  proposed,
  published,
  released,
  releaseOf,
} from './results.ts'

const takenBack = checkpointOf('1.2.4', 1, { message: 'by hand' })
const rolledBack = { current: takenBack, tags: [takenBack, tagOn(shaOf(1), 'rolled-back/v1.2.4')] }
const own = { current: checkpointOf('1.2.4', 1, { message: ownMessage(1) }) }
const skipped: Result = { kind: 'skipped', reason: 'a release event does not make another release' }

/** The outputs that are not empty; `plan` and `notes` only as being there. `packages` and `findings` are `[]` where there are none. */
function filled(result: Result, notesFile?: string): Record<string, string> {
  const { packages, findings, ...outputs } = outputsOf(result, notesFile)
  expect([packages, findings]).toEqual(['[]', '[]'])
  const texts = { ...(outputs.plan !== '' && { plan: '…' }), ...(outputs.notes !== '' && { notes: '…' }) }
  return Object.fromEntries(Object.entries({ ...outputs, ...texts }).filter(([, value]) => value !== ''))
}

const RELEASE = {
  'release-id': '17',
  'release-url': 'https://github.com/acme/widget/releases/tag/v1.2.4',
  'upload-url': 'https://uploads.github.com/repos/acme/widget/releases/17/assets',
}
const PREVIOUS = { 'previous-version': '1.2.3', 'previous-tag': 'v1.2.3' }
const V124 = { version: '1.2.4', tag: 'v1.2.4', major: '1', minor: '2', patch: '4', ...PREVIOUS }

const NAMED = { version: '1.2.4', tag: 'v1.2.4', major: '1', minor: '2', patch: '4', sha: shaOf(1), bump: 'none' }

test.each<[string, Result, string | undefined, Record<string, string>]>([
  [
    'a publication: version and release, and no level',
    published([PUBLISHED_NOW]),
    undefined,
    { ...NAMED, ...RELEASE, released: 'true', reason: 'v1.2.4 is published' },
  ],
  [
    'a floating tag alone completes a release',
    published([FLOATED]),
    undefined,
    { ...NAMED, ...RELEASE, released: 'true', reason: 'v1.2.4 is already published; v1 is now on v1.2.4' },
  ],
  [
    'what was published before',
    published([]),
    undefined,
    { ...NAMED, ...RELEASE, released: 'false', reason: 'Nothing to do: v1.2.4 is already published' },
  ],
  [
    'a dry run of a publication',
    published([PUBLISHED_NOW], { draft: true, will: WILL_PUBLISH }),
    undefined,
    { ...NAMED, ...RELEASE, released: 'true', reason: 'v1.2.4 would be published' },
  ],
  [
    'an event that releases nothing',
    skipped,
    undefined,
    { released: 'false', bump: 'none', reason: 'Nothing to do: a release event does not make another release' },
  ],
  [
    'nothing to release: the version is the previous one alone',
    nothing(['chore: a']),
    undefined,
    {
      released: 'false',
      bump: 'none',
      sha: shaOf(1),
      ...PREVIOUS,
      reason: 'Nothing to release: no commit since v1.2.3 asks for a release',
    },
  ],
  [
    'nothing before a first release',
    nothing(['chore: a'], { base: null }),
    undefined,
    { released: 'false', bump: 'none', sha: shaOf(1), reason: 'Nothing to release: no commit asks for a release' },
  ],
  [
    'a version that was rolled back, with its release',
    { ...nothing(['fix: a'], rolledBack), release: releaseOf('v1.2.4') },
    undefined,
    {
      released: 'false',
      bump: 'none',
      sha: shaOf(1),
      ...V124,
      ...RELEASE,
      reason: 'Nothing to do: v1.2.4 was rolled back, and only version can reuse its number, with its draft',
    },
  ],
  [
    'a dry run: there is no release yet',
    planned(['fix: a']),
    '/tmp/notes.md',
    {
      released: 'true',
      bump: 'patch',
      sha: shaOf(1),
      ...V124,
      notes: '…',
      'notes-file': '/tmp/notes.md',
      plan: '…',
      reason: 'v1.2.4 would be released from c000001 (patch: 1 commit asks for it)',
    },
  ],
  [
    'a dry run under our tag',
    { ...planned(['fix: a'], own), resumed: true },
    undefined,
    {
      released: 'false',
      bump: 'none',
      sha: shaOf(1),
      ...V124,
      reason: expect.stringContaining('Nothing to do') as unknown as string,
    },
  ],
  [
    'a release',
    released(['fix: a']),
    undefined,
    {
      released: 'true',
      bump: 'patch',
      sha: shaOf(1),
      ...V124,
      ...RELEASE,
      notes: '…',
      plan: '…',
      reason: 'v1.2.4 is on c000001, with its draft (patch: 1 commit asks for it)',
    },
  ],
  [
    'a rerun',
    released(['fix: a'], { ...own, tag: 'kept', draft: 'kept' }),
    undefined,
    {
      released: 'false',
      bump: 'none',
      sha: shaOf(1),
      ...V124,
      ...RELEASE,
      reason: 'Nothing to do: v1.2.4 is already on c000001, with its draft',
    },
  ],
])('%s', (_, result, notesFile, expected) => {
  expect(filled(result, notesFile)).toEqual(expected)
})

test.each([
  ['an event that releases nothing', skipped],
  ['nothing', nothing([])],
  ['a dry run', planned(['fix: a'])],
  ['a release', released(['fix: a'])],
])('all outputs are always set, and no other: %s', (_, result: Result) => {
  const outputs = outputsOf(result, undefined)
  expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES])
  expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true)
})

test('a build has its versions whatever is released', () => {
  const builds = {
    next: '1.2.4',
    build: '1.2.4-0.dev.1+g1',
    docker: '1.2.4-0.dev.1-g1',
    pep440: '1.2.4.dev1',
    nuget: '1.2.4-0.dev.1',
  }
  for (const result of [
    { ...nothing([]), builds },
    { ...planned(['fix: a']), builds },
  ])
    expect(outputsOf(result, undefined)).toMatchObject({
      'next-version': '1.2.4',
      'build-version': '1.2.4-0.dev.1+g1',
      'build-version-docker': '1.2.4-0.dev.1-g1',
      'build-version-pep440': '1.2.4.dev1',
      'build-version-nuget': '1.2.4-0.dev.1',
    })
})

test('a candidate names its channel', () => {
  const outputs = outputsOf(planned([], { inputs: { version: '2.0.0-rc.1+b' } }), undefined)
  expect(outputs).toMatchObject({
    version: '2.0.0-rc.1+b',
    major: '2',
    minor: '0',
    patch: '0',
    prerelease: 'rc.1',
    bump: 'major',
  })
})

test('numbers past 2^53 are whole', () => {
  const outputs = outputsOf(planned(['fix: a'], { base: '9007199254740993.0.0' }), undefined)
  expect(outputs).toMatchObject({ major: '9007199254740993', patch: '1' })
})

test('a local release has no upload address', () => {
  const local = released(['fix: a'], { release: { id: 'v1.2.4', url: '.git/x.md', uploadUrl: '' } })
  expect(outputsOf(local, undefined)).toMatchObject({
    'release-id': 'v1.2.4',
    'release-url': '.git/x.md',
    'upload-url': '',
  })
})

test('the reason is one line that no log obeys', () => {
  const { reason } = outputsOf({ kind: 'skipped', reason: 'a\n::error::b ##[error]c\u001b[31m' }, undefined)
  expect(reason).toBe('Nothing to do: a ::error::b ##\\[error]c')
})

describe('the plan', () => {
  test('is the plan as JSON', () => {
    const result = planned(['fix: a'])
    expect(JSON.parse(outputsOf(result, undefined).plan)).toEqual(planJson(result.plan))
  })

  test('leaves its commits out past 256 KB, and nothing else', () => {
    const messages = Array.from({ length: 700 }, (_, index) => `fix: ${index} ${'é'.repeat(100)}`)
    const result = planned(messages)
    expect(JSON.parse(outputsOf(result, undefined).plan)).toEqual({ ...result.plan, rows: [], changes: [] })
    expect(JSON.stringify(result.plan).length).toBeLessThan(700 * 800)
  })

  test('counts bytes, not characters', () => {
    const fits = planned(Array.from({ length: 300 }, (_, index) => `fix: ${index} ${'x'.repeat(100)}`))
    const wide = planned(Array.from({ length: 300 }, (_, index) => `fix: ${index} ${'語'.repeat(100)}`))
    expect(JSON.stringify(wide.plan)).toHaveLength(JSON.stringify(fits.plan).length)
    expect(JSON.parse(outputsOf(fits, undefined).plan)).toHaveProperty('rows.length', 300)
    expect(JSON.parse(outputsOf(wide, undefined).plan)).toHaveProperty('rows.length', 0)
  })
})

test('a shut gate releases nothing, and says why', () => {
  expect(outputsOf(blocked(['feat: a']), undefined)).toMatchObject({
    released: 'false',
    version: '',
    tag: '',
    'previous-tag': 'v1.2.3',
    bump: 'none',
    reason: 'v1.3.0 is not released: build (failure) is red on c000001',
  })
})

test('a release that a pull request proposes is none yet: what would be its version is told in words', () => {
  expect(outputsOf(proposed(['feat: a']), '/tmp/notes.md')).toMatchObject({
    released: 'false',
    version: '',
    tag: '',
    bump: 'none',
    notes: '',
    'notes-file': '',
    plan: '',
    'previous-tag': 'v1.2.3',
    reason: expect.stringContaining('v1.3.0 is proposed in a pull request'),
  })
})

test('of a preparation alone the output sha is its commit', () => {
  const { sha, released, tag, notes } = outputsOf(prepared(['feat: a']), undefined)
  expect({ sha: sha.slice(0, 7), released, tag, notes }).toEqual({
    sha: 'c000009',
    released: 'false',
    tag: '',
    notes: '',
  })
})

test.each(['prepare', 'propose'] as const)('a dry run that would only %s names no version either', (kind) => {
  const steps = [{ kind } as Step]
  expect(filled({ ...planned(['fix: a']), steps }, '/tmp/notes.md')).toEqual({
    released: 'false',
    bump: 'none',
    sha: shaOf(1),
    ...PREVIOUS,
    reason: expect.stringContaining('would be') as unknown as string,
  })
})

test('what doctor found is JSON', () => {
  const findings = [{ code: 'D201', level: 'note', what: 'A tag.', cure: 'Leave it.' } as const]
  const outputs = outputsOf({ kind: 'examined', examination: { findings, unread: [] } }, undefined)
  expect(JSON.parse(outputs.findings)).toEqual(findings)
  expect(outputs).toMatchObject({ released: 'false', reason: 'Nothing to fix, 1 note', packages: '[]' })
})
