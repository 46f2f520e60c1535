import { expect, test } from '@jest/globals'
import type { WrittenStep } from '../../src/writes/written.ts'
import { finishedList, writtenList, writtenLists } from '../../src/action/written.ts'
import { released } from '../report/results.ts'

const WEB = 'https://github.com/acme/widget'
const PAGE = `${WEB}/releases/tag/v1.5.0`

test.each<[WrittenStep, string | undefined, string]>([
  [{ kind: 'tag', outcome: 'made', place: 'v1.5.0' }, WEB, `1. [tag \`v1.5.0\`](${WEB}/tree/v1.5.0): created`],
  [{ kind: 'tag', outcome: 'kept', place: 'w/v1' }, WEB, `1. [tag \`w/v1\`](${WEB}/tree/w%2Fv1): already there`],
  [{ kind: 'tag', outcome: 'kept', place: 'v1', maker: 'Jo' }, undefined, '1. tag `v1`: already there, created by Jo'],
  [{ kind: 'draft', outcome: 'updated', place: PAGE }, WEB, `1. [draft](${PAGE}): updated`],
  [{ kind: 'draft', outcome: 'made', place: 'a.md' }, undefined, '1. draft `a.md`: created'],
  [{ kind: 'assets', outcome: 'made', place: 'a.tgz' }, WEB, '1. assets `a.tgz`: created'],
  [{ kind: 'publish', outcome: 'made', place: PAGE }, WEB, `1. [release](${PAGE}): created`],
  [
    { kind: 'float', outcome: 'made', place: 'v1', on: 'v1.5.0' },
    WEB,
    `1. [floating tag \`v1\`](${WEB}/tree/v1): created on \`v1.5.0\``,
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
  expect(writtenList([step, step], undefined)).toBe('1. assets `a`: created\n2. assets `a`: created')
})

test('each step with what became of it, the tag by its page', () => {
  expect(writtenLists(released(['feat: a']), WEB)).toEqual([
    expect.stringMatching(
      /^1\. \[tag `v1\.3\.0`\]\(https:\S+\/tree\/v1\.3\.0\): created\n2\. \[draft\]\(\S+\): created$/,
    ),
  ])
})

test('what an earlier run left undone comes first', () => {
  const both = { ...released(['feat: a']), finished: released(['fix: a']) }
  const [opening, earlier, then] = writtenLists(both, undefined)
  expect([opening, then]).toEqual(['Completed from an earlier run: v1.2.4', 'Then v1.3.0:'])
  expect(finishedList(both, undefined)).toEqual([opening, earlier])
  expect(finishedList({}, undefined)).toEqual([])
})
