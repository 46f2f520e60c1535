import { expect, test } from '@jest/globals'
import { revertedBullets } from '../../../src/commits/reverts/squash-reverts.ts'

test.each([
  ['feat: a|Revert "feat: a"', [0, 1], "git's form"],
  ['feat: a|revert: feat: a', [0, 1], 'the conventional form'],
  ['feat: a|Revert "feat: a"|feat: a', [0, 1], 'done again afterwards'],
  ['feat: a|feat: a|Revert "feat: a"', [1, 2], 'the nearest one'],
  ['feat: a|Revert "feat: a"|Reapply "feat: a"', [1, 2], 'a reapply restores'],
  ['feat: a|Revert "feat: a"|Revert "Revert "feat: a""', [1, 2], 'as does the revert of a revert'],
  ['Revert "feat: a"|feat: a', [], 'never a later one'],
  ['feat: a|Revert "feat: b"', [], 'another subject'],
  ['feat: a|fix: b', [], 'no revert'],
  ['feat: a|feat: b|Revert "feat: b"|Revert "feat: a"', [0, 1, 2, 3], 'two of them'],
])('of %j %j are gone (%s)', (bullets, gone) => {
  expect([...revertedBullets(bullets.split('|'))].sort()).toEqual(gone)
})
