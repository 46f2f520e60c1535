import { noSuchFile } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Templates } from '../notes/render.ts'
import type { Snapshot } from '../plan/snapshot.ts'
import { nameOf, webOf } from '../plan/web.ts'
import type { Clone, Files, Git, Ports } from '../ports.ts'
import { NO_CONFIGURATION, parseConfiguration } from '../settings/configuration.ts'
import { DEFAULT_TEMPLATE, type Inputs } from '../settings/inputs.ts'
import { configurationPath, settle, type Settings } from '../settings/settings.ts'
import { ORIGIN, readHistory } from './read-history.ts'

/** What a door knows of a run before anything is read. */
export interface Run {
  readonly inputs: Inputs
  readonly clone: Clone
  /** The commit to release: an id, or what git resolves to one. */
  readonly revision: string
  /** Where the event allows no more than a plan. */
  readonly planOnly: boolean
  /** GITHUB_REPOSITORY's page and name; else the remote's. */
  readonly web?: string
  readonly project?: string
}

/** Inputs and configuration file, checked together. @throws VC101–VC111, all at once */
export async function readSettings(run: Run, ports: Ports): Promise<Settings> {
  const { path, required } = configurationPath(run.inputs)
  const text = await readText(path, run, ports)
  const configuration = text === undefined ? NO_CONFIGURATION : await parseConfiguration(path, text)
  const { settings, problems } = settle(run.inputs, configuration)
  const missing = text === undefined && required ? [noSuchFile({ place: 'input config' }, path)] : []
  if (problems.length + missing.length > 0) throw new CheckpointError([...problems, ...missing])
  return run.planOnly || settings.command === 'plan' ? { ...settings, dryRun: true } : settings
}

/** The history, the clock and the names that the texts need. @throws VC202–VC209 */
export async function readSnapshot(run: Run, settings: Settings, { git, clock }: Ports): Promise<Snapshot> {
  const { clone, revision } = run
  const [history, origin] = await Promise.all([
    readHistory(git, { clone, revision, tagPrefix: settings.tagPrefix, wanted: settings.version }),
    git.remoteUrl(ORIGIN),
  ])
  const web = run.web ?? (origin === undefined ? undefined : webOf(origin))
  const project = settings.project ?? run.project ?? nameOf(origin ?? clone.root ?? clone.commonDirectory)
  return { ...history, project, now: clock.now().getTime(), ...(web === undefined ? {} : { web }) }
}

/** The user's templates. A file that was named must be there. @throws VC108 */
export async function readTemplates(run: Run, settings: Settings, ports: Ports): Promise<Templates> {
  const path = settings.template ?? DEFAULT_TEMPLATE
  const text = await readText(path, run, ports)
  if (text === undefined && settings.template !== undefined)
    throw new CheckpointError(noSuchFile({ place: 'template' }, path))
  const inline = (name: string, said: string | undefined) => (said === undefined ? undefined : { name, text: said })
  return {
    notes: text === undefined ? undefined : { name: path, text },
    tagMessage: inline('tag-message', settings.tagMessage),
    releaseName: inline('release-name', settings.releaseName),
  }
}

/** From the working tree, where a workflow may have made it; a bare repository has it in the commit. */
async function readText(
  path: string,
  { clone, revision }: Run,
  { files, git }: { files: Files; git: Git },
): Promise<string | undefined> {
  if (clone.root !== undefined) return files.read(path)
  const head = await git.commitOf(revision)
  return head === undefined ? undefined : git.fileAt(head, path)
}
