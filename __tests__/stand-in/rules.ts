import { Refusal, notAccessible, unprocessable } from './answer.ts'
import type { Call, World } from './world.ts'

type Change = 'creation' | 'update' | 'deletion'

/**
 * GitHub's sentences, as quoted in https://github.com/googleapis/release-please-action/issues/1194 (creation)
 * and in https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets.
 */
const SENTENCE: Readonly<Record<Change, string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
}

/** What a refused change says, or undefined where no rule is against it. */
function ruleAgainst(world: World, change: Change, ref: string): string | undefined {
  const { rulesets } = world.settings
  const rule = rulesets.find(({ refs, restricts }) => restricts === change && refs.test(ref))
  if (rule?.wordless === true) return 'Reference update failed'
  if (rule === undefined && !isLocked(world, change, ref)) return undefined
  return `Repository rule violations found\n\n${SENTENCE[change]}\n\n`
}

/** An immutable release locks its tag, and the name stays burned when release and tag are gone. */
function isLocked(world: World, change: Change, ref: string): boolean {
  const { releases, burned } = world.releases.state
  const tag = ref.replace('refs/tags/', '')
  if (change === 'creation') return burned.includes(tag)
  return releases.some((release) => release.immutable && `refs/tags/${release.tag_name}` === ref)
}

/** @throws Refusal 422 in the words of https://docs.github.com/rest/git/refs */
export function assertRulesAllow(world: World, change: Change, ref: string): void {
  const said = ruleAgainst(world, change, ref)
  if (said !== undefined) throw unprocessable(said)
}

/** The same refusal as a release's `pre_receive` error, undefined where the tag may be made. */
export function preReceiveError(world: World, ref: string) {
  const said = ruleAgainst(world, 'creation', ref)
  if (said === undefined) return undefined
  return { resource: 'Release', code: 'custom', field: 'pre_receive', message: `pre_receive ${said}` } as const
}

/** Both forms that GitHub asks for: without and with changed workflow files. */
export const WORKFLOWS_HEADER = {
  'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
} as const

/**
 * Refs on a commit whose workflow files differ from the default branch's need `workflows`, which `GITHUB_TOKEN`
 * never has: https://github.com/cli/cli/issues/9514
 */
export async function assertWorkflowsMayChange(world: World, call: Call, sha: string): Promise<void> {
  const { workflowRule } = world.settings
  if (workflowRule === undefined || call.grants.workflows === 'write') return
  const folder = '.github/workflows'
  const [there, here] = await world.git.objects([`HEAD:${folder}`, `${sha}^{commit}:${folder}`])
  if (there?.sha === here?.sha) return
  if (workflowRule === 403) throw notAccessible(WORKFLOWS_HEADER)
  throw new Refusal(404, 'Not Found', { headers: WORKFLOWS_HEADER })
}
