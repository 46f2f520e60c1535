import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exchange, type Desk, type Hook, type LoggedRequest } from './exchange.ts'
import { Fault, befalls, type Befalls, type Trouble } from './faults.ts'
import { BareRepository } from './git.ts'
import { UPLOADS, listen, type Incoming, type Listener, type Outcome } from './listener.ts'
import { ReleaseStore, withReleases, type HeldRecord, type ReleaseRecord } from './release-store.ts'
import type { CommentRecord } from './comments.ts'
import { NO_POLICIES } from './policies.ts'
import type { PullRecord } from './pulls.ts'
import { LateView } from './release-view.ts'
import { Unseen } from './unseen.ts'
import type { Grants, Settings, World } from './world.ts'

export interface Options {
  /** `owner/name`. */
  readonly repository: string
  /** A bare repository, as `git init --bare` or `git clone --bare` makes it. */
  readonly gitDir: string
  /** Each token with what it may do. */
  readonly tokens: Readonly<Record<string, Grants>>
  readonly settings?: Partial<Settings>
  /** `GITHUB_SERVER_URL`: the addresses for people begin so. */
  readonly serverUrl?: string
  readonly now?: () => Date
}

const DEFAULTS: Settings = {
  private: false,
  archived: false,
  immutableReleases: false,
  lag: 0,
  releaseOrder: 'newest',
  draftByTag: 'first',
  withoutGraphql: false,
  rulesets: [],
  workflowRule: undefined,
  accounts: {},
  withoutDigests: false,
  unknownFields: [],
  checks: { runs: [], statuses: [], requiredByRules: [], requiredByProtection: [], jobs: {} },
  actionsMayOpenPulls: true,
  policies: NO_POLICIES,
}

const OWNER: Grants = { contents: 'write', pullRequests: 'write', workflows: 'write', as: 'the owner' }

/** GitHub for tests, over a real repository on disk. README.md says how to use it. */
export class StandIn {
  /** What went over the wire, in order. */
  readonly requests: LoggedRequest[] = []
  /** Where a request or an answer broke GitHub's description; a test expects it to stay empty. */
  readonly violations: string[] = []
  readonly settings: Settings
  readonly #faults: Fault[] = []
  readonly #hooks: Hook[] = []
  #listener: Listener | undefined
  #world: World | undefined

  private constructor(settings: Settings) {
    this.settings = settings
  }

  /** Opens a port over the repository and the releases it already has. */
  static async start(options: Options): Promise<StandIn> {
    const github = new StandIn({ ...structuredClone(DEFAULTS), ...options.settings })
    const desk: { current?: Desk } = {}
    const serve = (incoming: Incoming): Promise<Outcome> => {
      if (desk.current === undefined) throw new Error('not started')
      return exchange(desk.current, incoming)
    }
    const spool = join(options.gitDir, 'stand-in')
    mkdirSync(spool, { recursive: true })
    const listener = await listen(spool, serve)
    github.#listener = listener
    const urls = { apiUrl: listener.url, uploadsUrl: `${listener.url}${UPLOADS}` }
    github.#world = worldOf(options, github.settings, urls)
    desk.current = github.#desk(options.tokens)
    return github
  }

  #desk(tokens: Options['tokens']): Desk {
    const { requests, violations } = this
    return {
      world: this.#started,
      tokens,
      requests,
      violations,
      next: () => requests.length + 1,
      faultFor: (request) => this.#faults.find((fault) => fault.takes(request)),
      hookFor: (request) => this.#takeHook(request),
    }
  }

  get #started(): World {
    if (this.#world === undefined) throw new Error('not started')
    return this.#world
  }

  /** A hook acts once. */
  #takeHook(request: LoggedRequest): Hook | undefined {
    const at = this.#hooks.findIndex((hook) => befalls(hook.befalls, request))
    return at === -1 ? undefined : this.#hooks.splice(at, 1)[0]
  }

  /** For `GITHUB_API_URL`. */
  get url(): string {
    return this.#started.apiUrl
  }

  /** The releases as they are, drafts too, lowest id first; a copy. */
  get releases(): readonly ReleaseRecord[] {
    return structuredClone(this.#started.releases.state.releases)
  }

  /** Releases that are there before the test begins, as many as it needs: no route could make thousands in time. */
  async hold(releases: readonly HeldRecord[]): Promise<void> {
    await this.#started.releases.write((state) => [withReleases(state, releases), undefined])
  }

  /** The pull requests as they are; a test may change them as a person would. */
  get pulls(): PullRecord[] {
    return this.#started.pulls
  }

  /** The comments on pull requests as they are, lowest id first; a test may change them as a person would. */
  get comments(): CommentRecord[] {
    return this.#started.comments
  }

  /** The requests that could have changed something. GraphQL counts where it is a mutation. */
  writes(): LoggedRequest[] {
    return this.requests.filter(
      ({ method, path, body }) => method !== 'GET' && !(path === '/graphql' && !/^\s*mutation\b/.test(queryOf(body))),
    )
  }

  /** Plans trouble for requests to come. */
  fault(rule: Befalls & Trouble): Fault {
    const fault = new Fault(rule)
    this.#faults.push(fault)
    return fault
  }

  /** Does something once, right before the n-th request, or the next that is meant, is carried out. */
  onRequest(when: number | Befalls, act: Hook['act']): void {
    this.#hooks.push({ befalls: typeof when === 'number' ? { request: when } : when, act })
  }

  /**
   * What a person with all permissions does in the web page: by the same routes, but neither logged nor befallen.
   * @param path below the repository, as `/releases/100001`
   */
  async asOwner<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const world = this.#started
    const desk: Desk = {
      world,
      tokens: { owner: OWNER },
      requests: [],
      violations: this.violations,
      next: () => this.requests.length,
      faultFor: () => undefined,
      hookFor: () => undefined,
    }
    const url = new URL(`/repos/${world.owner}/${world.repo}${path}`, world.apiUrl)
    const headers = { authorization: 'Bearer owner' }
    const asked = { host: 'api', method, url, headers, body, unreadable: false, upload: undefined } as const
    const outcome = await exchange(desk, asked)
    if (outcome.kind === 'cut' || outcome.answer.status >= 400) {
      throw new Error(`${method} ${path}: ${JSON.stringify(outcome)}`)
    }
    return outcome.answer.body as T
  }

  /** Forgets log, violations, faults, hooks and what is late: the next request is the first again. */
  forget(): void {
    this.#started.late.forget()
    this.#started.unseen.forget()
    for (const comment of this.comments) comment.hiddenUntil = 0
    for (const list of [this.requests, this.violations, this.#faults, this.#hooks]) list.length = 0
  }

  /** Closes the port, with whatever hangs on it. */
  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#listener?.server.close(resolve)
      this.#listener?.server.closeAllConnections()
    })
    await this.#started.git.close()
  }
}

const queryOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''

function worldOf(options: Options, settings: Settings, urls: Pick<World, 'apiUrl' | 'uploadsUrl'>): World {
  const [owner = '', repo = ''] = options.repository.split('/')
  return {
    owner,
    repo,
    git: new BareRepository(options.gitDir),
    releases: new ReleaseStore(join(options.gitDir, 'stand-in', 'releases.json')),
    late: new LateView(),
    unseen: new Unseen(),
    pulls: [],
    comments: [],
    settings,
    serverUrl: options.serverUrl ?? 'https://github.com',
    now: options.now ?? (() => new Date()),
    ...urls,
  }
}
