/** An answer, or what the token lacks for it: `Administration: read`. */
export type Reading<T> = { readonly read: T } | { readonly needs: string }

/** How pull requests come into the default branch. */
export interface Merging {
  readonly defaultBranch: string
  readonly allowed: Readonly<Record<'squash' | 'merge' | 'rebase', boolean>>
  readonly squashTitle: string
  readonly squashMessage: string
  /** Of the default branch, as everybody who reads the repository may see it; absent where it has none. */
  readonly protection?: Protection
}

/** The older protection of a branch, beside rulesets: https://docs.github.com/en/graphql/reference/objects#refupdaterule */
export interface Protection {
  /** Whether a change must come by a pull request. */
  readonly needsPull: boolean
  readonly requiredChecks: readonly string[]
}

/** A rule of a ruleset: https://docs.github.com/en/rest/repos/rules */
export interface Rule {
  /** GitHub's word: `creation`, `update`, `pull_request`. */
  readonly type: string
  /** What names of tags must be like, where the rule says so. */
  readonly name?: NamePattern
}

export interface NamePattern {
  /** `starts_with`, `ends_with`, `contains`, `regex`. */
  readonly operator: string
  readonly pattern: string
  /** Whether a name that fits is refused. */
  readonly negate: boolean
}

export interface Ruleset {
  readonly name: string
  /** Those of its rules that were asked about. */
  readonly rules: readonly Rule[]
  /** Absent where the token may not see them. */
  readonly passers?: readonly Passer[]
}

/** A ruleset for tags, and which. */
export interface TagRuleset extends Ruleset {
  /** Patterns of whole refs, and `~ALL`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** Who may pass a rule. */
export interface Passer {
  /** `the role admin`, `the App 123`. */
  readonly who: string
  readonly isApp: boolean
  /** Whether only by merging a pull request. */
  readonly onlyByPull: boolean
}

/** What a token of a workflow may do where its job says no permissions. */
export interface ActionsDefaults {
  readonly permissions: 'read' | 'write'
  readonly mayOpenPulls: boolean
}

/** What the owners of a repository have set around its releases. All of it is only read. */
export interface Policies {
  merging(): Promise<Reading<Merging>>
  /** Active rulesets alone. */
  tagRulesets(): Promise<Reading<readonly TagRuleset[]>>
  /** Those whose rules hold for a branch of this name, whether there is one or not. */
  branchRulesets(branch: string): Promise<Reading<readonly Ruleset[]>>
  /** Who may push to a protected branch without a pull request. */
  protectionPassers(branch: string): Promise<Reading<readonly Passer[]>>
  immutableReleases(): Promise<Reading<boolean>>
  actionsDefaults(): Promise<Reading<ActionsDefaults>>
}
