import { describe, expect, test } from '@jest/globals'
import { isPep440, toPep440 } from '../../src/versions/pep440.ts'

const CHANNELS = { next: 'rc' } as const

describe('a version as PEP 440 has it', () => {
  test.each([
    ['1.5.0', '1.5.0'],
    ['1.5.0-rc.1', '1.5.0rc1'],
    ['1.5.0-alpha.2', '1.5.0a2'],
    ['1.5.0-a.2', '1.5.0a2'],
    ['1.5.0-beta.10', '1.5.0b10'],
    ['1.5.0-preview.3', '1.5.0rc3'],
    ['1.5.0-dev.3', '1.5.0.dev3'],
    ['1.5.0-rc', '1.5.0rc0'],
    ['1.5.0-next.4', '1.5.0rc4'],
    ['1.5.0+7', '1.5.0+7'],
    ['1.5.0+Ab-7', '1.5.0+ab.7'],
    ['1.5.0-canary.1', undefined],
    ['1.5.0-rc.1.2', undefined],
    ['1.5.0-rc.x', undefined],
    ['1.5', undefined],
  ])('%s: %s', (version, expected) => {
    expect(toPep440(version, CHANNELS)).toBe(expected)
    if (expected !== undefined) expect(isPep440(expected)).toBe(true)
  })
})

test.each([
  ['1.4.2', true],
  ['1.4.2a1.dev3', true],
  ['1.4.2.post1.dev2', true],
  ['1.4.2.rc.1', true],
  ['1.4.2-0', true],
  ['1!1.4.2', true],
  ['1.4.2+local.7', true],
  ['1.4.2.RELEASE', false],
  ['1.4.2_1', false],
  ['1.4.2-M1', false],
  ['', false],
])('%s is PEP 440: %s', (text, expected) => {
  expect(isPep440(text)).toBe(expected)
})
