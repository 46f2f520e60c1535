import { describe, expect, test } from '@jest/globals'
import type { Tag } from '../../src/ports/history.ts'
import { recordOf, regionOf, type RegionRecord } from '../../src/record/region.ts'
import { rollbackMarker } from '../../src/rollback/record.ts'
import { floatingNamesOf, judgeRollback, type Found, type RollbackQuestion } from '../../src/rollback/steps.ts'
import { withdrawnText } from '../../src/record/withdrawn.ts'
import type { Release } from '../../src/ports/ports.ts'
import { releaseOf } from '../report/results.ts'
import { NOW, ownMessage, shaOf, tagOn, versionTag } from '../next-version/history.ts'

const TAG = tagOn(shaOf(1), 'v1.3.0', { message: ownMessage(1) })
const QUESTION: RollbackQuestion = {
  tags: [],
  tag: 'v1.3.0',
  version: versionTag('v1.3.0', 1),
  reason: undefined,
  floatingTags: 'minor',
  now: NOW,
}

function draft(changes: Partial<Release> = {}, record: Partial<RegionRecord> = {}): Release {
  const facts = { tag: 'v1.3.0', commit: shaOf(1), object: TAG.object, ...record }
  const body = regionOf('# Notes', recordOf(facts, { name: 'widget v1.3.0', notes: '# Notes' }))
  return releaseOf('v1.3.0', { body, ...changes })
}

const published = draft({ id: '20', draft: false })
const before = releaseOf('v1.2.0', { id: '10', draft: false })
const WITHDRAWN = withdrawnText(before, { reason: undefined, instead: undefined })?.body ?? ''
const marker = (object = TAG.object) =>
  tagOn(shaOf(9), 'rolled-back/v1.3.0', {
    message: rollbackMarker({ tag: 'v1.3.0', object, commit: shaOf(1) }, undefined, NOW).message,
  })

function judged(found: Partial<Found>, question: Partial<RollbackQuestion> = {}) {
  const verdict = judgeRollback({ tag: TAG, releases: [], marker: undefined, ...found }, { ...QUESTION, ...question })
  const steps =
    'steps' in verdict
      ? verdict.steps.map(
          (step) =>
            `${step.kind} ${'release' in step ? step.release.id : 'from' in step ? `${step.from.name} ${step.to}` : step.tag.name}`,
        )
      : []
  return { ...verdict, steps }
}

describe('what was never published is deleted', () => {
  test.each<[string, Partial<Found>, readonly string[]]>([
    [
      'a draft and its tag, after the number is kept',
      { releases: [draft()] },
      ['marker rolled-back/v1.3.0', 'draft 17', 'tag v1.3.0'],
    ],
    [
      'several drafts',
      { releases: [draft(), draft({ id: '18' })] },
      ['marker rolled-back/v1.3.0', 'draft 17', 'draft 18', 'tag v1.3.0'],
    ],
    ['the number is kept already', { releases: [draft()], marker: marker() }, ['draft 17', 'tag v1.3.0']],
    ['the draft is gone already', { marker: marker() }, ['tag v1.3.0']],
    ['all is gone already', { tag: undefined, marker: marker() }, []],
    ['the tag is gone already', { tag: undefined, releases: [draft()] }, ['marker rolled-back/v1.3.0', 'draft 17']],
    [
      'the number was kept for another tag of that name',
      { releases: [draft()], marker: marker('e'.repeat(40)) },
      ['draft 17', 'tag v1.3.0'],
    ],
    [
      'releases of other tags stay',
      { releases: [before, draft(), releaseOf('v1.4.0', { id: '30' })] },
      ['marker rolled-back/v1.3.0', 'draft 17', 'tag v1.3.0'],
    ],
  ])('%s', (_, found, steps) => {
    expect(judged(found)).toMatchObject({ kind: 'deleted', steps, warnings: [] })
  })

  test('also with the words of a person in it, which are named', () => {
    expect(judged({ releases: [draft({ body: `Mine\n${draft().body}` })] })).toMatchObject({
      kind: 'deleted',
      steps: ['marker rolled-back/v1.3.0', 'draft 17', 'tag v1.3.0'],
      warnings: [expect.stringContaining('"Mine"')],
    })
  })

  test('a tag of somebody else stays, and so does its number', () => {
    const tag = tagOn(shaOf(1), 'v1.3.0')
    expect(judged({ tag, releases: [draft()] })).toMatchObject({
      steps: ['draft 17'],
      warnings: [expect.stringContaining('v1.3.0')],
    })
  })

  test('a draft that this run has seen proves what the marker of another cannot', () => {
    const found = { marker: marker('e'.repeat(40)) }
    expect(judged(found, { seen: TAG.object }).steps).toEqual(['tag v1.3.0'])
  })

  test('nor does it go on about a tag of somebody else, once its draft is gone', () => {
    const tag = tagOn(shaOf(1), 'v1.3.0')
    expect(judged({ tag }, { seen: tag.object })).toMatchObject({ steps: [], warnings: [expect.anything()] })
  })

  test('the marker holds the reason', () => {
    const verdict = judgeRollback({ tag: TAG, releases: [draft()], marker: undefined }, { ...QUESTION, reason: 'why' })
    expect(verdict).toMatchObject({
      steps: [{ tag: { commit: shaOf(1), message: expect.stringContaining('\n\nwhy\n\n') } }, {}, {}],
    })
  })
})

describe('what is not ours, or may have been published, is refused', () => {
  test.each<[string, Partial<Found>, string]>([
    ['there is nothing of that name', { tag: undefined }, 'VC213'],
    ['a tag of ours without a release and without a marker', {}, 'VC642'],
    ['the same beside the marker of another one', { marker: marker('e'.repeat(40)) }, 'VC642'],
    ['a draft by a person', { releases: [releaseOf('v1.3.0', { body: 'Mine' })] }, 'VC643'],
    [
      'a draft by a person beside ours',
      { releases: [draft(), releaseOf('v1.3.0', { id: '18', body: 'Mine' })] },
      'VC643',
    ],
    ['a damaged draft', { releases: [draft({ body: draft().body.replace('"schema":1', '"schema"') })] }, 'VC643'],
    ['a draft of another tag', { releases: [draft({}, { tag: 'v1.2.9' })] }, 'VC643'],
    ['a tag of somebody else without a release of ours', { tag: tagOn(shaOf(1), 'v1.3.0') }, 'VC644'],
    ['a lightweight tag', { tag: { ...TAG, annotated: false } }, 'VC644'],
    ['a tag that is not the one of the draft', { releases: [draft({}, { object: 'e'.repeat(40) })] }, 'VC645'],
  ])('%s', (_, found, code) => {
    expect(() => judged(found)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code })] }))
  })
})

describe('what was published is withdrawn', () => {
  test.each<[string, Partial<Found>, readonly string[]]>([
    [
      'it is marked, and "Latest" goes back',
      { releases: [published, before], latest: published.id },
      ['withdraw 20', 'latest 10'],
    ],
    [
      'where another one is the latest, it stays so',
      { releases: [published, before], latest: before.id },
      ['withdraw 20'],
    ],
    ['where there is no other, it stays where it is', { releases: [published], latest: published.id }, ['withdraw 20']],
    [
      'also where a person published it',
      { releases: [releaseOf('v1.3.0', { draft: false, body: 'Mine' })] },
      ['withdraw 17'],
    ],
    ['drafts beside it stay', { releases: [published, draft()] }, ['withdraw 20']],
    ['whatever its tag is by now', { tag: undefined, releases: [published] }, ['withdraw 20']],
  ])('%s', (_, found, steps) => {
    expect(judged(found)).toMatchObject({ kind: 'withdrawn', steps, warnings: [] })
  })

  const beside = (tag: string, changes: Partial<Release> = {}) => releaseOf(tag, { id: tag, draft: false, ...changes })

  test.each<[string, readonly Release[], readonly string[]]>([
    ['the highest by SemVer', [beside('v1.9.0'), beside('v1.10.0'), beside('v1.2.0')], ['latest v1.10.0']],
    ['no draft', [beside('v1.9.0', { draft: true }), beside('v1.0.0')], ['latest v1.0.0']],
    ['no candidate', [beside('v1.9.0-rc.1', { prerelease: true }), beside('v1.8.0-rc.1')], []],
    ['none that was withdrawn', [{ ...beside('v1.9.0'), body: WITHDRAWN }, beside('v1.0.0')], ['latest v1.0.0']],
    ['none of another product', [beside('other-v1.9.0')], []],
  ])('"Latest" goes to %s', (_, others, latest) => {
    expect(judged({ releases: [published, ...others], latest: published.id }).steps).toEqual(['withdraw 20', ...latest])
  })

  test('an immutable release is left as it is', () => {
    const release = { ...published, immutable: true }
    expect(judgeRollback({ tag: TAG, releases: [release, before], marker: undefined }, QUESTION)).toEqual({
      kind: 'immutable',
      release,
      instead: { name: 'v1.2.0', prefix: 'v', version: versionTag('v1.2.0', 0).version, release: before },
      version: versionTag('v1.3.0', 1),
    })
  })
})

describe('a floating tag goes back', () => {
  const v1 = (changes: Partial<Tag> = {}) => tagOn(shaOf(1), 'v1', { annotated: false, object: shaOf(1), ...changes })
  const others = [before, releaseOf('v1.3.1', { id: '21' }), releaseOf('v0.9.0', { id: '5', draft: false })]

  test.each<[string, readonly Tag[], readonly Release[], readonly string[], number]>([
    [
      'to the highest published version of its line',
      [v1()],
      [...others, releaseOf('v1.1.0', { id: '9', draft: false })],
      ['float v1 v1.2.0'],
      0,
    ],
    [
      'the narrower one only within its minor',
      [tagOn(shaOf(1), 'v1.3'), v1()],
      [...others, releaseOf('v1.3.0-rc.1', { id: '9', draft: false })],
      ['float v1 v1.2.0'],
      1,
    ],
    ['where there is no other of its line, it stays', [v1()], [releaseOf('v0.9.0', { id: '5', draft: false })], [], 1],
    ['where it carries a release, it stays', [v1()], [...others, releaseOf('v1', { id: '30', draft: false })], [], 1],
    ['on another commit it has gone on', [v1({ commit: shaOf(2) })], others, [], 0],
    ['a tag of another line is none of ours', [tagOn(shaOf(1), 'v2')], others, [], 0],
  ])('%s', (_, floating, releases, floats, warnings) => {
    const found = judged({ releases: [published, ...releases], floating })
    expect(found.steps.slice(1)).toEqual(floats)
    expect('warnings' in found && found.warnings).toHaveLength(warnings)
  })

  test('never one that is a version by its name', () => {
    expect(
      floatingNamesOf({ ...QUESTION, version: versionTag('app-1.0.2.3', 1, 'app-1.') }, 'minor').map(
        ({ name }) => name,
      ),
    ).toEqual(['app-1.0'])
  })

  test('only where floating-tags says so; else it is told', () => {
    const found = judged({ releases: [published, ...others], floating: [v1()] }, { floatingTags: 'none' })
    expect(found).toMatchObject({
      steps: ['withdraw 20'],
      warnings: ['The floating tag v1 stays on v1.3.0: to move it to v1.2.0, set floating-tags: major.'],
    })
  })
})
