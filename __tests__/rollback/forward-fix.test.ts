import { describe, expect, test } from '@jest/globals'
import { forwardFix } from '../../src/rollback/forward-fix.ts'
import { releaseOf } from '../report/results.ts'

const RELEASE = releaseOf('v1.3.0', { draft: false, immutable: true })
const commandsOf = (...asked: Parameters<typeof forwardFix>) =>
  forwardFix(...asked).flatMap(({ command }) => command ?? [])

test('an immutable release is fixed by the next patch, undone by a revert, and marked by hand', () => {
  expect(forwardFix(RELEASE, { instead: releaseOf('v1.2.0'), prefix: 'v' })).toEqual([
    { what: 'fix it in a commit that begins with "fix: "' },
    { what: 'or undo all of it', command: 'git revert --no-edit v1.2.0..v1.3.0' },
    { what: 'push that, and release it: it becomes v1.3.1' },
    { what: 'mark this one', command: "gh release edit v1.3.0 --title '[withdrawn] widget v1.3.0'" },
    { what: 'give "Latest" back', command: 'gh release edit v1.2.0 --latest' },
  ])
})

describe('what cannot be said is left out', () => {
  test('there is no version before it', () => {
    expect(commandsOf(RELEASE, { instead: undefined, prefix: 'v' })).toHaveLength(1)
  })

  test('a higher one stands: nothing lies between to be undone', () => {
    expect(commandsOf(RELEASE, { instead: releaseOf('v1.4.0'), prefix: 'v' })[0]).toMatch(/^gh release edit v1\.3\.0/)
  })

  test('a tag that is no version has no next one', () => {
    const [, next] = forwardFix(releaseOf('nightly'), { instead: undefined, prefix: 'v' })
    expect(next?.what).toContain('the next patch')
  })
})

test('names are words of a shell and nothing more', () => {
  const strange = releaseOf('v1.3.0', { name: "it's $(date) `x`" })
  expect(commandsOf(strange, { instead: undefined, prefix: 'v' })[0]).toBe(
    "gh release edit v1.3.0 --title '[withdrawn] it'\\''s $(date) `x`'",
  )
})
