import { expect, test } from '@jest/globals'
import { correctionFindings } from '../../src/doctor/corrections.ts'

test('corrections of no commit are named, with the file', () => {
  const corrections = new Map([['0123456', { kind: 'skip', reason: 'old' } as const]])
  expect(correctionFindings(corrections, [], 'x.yml')).toMatchObject([
    { code: 'D204', place: 'x.yml', what: expect.stringContaining('"0123456"') },
  ])
})

test('without corrections nothing is said', () => {
  expect(correctionFindings(new Map(), [], 'x.yml')).toEqual([])
})
