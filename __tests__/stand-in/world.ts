import type { BareRepository } from './git.ts'
import type { ReleaseStore } from './release-store.ts'
import type { CommentRecord } from './comments.ts'
import type { Policies } from './policies.ts'
import type { PullRecord } from './pulls.ts'
import type { LateView } from './release-view.ts'
import type { Unseen } from './unseen.ts'
import type { Answer } from './answer.ts'

/** What a token may do, in the words of a workflow's `permissions`. `as` names it in the log of requests. */
export interface Grants {
  readonly contents?: 'read' | 'write'
  readonly checks?: 'read'
  readonly statuses?: 'read'
  readonly actions?: 'read'
  /** Never given to `GITHUB_TOKEN`. */
  readonly administration?: 'read' | 'write'
  readonly pullRequests?: 'write'
  /** Never given to `GITHUB_TOKEN`, only to an App's: refs on changed workflow files need it. */
  readonly workflows?: 'write'
  readonly as?: string
}

/** A rule that refuses a change of refs: https://docs.github.com/rest/repos/rules */
export interface Ruleset {
  /** Matched against the full name, as `refs/tags/v1.2.0`. */
  readonly refs: RegExp
  readonly restricts: 'creation' | 'update' | 'deletion'
  /**
   * An older branch or tag protection, which says only `Reference update failed`:
   * https://github.com/github/rest-api-description/issues/4887
   */
  readonly wordless?: boolean
}

/** A check run, a commit status or a required check, as far as a test cares: checks.ts makes the rest up. */
export interface CheckSetup {
  readonly id: number
  readonly name: string
  readonly status?: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  readonly conclusion?: string | null
  readonly suite?: number
  readonly app?: { readonly id: number; readonly slug: string }
}

export interface StatusSetup {
  readonly context: string
  readonly state: 'success' | 'pending' | 'failure' | 'error'
}

/** What is said of every commit of the repository. */
export interface Checks {
  runs: readonly CheckSetup[]
  statuses: readonly StatusSetup[]
  /** By rulesets, and by the protection of the branch, which GraphQL tells. */
  requiredByRules: readonly { readonly context: string; readonly integration_id?: number }[]
  requiredByProtection: readonly string[]
  /** The check runs that are jobs of a run of a workflow. */
  jobs: Readonly<Record<string, readonly number[]>>
}

/** All that a test may change while the server runs. */
export interface Settings {
  private: boolean
  archived: boolean
  /** https://docs.github.com/code-security/concepts/supply-chain-security/immutable-releases */
  immutableReleases: boolean
  /** For how many following requests a release that was written stays unseen, or as before, in lists and by tag. */
  lag: number
  /** The order of `GET /releases`; it is not documented, so a test may turn it round. */
  releaseOrder: 'newest' | 'oldest'
  /** Which of several drafts for a tag GraphQL finds by it: the CLI's own code says the first, no document anything. */
  draftByTag: 'first' | 'last'
  /** Whether there is GraphQL at all: other servers with the same API have none. */
  withoutGraphql: boolean
  rulesets: Ruleset[]
  /** The status that refuses refs on changed workflow files to a token without `workflows`; undefined: not refused. */
  workflowRule: 403 | 404 | undefined
  /** Logins by the addresses of their commits. */
  accounts: Readonly<Record<string, string>>
  checks: Checks
  /** A server of GitHub Enterprise from before 2025-06, whose schema knows no digest of an asset. */
  withoutDigests: boolean
  /** What the schema of GraphQL does not know on this server: `Release.immutable`, on GitHub Enterprise before 3.19. */
  unknownFields: readonly `${string}.${string}`[]
  /** A setting of the repository: whether the token of a workflow may open pull requests. */
  actionsMayOpenPulls: boolean
  /** Rulesets, protection and settings, as their pages show them. */
  policies: Policies
}

/** A file that was sent to the upload host: already on disk, never in memory. */
export interface Upload {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly contentType: string
  /** False where the client announced no length, or more than one asset may hold. */
  readonly spooled: boolean
}

export interface World {
  readonly owner: string
  readonly repo: string
  readonly git: BareRepository
  readonly releases: ReleaseStore
  readonly late: LateView
  readonly unseen: Unseen
  /** In the order in which they were opened. */
  readonly pulls: PullRecord[]
  /** By ascending id. */
  readonly comments: CommentRecord[]
  readonly settings: Settings
  /** `GITHUB_API_URL`, the address for uploads, and `GITHUB_SERVER_URL`. */
  readonly apiUrl: string
  readonly uploadsUrl: string
  readonly serverUrl: string
  readonly now: () => Date
}

/** One request, as a handler sees it: parameters decoded, body valid by GitHub's description. */
export interface Call {
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  readonly grants: Grants
  readonly upload: Upload | undefined
  /** Requests seen so far: the clock of late visibility. */
  readonly at: number
  readonly lag: number
  /** How many of the following requests do not see the object or the ref that this one makes. */
  readonly unseen: number
}

export type Handler = (world: World, call: Call) => Answer | Promise<Answer>

/** A part of the path, which the route's pattern has guaranteed. */
export function parameter(call: Call, name: string): string {
  const value = call.params[name]
  if (value === undefined) throw new Error(`the route has no {${name}}`)
  return value
}

/** Owners and names are the same to GitHub in any case. */
export const isRepository = ({ owner, repo }: World, askedOwner = '', askedRepo = ''): boolean =>
  `${askedOwner}/${askedRepo}`.toLowerCase() === `${owner}/${repo}`.toLowerCase()

/** The address of the repository in the API, as every `url` field begins. */
export const repositoryUrl = ({ apiUrl, owner, repo }: World): string => `${apiUrl}/repos/${owner}/${repo}`

/** The address of the repository for people. */
export const pageUrl = ({ serverUrl, owner, repo }: World): string => `${serverUrl}/${owner}/${repo}`

/** GitHub's dates have no milliseconds. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/** Opaque in GitHub's answers; here readable, and just as little meant to be read by a program. */
export const nodeId = (kind: string, id: string | number): string => Buffer.from(`${kind}:${id}`).toString('base64url')
