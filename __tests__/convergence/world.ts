// Runs in this process, over real git and the stand-in: as many as a table needs, each as a new process would begin.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { runCommand } from '../../src/commands.ts'
import { filesOf } from '../../src/files/files.ts'
import { gitOf } from '../../src/git/git.ts'
import { githubForge } from '../../src/github/github.ts'
import { localForge } from '../../src/local/forge.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Result } from '../../src/report/result.ts'
import type { Git, History } from '../../src/ports/history.ts'
import type { Clock, Forge, PullRequest } from '../../src/ports/ports.ts'
import { CLOCK, callIn } from '../github/calls.ts'
import { onGitHub, type OnGitHub } from '../e2e/on-github.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { documentProblem } from '../stand-in/graphql-schema.ts'
import { askedOnce, rememberedGit } from './remembered.ts'

/** How a run ended: its result, or the codes of its error. */
export type Ended = Result | { readonly kind: 'failed'; readonly codes: readonly string[]; readonly message: string }

export interface Running {
  readonly inputs?: Readonly<Record<string, string>>
  readonly revision?: string
  readonly branch?: string
  readonly forge?: Forge
  readonly git?: History
  /** What the run may ask of where the checkout came from; nothing unless it is given. */
  readonly remote?: History
  readonly url?: string
  /** The tag whose push started the run. */
  readonly pushedTag?: string
  /** The pull request that the run is about: then it plans, and may keep a comment. */
  readonly pull?: PullRequest
  /** The time of the run. */
  readonly clock?: Clock
  /** Told what a person who waits is told. */
  readonly tell?: (line: string) => void
}

export interface World extends Pick<OnGitHub, 'github' | 'directory' | 'remote' | 'head' | 'end'> {
  /** One run on the checkout's head, on GitHub, unless it is told otherwise; `command` among the inputs says which. */
  readonly release: (running?: Running) => Promise<Ended>
  readonly forge: () => Forge
  readonly localForge: () => Forge
  /** The history as the checkout has it now. Answers are remembered: the checkout must not change under it. */
  readonly history: () => Git
  /** Brings the tags into the checkout, as a fresh one would have them. */
  readonly fetch: () => void
  /** Every ref, every object, and every release without its number: what must be equal where two runs did the same. */
  readonly state: () => string
  /** As it was at first, but for objects. */
  readonly reset: () => void
  /** Keeps how all is now, and answers what brings it back, but for objects. */
  readonly keep: () => () => void
}

/** Where a git directory has its refs, the stand-in its releases, and the local forge its own. */
const KEPT = ['refs', 'packed-refs', join('stand-in', 'releases.json'), 'version-checkpoint']

/** Our own patience in these tests; it is 30 seconds where it counts. */
const PATIENCE_MILLISECONDS = 1_000
const UPLOAD_PATIENCE_MILLISECONDS = 1_000
const WEB = 'https://github.com/acme/widget'

interface Opening {
  /** Files of the checkout that no commit holds, by their paths. */
  readonly built?: Readonly<Record<string, string | Uint8Array>>
  /** Whether each answer is waited for as long as where it counts: on a busy machine many runs at once take their time. */
  readonly isPatient?: boolean
  /** Milliseconds for an upload; a large one takes its time on a busy machine. */
  readonly uploadPatience?: number
}

export async function openWorld(
  history: readonly PlannedCommit[],
  { built = {}, isPatient = false, uploadPatience = UPLOAD_PATIENCE_MILLISECONDS }: Opening = {},
): Promise<World> {
  const { github, directory, remote, head, end } = await onGitHub(history, {}, { now: () => CLOCK.now() })
  for (const [path, bytes] of Object.entries(built)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  await documentProblem('{ viewer { login } }', {}) // loads the schema, which takes longer than our patience
  const before = { here: refsIn(join(directory, '.git')), there: refsIn(remote) }
  const commonDirectory = join(directory, '.git')
  const setup = { token: 'token-rw', repository: 'acme/widget', apiUrl: github.url, clock: CLOCK }
  const short = { patience: PATIENCE_MILLISECONDS, uploadPatience }
  const forge = () => githubForge(() => (isPatient ? setup : { ...setup, ...short }))
  return {
    github,
    forge,
    directory,
    remote,
    head,
    end,
    localForge: () => localForge({ call: callIn(directory), commonDirectory, shownFrom: directory }),
    history: () => askedOnce(gitOf(callIn(directory))),
    fetch: () => void git(directory, 'fetch', '--quiet', '--tags', '--force', 'origin'),
    state: () =>
      JSON.stringify(
        {
          refs: refsIn(remote),
          objects: objectsIn(remote),
          releases: releasesOf(github),
          comments: github.comments.map(({ issue, body, author }) => ({ issue, body, author })),
        },
        null,
        1,
      ),
    async release({ inputs = {}, revision = 'HEAD', branch = 'main', url = `${WEB}/actions/runs/1`, ...given } = {}) {
      const { git: past = rememberedGit(gitOf(callIn(directory)), directory), clock = CLOCK } = given
      const shared = { files: filesOf(directory, undefined), clock, tell: given.tell ?? (() => undefined) }
      const { remote: origin } = given
      const ports = { history: past, forge: given.forge ?? forge(), ...(origin && { remote: origin }), ...shared }
      const run = {
        inputs: new Map(Object.entries(inputs)),
        shallow: false,
        workTree: true,
        revision,
        planOnly: given.pull !== undefined,
        pushedTag: given.pushedTag,
        pull: given.pull,
        branch: () => Promise.resolve(branch),
        url,
      }
      return runCommand({ ...run, web: WEB, project: 'widget' }, ports).then(judged, failed)
    },
    keep() {
      const kept = mkdtempSync(join(dirname(remote), 'kept-'))
      const places = [commonDirectory, remote].flatMap((at) => KEPT.map((name) => join(at, name)))
      const copyOf = (path: string) => join(kept, String(places.indexOf(path)))
      for (const path of places.filter(existsSync)) cpSync(path, copyOf(path), { recursive: true })
      const [pulls, comments] = [structuredClone(github.pulls), structuredClone(github.comments)]
      return () => {
        for (const path of places) {
          rmSync(path, { recursive: true, force: true })
          if (existsSync(copyOf(path))) cpSync(copyOf(path), path, { recursive: true })
        }
        github.pulls.splice(0, Infinity, ...structuredClone(pulls))
        github.comments.splice(0, Infinity, ...structuredClone(comments))
        github.forget()
      }
    },
    reset() {
      restore(commonDirectory, before.here)
      restore(remote, before.there)
      rmSync(join(remote, 'stand-in', 'releases.json'), { force: true })
      rmSync(join(commonDirectory, 'version-checkpoint'), { recursive: true, force: true })
      github.pulls.length = 0
      github.comments.length = 0
      github.forget()
    },
  }
}

/** Whose comment could not be written, failed: a door tells the rest first. */
function judged(result: Result): Ended {
  const comment = 'comment' in result ? result.comment : undefined
  return comment?.kind === 'failed' ? failed(new CheckpointError(comment.problem)) : result
}

function failed(error: unknown): Ended {
  if (!(error instanceof CheckpointError)) throw error
  return { kind: 'failed', codes: error.problems.map(({ code }) => code), message: error.message }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

/** Loose refs, by name, and the packed ones: read as files, for there are hundreds of looks. */
function refsIn(gitDirectory: string): Readonly<Record<string, string>> {
  const files = [...filesBelow(join(gitDirectory, 'refs')), join(gitDirectory, 'packed-refs')].filter((path) =>
    existsSync(path),
  )
  return Object.fromEntries(files.map((path) => [relative(gitDirectory, path), readFileSync(path, 'utf8').trim()]))
}

function restore(gitDirectory: string, before: Readonly<Record<string, string>>): void {
  const now = refsIn(gitDirectory)
  for (const path of Object.keys(now)) if (!(path in before)) rmSync(join(gitDirectory, path))
  for (const [path, text] of Object.entries(before))
    if (now[path] !== text) writeFileSync(join(gitDirectory, path), `${text}\n`)
}

const objectsIn = (gitDirectory: string) =>
  filesBelow(join(gitDirectory, 'objects')).map((path) => relative(gitDirectory, path))

/** Numbers and pages of drafts are GitHub's to choose, and the order in which assets that were sent at once arrive. */
function releasesOf(github: OnGitHub['github']) {
  return github.releases.map(({ assets, ...release }) => ({
    ...release,
    id: 0,
    untagged: '',
    assets: assets.map((asset) => ({ ...asset, id: 0 })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }))
}
