import { expect, test } from '@jest/globals'
import { renderRelease } from '../../src/notes/render.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import { plannedOf, settingsOf, snapshotOf } from '../next-version/history.ts'
import { factsOf } from '../../src/notes/release-facts.ts'

const facts = factsOf(plannedOf(['feat: a']), snapshotOf(['feat: a']), settingsOf())
const inline = (text: string) => ({ name: 'prepare.message', text })

test('without a preparation there are no texts of one', async () => {
  expect((await renderRelease(facts, {})).preparation).toBeUndefined()
})

test('the built-in message, and the entry of a changelog with the notes', async () => {
  const { notes, preparation } = await renderRelease(facts, { preparation: {} })
  expect(preparation).toEqual({
    message: '📋 Prepare for v1.3.0 release\n\nRelease-Version: v1.3.0',
    entry: {
      version: '1.3.0',
      tag: 'v1.3.0',
      date: '2026-01-02',
      notes,
      compareUrl: 'https://github.com/acme/widget/compare/v1.2.3...v1.3.0',
    },
  })
})

test("the user's own, as plain text with every field", async () => {
  const message = inline('\nchore(release): {{ version }}\n\n{{ headline }} <&>\n')
  const { preparation } = await renderRelease(facts, {
    preparation: { message, notesFile: inline(' docs/V{{ version }}_{{ major }}.md\n') },
  })
  expect(preparation).toMatchObject({
    message: 'chore(release): 1.3.0\n\nA <&>\n\nRelease-Version: v1.3.0',
    notesPath: 'docs/V1.3.0_1.md',
  })
})

test.each([
  ['message', { preparation: { message: inline('{{ no }}') } }],
  ['path', { preparation: { notesFile: inline('{{ no }}') } }],
])('an unknown name in the %s is an error', async (_, templates) => {
  await expect(renderRelease(facts, templates)).rejects.toBeInstanceOf(CheckpointError)
})
