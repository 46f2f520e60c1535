import type { Sha } from '../commits/commit.ts'
import type { SeenCommit } from '../ports/history.ts'
import { isExactly, mayBeOurs } from './preparation.ts'
import { type PreparedCommit } from '../ports/ports.ts'
import type { Where } from '../writes/writing.ts'

/**
 * Whether a run of ours made this commit: it holds exactly what this run would write, or what one would have written on
 * its parent and on its day (an earlier run that died). Whoever writes the same bytes has done our work.
 */
export async function isOwnCommit(seen: SeenCommit, wanted: PreparedCommit, where: Where): Promise<boolean> {
  const [parent = ''] = seen.parents
  if (!mayBeOurs(seen) || !(await isPast(parent, wanted.parent, where))) return false
  if (parent === wanted.parent && (await holds(seen, wanted, where))) return true
  const again = await where.preparedAt?.(parent, seen)
  return again !== undefined && holds(seen, again, where)
}

async function holds(seen: SeenCommit, wanted: PreparedCommit, { forge }: Where): Promise<boolean> {
  return isExactly(seen, wanted, await forge.treeWith(wanted.parent, wanted.files))
}

async function isPast(parent: Sha, head: Sha, { forge }: Where): Promise<boolean> {
  return parent === head || (await forge.standing(parent, head)) === 'ancestor'
}
