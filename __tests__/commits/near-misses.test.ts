import { expect, test } from '@jest/globals'
import { nearMissOn } from '../../src/commits/near-misses.ts'

test.each([
  ['breaking change: a', 'is not in capitals', 'rule 15'],
  ['Breaking Changes: a', 'is not in capitals', 'rule 15'],
  ['* breaking change: a', 'is not in capitals', 'a bullet'],
  ['**Breaking change:** a', 'is not in capitals', 'a label'],
  ['BREAKING: a', 'is missing the word CHANGE', 'the short form'],
  ['BREAKING_CHANGE: a', 'has an underscore', 'neither of the two spellings'],
  ['**BREAKING CHANGE:** a', 'is in emphasis', 'Markdown'],
  ['**BREAKING CHANGE**: a', 'is in emphasis', 'Markdown'],
  ['BREAKING CHANGE : a', 'has a space before the colon', 'French habit'],
  ['BREAKING CHANGE:a', 'has no space after the colon', 'rule 12'],
  ['  BREAKING CHANGE: a', 'is not at the start of its line', 'three spaces are no code'],
  ['+ BREAKING CHANGE: a', 'is not at the start of its line', 'no bullet of a squash'],
  ['1. BREAKING CHANGE: a', 'is not at the start of its line', 'a numbered list'],
  ['* * BREAKING CHANGE: a', 'is not at the start of its line', 'a bullet in a bullet'],
  ['BREAKING CHANGE', 'has no colon', 'alone on its line'],
  ['BREAKING CHANGE - a', 'has no colon', 'a dash'],
  ['BREAKING CHANGE the api', 'has no colon', 'no sign at all'],
])('%j %s (%s)', (line, because) => {
  expect(nearMissOn(line)).toBe(because)
})

test.each([
  ['BREAKING CHANGE: a', 'the token'],
  ['* BREAKING-CHANGE: a', 'the token as a bullet'],
  ['BREAKING CHANGE:', 'the token; its text may be below'],
  ['BREAKING CHANGES: a', 'the plural counts'],
  ['This is a breaking change: a', 'the middle of a sentence'],
  ['breaking change in the parser', 'a line that a wrap began'],
  ['Breaking changes are listed below', 'a sentence'],
  ['### Breaking Changes', 'a heading of a template'],
  ['##### ⚠ BREAKING CHANGES', 'a heading of a changelog'],
  ['- [ ] Breaking change (fix or feature)', 'a box of a template'],
  ['Breaking changes: none', 'a template that was filled in'],
  ['**Breaking change:** No.', 'a template that was filled in'],
  ['BREAKING CHANGES: N/A', 'a template that was filled in'],
  ['Breaking change:', 'a template that was left empty'],
  ['BREAKING CHANGES.md', 'a file'],
  ['BREAKING CHANGED', 'another word'],
  ['    breaking change: a', 'indented code'],
  ['`breaking change: a`', 'code'],
  ['non-breaking change: a', 'the opposite'],
  ['', 'nothing'],
])('%j is none (%s)', (line) => {
  expect(nearMissOn(line)).toBeUndefined()
})
