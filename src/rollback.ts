import { readSettings, type Run } from './effects/read.ts'
import { findVersion, rollBack } from './effects/roll-back.ts'
import type { Result } from './plan/result.ts'
import { judgeRollback } from './plan/rollback.ts'
import type { Ports } from './ports.ts'
import type { Settings } from './settings/settings.ts'
import { parseSemVer } from './versions/semver.ts'
import { choosePrefix } from './versions/tags.ts'

/**
 * Takes a version back: what was never published is deleted, what was published is withdrawn, and of what is immutable
 * it says what to do. Without `confirm` it only tells. @throws VC213, VC642–VC645, VC401–VC417
 */
export async function rollback(run: Run, ports: Ports): Promise<Result> {
  const settings = await readSettings(run, ports) //                              read: inputs, the version
  const tag = await tagMeant(settings, ports)
  const { reason, floatingTags } = settings
  const prefix = settings.tagPrefix ?? choosePrefix([tag]).prefix
  const question = { tag, prefix, reason, floatingTags, now: ports.clock.now().getTime() }
  if (settings.dryRun || !settings.confirmed) {
    const verdict = judgeRollback(await findVersion(question, ports.forge), question) // decide
    return { kind: 'rolledBack', tag, verdict }
  }
  return { kind: 'rolledBack', tag, ...(await rollBack(question, ports)) } //       write; the doors report
}

/** A version may be said by its number. */
async function tagMeant({ tag = '', tagPrefix }: Settings, { history }: Ports): Promise<string> {
  if (parseSemVer(tag) === undefined) return tag
  return `${tagPrefix ?? choosePrefix((await history.tagRefs()).map(({ name }) => name)).prefix}${tag}`
}
