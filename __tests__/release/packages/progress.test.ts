import { expect, test } from '@jest/globals'
import { progressLines } from '../../../src/release/packages/progress.ts'
import type { Step } from '../../../src/writes/step.ts'

const steps = (...all: readonly object[]) => all as readonly Step[]
const PLAIN = steps({ kind: 'tag' }, { kind: 'draft' })

test('forty plain releases are 120 writes', () => {
  const releases = Array.from({ length: 40 }, (_, at) => ({ tag: `p${at + 1}-v1.0.1`, steps: PLAIN }))
  const lines = progressLines(releases)
  expect(lines.get('p14-v1.0.1')).toBe('42 of 120 writes: p14-v1.0.1')
  expect(lines.get('p40-v1.0.1')).toBe('120 of 120 writes: p40-v1.0.1')
})

test('each file is one write, and so is what comes after the draft', () => {
  const full = steps(
    { kind: 'tag' },
    { kind: 'also-tag' },
    { kind: 'draft' },
    { kind: 'assets', assets: [{}, {}] },
    { kind: 'publish' },
    { kind: 'float' },
  )
  const lines = progressLines([
    { tag: 'a-v1.0.0', steps: full },
    { tag: 'b-v1.0.0', steps: PLAIN },
  ])
  expect([...lines.values()]).toEqual(['9 of 12 writes: a-v1.0.0', '12 of 12 writes: b-v1.0.0'])
})
