import { describe, expect, test } from '@jest/globals'
import { BUMPS, COMMANDS, CONFIGURABLE_INPUTS, SERVED_INPUTS } from '../../src/settings/inputs.ts'

/** The contract's inputs that describe one run or its surroundings, and so have no place in a file. */
const OF_ONE_RUN = [
  'token',
  'command',
  'dry-run',
  'package',
  'version',
  'sha',
  'working-directory',
  'config',
  'check-run-id',
  'tag',
  'confirm',
  'reason',
  'plan-file',
]

describe('the table of inputs', () => {
  test('a configuration may say all that is served but what describes one run', () => {
    expect(CONFIGURABLE_INPUTS).toEqual(SERVED_INPUTS.filter((name) => !OF_ONE_RUN.includes(name)))
  })

  test.each([
    ['inputs', SERVED_INPUTS],
    ['commands', COMMANDS],
    ['bumps', BUMPS],
  ])('%s: none is named twice', (_, served) => {
    expect(new Set<string>(served).size).toBe(served.length)
  })

  test.each(SERVED_INPUTS)('%s is small letters and hyphens: INPUT_ and capitals name it without doubt', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})
