import { describe, expect, test } from '@jest/globals'
import { parseCall } from '../../src/cli/arguments.ts'
import { CLI_COMMANDS, flagsOf, namesOf } from '../../src/cli/command-table.ts'
import { FLAG_NAMES, flagOf } from '../../src/cli/flags.ts'
import { helpText } from '../../src/cli/help.ts'

const WIDEST = 100

test.each(CLI_COMMANDS)('the help names the command %s, and the command has a help of its own', (command) => {
  expect(helpText()).toMatch(new RegExp(`^ {2}node dist/cli ${command}\\b.* {2}\\S`, 'm'))
  expect(helpText(command)).toMatch(new RegExp(`^version-checkpoint ${command}\\b.*: \\S`))
})

test.each(CLI_COMMANDS)('the help of %s explains every flag that it takes, and no other', (command) => {
  const explained = [...helpText(command).matchAll(/^ {2}--([a-z-]+)(?: \S+)? {2,}\S/gm)].map(([, flag = '']) => flag)
  const taken = [...flagsOf(command).keys()].filter((flag) => flag !== 'help')
  expect(explained).toEqual(taken)
})

test.each(CLI_COMMANDS)('%s refuses every flag that its help does not name', (command) => {
  const names = Array.from({ length: namesOf(command).least }, () => '1.0.0')
  for (const flag of FLAG_NAMES.filter((name) => !flagsOf(command).has(name))) {
    const value = flagOf(flag).value === undefined ? [] : ['1']
    expect(() => parseCall([command, ...names, `--${flag}`, ...value])).toThrow(`${command} takes no --${flag}.`)
  }
})

describe('every example is a call that works', () => {
  const examples = [undefined, ...CLI_COMMANDS].flatMap((command) =>
    [...helpText(command).matchAll(/^ {2}node dist\/cli (.*?)(?: {2,}.*)?$/gm)].map(([, call = '']) => call),
  )

  test.each([...new Set(examples)])('%s', (call) => {
    expect(parseCall([...call.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)).kind).toBe('command')
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
