import { checkpoint } from '../release/checkpoint.ts'
import { readPushedTag } from '../release/read-pushed-tag.ts'
import { type Run } from '../next-version/read.ts'
import { readSettings, readSettingsOf } from '../next-version/read-settings.ts'
import { isOurs } from '../next-version/unfinished.ts'
import type { CheckpointsResult } from '../release/packages/result.ts'
import type { CheckpointResult } from '../release/result.ts'
import type { Published, Skipped } from './publication.ts'
import type { Ports } from '../ports/ports.ts'
import { publish } from './publish.ts'
import type { Inputs } from '../settings/inputs.ts'
import { formatSemVer } from '../versions/semver.ts'
import type { VersionTag } from '../versions/tags.ts'

type TaggedResult = CheckpointResult | CheckpointsResult | Published | Skipped

/**
 * The job of a pushed tag: a version without a release gets it, as a run on its commit would make it. The tag decides
 * the version, and is never touched. One whose release is published has all but its floating tags.
 */
export async function releasePushedTag(run: Run, name: string, ports: Ports): Promise<TaggedResult> {
  const settings = await readSettingsOf(name, run, ports)
  const found = await readPushedTag(name, { run, settings }, ports)
  if (found.kind === 'idle') return { kind: 'skipped', reason: found.reason }
  if (found.release?.draft === false)
    return publish({ ...run, tag: name, afterOnly: `${name} already has its release` }, ports)
  const { tag: seenTag } = found
  const isLate = isOurs(seenTag)
  const inputs = inputsFor(seenTag, run.inputs, isLate)
  const { packages } = await readSettings(run, ports)
  const one = packages?.each.find(({ prefix }) => prefix === seenTag.prefix)
  if (one !== undefined) inputs.set('package', one.name)
  return checkpoint({ ...run, inputs, isLate, seenTag }, ports)
}

/**
 * The tag outweighs what the workflow says for versions that a run chooses. A tag of ours, made with an App's token, is
 * one whose own run is still at work or died: then a draft is all that may be made beside it, and it publishes itself.
 */
function inputsFor({ version }: VersionTag, inputs: Inputs, isLate: boolean): Map<string, string> {
  const asked = new Map(inputs)
  for (const choice of ['bump', 'prerelease']) asked.delete(choice)
  asked.set('version', formatSemVer(version))
  return isLate ? asked.set('draft', 'true') : asked
}
