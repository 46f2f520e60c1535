import { describe, expect, test } from '@jest/globals'
import { forwardFix } from '../../src/rollback/forward-fix.ts'
import { versionTag } from '../next-version/history.ts'
import { releaseOf } from '../report/results.ts'

const RELEASE = releaseOf('v1.3.0', { draft: false, immutable: true })
const version = versionTag('v1.3.0', 1)
const instead = (tag: string) => ({ ...versionTag(tag, 0), release: releaseOf(tag) })

const adviceFor = (changes: Partial<Parameters<typeof forwardFix>[0]>) =>
  forwardFix({ kind: 'immutable', release: RELEASE, version, instead: undefined, ...changes })
const commandsOf = (changes: Parameters<typeof adviceFor>[0]) =>
  adviceFor(changes).flatMap(({ command }) => command ?? [])

test('an immutable release is fixed by the next patch, undone by a revert, and marked by hand', () => {
  expect(adviceFor({ instead: instead('v1.2.0') })).toEqual([
    { what: 'fix it in a commit that starts with "fix: "' },
    { what: 'or revert all of it', command: 'git revert --no-edit v1.2.0..v1.3.0' },
    { what: 'push the fix and release it as v1.3.1' },
    { what: 'mark this release as withdrawn', command: "gh release edit v1.3.0 --title '[withdrawn] widget v1.3.0'" },
    { what: 'move "Latest" back', command: 'gh release edit v1.2.0 --latest' },
  ])
})

describe('what cannot be said is left out', () => {
  test('there is not a version before it', () => {
    expect(commandsOf({})).toHaveLength(1)
  })

  test('a higher one stands: nothing lies between to be undone', () => {
    expect(commandsOf({ instead: instead('v1.4.0') })[0]).toMatch(/^gh release edit v1\.3\.0/)
  })

  test('a tag that is not a version has no next one', () => {
    const [, next] = adviceFor({ release: releaseOf('nightly'), version: undefined })
    expect(next?.what).toContain('the next patch')
  })
})

test('names are words of a shell and nothing more', () => {
  const strange = releaseOf('v1.3.0', { name: "it's $(date) `x`" })
  expect(commandsOf({ release: strange })[0]).toBe("gh release edit v1.3.0 --title '[withdrawn] it'\\''s $(date) `x`'")
})
