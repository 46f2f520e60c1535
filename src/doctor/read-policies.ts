import { proposalBranch } from '../prepare/proposal.ts'
import type { ActionsDefaults, Merging, Passer, Policies, Reading, Ruleset, TagRuleset } from '../ports/policies.ts'
import type { WrittenBranch } from './branch-rules.ts'

/** All that was read of what is set around the releases; each part, or what it needs. */
export interface ReadPolicies {
  readonly merging: Reading<Merging>
  readonly tagRulesets: Reading<readonly TagRuleset[]>
  readonly immutable: Reading<boolean>
  readonly actions: Reading<ActionsDefaults>
  /** Absent where a release writes to no branch, and where the default branch is not known. */
  readonly branches?: ReadBranches
}

export interface ReadBranches {
  readonly base: string
  readonly via: WrittenBranch['via']
  /** Of the branch that a preparation is committed to. */
  readonly written: Pick<WrittenBranch, 'branch'> & { readonly rulesets: Reading<readonly Ruleset[]> }
  /** Of the branch that a proposal is merged into. */
  readonly merged?: Reading<readonly Ruleset[]>
  /** Who may pass the older protection; absent where there is none. */
  readonly passers?: Reading<readonly Passer[]>
}

/** `via`: how a preparation reaches the branch, where there is one. Asks for nothing that no release meets. */
export async function readPolicies(policies: Policies, via: WrittenBranch['via'] | undefined): Promise<ReadPolicies> {
  const [merging, tagRulesets, immutable, actions] = await Promise.all([
    policies.merging(),
    policies.tagRulesets(),
    policies.immutableReleases(),
    policies.actionsDefaults(),
  ])
  const read = { merging, tagRulesets, immutable, actions }
  if (via === undefined || !('read' in merging) || merging.read.defaultBranch === '') return read
  return { ...read, branches: await readBranches(policies, via, merging.read) }
}

async function readBranches(policies: Policies, via: WrittenBranch['via'], merging: Merging): Promise<ReadBranches> {
  const { defaultBranch: base, protection } = merging
  const branch = via === 'commit' ? base : proposalBranch(base)
  const written = { branch, rulesets: await policies.branchRulesets(branch) }
  if (via === 'pull-request') return { base, via, written, merged: await policies.branchRulesets(base) }
  return { base, via, written, ...(protection && { passers: await policies.protectionPassers(base) }) }
}
