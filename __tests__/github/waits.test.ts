// The real waits, which all other tests set to nothing: told to a clock that only writes them down.
import { expect, test } from '@jest/globals'
import { systemClock } from '../../src/local/clock.ts'
import { NotSeenYet, UnclearAnswer } from '../../src/ports/unclear-answer.ts'
import { settle } from '../../src/writes/settle.ts'
import { unexpectedAnswer } from '../../src/errors/forge.ts'
import { CLOCK, problemsOf } from './calls.ts'

function listening() {
  const waited: number[] = []
  const wait = (seconds: number) => {
    waited.push(seconds)
    return Promise.resolve()
  }
  return { waited, clock: { ...CLOCK, wait } }
}

const unclear = () => Promise.reject(new UnclearAnswer(unexpectedAnswer('make the tag', 502, 'Bad gateway')))

test('a second is a second, where nothing else is said', async () => {
  expect(systemClock({}).second).toBe(1000)
  const before = performance.now()
  await systemClock({ VERSION_CHECKPOINT_SECOND_MS: '20' }).wait(2)
  expect(performance.now() - before).toBeGreaterThanOrEqual(39)
})

test('who is always overtaken gives up after twelve turns and 71 seconds', async () => {
  const { waited, clock } = listening()
  const { codes } = await problemsOf(settle(clock, 'the tag v1.0.0', () => Promise.resolve(undefined)))
  expect(codes).toEqual(['VC415'])
  expect(waited).toEqual([1, 2, 4, 8, 8, 8, 8, 8, 8, 8, 8, 0])
  expect(waited.reduce((sum, seconds) => sum + seconds)).toBe(71)
})

test('a lag behind our own write is waited for, fifteen seconds in all', async () => {
  const { waited, clock } = listening()
  const lagging = () => Promise.reject(new NotSeenYet(unexpectedAnswer('make the tag', 404, 'Not Found')))
  await expect(settle(clock, 'the tag v1.0.0', lagging)).rejects.toThrow('VC407')
  expect(waited).toEqual([1, 2, 4, 8])
})

test('after the third unclear answer the run ends, three seconds in all', async () => {
  const { waited, clock } = listening()
  await expect(settle(clock, 'the tag v1.0.0', unclear)).rejects.toThrow('VC407')
  expect(waited).toEqual([1, 2])
})
