import { describe, expect, test } from '@jest/globals'
import { proposedBy, recordOfVersions, type ProposedVersion } from '../../src/record/proposed.ts'
import type { ProposalRecord } from '../../src/record/region.ts'

const due = (tag: string): ProposedVersion => ({ tag, isAsked: false })
const asked = (tag: string): ProposedVersion => ({ tag, isAsked: true })
const PROPOSAL = { parent: 'p', files: 'f' }

describe('what a record holds of the versions, and what is read of it', () => {
  test.each<[string, readonly ProposedVersion[], object]>([
    ['one', [due('v1.3.0')], {}],
    ['one that a person asked for', [asked('v2.0.0')], { asked: true }],
    ['several', [due('core-v1.3.0'), due('api-v0.4.1')], { tags: ['core-v1.3.0', 'api-v0.4.1'] }],
    [
      'several, of which a person asked for one',
      [due('core-v1.3.0'), asked('api-v1.0.0')],
      { tags: ['core-v1.3.0', 'api-v1.0.0'], asked: ['api-v1.0.0'] },
    ],
  ])('%s', (_, versions, record) => {
    expect(recordOfVersions(versions)).toEqual(record)
    expect(proposedBy({ tag: versions[0]?.tag ?? '', proposal: { ...PROPOSAL, ...record } })).toEqual(versions)
  })

  test('nothing is known of a record without a proposal but its tag', () => {
    expect(proposedBy({ tag: 'v1.3.0' })).toEqual([due('v1.3.0')])
  })

  test.each([['core-v1.3.0'], [[]], [[1]], [{}]])('tags that somebody wrote as %j are none', (tags) => {
    const proposal = { ...PROPOSAL, tags, asked: tags } as unknown as ProposalRecord
    expect(proposedBy({ tag: 'v1.3.0', proposal })).toEqual([due('v1.3.0')])
  })
})
