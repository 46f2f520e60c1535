import { expect, test } from '@jest/globals'
import type { WrittenStep } from '../../src/writes/written.ts'
import { doneLines, makerLines, willLines } from '../../src/report/step-lines.ts'
import { PLAIN } from '../../src/report/style.ts'
import { shaOf } from '../next-version/history.ts'
import { planned } from './results.ts'

const STYLE = { paint: PLAIN, columns: 80, explains: true, draftPlace: (tag: string) => `a draft for ${tag}` }

test('what would be done, each step in order, the first with a word before it', () => {
  const result = planned(['feat: a'])
  expect(willLines(result.steps, STYLE)).toEqual([
    '  will   tag     v1.3.0 on c000001 (annotated)',
    '         draft   a draft for v1.3.0',
  ])
})

test.each<[WrittenStep, readonly string[], string]>([
  [{ kind: 'tag', outcome: 'made', place: 'v1' }, ['✔ tagged v1 on c000001'], 'a tag with its commit'],
  [{ kind: 'tag', outcome: 'kept', place: 'v1' }, [], 'what was there is not said'],
  [{ kind: 'draft', outcome: 'updated', place: 'x' }, ['✔ updated the draft: x'], 'an update'],
  [{ kind: 'assets', outcome: 'made', place: 'a.tgz' }, ['✔ attached a.tgz'], 'files'],
  [{ kind: 'publish', outcome: 'made', place: '\u001b[31mx' }, ['✔ published x'], 'nothing acts on a terminal'],
  [{ kind: 'float', outcome: 'updated', place: 'v1', on: 'v1.3.0' }, ['✔ moved v1, now on v1.3.0'], 'a floating tag'],
])('%j: %j, %s', (step, lines) => {
  expect(doneLines({ steps: [step], commit: shaOf(1) } as unknown as Parameters<typeof doneLines>[0], STYLE)).toEqual(
    lines,
  )
})

test('who was first is named, where this run only found it', () => {
  const found = { outcome: 'kept', place: 'v1', maker: 'Jo' } as const
  expect(
    makerLines([
      { kind: 'tag', ...found },
      { kind: 'draft', outcome: 'kept', place: 'x' },
    ]),
  ).toEqual(['  first  Jo created the tag'])
})
