import { describe, expect, test } from '@jest/globals'
import { referencesOf } from '../../src/notes/references.ts'
import { changeOf } from '../next-version/history.ts'

describe('the issues that a change names', () => {
  test.each([
    ['Closes #3', ['3 closed'], 'closed'],
    ['Refs: #12', ['12'], 'named'],
    ['Refs: #12, #4 and #12', ['4', '12'], 'several, ascending, each once'],
    ['Closes #3\nRefs: #3, #1', ['1', '3 closed'], 'both: it is closed'],
    ['Related-to: #7', ['7'], 'in other words'],
    ['See: acme/other#7', [], 'of another repository'],
    ['Reviewed-by: #7', [], 'another footer'],
    ['Refs: #0, #x', [], 'no number'],
  ])('%j: %j (%s)', (footers, expected) => {
    const shown = referencesOf(changeOf(`fix: a\n\n${footers}`)).map(({ number, closes }) =>
      closes ? `${number} closed` : String(number),
    )
    expect(shown).toEqual(expected)
  })
})
