import { tagsOf } from '../next-version/read-history.ts'
import { tagMeant } from '../release/read-version.ts'
import { reachOf, type Run } from '../next-version/read.ts'
import { readSettingsOf } from '../next-version/read-settings.ts'
import { sha256 } from '../text/digest.ts'
import { findVersion, rollBack } from './roll-back.ts'
import { prefixOf } from '../next-version/prefix.ts'
import { judgeRollback, type RolledBack } from './steps.ts'
import type { Ports } from '../ports/ports.ts'
import { versionNameOf } from '../versions/tags.ts'

/**
 * Takes a version back: what was never published is deleted, what was published is withdrawn, and of what is immutable
 * it says what to do. Without `confirm` it only tells. @throws VC207, VC213, VC642–VC645, VC401–VC417
 */
export async function rollback(run: Run, ports: Ports): Promise<RolledBack> {
  const settings = await readSettingsOf(run.inputs.get('tag'), run, ports) //      read: inputs, the version
  const { reason, floatingTags, alsoTag, tagPrefix } = settings
  const refs = async () => (await tagsOf(ports, { shallow: run.shallow, tagPrefix })).refs
  const prefix = async () => prefixOf({ tagPrefix, refs: await refs() }, reachOf(run, ports))
  const tag = await tagMeant(settings, { prefix }, ports)
  const question = {
    tag,
    version: versionNameOf(tag, tagPrefix),
    reason,
    floatingTags,
    alsoTag,
    tags: ports.forge.kind === 'local' ? [] : await refs(), // there all releases are seen
    now: ports.clock.now().getTime(),
    digest: sha256,
  }
  if (settings.dryRun || !settings.confirmed) {
    const verdict = judgeRollback(await findVersion(question, ports.forge), question) // decide
    return { kind: 'rolledBack', tag, verdict }
  }
  return { kind: 'rolledBack', tag, ...(await rollBack(question, ports)) } //       write; the doors report
}
