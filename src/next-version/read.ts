import type { Sha } from '../commits/commit.ts'
import { shallowClone } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Plan } from './plan.ts'
import type { Snapshot } from './snapshot.ts'
import { isPrepared, tagState, type TagState } from './tag-state.ts'
import type { History, Tag, TagRef } from '../ports/history.ts'
import type { Reach } from './prefix.ts'
import type { Ports, PullRequest, Standing } from '../ports/ports.ts'
import type { Inputs } from '../settings/inputs.ts'
import { type Settings } from '../settings/settings.ts'
import { headOf, readHistory } from './read-history.ts'
import { tagNamed } from '../versions/tags.ts'

/** What a door knows of a run before anything is read. */
export interface Run {
  readonly inputs: Inputs
  /** Whether the clone lacks part of its history. */
  readonly shallow: boolean
  /** Whether there are files beside the history: a bare repository has none, nor has a job without a checkout. */
  readonly workTree: boolean
  /** The commit to release: an id, or what git resolves to one. */
  readonly revision: string
  /** Where the event allows no more than a plan. */
  readonly planOnly: boolean
  /** Why the event makes no release: then only floating tags may follow a version that somebody published. */
  readonly afterOnly?: string | undefined
  /** The tag that a push brought: its release is made where it lacks one, and nothing else is released. */
  readonly pushedTag?: string | undefined
  /** That tag as it was just seen, so that nobody need look again. */
  readonly seenTag?: Tag
  /** Whether another run is at work on this very release: its texts stand, and its files are its own to attach. */
  readonly isLate?: boolean
  /** The tag that the event is about. */
  readonly tag?: string | undefined
  /** The open pull request that the run is about: nothing is released, but what its merge would. */
  readonly pull?: PullRequest | undefined
  /** The branch that the run is about, if any. Asked only where it has a say. */
  readonly branch?: () => Promise<string | undefined>
  /** The repository's page, where it has one. */
  readonly web?: string | undefined
  /** What the repository is called. */
  readonly project: string
  /** The id of this run of a workflow. */
  readonly workflowRun?: string | undefined
  /** The page of this workflow run. */
  readonly url?: string | undefined
}

/** The history, the clock and the names that the texts need. @throws VC202–VC214 */
export async function readSnapshot(run: Run, settings: Settings, ports: Ports): Promise<Snapshot> {
  const { shallow, revision } = run
  const { tagPrefix, version: wanted, prerelease: channel, maintenance } = settings
  const line = { channel, inside: maintenance?.range }
  const history = await readHistory(ports, { shallow, revision, tagPrefix, wanted, ...line })
  return { ...history, ...namesFor(run, settings, ports) }
}

/** What the release is called, where its pages are, and the time. */
export function namesFor(
  { web, project }: Run,
  settings: Settings,
  { clock }: Pick<Ports, 'clock'>,
): Pick<Snapshot, 'project' | 'web' | 'now'> {
  const names = { project: settings.project ?? project, now: clock.now().getTime() }
  return { ...names, ...(web === undefined ? {} : { web }) }
}

/** From the root of a disk, on any system: `/tmp/a.yml`, `C:\\a.yml`, `\\\\server\\a.yml`. */
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/])/

/** A file that an input may name: an absolute path there is the user's own, anywhere on the disk. @throws VC114, VC142 */
export function readNamed(
  input: 'config' | 'template',
  path: string,
  run: Run,
  ports: Ports,
): Promise<string | undefined> {
  const isGiven = run.inputs.get(input) === path && ABSOLUTE.test(path)
  return isGiven ? ports.files.readGiven(path) : readText(path, run, ports)
}

/** From the working tree, where a workflow may have made it; else from the commit. */
export async function readText(
  path: string,
  { workTree, revision }: Run,
  { files, history }: Ports,
): Promise<string | undefined> {
  if (workTree) return files.read(path)
  const head = await history.commitOf(revision)
  return head === undefined ? undefined : history.fileAt(head, path)
}

interface Read {
  readonly run: Run
  readonly settings: Settings
  readonly snapshot: Snapshot
  /** Of the history, and those that only its remote has. */
  readonly tags: readonly TagRef[]
}

/**
 * The plan's tag: in the history, which may know one that was never pushed, then on the forge. A dry run asks the
 * history alone. How a tag's commit stands to the head is asked of whoever has that tag.
 */
export async function readTag(
  { tag: name, head }: Plan,
  read: Read,
  ports: Ports,
): Promise<{ state: TagState; tag: Tag | undefined }> {
  const { seenTag } = read.run
  if (seenTag !== undefined) return { state: tagState(seenTag, head), tag: seenTag }
  const { tags, run, settings, snapshot } = read
  const here = tagNamed(tags, name)
  if (here !== undefined && here.commit !== head) return readTagElsewhere(here, head, read, ports)
  if (settings.dryRun) {
    const tag = snapshot.current ?? (here && (await readVersionTag(name, run, ports)))
    return { state: tagState(tag, head), tag }
  }
  const tag = await ports.forge.findTag(name)
  const isElsewhere = tag !== undefined && tag.commit !== head
  return { state: tagState(tag, head, isElsewhere ? await ports.forge.standing(tag.commit, head) : undefined), tag }
}

/** It may stand on the commit that prepares this release: its message tells. */
async function readTagElsewhere(
  here: TagRef,
  head: Sha,
  read: Read,
  ports: Ports,
): Promise<{ state: TagState; tag: Tag | undefined }> {
  const { settings, run } = read
  const standing = await standingIn(ports, here, read)
  const whole = settings.preparation === undefined ? undefined : await readVersionTag(here.name, run, ports)
  if (whole !== undefined && isPrepared(whole, head, standing))
    return { state: { kind: 'prepared', tag: whole }, tag: whole }
  return { state: { kind: standing, tag: here }, tag: undefined }
}

/** A tag of the history, with its message. */
export async function readVersionTag(name: string, run: Run, ports: Ports): Promise<Tag | undefined> {
  return (await pastOf(name, run, ports)).tag(name)
}

/** Who knows the past of a tag: not a clone that is shallow or was made without it, but where that comes from. */
async function pastOf(tagName: string, { shallow }: Run, { history, remote }: Ports): Promise<History> {
  if (remote === undefined) return history
  return shallow || (await history.tag(tagName)) === undefined ? remote : history
}

/** The history of the commit to release, for whoever asks which of some tags are in it. */
export function reachOf(run: Run, ports: Ports): Reach {
  return async (tags) => {
    const past = tags[0] === undefined ? ports.history : await pastOf(tags[0].name, run, ports)
    if (run.shallow && past !== ports.remote) throw new CheckpointError(shallowClone())
    return past.since(tags, await headOf(ports, run))
  }
}

/** Whichever has the other in its history. */
async function standingIn(ports: Ports, tag: TagRef, { run, snapshot }: Read): Promise<Standing> {
  const { head, base } = snapshot
  const past = await pastOf(tag.name, run, ports)
  if ((await past.since([tag], head)).base !== undefined) return 'ancestor'
  const { commits } = await past.since(base === undefined ? [] : [base], tag.commit)
  return commits.some(({ sha }) => sha === head) ? 'descendant' : 'elsewhere'
}
