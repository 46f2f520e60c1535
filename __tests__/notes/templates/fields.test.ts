import { expect, test } from '@jest/globals'
import { templateContext } from '../../../src/notes/context.ts'
import { FIELDS } from '../../../src/notes/templates/fields.ts'
import { changesOf, factsOf } from '../../next-version/history.ts'

test('the fields by which errors help are those that there are', () => {
  const context = templateContext(
    factsOf(['feat!: a (#1)\n\nRefs: #2\nMIGRATION: b'], {
      changes: changesOf('feat!: a (#1)\n\nRefs: #2\nMIGRATION: b').map((change) => ({
        ...change,
        tickets: [{ name: 'K-1' }],
      })),
      checks: [{ name: 'test', passed: true }],
      assets: [{ name: 'a', digest: 'b' }],
    }),
  )
  const [change, section, note, person] = [
    context.changes[0],
    context.sections[0],
    context.breaking[0],
    context.contributors[0],
  ]
  const { counts, checks, assets } = context
  const sample = { counts, section: section ?? { title: '', emoji: '', changes: [] }, change, note, person }
  const nested = {
    footer: change?.footers[0],
    reference: change?.references[0],
    ticket: change?.tickets[0],
    author: change?.authors[0],
  }
  const things: Record<string, unknown> = { ...sample, ...nested, check: checks[0], asset: assets[0] }
  const names = Object.fromEntries(
    Object.entries(things).map(([thing, value]) => [thing, Object.keys(value as object)]),
  )
  expect(FIELDS).toEqual(names)
})
