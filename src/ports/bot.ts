import type { Person } from '../commits/commit.ts'

/** Who tags on a forge that has no person of its own: https://api.github.com/users/github-actions[bot] */
export const BOT: Person = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}
