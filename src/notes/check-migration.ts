import { shortSha } from '../commits/commit.ts'
import { migrationMissing } from '../errors/notes.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Plan } from '../next-version/plan.ts'
import { breaksWithoutGuide, guidePaths } from './migration.ts'

/** Refuses a release that breaks something and tells nowhere how to migrate, where that was asked for. @throws VC306 */
export function checkMigration(plan: Plan, guide: string | undefined, isRequired: boolean): void {
  const untold = isRequired ? breaksWithoutGuide(plan.changes, guide) : []
  if (untold.length === 0) return
  const shas = new Set(untold.map(({ sha }) => sha))
  const commits = plan.rows.filter(({ sha }) => shas.has(sha)).map(({ sha, subject }) => `${shortSha(sha)} ${subject}`)
  throw new CheckpointError(migrationMissing(commits, guidePaths(plan.version)))
}
