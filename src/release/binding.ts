import { sha256 } from '../text/digest.ts'
import type { Decision } from '../next-version/plan.ts'
import type { Templates } from '../notes/render.ts'
import type { Settings } from '../settings/settings.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'

/**
 * Whether a setting shapes the release, so that a plan binds it: whoever applies the plan must have the same. The others
 * are the plan's own to say, or belong to one job (`job.check_run_id` differs between any two), or say nothing of the
 * release. Every setting stands here, so a new one must be judged.
 */
const SHAPES: Readonly<Record<keyof Settings, boolean>> = {
  command: false,
  package: false,
  dryRun: false,
  bump: false,
  version: false,
  prerelease: true,
  channels: true,
  maintenance: true,
  tagPrefix: true,
  initialVersion: true,
  majorOnZero: true,
  onNoRelease: true,
  template: false, // its text is bound, wherever it stands
  tagMessage: true,
  releaseName: true,
  draft: true,
  makeLatest: true,
  assets: true,
  requireChecks: true,
  checksTimeout: false,
  checkRunId: false,
  floatingTags: true,
  alsoTag: true,
  tag: false,
  isAsked: false,
  confirmed: false,
  reason: false,
  planFile: false,
  comment: false,
  project: true,
  highlights: true,
  preset: true,
  requireMigration: true,
  rules: true,
  onNearMiss: true,
  mergeMethod: false,
  onTitle: false,
  preparation: true,
  warnings: false,
}

/** A short digest of each setting and text that shapes the release, by name: no text of any stands in a plan. */
export function settingsRecord(settings: Settings, templates: Templates): Record<string, string> {
  const bound = Object.entries(settings).filter(([name]) => SHAPES[name as keyof Settings])
  const said = [...bound, ...textsOf(templates)] as const
  return Object.fromEntries(said.map(([name, value]) => [name, digestOf(value)]))
}

/** The same of one of several packages: which commits are its own, and what else makes a release of it. */
export function packageRecord(
  one: PackageSettings,
  { groups, onDependency }: Pick<Packages, 'groups' | 'onDependency'>,
): Record<string, string> {
  const { paths, formerly, include, exclude, touched, dependsOn } = one
  return {
    package: digestOf({ paths, formerly, include, exclude, touched }),
    'depends-on': digestOf({ dependsOn, onDependency }),
    groups: digestOf(groups.filter(({ packages }) => packages.includes(one.name))),
  }
}

/** The decision with its plan bound to these. */
export function bindTo<D extends Decision>(decision: D, record: Readonly<Record<string, string>>): D {
  return decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } }
}

function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value, toPlain)).slice(0, 16)
}

/** A file that a template names may be called as a template is, so the two are told apart. */
function textsOf({ notes, tagMessage, releaseName, partials }: Templates): [string, string][] {
  const own = { notes, 'tag message': tagMessage, title: releaseName }
  return [
    ...Object.entries(own).map(([name, said]): [string, string] => [`template: ${name}`, said?.text ?? 'built in']),
    ...[...(partials ?? [])].map(([path, text]): [string, string] => [`partial: ${path}`, text]),
  ]
}

/** JSON has neither big integers nor maps. Where in its file a setting stands (`place`) shapes nothing. */
function toPlain(key: string, value: unknown): unknown {
  if (key === 'place') return undefined
  if (typeof value === 'bigint') return String(value)
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value
}
