import type { PlannedBase } from '../next-version/plan.ts'
import { planJson, type PlanJson } from '../next-version/plan-json.ts'
import { planOfPackages, type PlanOfPackages } from '../release/packages/plan-of-packages.ts'
import type { CheckpointsResult } from '../release/packages/result.ts'
import { makesTag } from '../release/result.ts'
import { hasReleased, type Result } from './result.ts'
import type { Release } from '../ports/ports.ts'
import { printable, printableJson } from '../text/printable.ts'
import { formatSemVer } from '../versions/semver.ts'
import type { VersionName } from '../versions/tags.ts'
import { previewMarkdown } from '../preview/markdown.ts'
import { packagesPreviewMarkdown } from '../preview/packages-markdown.ts'
import { sentenceOf } from './sentence.ts'

/** The outputs of the contract, in its order. All are always set; what does not apply is empty. */
export const OUTPUT_NAMES = [
  'released',
  'version',
  'tag',
  'previous-version',
  'previous-tag',
  'bump',
  'sha',
  'major',
  'minor',
  'patch',
  'prerelease',
  'release-id',
  'release-url',
  'upload-url',
  'notes',
  'notes-file',
  'plan',
  'reason',
  'next-version',
  'build-version',
  'build-version-docker',
  'build-version-pep440',
  'build-version-nuget',
  'preview',
  'packages',
  'findings',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]
export type Outputs = Readonly<Record<OutputName, string>>

const EMPTY = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ''])) as Outputs

/** `notesFile`: where the notes were kept for later steps, if they were. */
export function outputsOf(result: Result, notesFile: string | undefined, notesFiles: NotesFiles = new Map()): Outputs {
  if (result.kind === 'packages') return outputsOfPackages(result, notesFiles)
  const isReleased = hasReleased(result)
  const own = isReleased && 'texts' in result ? textOutputs(result, notesFile) : {}
  const all = {
    ...EMPTY,
    packages: '[]',
    findings: '[]',
    reason: printable(sentenceOf(result)),
    bump: 'none',
    ...placeOutputs(result),
    ...own,
    ...besideOutputs(result),
  }
  return { ...all, released: String(isReleased) }
}

/** Whatever is released: a build of this commit has a version, and a pull request a preview. */
function besideOutputs(result: Result): Partial<Outputs> {
  if (!('builds' in result)) return {}
  const { builds, preview } = result
  return {
    preview: preview === undefined ? '' : previewMarkdown(preview),
    'next-version': builds.next,
    'build-version': builds.build,
    'build-version-docker': builds.docker,
    'build-version-pep440': builds.pep440,
    'build-version-nuget': builds.nuget,
  }
}

/** Where the notes of each tag were kept for later steps. */
export type NotesFiles = ReadonlyMap<string, string>

/** What stands in `packages` of one that is released. */
const OF_PACKAGE = [
  ...(['version', 'tag', 'previous-version', 'previous-tag', 'bump', 'sha'] as const),
  ...(['release-id', 'release-url', 'upload-url', 'notes-file'] as const),
]

/** Those of the one package where one is released; of several, the list alone says which. */
function outputsOfPackages(result: CheckpointsResult, notesFiles: NotesFiles): Outputs {
  const released = result.packages.filter(({ end }) => hasReleased(end))
  const all = released.map(({ name, path, end }) => {
    const file = 'plan' in end ? notesFiles.get(end.plan.tag) : undefined
    return { name, path: path === '' ? '.' : path, outputs: outputsOf(end, file) }
  })
  const rows = all.map(({ name, path, outputs }) => ({
    ...{ name, path },
    ...Object.fromEntries(OF_PACKAGE.map((key) => [key, outputs[key]])),
  }))
  const [one] = all
  return {
    ...EMPTY,
    findings: '[]',
    sha: result.head,
    bump: 'none',
    ...(all.length === 1 ? one?.outputs : {}),
    plan: all.length === 0 ? '' : planOutput(planOfPackages(result.packages, result.head)),
    reason: printable(sentenceOf(result)),
    released: String(all.length > 0),
    preview: result.preview === undefined ? '' : packagesPreviewMarkdown(result.preview),
    packages: printableJson(rows),
  }
}

/** Of what a run releases, and of nothing else. */
function textOutputs({ plan, texts }: Extract<Result, { texts: unknown }>, notesFile: string | undefined) {
  return { bump: plan.bump, notes: texts.notes, 'notes-file': notesFile ?? '', plan: planOutput(planJson(plan)) }
}

/** Which commit, which version and which release the run was about. */
function placeOutputs(result: Exclude<Result, CheckpointsResult>): Partial<Outputs> {
  switch (result.kind) {
    case 'skipped':
    case 'verified':
      return {}
    case 'examined':
      return { findings: printableJson(result.examination.findings) }
    case 'rolledBack':
      return { tag: result.tag }
    case 'nothing': {
      const { account, current } = result.nothing
      return { sha: account.head, ...versionOutputs(current, account.base), ...releaseOutputs(result.release) }
    }
    case 'blocked':
    case 'proposed':
      return { sha: result.plan.head, ...versionOutputs(null, result.plan.base) }
    case 'prepared':
      return { sha: result.commit, ...versionOutputs(null, result.plan.base) }
    case 'published': {
      const { version, written } = result
      return { sha: version.commit, ...versionOutputs(version, null), ...releaseOutputs(written.release) }
    }
    case 'planned': {
      const { plan, next, steps, would } = result
      const version = versionOutputs(makesTag(steps) ? next : null, plan.base)
      return { sha: would?.commit ?? plan.head, ...version, ...releaseOutputs(would?.release) }
    }
    case 'released': {
      const { plan, next, written } = result
      return { sha: written.commit, ...versionOutputs(next, plan.base), ...releaseOutputs(written.release) }
    }
  }
}

function versionOutputs(current: VersionName | null, base: PlannedBase | null) {
  const previous = { 'previous-version': base?.version ?? '', 'previous-tag': base?.tag ?? '' }
  if (current === null) return previous
  const { name, version } = current
  return {
    ...previous,
    version: formatSemVer(version),
    tag: name,
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    prerelease: version.prerelease.join('.'),
  }
}

function releaseOutputs(release: Release | undefined) {
  return {
    'release-id': release?.id ?? '',
    'release-url': release?.url ?? '',
    'upload-url': release?.uploadUrl.replace(/\{[^}]*\}$/, '') ?? '',
  }
}

/** Outputs of a job are at most 1 MB together, so a long list of commits is left out. */
const MAX_PLAN_BYTES = 256 * 1024

/** Plain JSON; past the limit without its commits. */
function planOutput(plan: PlanJson | PlanOfPackages): string {
  const whole = printableJson(plan)
  if (new TextEncoder().encode(whole).length <= MAX_PLAN_BYTES) return whole
  const short = (one: PlanJson) => ({ ...one, rows: [], changes: [] })
  return printableJson(plan.schema === 1 ? short(plan) : { ...plan, packages: plan.packages.map(short) })
}
