import type { ReleaseFacts } from './facts.ts'
import { escapeMarkdown } from '../markdown/markdown.ts'
import type { Credits } from './people.ts'
import type { Tag } from '../ports/history.ts'
import type { Settings } from '../settings/settings.ts'
import { candidateOf } from '../versions/candidates.ts'
import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import type { Plan, PlannedVersion } from '../next-version/plan.ts'
import type { Snapshot } from '../next-version/snapshot.ts'

/** What was found out for the texts alone, once the plan was made. */
export interface Findings {
  readonly migrationGuide?: string
  readonly credits?: Credits
}

/** What the texts of this plan's release are written from. A tag that is there already, here or on the forge, keeps its own date. */
export function factsOf(
  { plan, next }: PlannedVersion,
  snapshot: Snapshot,
  settings: Pick<Settings, 'rules' | 'highlights' | 'channels'>,
  { tag = snapshot.current, ...findings }: Findings & { readonly tag?: Tag | undefined } = {},
): ReleaseFacts {
  const { base, lastCandidate = base, web, now, commits } = snapshot
  const { version } = next
  return {
    project: plan.project,
    version,
    tag: plan.tag,
    bump: plan.bump,
    head: plan.head,
    date: dateOf(plan, { tag, commits, now }),
    changes: plan.changes,
    candidates: isStable(version) ? collectedBy(version, snapshot, settings) : [],
    rules: settings.rules,
    ...findings,
    ...(web === undefined ? {} : { web }),
    ...(lastCandidate === undefined ? {} : { previous: { version: lastCandidate.version, tag: lastCandidate.name } }),
    ...(snapshot.shares && { label: `v${formatSemVer(version)}` }),
    ...highlightsOf(settings.highlights, snapshot.note),
  }
}

/** What the configuration says, and why a package without changes is released. */
function highlightsOf(said: string | undefined, note: string | undefined): Pick<ReleaseFacts, 'highlights'> {
  const texts = [...(said === undefined ? [] : [said]), ...(note === undefined ? [] : [escapeMarkdown(note)])]
  return texts.length === 0 ? {} : { highlights: texts.join('\n\n') }
}

/** The tag's, in milliseconds; one that is lightweight, or of no time, has none but its commit's. A tag that is to be made is of now. */
function dateOf(
  { head }: Plan,
  { tag, commits, now }: { readonly tag: Tag | undefined } & Pick<Snapshot, 'commits' | 'now'>,
): number {
  if (tag === undefined) return now
  if (tag.annotated && tag.taggedAt > 0) return tag.taggedAt * 1000
  const commit = commits.find(({ sha }) => sha === head)
  return commit === undefined ? now : commit.committedAt * 1000
}

/**
 * The candidates that a stable version takes the place of. Other tools tag every night: only those of a channel that is
 * configured, or in which this program makes the candidates, were tried out.
 */
function collectedBy(
  stable: SemVer,
  { candidates, ownChannels }: Snapshot,
  { channels }: Pick<Settings, 'channels'>,
): string[] {
  const isTrial = (channel = '') => channels.includes(channel) || ownChannels?.has(channel) === true
  const below = candidates.filter(
    ({ version }) => compareSemVer(version, stable) < 0 && isTrial(candidateOf(version)?.channel),
  )
  return below.map(({ name }) => name).reverse()
}
