import { expect, test } from '@jest/globals'
import { isMarkerOf, rollbackMarker } from '../../src/rollback/record.ts'
import { NOW, shaOf } from '../next-version/history.ts'

const OBJECT = 'f'.repeat(40)
const TAKEN_BACK = { tag: 'v1.3.0', object: OBJECT, commit: shaOf(1) }

test('a marker says what was rolled back, why, and which object it was', () => {
  expect(rollbackMarker(TAKEN_BACK, ' it deletes files \n', NOW)).toEqual({
    name: 'rolled-back/v1.3.0',
    commit: shaOf(1),
    message: `v1.3.0 was rolled back before it was published\n\nit deletes files\n\nRolled back: tag object ${OBJECT} on ${shaOf(1)}.\n`,
    date: NOW,
  })
  expect(rollbackMarker(TAKEN_BACK, undefined, NOW).message.split('\n\n')).toHaveLength(2)
})

test.each<[string, string | undefined, string, boolean]>([
  ['the very object', undefined, OBJECT, true],
  ['the very object, beside words of a person', 'why', OBJECT, true],
  ['another object of that name', undefined, 'e'.repeat(40), false],
  [
    'another one, though the reason claims it',
    `Rolled back: tag object ${'e'.repeat(40)} on x.`,
    'e'.repeat(40),
    false,
  ],
])('it is known by %s', (_, reason, object, expected) => {
  expect(isMarkerOf(rollbackMarker(TAKEN_BACK, reason, NOW).message, object)).toBe(expected)
})
