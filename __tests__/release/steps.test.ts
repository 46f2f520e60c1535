import { describe, expect, test } from '@jest/globals'
import { floatSteps, stepsOf } from '../../src/release/steps.ts'
import { NOW, plannedOf, settingsOf, shaOf, tagOn, versionTag } from '../next-version/history.ts'

const texts = { name: 'widget v1.3.0', notes: '# Notes\n', tagMessage: '🚀 widget v1.3.0\n' }
const planned = plannedOf(['feat: a'])

const TAG = { kind: 'tag', name: 'v1.3.0', commit: shaOf(1), message: texts.tagMessage, date: NOW }
const DRAFT = { kind: 'draft', tag: 'v1.3.0', name: texts.name, body: texts.notes, prerelease: false }

test('the tag, then the draft for it', () => {
  expect(stepsOf(planned, settingsOf(), { texts, assets: [], date: NOW })).toEqual([TAG, DRAFT])
})

test('further tags come right after the tag, and say the same', () => {
  const also = plannedOf(['feat: a'], { settings: { alsoTag: [{ prefix: 'lsp/v', place: '' }] } })
  const steps = stepsOf(also, settingsOf(), { texts, assets: [], date: NOW })
  expect(steps).toEqual([TAG, { ...TAG, kind: 'also-tag', name: 'lsp/v1.3.0', of: 'v1.3.0' }, DRAFT])
})

test('draft: false publishes, last of all', () => {
  expect(stepsOf(planned, settingsOf({ draft: 'false' }), { texts, assets: [], date: NOW })).toEqual([
    TAG,
    DRAFT,
    { kind: 'publish', tag: planned.next, makeLatest: 'auto' },
  ])
})

test('assets come after the draft, which records their digests, and before it is published', () => {
  const asset = { name: 'a.b', label: 'a b', size: 1, digest: 'sha256:1', from: { path: 'a b' } }
  const steps = stepsOf(planned, settingsOf({ draft: 'false' }), { texts, assets: [asset], date: NOW })
  expect(steps.map(({ kind }) => kind)).toEqual(['tag', 'draft', 'assets', 'publish'])
  expect(steps[1]).toEqual({ ...DRAFT, digests: { 'a.b': 'sha256:1' } })
  expect(steps[2]).toEqual({ kind: 'assets', tag: 'v1.3.0', assets: [asset] })
})

test('make-latest goes with the publication', () => {
  const steps = stepsOf(planned, settingsOf({ draft: 'false', 'make-latest': 'false' }), {
    texts,
    assets: [],
    date: NOW,
  })
  expect(steps.at(-1)).toMatchObject({ kind: 'publish', makeLatest: 'false' })
  expect(stepsOf(planned, settingsOf({ 'make-latest': 'false' }), { texts, assets: [], date: NOW })).toEqual([
    TAG,
    DRAFT,
  ])
})

test('a candidate is drafted as a prerelease', () => {
  const candidate = plannedOf(['feat: a'], { inputs: { version: '1.3.0-rc.1' } })
  expect(stepsOf(candidate, settingsOf(), { texts, assets: [], date: NOW })[1]).toMatchObject({
    tag: 'v1.3.0-rc.1',
    prerelease: true,
  })
})

test('steps are plain data: a copy is equal', () => {
  const steps = stepsOf(planned, settingsOf({ draft: 'false' }), { texts, assets: [], date: NOW })
  expect(structuredClone(steps)).toEqual(steps)
})

test('a preparation comes first, and its tag is made for what it becomes', () => {
  const preparation = { branch: 'main', parent: shaOf(1), message: 'm', files: [], date: NOW }
  expect(stepsOf(planned, settingsOf(), { texts, assets: [], date: NOW, preparation })).toEqual([
    { kind: 'prepare', ...preparation },
    TAG,
    DRAFT,
  ])
})

test('a tag that stands on the commit of a preparation is looked for there', () => {
  expect(stepsOf(planned, settingsOf(), { texts, assets: [], date: NOW, tag: tagOn(shaOf(7), 'v1.3.0') })[0]).toEqual({
    ...TAG,
    commit: shaOf(7),
  })
})

describe('floating tags', () => {
  const floats = (inputs: Readonly<Record<string, string>>) =>
    stepsOf(planned, settingsOf(inputs), { texts, assets: [], date: NOW }).filter(({ kind }) => kind === 'float')
  const V1 = { kind: 'float', name: 'v1', follows: 'major', to: planned.next }

  test('come last of all', () => {
    const steps = stepsOf(planned, settingsOf({ draft: 'false', 'floating-tags': 'minor' }), {
      texts,
      assets: [],
      date: NOW,
    })
    expect(steps.map(({ kind }) => kind)).toEqual(['tag', 'draft', 'publish', 'float', 'float'])
    expect(steps.slice(3)).toEqual([{ ...V1, name: 'v1.3', follows: 'minor' }, V1])
  })

  test('are steps of a draft too: a later run may find it published', () => {
    expect(floats({ 'floating-tags': 'major' })).toEqual([V1])
  })

  test('are none unless somebody asked, and none of a candidate', () => {
    expect(floats({ draft: 'false' })).toEqual([])
    expect(floatSteps(versionTag('v1.3.0-rc.1', 1), settingsOf({ 'floating-tags': 'minor' }))).toEqual([])
  })
})

test('the command prepare makes the preparation alone', () => {
  const preparation = { branch: 'main', parent: shaOf(1), message: 'm', files: [], date: NOW }
  const alone = settingsOf({}, { command: 'prepare', preparation: { files: [], via: 'commit', pep440: {} } })
  expect(stepsOf(planned, alone, { texts, assets: [], date: NOW, preparation })).toEqual([
    { kind: 'prepare', ...preparation },
  ])
  expect(stepsOf(planned, alone, { texts, assets: [], date: NOW })).toEqual([])
})

test('by a pull request, that is the only step: its merge is what is released', () => {
  const preparation = { branch: 'main', parent: shaOf(1), message: 'Prepare\n\nmore', files: [], date: NOW }
  const via = settingsOf({}, { preparation: { files: [], via: 'pull-request', pep440: {} } })
  expect(stepsOf(planned, via, { texts, assets: [], date: NOW, preparation })).toEqual([
    {
      kind: 'propose',
      versions: [{ tag: 'v1.3.0', isAsked: false }],
      base: 'main',
      branch: 'version-checkpoint/main',
      parent: shaOf(1),
      message: 'Prepare\n\nmore',
      files: [],
      title: 'Prepare',
      notes: `Why v1.3.0: minor: 1 commit asks for it.\n\n${texts.notes}`,
    },
  ])
  expect(stepsOf(planned, via, { texts, assets: [], date: NOW })).toEqual([TAG, DRAFT])
})
