import { expect, test } from '@jest/globals'
import { titleNotCounted } from '../../src/errors/preview.ts'

test('the title is told with what to write', () => {
  expect(titleNotCounted('"a" would be skipped: it has no type.', 'Try "feat: a".')).toEqual({
    code: 'VC861',
    what: '"a" would be skipped: it has no type.',
    why: 'It would be the subject of the squash, and on-title is fail.',
    cure: 'Try "feat: a".',
  })
})
