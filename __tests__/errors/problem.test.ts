import { describe, expect, test } from '@jest/globals'
import {
  CheckpointError,
  listNames,
  oneOf,
  quoted,
  quoteReply,
  withoutCredentials,
  type Problem,
} from '../../src/errors/problem.ts'

const TAKEN: Problem = { code: 'VC204', what: 'The tag is taken.', why: 'A tag is never moved.', cure: 'Use another.' }
const BARE: Problem = { code: 'VC211', what: 'There is no git.', why: '', cure: 'Install it.' }

describe('CheckpointError', () => {
  test.each<[Problem | Problem[], string, string]>([
    [TAKEN, 'VC204: The tag is taken.\n  A tag is never moved.\n  → Use another.', 'fact, reason and cure'],
    [BARE, 'VC211: There is no git.\n  → Install it.', 'no empty line where there is no reason'],
    [
      [TAKEN, BARE],
      'VC204: The tag is taken.\n  A tag is never moved.\n  → Use another.\nVC211: There is no git.\n  → Install it.',
      'all problems at once, in their order',
    ],
  ])('%j reads %j: %s', (problems, message) => {
    expect(new CheckpointError(problems).message).toBe(message)
  })

  test('one problem or a list of them: they are kept as a list', () => {
    expect(new CheckpointError(TAKEN).problems).toEqual([TAKEN])
    expect(new CheckpointError([TAKEN, BARE]).problems).toEqual([TAKEN, BARE])
  })

  test('it is an error with a name of its own, and keeps its cause', () => {
    const cause = new Error('ENOENT')
    const error = new CheckpointError(BARE, { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('CheckpointError')
    expect(error.cause).toBe(cause)
  })
})

describe('quoted', () => {
  test.each<[string, string, string]>([
    ['major', '"major"', 'a word'],
    ['', '""', 'nothing is shown as nothing'],
    ['a\nb', '"a b"', 'one line'],
    ['##[error]', '"##\\[error]"', 'no command of the runner'],
    ['a "b"', '"a "b""', 'quotes stay as they were written'],
    ['x'.repeat(120), `"${'x'.repeat(120)}"`, '120 characters are shown whole'],
    ['x'.repeat(121), `"${'x'.repeat(119)}…"`, 'more are cut, and the cut shows'],
  ])('%j → %j: %s', (value, expected) => {
    expect(quoted(value)).toBe(expected)
  })
})

describe('oneOf', () => {
  test.each<[string[], string, string]>([
    [[], '', 'nothing'],
    [['a'], 'a', 'one word needs no "or"'],
    [['a', 'b'], 'a or b', 'two'],
    [['a', 'b', 'c'], 'a, b or c', 'three'],
  ])('%j → %j: %s', (words, expected) => {
    expect(oneOf(words)).toBe(expected)
  })
})

test.each<[string, string, string]>([
  ["fatal: 'https://mara:secret@b.example/w/'", "fatal: 'https://b.example/w/'", 'without the password in an address'],
  ['a\n::error::b\u001b[31m', 'a ::error::b', 'one line that is printable'],
  ['x'.repeat(3000), `${'x'.repeat(1999)}…`, 'not the whole of a long one: an annotation holds 64 KB'],
])('what git or a server says, %j, is told as %j: %s', (text, told) => {
  expect(quoteReply(text)).toBe(told)
})

test.each<[readonly string[], string]>([
  [['a'], '"a"'],
  [['a', 'b\n'], '"a", "b"'],
  [
    Array.from({ length: 12 }, (_, index) => String(index)),
    '"0", "1", "2", "3", "4", "5", "6", "7", "8", "9" and 2 more',
  ],
])('%j are listed as %s', (names, told) => {
  expect(listNames(names)).toBe(told)
})

test('an address keeps all but its user', () => {
  expect(withoutCredentials('ssh://git@b.example/w and git@b.example:w')).toBe('ssh://b.example/w and git@b.example:w')
})
