import type { ActionsDefaults, Merging, Reading, Policies } from '../ports/policies.ts'
import { isServerTooOld, lacksPermission, statusOf } from './errors.ts'
import type { GitHubSetup } from './client/octokit-client.ts'
import { githubRequests, type Ask, type Connection } from './octokit.ts'
import { branchRulesets, protectionPassers, tagRulesets } from './rulesets.ts'
import { flag, list, maybe, object, orNull, text, whole, within, word } from './shape.ts'

const ADMINISTRATION = 'Administration: read'
/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const METADATA = 'Metadata: read'

/** Loaded by `doctor` alone. Each answer is what was read, or the permission that it needs. */
export function githubPolicies(setupOf: () => GitHubSetup): Policies {
  const ask = githubRequests(setupOf)
  return {
    merging: () => reading(ask, ['read how pull requests are merged', METADATA], readMerging),
    tagRulesets: () => reading(ask, ['read the rulesets for tags', METADATA], tagRulesets),
    branchRulesets: (branch) =>
      reading(ask, [`read the rules for ${branch}`, METADATA], (opened) => branchRulesets(opened, branch)),
    protectionPassers: (branch) =>
      reading(ask, [`read the protection of ${branch}`, ADMINISTRATION], (opened) => protectionPassers(opened, branch)),
    immutableReleases: () =>
      reading(ask, ['read whether releases are immutable', ADMINISTRATION], readImmutableReleases),
    actionsDefaults: () => reading(ask, ['read the permissions of workflows', ADMINISTRATION], readActionsDefaults),
  }
}

/** A 403, and a 404 of what is always there, say that the token may not ask. */
function reading<T>(
  ask: Ask,
  [request, permission]: readonly [request: string, permission: string],
  read: (opened: Connection) => Promise<T>,
): Promise<Reading<T>> {
  return ask(request, async (opened) => {
    try {
      return { read: await read(opened) }
    } catch (error) {
      if (lacksPermission(error)) return { needs: permission }
      if (isServerTooOld(error)) return { needs: 'a newer server of GitHub Enterprise' }
      throw error
    }
  })
}

const MERGING = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  squashMergeAllowed mergeCommitAllowed rebaseMergeAllowed squashMergeCommitTitle squashMergeCommitMessage
  defaultBranchRef { name refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts } }
} }`

/** https://docs.github.com/en/graphql/reference/repos#repository: REST tells these only to those who may write. */
async function readMerging({ graphql, repository }: Connection): Promise<Merging> {
  const answer = await graphql(MERGING, repository, within('repository', REPOSITORY))
  const rule = answer.defaultBranchRef?.refUpdateRule
  return {
    defaultBranch: answer.defaultBranchRef?.name ?? '',
    allowed: {
      squash: answer.squashMergeAllowed,
      merge: answer.mergeCommitAllowed,
      rebase: answer.rebaseMergeAllowed,
    },
    squashTitle: answer.squashMergeCommitTitle,
    squashMessage: answer.squashMergeCommitMessage,
    ...(rule && {
      protection: {
        needsPull: rule.requiredApprovingReviewCount !== undefined,
        requiredChecks: (rule.requiredStatusCheckContexts ?? []).filter((context) => context !== undefined),
      },
    }),
  }
}

const RULE = object({
  requiredApprovingReviewCount: maybe(whole),
  requiredStatusCheckContexts: maybe(list(maybe(text))),
})

const REPOSITORY = object({
  squashMergeAllowed: flag,
  mergeCommitAllowed: flag,
  rebaseMergeAllowed: flag,
  squashMergeCommitTitle: text,
  squashMergeCommitMessage: text,
  defaultBranchRef: orNull(object({ name: text, refUpdateRule: orNull(RULE) })),
})

/**
 * https://docs.github.com/en/rest/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository answers 404 where
 * they are not, and to who may not ask: only an administrator's 404 is an answer.
 */
async function readImmutableReleases({ rest, repository }: Connection): Promise<boolean> {
  try {
    return await rest('GET /repos/{owner}/{repo}/immutable-releases', repository, within('enabled', flag))
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    const permissions = await rest('GET /repos/{owner}/{repo}', repository, within('permissions', ADMIN))
    if (permissions?.admin === true) return false
    throw error
  }
}

const ADMIN = maybe(object({ admin: maybe(flag) }))

/** https://docs.github.com/en/rest/actions/permissions#get-default-workflow-permissions-for-a-repository */
async function readActionsDefaults({ rest, repository }: Connection): Promise<ActionsDefaults> {
  const answer = await rest('GET /repos/{owner}/{repo}/actions/permissions/workflow', repository, DEFAULTS)
  return {
    permissions: answer.default_workflow_permissions,
    // The same switch: "Allow GitHub Actions to create and approve pull requests".
    mayOpenPulls: answer.can_approve_pull_request_reviews,
  }
}

const DEFAULTS = object({
  default_workflow_permissions: word('read', 'write'),
  can_approve_pull_request_reviews: flag,
})
