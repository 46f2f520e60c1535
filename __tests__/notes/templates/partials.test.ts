import { describe, expect, test } from '@jest/globals'
import { partialsNamedIn, staysInside } from '../../../src/notes/templates/partials.ts'

describe('the files that a template names', () => {
  test.each([
    ['{% render "a.md" %}', ['a.md'], 'rendered'],
    ["{%- include 'b/c.md' -%}", ['b/c.md'], 'included, in other quotes, with blanks trimmed'],
    ['{% layout "checkpoint" %}', ['checkpoint'], 'a layout'],
    ['{% render "a.md" %}{% render "a.md", x: 1 %}{% include "b.md" %}', ['a.md', 'b.md'], 'each once'],
    ['{%render "a.md"%}', ['a.md'], 'without blanks'],
    ['{% render name %}', [], 'a name that is computed'],
    ['{{ "a.md" }} render "a.md"', [], 'no tag'],
    ['{% renders "a.md" %}', [], 'another tag'],
    ['', [], 'nothing'],
  ])('%s → %j: %s', (text, expected) => {
    expect(partialsNamedIn(text)).toEqual(expected)
  })
})

describe('a path that can only lead to a file of the repository', () => {
  test.each([
    ['.github/release/entry.md', true, 'a path from the root'],
    ['a.md', true, 'at the root'],
    ['..a/b..md', true, 'dots in a name'],
    ['../a.md', false, 'upwards'],
    ['a/../../b.md', false, 'upwards on the way'],
    ['/etc/passwd', false, 'from the root of the system'],
    ['./a.md', false, 'two ways to say one name'],
    ['a//b.md', false, 'the same'],
    ['a/', false, 'a folder'],
    ['C:\\a.md', false, 'a drive'],
    ['a\\..\\b.md', false, 'upwards on Windows'],
    ['.git/config', false, "git's own, which may hold a token"],
    ['.GIT/config', false, 'the same where case does not count'],
    ['sub/.git/config', false, 'of another repository inside'],
    ['a\0.md', false, 'no name at all'],
    ['', false, 'nothing'],
  ])('%j: %p (%s)', (path, expected) => {
    expect(staysInside(path)).toBe(expected)
  })
})
