import { prefixOf } from '../next-version/prefix.ts'
import { reachOf, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import type { Files, Ports } from '../ports/ports.ts'
import { configurationPath } from '../settings/settings.ts'
import type { AllSettings } from '../settings/settle-packages.ts'
import { matchPattern } from '../version-files/bounded-pattern.ts'
import { versionTags } from '../versions/tags.ts'
import { cloneFindings } from './clone.ts'
import { correctionFindings } from './corrections.ts'
import type { Examination, Finding, Unread } from './finding.ts'
import { linesOf, nextNames, viaOf, type Line } from './lines.ts'
import { policyFindings } from './policy-findings.ts'
import { readForge, type ReadForge } from './read-forge.ts'
import { readPolicies } from './read-policies.ts'
import { readWorkflows } from './read-workflows.ts'
import { changelogFindings, tagFindings } from './tags.ts'
import { brokenWorkflow, makingOf, workflowFindings } from './workflow-findings.ts'

/** What surrounds the releases was looked at. */
export interface Examined {
  readonly kind: 'examined'
  readonly examination: Examination
}

/** Looks at the clone, tags, files and workflows, and at what GitHub has set. Writes nothing. @throws VC101–VC111, VC207 */
export async function examine(run: Run, ports: Ports): Promise<Examined> {
  const settings = await readSettings(run, ports) //                     read: what was set
  const held = await readForge(ports) //                                 tags and releases
  const lines = await readLines(run, ports, { settings, tags: held.tags })
  const { workflows, broken, isOwn } = await readWorkflows(ports.files)
  const policies = held.hasToken ? ports.policies : undefined //         rules and settings of the repository
  const read = policies && (await readPolicies(policies, viaOf(settings)))
  const local = [await examineClone(run, ports, lines), await examineCorrections(run, ports, settings)]
  const byDefault = read && 'read' in read.actions ? read.actions.read.permissions : undefined
  const setup = { settings, isOwn, byDefault }
  const set =
    read && //                                                           judge
    policyFindings(read, {
      settings,
      ...namesOf(lines, held),
      ownToken: makingOf(workflows, setup)?.ownToken ?? false,
      hasLocked: held.releases.some(({ immutable }) => immutable === true),
      match: matchPattern,
    })
  const findings = [
    ...local.flatMap(({ findings }) => findings),
    ...tagFindings(held, lines),
    ...(await changelogs(ports.files, lines, held)),
    ...broken.map(brokenWorkflow),
    ...workflowFindings(workflows, setup),
    ...(set?.findings ?? []),
  ]
  const unread = [...local.flatMap(({ unread }) => unread), ...held.unread, ...(set?.unread ?? notAsked(ports, held))]
  return { kind: 'examined', examination: { findings, unread } }
}

/** The lines of versions of the repository. @throws VC207 */
async function readLines(
  run: Run,
  ports: Ports,
  { settings, tags }: Pick<ReadForge, 'tags'> & { readonly settings: AllSettings },
): Promise<Line[]> {
  if (settings.packages !== undefined) return linesOf(settings, '')
  return linesOf(settings, await prefixOf({ tagPrefix: settings.tagPrefix, refs: tags }, reachOf(run, ports)))
}

function namesOf(lines: readonly Line[], { tags }: Pick<ReadForge, 'tags'>) {
  const next = lines.map((line) => nextNames(line, tags))
  return { versions: next.map(({ version }) => version), floating: next.flatMap(({ floating }) => floating) }
}

async function examineClone(
  { shallow, workTree }: Run,
  { history }: Ports,
  lines: readonly Line[],
): Promise<Examination> {
  if (!workTree) return { findings: [], unread: [NO_FILES] }
  const prefixes = lines.map(({ prefix }) => prefix)
  const versions = versionTags(await history.tagRefs(), ...prefixes).length
  return { findings: cloneFindings({ shallow, versions }), unread: [] }
}

/** On a part of the history nobody could tell a wrong entry from an old one. */
async function examineCorrections(run: Run, { history }: Ports, { rules }: AllSettings): Promise<Examination> {
  if (rules.corrections.size === 0) return { findings: [], unread: [] }
  const head = run.shallow || !run.workTree ? undefined : await history.commitOf(run.revision)
  if (head === undefined) return { findings: [], unread: [NO_HISTORY] }
  const { commits } = await history.since([], head)
  return { findings: correctionFindings(rules.corrections, commits, configurationPath(run.inputs).path), unread: [] }
}

const NO_FILES: Unread = {
  what: 'the clone, the workflows and the changelog',
  needs: 'a checkout: use actions/checkout first',
}
const NO_HISTORY: Unread = { what: 'corrections that match no commit', needs: 'a whole clone: fetch-depth: 0' }

async function changelogs(files: Files, lines: readonly Line[], { tags }: Pick<ReadForge, 'tags'>): Promise<Finding[]> {
  const read = await Promise.all(
    lines.map(async ({ prefix, changelog }) =>
      changelogFindings(changelog, (await files.read(changelog)) ?? '', { tags, prefix }),
    ),
  )
  return read.flat()
}

/** So that nobody takes silence for health. */
function notAsked({ forge }: Ports, { hasToken }: ReadForge): Unread[] {
  const what = 'rulesets, immutable releases, squash merging and the permissions of Actions'
  if (forge.kind === 'github') return hasToken ? [] : [{ what, needs: 'a token too' }]
  return [{ what: `the releases on GitHub, ${what}`, needs: '--forge github, with GITHUB_TOKEN' }]
}
