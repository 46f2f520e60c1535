import { deleteAsset, getAsset, getStored, listAssets, patchAsset, uploadAsset } from './assets.ts'
import { deleteComment, listComments, patchComment, postComment } from './comments.ts'
import { getBranchRules, getCombinedStatus, listCheckRuns, listJobs } from './checks.ts'
import { getCommit, listCommits } from './commits.ts'
import { compare } from './compare.ts'
import { getGitCommit, getTag, postTag } from './git-objects.ts'
import { postCommit, postTree } from './git-writes.ts'
import { graphql } from './graphql.ts'
import {
  getBranchProtection,
  getImmutableReleases,
  getRuleset,
  getWorkflowPermissions,
  listRulesets,
} from './policies.ts'
import { deleteRef, getRef, listMatchingRefs, patchRef, postRef } from './refs.ts'
import { listTags } from './tags.ts'
import { deleteRelease, patchRelease, postRelease } from './release-writes.ts'
import { generateNotes, getLatestRelease, getRelease, getReleaseByTag, listReleases } from './releases.ts'
import { getContent, getRepository } from './repository.ts'
import { OPERATIONS } from './validation.ts'
import type { Handler } from './world.ts'

/** Which listener answers: the API's, or that of `upload_url`. */
export type Host = 'api' | 'uploads'

export interface Route {
  /** An operation of api-description.json, which then gives method, path and schemas; else just a name. */
  readonly operation: string
  readonly method: string
  readonly pattern: RegExp
  readonly host: Host
  /** What the token needs: https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
  readonly needs:
    'read' | 'write' | 'comments' | 'checks' | 'statuses' | 'actions' | 'administration' | 'token' | 'nothing'
  readonly handler: Handler
}

type Row = readonly [operation: string, needs: Route['needs'], handler: Handler]

/** The first that matches answers. A new route is one row here, its operation in scripts/api-description.mjs. */
const ROWS: readonly Row[] = [
  ['repos/get', 'read', getRepository],
  ['git/create-tag', 'write', postTag],
  ['git/get-tag', 'read', getTag],
  ['git/create-tree', 'write', postTree],
  ['git/create-commit', 'write', postCommit],
  ['git/create-ref', 'write', postRef],
  ['git/update-ref', 'write', patchRef],
  ['git/delete-ref', 'write', deleteRef],
  ['git/get-ref', 'read', getRef],
  ['git/list-matching-refs', 'read', listMatchingRefs],
  ['git/get-commit', 'read', getGitCommit],
  ['repos/list-commits', 'read', listCommits],
  ['checks/list-for-ref', 'checks', listCheckRuns],
  ['repos/get-combined-status-for-ref', 'statuses', getCombinedStatus],
  ['repos/get-branch-rules', 'read', getBranchRules],
  ['repos/get-repo-ruleset', 'read', getRuleset],
  ['repos/get-repo-rulesets', 'read', listRulesets],
  ['repos/get-branch-protection', 'administration', getBranchProtection],
  ['repos/check-immutable-releases', 'administration', getImmutableReleases],
  ['actions/get-github-actions-default-workflow-permissions-repository', 'administration', getWorkflowPermissions],
  ['actions/list-jobs-for-workflow-run', 'actions', listJobs],
  ['issues/list-comments', 'read', listComments],
  ['issues/create-comment', 'comments', postComment],
  ['issues/update-comment', 'comments', patchComment],
  ['issues/delete-comment', 'comments', deleteComment],
  ['repos/get-commit', 'read', getCommit],
  ['repos/compare-commits-with-basehead', 'read', compare],
  ['repos/get-content', 'read', getContent],
  ['repos/list-tags', 'read', listTags],
  ['repos/list-releases', 'read', listReleases],
  ['repos/create-release', 'write', postRelease],
  ['repos/generate-release-notes', 'write', generateNotes],
  ['repos/get-latest-release', 'read', getLatestRelease],
  ['repos/get-release-by-tag', 'read', getReleaseByTag],
  ['repos/get-release', 'read', getRelease],
  ['repos/update-release', 'write', patchRelease],
  ['repos/delete-release', 'write', deleteRelease],
  ['repos/list-release-assets', 'read', listAssets],
  ['repos/get-release-asset', 'read', getAsset],
  ['repos/update-release-asset', 'write', patchAsset],
  ['repos/delete-release-asset', 'write', deleteAsset],
]

const NUMBERS = new Set(['release_id', 'asset_id', 'run_id', 'issue_number', 'comment_id', 'ruleset_id'])
/** These hold slashes, percent-encoded or not: GitHub takes both. */
const PATHS = new Set(['ref', 'tag', 'basehead', 'path', 'branch'])

function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (NUMBERS.has(name)) return `(?<${name}>\\d+)`
    return PATHS.has(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`
  })
  return new RegExp(`^${source}$`)
}

/** What the description has for another host, or not at all. */
const BESIDE: readonly Route[] = [
  {
    operation: 'repos/upload-release-asset',
    method: 'POST',
    host: 'uploads',
    needs: 'write',
    handler: uploadAsset,
    pattern: patternOf('/repos/{owner}/{repo}/releases/{release_id}/assets'),
  },
  {
    operation: 'storage',
    method: 'GET',
    host: 'uploads',
    needs: 'nothing',
    handler: getStored,
    pattern: /^\/storage\/(?<asset_id>\d+)$/,
  },
  { operation: 'graphql', method: 'POST', host: 'api', needs: 'token', handler: graphql, pattern: /^\/graphql$/ },
]

const ROUTES: readonly Route[] = [
  ...BESIDE,
  ...ROWS.map(([operation, needs, handler]): Route => {
    const described = OPERATIONS.get(operation)
    if (described === undefined) throw new Error(`${operation} is not in api-description.json`)
    const { method, path } = described
    return { operation, method, host: 'api', needs, handler, pattern: patternOf(path) }
  }),
]

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** The route of a request, its parameters decoded; undefined: GitHub has it perhaps, the stand-in has not. */
export function matchRoute(host: Host, method: string, pathname: string): Match | undefined {
  for (const route of ROUTES) {
    const found = route.host === host && route.method === method ? route.pattern.exec(pathname) : null
    if (found === null) continue
    const groups = Object.entries(found.groups ?? {})
    return { route, params: Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)])) }
  }
  return undefined
}
