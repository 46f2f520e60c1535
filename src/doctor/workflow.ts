import type { Said } from '../migrate/said.ts'

/** A step that is an action, or a job that is a reusable workflow. */
export interface Use {
  readonly name: string
  readonly said: Said
  readonly with: Said | undefined
}

export interface Job {
  readonly said: Said
  readonly uses: readonly Use[]
  /** Its shell lines. */
  readonly runs: readonly Said[]
  /** Its own, else the workflow's; undefined: what the repository gives by default. */
  readonly permissions: Said | undefined
}

export interface Workflow {
  readonly path: string
  readonly top: Said
  readonly jobs: readonly Job[]
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
export function workflowOf(top: Said): Workflow {
  const jobs = (top.at('jobs')?.entries ?? []).map((said): Job => {
    const steps = said.at('steps')?.items ?? []
    return {
      said,
      uses: [said, ...steps].flatMap(useOf),
      runs: steps.flatMap((step) => step.at('run') ?? []),
      permissions: said.at('permissions') ?? top.at('permissions'),
    }
  })
  return { path: top.path, top, jobs }
}

function useOf(said: Said): Use[] {
  const uses = said.at('uses')
  return uses?.text === undefined ? [] : [{ name: uses.text, said: uses, with: said.at('with') }]
}

/** What a workflow listens to: a word, a list of words, or a mapping. */
export function triggerOf({ top }: Workflow, event: string): Said | undefined {
  const on = top.at('on')
  return on?.at(event) ?? on?.items.find(({ text }) => text === event)
}

const OURS = /(?:^|\/)version-checkpoint(?:\/\.github\/workflows\/[\w.-]+)?@/

/** `isOwn`: this is the action's own repository, which uses itself as `./`. */
export function usesUs({ name }: Use, isOwn: boolean): boolean {
  return OURS.test(name) || (isOwn && /^\.\/(?:\.github\/workflows\/reusable[\w-]*\.yml)?$/.test(name))
}
