import { expect, test } from '@jest/globals'
import type { WrittenStep } from '../../src/writes/written.ts'
import { finishedList, writtenList, writtenLists } from '../../src/action/written.ts'
import { released } from '../report/results.ts'

const WEB = 'https://github.com/acme/widget'
const PAGE = `${WEB}/releases/tag/v1.5.0`

test.each<[WrittenStep, string | undefined, string]>([
  [{ kind: 'tag', outcome: 'made', place: 'v1.5.0' }, WEB, `1. [tag \`v1.5.0\`](${WEB}/tree/v1.5.0): made`],
  [{ kind: 'tag', outcome: 'kept', place: 'w/v1' }, WEB, `1. [tag \`w/v1\`](${WEB}/tree/w%2Fv1): was there`],
  [{ kind: 'tag', outcome: 'kept', place: 'v1', maker: 'Jo' }, undefined, '1. tag `v1`: was there, made by Jo'],
  [{ kind: 'draft', outcome: 'updated', place: PAGE }, WEB, `1. [draft](${PAGE}): brought up to date`],
  [{ kind: 'draft', outcome: 'made', place: 'a.md' }, undefined, '1. draft `a.md`: made'],
  [{ kind: 'assets', outcome: 'made', place: 'a.tgz' }, WEB, '1. assets `a.tgz`: made'],
  [{ kind: 'publish', outcome: 'made', place: PAGE }, WEB, `1. [release](${PAGE}): made`],
  [
    { kind: 'float', outcome: 'made', place: 'v1', on: 'v1.5.0' },
    WEB,
    `1. [floating tag \`v1\`](${WEB}/tree/v1): made on \`v1.5.0\``,
  ],
  [
    { kind: 'float', outcome: 'updated', place: 'v1', on: 'v1.5.0' },
    undefined,
    '1. floating tag `v1`: moved to `v1.5.0`',
  ],
  [{ kind: 'float', outcome: 'kept', place: 'v1', on: 'v1.6.0' }, undefined, '1. floating tag `v1`: stays on `v1.6.0`'],
])('%j with the page %s', (step, web, expected) => {
  expect(writtenList([step], web)).toBe(expected)
})

test('steps have numbers', () => {
  const step = { kind: 'assets', outcome: 'made', place: 'a' } as const
  expect(writtenList([step, step], undefined)).toBe('1. assets `a`: made\n2. assets `a`: made')
})

test('each step with what became of it, the tag by its page', () => {
  expect(writtenLists(released(['feat: a']), WEB)).toEqual([
    expect.stringMatching(/^1\. \[tag `v1\.3\.0`\]\(https:\S+\/tree\/v1\.3\.0\): made\n2\. \[draft\]\(\S+\): made$/),
  ])
})

test('what an earlier run left undone comes first', () => {
  const both = { ...released(['feat: a']), finished: released(['fix: a']) }
  const [opening, earlier, then] = writtenLists(both, undefined)
  expect([opening, then]).toEqual(['Left undone by an earlier run, now done: v1.2.4', 'Then v1.3.0:'])
  expect(finishedList(both, undefined)).toEqual([opening, earlier])
  expect(finishedList({}, undefined)).toEqual([])
})
