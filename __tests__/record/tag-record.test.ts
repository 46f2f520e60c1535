import { describe, expect, test } from '@jest/globals'
import { isOwnTag, isOwnTagOnPreparation, messageOnPreparation } from '../../src/record/tag-record.ts'
import { shaOf } from '../next-version/history.ts'

const RECORD = 'Released from c000002. 2 changes since v1.2.3.\n'

describe('a tag of our own', () => {
  test.each([
    ['our record', `widget\n\n${RECORD}`, true],
    ['text that a person added below', `widget\n\n${RECORD}\nSigned-off-by: Mara\n`, true],
    ['the record alone', RECORD, true],
    ['a record of another commit', 'widget\n\nReleased from c000003. 1 change.\n', false],
    ['the words in the middle of a line', `> ${RECORD}`, false],
    ['a longer name that begins the same', 'Released from c0000021. 1 change.\n', false],
    ['no dot', 'Released from c000002\n', false],
    ['a message of somebody else', 'widget 1.3.0\n', false],
    ['a lightweight tag has no message', '', false],
  ])('%s: %j', (_, message, expected) => {
    expect(isOwnTag(message, shaOf(2))).toBe(expected)
  })
})

describe('a tag on a preparation', () => {
  const [head, commit] = [shaOf(1), shaOf(2)]
  const message = '🚀 One\n\nReleased from c000001. Said before.\n\nReleased from c000001. 3 changes since v1.2.3.\n'
  const moved = messageOnPreparation(message, head, commit)

  test('names both commits; only the record is written anew', () => {
    expect(moved).toBe(
      '🚀 One\n\nReleased from c000001. Said before.\n\nReleased from c000002. 3 changes since v1.2.3. Prepared on c000001.\n',
    )
    expect(isOwnTag(moved, commit)).toBe(true)
  })

  test.each([
    ['its own commit and that below', moved, commit, head, true],
    ['another commit below', moved, commit, shaOf(3), false],
    ['another commit of its own', moved, shaOf(3), head, false],
    ['no preparation', message, head, head, false],
    ['the words inside a line', 'Released from c000002. Prepared on c000001. Or not.\n', commit, head, false],
  ])('%s', (_, text, own, below, expected) => {
    expect(isOwnTagOnPreparation(text, own, below)).toBe(expected)
  })
})
