import { expect, test } from '@jest/globals'
import { recordOf, regionOf } from '../../src/record/region.ts'
import { furtherGoing, furtherTags } from '../../src/rollback/further-tags.ts'
import { releaseOf } from '../report/results.ts'
import { ownMessage, shaOf, tagOn, versionTag } from '../next-version/history.ts'

const QUESTION = { tag: 'v1.3.0', version: versionTag('v1.3.0', 1) }
const facts = { tag: 'v1.3.0', commit: shaOf(1), object: 'f'.repeat(40), alsoTags: { 'old/v1.3.0': 'e'.repeat(40) } }
const draft = releaseOf('v1.3.0', { body: regionOf('# Notes', recordOf(facts, { name: 'n', notes: '# Notes' })) })

test('those that its draft names, and those that are configured now', () => {
  const alsoTag = [{ prefix: 'lsp/v' }, { prefix: 'old/v' }]
  expect(furtherTags({ ...QUESTION, alsoTag }, [draft])).toEqual(['old/v1.3.0', 'lsp/v1.3.0'])
  expect(furtherTags(QUESTION, [])).toEqual([])
  expect(furtherTags({ ...QUESTION, tag: 'v1.4.0' }, [draft])).toEqual([])
  expect(furtherTags({ tag: 'nightly', version: undefined, alsoTag }, [])).toEqual([])
})

test('those that we made on its commit go', () => {
  const alsoTags = [
    tagOn(shaOf(1), 'a/v1.3.0', { message: ownMessage(1) }),
    tagOn(shaOf(1), 'by-hand/v1.3.0'),
    tagOn(shaOf(2), 'moved/v1.3.0', { message: ownMessage(2) }),
  ]
  expect(furtherGoing({ alsoTags }, shaOf(1)).map(({ tag }) => tag.name)).toEqual(['a/v1.3.0'])
  expect(furtherGoing({ alsoTags }, undefined)).toEqual([])
  expect(furtherGoing({}, shaOf(1))).toEqual([])
})
