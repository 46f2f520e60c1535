import { expect, test } from '@jest/globals'
import { gateForbidden, gateShut } from '../../src/errors/gates.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

test('a missing permission is named, with the line that grants all of them', () => {
  const { code, what, cure } = gateForbidden('statuses: read')
  expect(code).toBe('VC611')
  expect(what).toContain('statuses: read')
  for (const permission of ['checks: read', 'statuses: read', 'actions: read', 'contents: write'])
    expect(cure).toContain(permission)
})

test('a shut gate says why, and where what is red can be seen', () => {
  expect(gateShut('v1.0.0', 'a (failure) is red on 1234567', ['a: https://x/1', 'b: https://x/2'])).toMatchObject({
    code: 'VC612',
    what: 'v1.0.0 is not released: a (failure) is red on 1234567.',
    why: 'a: https://x/1, b: https://x/2',
  })
})

test('names of checks do no harm', () => {
  expectHarmless(gateShut('v1.0.0', HOSTILE, [HOSTILE]))
})
