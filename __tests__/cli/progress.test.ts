import { expect, test } from '@jest/globals'
import { progressOn } from '../../src/cli/progress.ts'

function terminal(isTTY: boolean, environment: Readonly<Record<string, string>> = {}) {
  const written: string[] = []
  let time = 0
  const stderr = { isTTY, write: (text: string) => written.push(text) }
  const progress = progressOn({ stderr, environment: { ...environment } }, { now: () => new Date(time) })
  const hearAt = (milliseconds: number) => {
    time = milliseconds
    progress?.hear(1_500_000)
  }
  return { progress, written, hearAt }
}

test.each([
  ['no terminal', false, {}],
  ['a terminal that cannot write over a line', true, { TERM: 'dumb' }],
])('on %s nothing is counted', (_, isTTY, environment) => {
  expect(terminal(isTTY, environment).progress).toBeUndefined()
})

test('work that is done within a second shows nothing', () => {
  const { progress, written, hearAt } = terminal(true)
  hearAt(999)
  progress?.clear()
  expect(written).toEqual([])
})

test('longer work shows a count now and then, which goes before anything else is written', () => {
  const { progress, written, hearAt } = terminal(true)
  for (const time of [500, 1000, 1100, 1200]) hearAt(time)
  progress?.clear()
  progress?.clear()
  const line = (text: string) => `\r\u001b[K${text}`
  expect(written).toEqual([line('reading the history: 3.0 MB'), line('reading the history: 6.0 MB'), line('')])
})
