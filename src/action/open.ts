import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { systemClock } from '../local/clock.ts'
import { filesOf } from '../files/files.ts'
import type { Run } from '../next-version/read.ts'
import { anotherRepository } from '../errors/clone.ts'
import { noToken } from '../errors/forge.ts'
import { noRepository } from '../errors/history.ts'
import { noSuchDirectory } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { openHistory } from '../git/open.ts'
import { isAnotherRepository, type Credentials } from '../git/remote.ts'
import { identityOf, originAt, type CloneOrigin } from '../git/web.ts'
import { DEFAULT_COMMAND, PLANNING_COMMANDS } from '../settings/inputs.ts'
import type { GitHubSetup } from '../github/client/octokit-client.ts'
import type { Policies } from '../ports/policies.ts'
import type { Clock, Ports } from '../ports/ports.ts'
import { logLine, printable } from '../text/printable.ts'
import type { Runner } from './runner.ts'
import type { Step } from './step.ts'

export interface Opened {
  readonly run: Run
  readonly ports: Ports
  readonly job: Pick<typeof import('./job.ts'), 'runCommand' | 'isOnChannel'>
  /** Removes what was made for this run alone. */
  readonly close: () => Promise<void>
}

/** The real ports over the checkout; where nothing was checked out, over GitHub alone. @throws VC107, VC201, VC241, VC242 */
export async function open(
  runner: Runner,
  { environment, directory: startedIn, toolkit }: Step,
  event: Omit<Run, 'inputs' | 'shallow' | 'workTree' | 'project'>,
): Promise<Opened> {
  const { inputs, workspace = startedIn(), temporary } = runner
  const said = inputs.get('working-directory') ?? '.'
  const exists = await filesOf(workspace, undefined).isDirectory(said)
  if (!exists) throw new CheckpointError(noSuchDirectory({ place: 'input working-directory' }, said))
  const directory = resolve(workspace, said)
  const command = inputs.get('command') ?? DEFAULT_COMMAND
  const ahead = PLANNING_COMMANDS.has(command) ? event.revision : undefined
  const opened = await openHistory({ directory, environment, trusted: true }, { ahead })
  const { call, clone, git } = opened
  // Git is at work while the rest is loaded.
  const [origin, job] = await Promise.all([opened.origin, import('./job.ts')])
  const { githubForge, githubHistory, githubPeople, remoteHistory } = job
  if (isAnotherRepository(origin, runner))
    throw new CheckpointError(anotherRepository(origin.repository, runner.repository))
  const clock = systemClock(environment)
  const connection = () => connectionOf(runner, clock)
  const tell = (line: string) => {
    toolkit.info(logLine(printable(line)))
  }
  const files = filesOf(clone?.root ?? directory, temporary)
  const policies = command === 'doctor' ? await policiesBy(connection) : undefined
  const asked = { forge: githubForge(connection), people: githubPeople(connection), ...(policies && { policies }) }
  const shared = { ...asked, files, clock, tell }
  const branch = async () => runner.branch ?? (clone && (await git.branch()))
  const named = {
    inputs,
    branch,
    ...event,
    ...identityOf(origin, clone?.root ?? directory),
    ...namesOf(runner),
    url: runner.url,
    workflowRun: runner.run,
  }
  const reached = { call, credentials: credentialsOf(runner), temporary: temporary ?? tmpdir() }
  if (clone === undefined) {
    if (runner.repository === '' || said !== '.') throw new CheckpointError(noRepository(directory))
    const history = githubHistory(connection)
    // Which files a commit changed is asked of git even so: GitHub's API cuts that list off.
    const { shared: filesShared, close } = remoteHistory({ ...reached, git: history, origin: originOf(runner) })
    return {
      job,
      run: { ...named, shallow: false, workTree: false },
      ports: { ...shared, history: { ...history, shared: filesShared } },
      close,
    }
  }
  const remote = origin === undefined ? undefined : remoteHistory({ ...reached, git, origin })
  return {
    job,
    run: { ...named, shallow: clone.shallow, workTree: clone.root !== undefined },
    ports: { ...shared, history: git, ...(remote && { remote }) },
    close: () => remote?.close() ?? Promise.resolve(),
  }
}

/** Loaded for `doctor` alone. */
async function policiesBy(connection: () => GitHubSetup): Promise<Policies> {
  return (await import('../github/policies.ts')).githubPolicies(connection)
}

/** What the workflow says of the repository outweighs what its remote says. */
function namesOf({ repository, web }: Runner): Partial<Pick<Run, 'project' | 'web'>> {
  return web === undefined ? {} : { web, project: repository.split('/').at(-1) ?? repository }
}

/** Where a checkout would come from. */
function originOf({ repository, server }: Runner): CloneOrigin {
  return originAt(`${server}/${repository}.git`)
}

function credentialsOf({ inputs, repository, server }: Runner): Credentials | undefined {
  const token = inputs.get('token')
  return token === undefined || repository === '' ? undefined : { token, server, repository }
}

/** Asked for at the first request, so that a dry run needs no token. @throws VC401 */
function connectionOf({ inputs, repository, apiUrl }: Runner, clock: Clock) {
  const token = inputs.get('token')
  if (token === undefined) throw new CheckpointError(noToken())
  return { token, repository, apiUrl, clock }
}
