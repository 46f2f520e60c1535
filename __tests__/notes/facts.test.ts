import { expect, test } from '@jest/globals'
import { renderRelease } from '../../src/notes/render.ts'
import { changesOf, factsOf, frozen } from '../next-version/history.ts'

test('facts are data alone: the texts of a copy are the same, and nothing in the facts is changed', async () => {
  const facts = factsOf(['feat: b (#2)', 'fix: a\n\nBREAKING CHANGE: c\nMIGRATION: d', 'docs: e'], { highlights: 'f' })
  expect(await renderRelease(structuredClone(facts), {})).toEqual(await renderRelease(frozen(facts), {}))
})

test('the texts depend on nothing but the facts: not on the time they are rendered', async () => {
  const facts = factsOf([], { changes: changesOf('feat: a'), date: 0 })
  const notes = { name: 'day', text: '{{ date }}' }
  expect((await renderRelease(facts, { notes })).notes).toBe('1970-01-01\n')
})
