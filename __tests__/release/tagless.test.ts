import { describe, expect, test } from '@jest/globals'
import { recordOf, regionOf } from '../../src/record/region.ts'
import { judgeTagless } from '../../src/release/tagless.ts'
import type { Release } from '../../src/ports/ports.ts'
import { releaseOf } from '../report/results.ts'
import { planOf, shaOf } from '../next-version/history.ts'

const PLAN = planOf(['feat: a'])

/** Of the plan's version, with our record of that commit. */
function ours(commit: string, changes: Partial<Release> = {}): Release {
  const texts = { name: 'widget', notes: 'Notes' }
  const record = recordOf({ tag: PLAN.tag, commit, object: shaOf(7) }, texts)
  return releaseOf(PLAN.tag, { body: regionOf(texts.notes, record), ...changes })
}

const PUBLIC: Partial<Release> = { draft: false }
const ONCE: Partial<Release> = { draft: true, wasPublic: true }

describe('the release of a version whose tag is nowhere', () => {
  test.each<[string, readonly Release[]]>([
    ['is not there', []],
    ['is that of another version', [releaseOf('v1.2.3', PUBLIC)]],
    ['is a draft made from this commit', [ours(PLAN.head)]],
    ['is public, and made from this commit', [ours(PLAN.head, PUBLIC)]],
    ['was public, and made from this commit', [ours(PLAN.head, ONCE)]],
    ['is a draft that a person wrote', [releaseOf(PLAN.tag)]],
  ])('%s: the tag is made', (_, releases) => {
    expect(judgeTagless(PLAN, releases, false)).toEqual([])
  })

  test.each<[string, Release, string]>([
    ['is public', ours(shaOf(99), PUBLIC), 'It was released from c000099, not from c000001'],
    ['is immutable', ours(shaOf(99), { ...PUBLIC, immutable: true }), 'It was released from c000099'],
    ['was public, and GitHub made a draft of it', ours(shaOf(99), ONCE), 'It was released from c000099'],
    ['is public, by a person', releaseOf(PLAN.tag, PUBLIC), 'version: 1.3.0'],
    ['was public, by a person', releaseOf(PLAN.tag, ONCE), 'version: 1.3.0'],
  ])('%s: it is refused, unless that version was named', (_, release, says) => {
    expect(() => judgeTagless(PLAN, [release], false)).toThrow('VC253: v1.3.0 was published, and its tag was deleted')
    expect(() => judgeTagless(PLAN, [release], false)).toThrow(says)
    expect(() => judgeTagless(PLAN, [release], true)).not.toThrow()
  })

  test('never was public: it moves on, with a warning', () => {
    expect(judgeTagless(PLAN, [ours(shaOf(99))], false)).toEqual([expect.stringMatching(/v1\.3\.0.*c000099.*c000001/)])
  })
})
