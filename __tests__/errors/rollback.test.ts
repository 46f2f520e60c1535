import { expect, test } from '@jest/globals'
import { checkpointsMoved, notOurTag, otherTag, publishedUnknown, somebodysDraft } from '../../src/errors/rollback.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const move = (tag: string) => ({ tag, what: `the tag ${tag} was moved`, recorded: 'one', found: 'another' })

test('what moved is named, the first ten of it', () => {
  const moved = Array.from({ length: 12 }, (_, index) => move(`v1.0.${index}`))
  const { code, what } = checkpointsMoved(moved)
  expect(code).toBe('VC641')
  expect(what).toContain('v1.0.9: the tag v1.0.9 was moved (recorded: one; found: another); and 2 more.')
  expect(what).not.toContain('v1.0.10')
  expect(checkpointsMoved(moved.slice(0, 1)).what).not.toContain('more')
})

test.each([
  ['VC642', publishedUnknown('v1.5.0')],
  ['VC643', somebodysDraft('v1.5.0', 'https://x/1')],
  ['VC644', notOurTag('v1.5.0')],
  ['VC645', otherTag('v1.5.0')],
])('%s names the tag and what to do', (code, problem) => {
  expect(problem).toMatchObject({ code, what: expect.stringContaining('"v1.5.0"') })
  expect(problem.cure).not.toBe('')
})

test('names of tags and assets do no harm', () => {
  for (const problem of [
    publishedUnknown(HOSTILE),
    somebodysDraft(HOSTILE, HOSTILE),
    notOurTag(HOSTILE),
    otherTag(HOSTILE),
  ])
    expectHarmless(problem)
  expectHarmless(checkpointsMoved([{ tag: HOSTILE, what: HOSTILE, recorded: HOSTILE, found: HOSTILE }]))
})
