import type { ReleaseFacts } from '../notes/facts.ts'
import type { Credits } from '../notes/people.ts'
import type { Tag } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { parseSemVer, type SemVer } from '../versions/semver.ts'
import type { Plan } from './plan.ts'
import type { Snapshot } from './snapshot.ts'

/** What was found out for the texts alone, once the plan was made. */
export interface Findings {
  readonly migrationGuide?: string
  readonly credits?: Credits
}

/** What the texts of this plan's release are written from. A tag that is there already, here or on the forge, keeps its own date. */
export function factsOf(
  plan: Plan,
  { base, current, web, now, checks }: Snapshot,
  settings: Pick<Settings, 'rules' | 'highlights'>,
  { tag = current?.tag, ...findings }: Findings & { readonly tag?: Tag | undefined } = {},
): ReleaseFacts {
  return {
    project: plan.project,
    version: versionOf(plan),
    tag: plan.tag,
    bump: plan.bump,
    head: plan.head,
    date: tag?.annotated === true ? tag.taggedAt * 1000 : now,
    changes: plan.changes,
    rules: settings.rules,
    ...findings,
    ...(web === undefined ? {} : { web }),
    ...(base === undefined ? {} : { previous: { version: base.version, tag: base.tag.name } }),
    ...(settings.highlights === undefined ? {} : { highlights: settings.highlights }),
    ...(checks === undefined ? {} : { checks }),
  }
}

function versionOf({ version }: Plan): SemVer {
  const parsed = parseSemVer(version)
  if (parsed === undefined) throw new Error(`a plan with the version ${version}`)
  return parsed
}
