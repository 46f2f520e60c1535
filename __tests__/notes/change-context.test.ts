import { describe, expect, test } from '@jest/globals'
import { changeContexts, contributorContext, noteContext } from '../../src/notes/change-context.ts'
import { changeOf, changesOf, factsOf } from '../next-version/history.ts'

const WEB = 'https://github.com/acme/widget'
const MARA = { name: 'Mara *M*', email: '1+mara@users.noreply.github.com' }

test('a change is made once, however often a template meets it', () => {
  const changes = changesOf('feat: a', 'fix: b')
  const shown = changeContexts(changes, { web: WEB })
  expect(changes.map(shown)).toEqual(changes.map(shown))
  expect(changes.map(shown)[0]).toBe(changes.map(shown)[0])
})

test('a note is told with the change that says it', () => {
  const change = changeOf('feat(api): a (#1)')
  const shown = changeContexts([change], {})
  const { text, entry, change: its } = noteContext('b.', change, { known: {}, shown })
  expect([text, String(entry), its]).toEqual(['b.', '**api:** b (#1)', shown(change)])
})

describe('a person', () => {
  const authorOf = (web: string | undefined) =>
    changeContexts([], { web })(changeOf('fix: a', { author: MARA })).authors[0]

  test('with an account of this host has a page and is mentioned; the name stays text', () => {
    const author = authorOf(WEB)
    expect([author?.handle, String(author?.url), String(author?.mention), String(author?.name)]).toEqual([
      'mara',
      'https://github.com/mara',
      '@mara',
      'Mara \\*M\\*',
    ])
  })

  test('is called by name where there is no such host', () => {
    const author = authorOf(undefined)
    expect([author?.handle, author?.url, String(author?.mention)]).toEqual([null, null, 'Mara \\*M\\*'])
  })
})

test('a contributor who is not new has no first change', () => {
  const facts = factsOf(['feat: a'])
  const ann = contributorContext({ name: 'Ann', email: 'ann@example.invalid' }, facts)
  expect([ann.is_new, ann.first_change]).toEqual([false, null])
})
