import { describe, expect, test } from '@jest/globals'
import { CLI_COMMANDS, INPUT_FLAGS, parseCall } from '../../src/cli/arguments.ts'
import { helpText } from '../../src/cli/help.ts'

const WIDEST = 100

test.each(CLI_COMMANDS)('the help names the command %s, and the command has a help of its own', (command) => {
  expect(helpText()).toMatch(new RegExp(`^ {2}node dist/cli ${command}\\b.* {2}\\S`, 'm'))
  expect(helpText(command)).toMatch(new RegExp(`^version-checkpoint ${command}\\b.*: \\S`))
})

test.each(['plan', 'release'] as const)('the help of %s names every flag that is an input of it', (command) => {
  const others = ['dry-run', 'confirm', 'reason']
  const flags = INPUT_FLAGS.filter((flag) => !others.includes(flag))
  const missing = flags.filter((flag) => !helpText(command).includes(`  --${flag} `))
  expect(missing).toEqual([])
})

test('a dry run is a flag of what writes: plan is one', () => {
  expect(helpText('release')).toContain('--dry-run')
  expect(helpText('plan')).not.toContain('--dry-run')
})

describe('every example is a call that works', () => {
  const examples = [undefined, ...CLI_COMMANDS].flatMap((command) =>
    [...helpText(command).matchAll(/^ {2}node dist\/cli (.*?)(?: {2,}.*)?$/gm)].map(([, call = '']) => call),
  )

  test.each([...new Set(examples)])('%s', (call) => {
    expect(parseCall(call.split(' ')).kind).toBe('command')
  })

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(CLI_COMMANDS.length)
  })
})

test.each([undefined, ...CLI_COMMANDS])(`the help of %s fits a page of ${WIDEST} columns`, (command) => {
  expect(
    helpText(command)
      .split('\n')
      .filter((line) => line.length > WIDEST || line !== line.trimEnd()),
  ).toEqual([])
})

test('exit codes are told', () => {
  expect(helpText()).toContain('Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.')
})
