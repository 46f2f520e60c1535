import { expect, test } from '@jest/globals'
import { decide } from '../../src/next-version/decide.ts'
import { checkpointOf, frozen, ownMessage, settingsOf, snapshotOf } from './history.ts'

const messages = ['feat: a (#1)', 'Revert "feat: a (#1)"', 'fix: b\n\nbreaking change: c', 'fix: b']

test.each([
  ['a release', snapshotOf(messages)],
  ['a first release', snapshotOf(messages, { base: null })],
  ['a resumed one', snapshotOf(messages, { current: checkpointOf('1.2.4', 4, { message: ownMessage(4) }) })],
])('a snapshot is data alone: %s is decided from a copy, and nothing in it is changed', (_, snapshot) => {
  const settings = frozen(settingsOf())
  expect(decide(structuredClone(snapshot), settings)).toEqual(decide(frozen(snapshot), settings))
})

test('the order in which git tells the commits decides nothing', () => {
  const snapshot = snapshotOf(messages)
  const reversed = { ...snapshot, commits: snapshot.commits.toReversed() }
  expect(decide(reversed, settingsOf())).toEqual(decide(snapshot, settingsOf()))
})
