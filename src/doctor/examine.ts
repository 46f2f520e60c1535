import { prefixOf } from '../next-version/prefix.ts'
import { reachOf, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { readSaid } from '../migrate/read-said.ts'
import type { Files, Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { versionTags } from '../versions/tags.ts'
import { cloneFindings } from './clone.ts'
import type { Finding, Unread } from './finding.ts'
import { changelogFindings, tagFindings } from './tags.ts'
import { brokenWorkflow, workflowFindings } from './workflow-findings.ts'
import { workflowOf, type Workflow } from './workflow.ts'

/** What `doctor` saw: what should be done, what is fine and why, and what it could not look at. */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}

/** Looks at the clone, its tags, the workflows and the changelog. Writes nothing. @throws VC101–VC111, VC207 */
export async function examine(run: Run, ports: Ports): Promise<Examination> {
  const settings = await readSettings(run, ports) //                 read: what was set
  const { tags, releases } = await ports.forge.inventory() //        tags and releases
  const prefix = await prefixOf({ tagPrefix: settings.tagPrefix, refs: tags }, reachOf(run, ports))
  const { workflows, broken } = await readWorkflows(ports.files) //  workflows
  const isOwn = /^name: Version Checkpoint$/m.test((await ports.files.read('action.yml')) ?? '')
  const changelog = settings.preparation?.changelog ?? 'CHANGELOG.md'
  const text = (await ports.files.read(changelog)) ?? ''
  return {
    findings: [
      ...cloneFindings({ shallow: run.shallow, versions: versionTags(tags, prefix).length }),
      ...tagFindings({ tags, releases, prefix }),
      ...changelogFindings(changelog, text, { tags, prefix }),
      ...broken.map(brokenWorkflow),
      ...workflowFindings(workflows, { settings, isOwn }),
    ],
    unread: unreadOf(ports, settings),
  }
}

const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

interface ReadWorkflows {
  readonly workflows: readonly Workflow[]
  /** Those that are not YAML, as their reader says it. */
  readonly broken: readonly Problem[]
}

async function readWorkflows(files: Files): Promise<ReadWorkflows> {
  const matches = await files.match({ include: WORKFLOWS, exclude: [] })
  const paths = matches.flatMap((match) => match.files).filter(({ outside }) => !outside)
  const read = await Promise.all(paths.map(({ path }) => readWorkflow(path, files)))
  return {
    workflows: read.flatMap((one) => ('top' in one ? [one] : [])),
    broken: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

async function readWorkflow(path: string, files: Files): Promise<Workflow | Pick<CheckpointError, 'problems'>> {
  const text = (await files.read(path)) ?? ''
  try {
    return workflowOf(await readSaid({ path, text }, 'YAML'))
  } catch (error) {
    if (error instanceof CheckpointError) return error
    throw error
  }
}

/** What nothing here can see, so that nobody takes silence for health. */
function unreadOf({ forge }: Ports, { preparation }: Settings): Unread[] {
  const onPage = (what: string, page: string): Unread => ({ what, needs: `look at Settings → ${page}` })
  return [
    ...(forge.kind === 'local'
      ? [{ what: 'the releases on GitHub', needs: 'add --forge github, with GITHUB_TOKEN' }]
      : []),
    onPage('rules for tags and branches, and who may pass them', 'Rules → Rulesets'),
    onPage('whether releases are immutable', 'General → Releases'),
    onPage('how pull requests are squashed: the title should become the subject', 'General → Pull Requests'),
    ...(preparation?.via === 'pull-request'
      ? [onPage('whether Actions may open pull requests, which via: pull-request needs', 'Actions → General')]
      : []),
  ]
}
