// A checkout and the GitHub that it came from: the stand-in over a bare clone of the same history.
import { dirname, join } from 'node:path'
import { StandIn, type Options } from '../stand-in/stand-in.ts'
import { runAction, startAction, type ActionEnded, type ActionRun } from './bundle.ts'
import { refsOf } from './git-folder.ts'
import { addOrigin, headOf, makeBareClone, makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

export interface OnGitHub {
  readonly github: StandIn
  /** The checkout. */
  readonly directory: string
  /** The repository that the stand-in serves. */
  readonly remote: string
  readonly head: string
  readonly run: (more?: Omit<ActionRun, 'directory'>) => Promise<ActionEnded>
  /** The bundle as a process. */
  readonly start: (more?: Omit<ActionRun, 'directory'>) => Promise<ActionEnded>
  /** What a person can see change: refs, and releases without the numbers of assets' downloads. */
  readonly state: () => string
  readonly end: () => Promise<void>
}

const TOKENS: Options['tokens'] = {
  'token-rw': { contents: 'write', pullRequests: 'write' },
  'token-ro': { contents: 'read' },
  'token-none': {},
}

/** Starts a GitHub over this history that knows these tokens. */
export async function onGitHub(
  history: readonly PlannedCommit[],
  settings: Options['settings'] = {},
  { tokens = TOKENS, now = () => new Date() }: Partial<Pick<Options, 'tokens' | 'now'>> = {},
): Promise<OnGitHub> {
  const directory = makeRepository(history)
  const remote = join(dirname(directory), 'widget.git')
  makeBareClone(directory, history, remote)
  addOrigin(directory, remote)
  const github = await StandIn.start({ repository: 'acme/widget', gitDir: remote, tokens, settings, now })
  return {
    github,
    directory,
    remote,
    head: headOf(directory),
    run: (more = {}) => runAction({ directory, apiUrl: github.url, ...more }),
    start: (more = {}) => startAction({ directory, apiUrl: github.url, ...more }),
    state: () => JSON.stringify({ refs: refsOf(remote), releases: github.releases }),
    end: async () => {
      await github.close()
      removeFolder(dirname(directory))
    },
  }
}
