import { describe, expect, test } from '@jest/globals'
import { templateContext } from '../../../src/notes/context.ts'
import { suggestionFor } from '../../../src/notes/templates/suggestion.ts'
import { factsOf } from '../../next-version/history.ts'

const KNOWN = {
  filters: ['upcase', 'sentence'],
  tags: ['for', 'if', 'assign'],
  context: templateContext(factsOf(['feat: a'])),
  text: '{% for entry in changes %}{%- capture whole -%}{% endcapture %}{% tablerow cell in changes %}',
}

describe("from Liquid's own words to the name that was meant", () => {
  test.each<[string, string | undefined, string]>([
    ['undefined filter: upcsae, line:1, col:4', 'upcase', 'a filter'],
    ['tag "fro" not found, line:1, col:1', 'for', 'a tag'],
    ['undefined variable: tga, line:1, col:4', 'tag', 'a field'],
    ['undefined variable: entyr', 'entry', 'the variable of a loop'],
    ['undefined variable: whoel', 'whole', 'a capture, with the blank trimmed'],
    ['undefined variable: clel', 'cell', 'of a table'],
    ['undefined variable: counts.peopel', 'counts.people', 'a field of a field'],
    ['undefined variable: person.mentoin', 'person.mention', 'of a thing by its usual name'],
    ['undefined variable: p.mentoin', 'p.mention', 'of a thing by any name'],
    ['undefined variable: note.change.scpoe', 'note.change.scope', 'the last part says what is not known'],
    ['undefined variable: frobnication', undefined, 'nothing is near'],
    ['undefined variable: change.frobnication', undefined, 'nor here'],
    ['tag "{% if %}" not closed, line:3, col:1', undefined, 'no name at all'],
    ['', undefined, 'no words'],
  ])('%s → %s: %s', (message, expected) => {
    expect(suggestionFor(message, KNOWN)).toBe(expected)
  })
})
