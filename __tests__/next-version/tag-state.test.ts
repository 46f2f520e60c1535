import { expect, test } from '@jest/globals'
import { isPrepared, tagState, type TagState } from '../../src/next-version/tag-state.ts'
import type { Tag } from '../../src/ports/history.ts'
import type { Standing } from '../../src/ports/ports.ts'
import { ownMessage, shaOf, tagOn } from './history.ts'

const HEAD = shaOf(1)
const onPreparation = (number: number, of: number) =>
  `${ownMessage(number).trimEnd()} Prepared on ${shaOf(of).slice(0, 7)}.\n`

test.each<[TagState['kind'], Tag | undefined, Standing | undefined, string]>([
  ['absent', undefined, undefined, 'nobody made one'],
  ['ours', tagOn(HEAD, 'v1.0.0', { message: ownMessage(1) }), undefined, 'with the record of this commit'],
  ['foreign', tagOn(HEAD, 'v1.0.0', { message: ownMessage(2) }), undefined, 'with the record of another one'],
  ['foreign', tagOn(HEAD, 'v1.0.0'), undefined, 'made by hand'],
  ['lightweight', tagOn(HEAD, 'v1.0.0', { annotated: false }), undefined, 'no object of its own'],
  ['ancestor', tagOn(shaOf(2), 'v1.0.0'), 'ancestor', 'another commit'],
  [
    'descendant',
    tagOn(shaOf(2), 'v1.0.0', { message: ownMessage(2) }),
    'descendant',
    'another commit, also with our record',
  ],
  ['prepared', tagOn(shaOf(2), 'v1.0.0', { message: onPreparation(2, 1) }), 'descendant', 'on our preparation of it'],
  [
    'elsewhere',
    tagOn(shaOf(2), 'v1.0.0', { message: onPreparation(2, 1) }),
    'elsewhere',
    'the same words, on a commit beside: anybody can write them',
  ],
  [
    'descendant',
    tagOn(shaOf(3), 'v1.0.0', { message: onPreparation(2, 1) }),
    'descendant',
    'the record of another commit',
  ],
  ['descendant', tagOn(shaOf(2), 'v1.0.0', { message: onPreparation(2, 3) }), 'descendant', 'on another preparation'],
  ['elsewhere', tagOn(shaOf(2), 'v1.0.0', { annotated: false }), 'elsewhere', 'another commit, also without an object'],
  ['elsewhere', tagOn(shaOf(2), 'v1.0.0'), undefined, 'how it stands was not asked: never a guess that allows more'],
])('%s: %#', (kind, tag, standing) => {
  expect(tagState(tag, HEAD, standing).kind).toBe(kind)
})

test('a tag without an object of its own is on no preparation of ours', () => {
  const tag = tagOn(shaOf(2), 'v1.0.0', { message: onPreparation(2, 1) })
  const judged = [tag, { ...tag, annotated: false }].map((one) => isPrepared(one, HEAD, 'descendant'))
  expect(judged).toEqual([true, false])
})
