import type { Finding } from './finding.ts'
import { triggerOf, type Workflow } from './workflow.ts'
import type { Said } from '../migrate/said.ts'

export interface Making {
  /** Whether a token of somebody's own makes the tag: then events come. */
  readonly ownToken: boolean
  /** Whether a run publishes: a person who publishes a draft starts `release` workflows. */
  readonly publishes: boolean
}

/** What `GITHUB_TOKEN` makes starts no workflow: https://docs.github.com/en/actions/concepts/security/github_token */
export function deafTriggers(workflow: Workflow, { ownToken, publishes }: Making): Finding[] {
  if (ownToken) return []
  const push = triggerOf(workflow, 'push')
  const tags = push?.at('tags') ?? triggerOf(workflow, 'create')
  const release = publishes ? triggerOf(workflow, 'release') : undefined
  return [
    ...(tags === undefined ? [] : [neverFinding(tags, 'a pushed tag')]),
    ...(release === undefined ? [] : [neverFinding(release, 'a published release')]),
  ]
}

function neverFinding(said: Said, event: string): Finding {
  return {
    code: 'D302',
    level: 'problem',
    what: `This workflow waits for ${event}, and what GITHUB_TOKEN makes starts no workflow.`,
    place: said.place,
    cure: 'Make it a job that needs the releasing job, if its output released is true; or start it by workflow_dispatch; or release with the token of an App.',
  }
}
