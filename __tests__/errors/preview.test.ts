import { expect, test } from '@jest/globals'
import { commentsForbidden, titleNotCounted } from '../../src/errors/preview.ts'

test('the title is told with what to write', () => {
  expect(titleNotCounted('"a" would be skipped: it has no type.', 'Try "feat: a".')).toEqual({
    code: 'VC861',
    what: '"a" would be skipped: it has no type.',
    why: 'It would be the subject of the squash, and on-title is fail.',
    cure: 'Try "feat: a".',
  })
})

test('a comment that may not be written names the permission, and what GitHub said', () => {
  const { code, what, why, cure } = commentsForbidden('comment on pull request #7', 'no\nway')
  expect(code).toBe('VC831')
  expect(what).toMatch(/comment on pull request #7 \(no way\)/)
  expect(why + cure).toContain('pull-requests: write')
})
