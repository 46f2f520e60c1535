import type { Problem } from '../errors/problem.ts'
import { READING_COMMANDS } from '../settings/inputs.ts'
import type { AllSettings } from '../settings/settle-packages.ts'
import { concurrencyFindings } from './concurrency.ts'
import type { Finding } from './finding.ts'
import { viaOf } from './lines.ts'
import { otherTools } from './other-tools.ts'
import { needsOf, permissionFindings, type Needs } from './permissions.ts'
import { deafTriggers, type Making } from './triggers.ts'
import { triggerOf, usesUs, type Job, type Use, type Workflow } from './workflow.ts'

export interface Setup {
  readonly settings: Pick<AllSettings, 'draft' | 'requireChecks' | 'preparation' | 'comment' | 'packages'>
  /** Whether this is the action's own repository, which uses itself as `./`. */
  readonly isOwn: boolean
  /** What the repository gives to a job that sets no permissions, where that is known. */
  readonly byDefault?: 'read' | 'write' | undefined
}

/** What the workflows of a repository do to its releases. */
export function workflowFindings(workflows: readonly Workflow[], setup: Setup): Finding[] {
  const making = makingOf(workflows, setup)
  return workflows.flatMap((workflow) => [
    ...otherTools(workflow, making !== undefined),
    ...(making === undefined ? [] : deafTriggers(workflow, making)),
    ...workflow.jobs.flatMap((job) => jobFindings(workflow, job, setup)),
  ])
}

/** How these workflows release; undefined where none of them does. */
export function makingOf(workflows: readonly Workflow[], setup: Setup): Making | undefined {
  const ours = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => usesIn(job, setup)))
  const making = ours.filter(writes)
  return making.length === 0 ? undefined : makingBy(making, setup)
}

const usesIn = ({ uses }: Job, { isOwn }: Setup) => uses.filter((use) => usesUs(use, isOwn))

function jobFindings(workflow: Workflow, job: Job, setup: Setup): Finding[] {
  const uses = usesIn(job, setup)
  if (uses.length === 0) return []
  const findings = permissionFindings(job, needsOfAll({ workflow, job, uses }, setup), setup.byDefault)
  return uses.some(writes) ? [...findings, ...concurrencyFindings(workflow, job)] : findings
}

/** `dry-run: ${{ inputs.dry-run }}` may write. */
function writes(use: Use): boolean {
  const command = use.with?.at('command')?.text ?? ''
  return use.with?.at('dry-run')?.isTrue !== true && !READING_COMMANDS.has(command)
}

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target']

/** After somebody published, floating tags follow, and no gate is asked. */
const AFTER_ONLY = "github.event_name == 'release'"

interface JobUsingUs {
  readonly workflow: Workflow
  readonly job: Job
  readonly uses: readonly Use[]
}

function needsOfAll({ workflow, job: { said }, uses }: JobUsingUs, { settings }: Setup): Needs {
  const gated = uses.some(
    (use) =>
      use.name.includes('reusable-gated.yml') ||
      !['none', ''].includes(use.with?.at('require-checks')?.text ?? settings.requireChecks),
  )
  const isWriting = uses.some(writes)
  const isAfter = (said.at('if')?.text ?? '').includes(AFTER_ONLY)
  return needsOf({
    writes: isWriting,
    gate: isWriting && !isAfter && gated,
    proposes: viaOf(settings) === 'pull-request',
    comments:
      PULL_REQUEST_EVENTS.some((event) => triggerOf(workflow, event) !== undefined) &&
      uses.some((use) => use.with?.at('comment')?.isTrue ?? settings.comment),
  })
}

/** The workflow's own token, whichever way it is written. */
const OWN_TOKEN = /github\.token|secrets\.GITHUB_TOKEN/

function makingBy(uses: readonly Use[], { settings }: Setup): Making {
  const tokenOf = (use: Use) => use.with?.at('token')?.text ?? 'github.token'
  return {
    ownToken: uses.every((use) => !OWN_TOKEN.test(tokenOf(use))),
    publishes: !settings.draft || uses.some((use) => use.with?.at('draft')?.text === 'false'),
  }
}

/** A workflow that is no YAML never runs, and hides what it would do. */
export function brokenWorkflow({ what }: Problem): Finding {
  return { code: 'D306', level: 'problem', what, cure: 'Fix the file there; GitHub does not run it as it is.' }
}
