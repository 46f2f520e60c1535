import { describe, expect, test } from '@jest/globals'
import {
  badApiUrl,
  endlessList,
  eventUnreadable,
  foreignAddress,
  notComparable,
  repositoryMoved,
  serverLacks,
  wrongAnswer,
} from '../../src/errors/answers.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const SEEN = { url: 'https://api.github.com/x', status: 200, type: 'text/html', found: 'it is a text' }
const MOVED = { method: 'POST', url: 'https://api.github.com/x', status: 307, next: 'https://api.github.com/y' }

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [foreignAddress('https://b.example/x', ['https://a.example']), 'VC418', '"https://b.example/x"', 'proxy'],
    [wrongAnswer('read the tag', { ...SEEN, begins: '<html>' }), 'VC419', 'read the tag', 'sign-in page'],
    [serverLacks('read the tag', "Field 'x' doesn't exist"), 'VC420', "Field 'x'", 'Update GitHub Enterprise Server'],
    [repositoryMoved({ ...MOVED, name: 'acme/gadget' }), 'VC421', 'new name, "acme/gadget"', 'acme/gadget.git'],
    [repositoryMoved({ ...MOVED, name: undefined }), 'VC421', '"https://api.github.com/y"', 'current name'],
    [endlessList('https://api.github.com/x', 1000), 'VC422', '1000 pages', 'Look for a proxy'],
    [notComparable('v1.0.0', 'abc'), 'VC423', 'v1.0.0 with abc (404)', 'fetch-depth: 0'],
    [badApiUrl('github.example.com'), 'VC424', '"github.example.com"', 'https://api.github.com'],
    [eventUnreadable('it does not contain an object'), 'VC425', 'it does not contain an object', 'Run again'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })

  test('what came in place of an answer is shown with where it came from, and cut', () => {
    const { why } = wrongAnswer('read the tag', { ...SEEN, begins: '<html>'.repeat(100) })
    expect(why).toMatch(
      /^It came from "https:\/\/api\.github\.com\/x" \(status 200, "text\/html"\)\. It begins: "<html>/,
    )
    expect(why.length).toBeLessThan(300)
    expect(wrongAnswer('read the tag', { ...SEEN, begins: undefined }).why).not.toContain('begins')
  })
})

test.each<[string, Problem]>([
  ['foreignAddress', foreignAddress(HOSTILE, [HOSTILE])],
  ['wrongAnswer', wrongAnswer(HOSTILE, { url: HOSTILE, status: 200, type: HOSTILE, found: HOSTILE, begins: HOSTILE })],
  ['serverLacks', serverLacks(HOSTILE, HOSTILE)],
  ['repositoryMoved', repositoryMoved({ ...MOVED, url: HOSTILE, name: HOSTILE })],
  ['repositoryMoved, without a name', repositoryMoved({ ...MOVED, next: HOSTILE, name: undefined })],
  ['endlessList', endlessList(HOSTILE, 1)],
  ['notComparable', notComparable(HOSTILE, HOSTILE)],
  ['badApiUrl', badApiUrl(HOSTILE)],
  ['eventUnreadable', eventUnreadable(HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
