import { listNames, quoted } from '../errors/problem.ts'
import type { Passer, Protection, Ruleset } from '../ports/policies.ts'
import type { Examination, Finding } from './finding.ts'
import { BY_APP, namesOf, passersText, SEE_PASSERS, stopOf, unreadPassers, type Maker } from './passers.ts'

/** What refuses a commit that comes by no pull request, in GitHub's words: https://docs.github.com/en/rest/repos/rules */
const DIRECT = new Map([
  ['update', 'restricts updates'],
  ['pull_request', 'requires a pull request'],
  ['merge_queue', 'requires a merge queue'],
  ['required_status_checks', 'requires status checks'],
  ['required_deployments', 'requires deployments'],
  ['workflows', 'requires workflows'],
  ['code_scanning', 'requires code scanning'],
])

/** The branch of a proposal is made, and force-moved: it holds one commit, always on the newest head. */
const PROPOSED = new Map([...DIRECT, ['creation', 'restricts creations'], ['non_fast_forward', 'blocks force pushes']])

/** Where a preparation is written. */
export interface WrittenBranch extends Maker {
  readonly branch: string
  readonly via: 'commit' | 'pull-request'
}

/** Whether rulesets let a preparation be written. */
export function branchRuleFindings(rulesets: readonly Ruleset[], written: WrittenBranch): Examination {
  const words = written.via === 'commit' ? DIRECT : PROPOSED
  const refusing = rulesets.flatMap((ruleset) => {
    const rules = ruleset.rules.flatMap(({ type }) => words.get(type) ?? [])
    return rules.length === 0 ? [] : [{ ruleset, rules: [...new Set(rules)] }]
  })
  return {
    findings: refusing.map(({ ruleset, rules }) => refusalFinding(ruleset, rules, written)),
    unread: refusing.flatMap(({ ruleset }) => unreadPassers(ruleset)),
  }
}

function refusalFinding({ name, passers }: Ruleset, rules: readonly string[], written: WrittenBranch): Finding {
  const isSure = stopOf(written, passers) === 'surely'
  const what = `The ruleset ${quoted(name)} ${rules.join(', ')} for the branch ${quoted(written.branch)}, which ${WRITES[written.via]}.`
  return {
    code: 'D405',
    level: isSure ? 'problem' : 'note',
    what: `${what}${passersText(passers)}`,
    cure: isSure ? CURES[written.via] : SEE_PASSERS,
  }
}

const WRITES = { commit: 'prepare commits to', 'pull-request': 'the release pull request comes from' } as const
const CURES = {
  commit: `Set via: pull-request under prepare, or ${BY_APP}`,
  'pull-request': `Leave version-checkpoint/** out of it, or ${BY_APP}`,
} as const

/** The older protection of a branch. `passers`: absent where the token may not see them. */
export function protectionFindings(
  { needsPull, requiredChecks }: Protection,
  { branch, ownToken }: Maker & Pick<WrittenBranch, 'branch'>,
  passers: readonly Passer[] | undefined,
): Finding[] {
  const duties = [...(needsPull ? ['a pull request'] : []), ...(requiredChecks.length > 0 ? ['status checks'] : [])]
  const mayPass = ownToken ? passers?.length !== 0 : passers?.some(({ who }) => who === GITHUB_TOKEN) === true
  if (duties.length === 0 || (mayPass && !ownToken)) return []
  const named = passers === undefined || passers.length === 0 ? '' : ` It lets ${namesOf(passers)} pass.`
  return [
    {
      code: 'D405',
      level: mayPass ? 'note' : 'problem',
      what: `The protection of ${quoted(branch)} requires ${duties.join(' and ')}, and prepare commits to it.${named}`,
      cure: mayPass
        ? 'See that the App or the person whose token your workflow uses may pass.'
        : 'Set via: pull-request under prepare, or release with the token of an App that may pass.',
    },
  ]
}

/** Who `GITHUB_TOKEN` is, as the protection of a branch names it. */
const GITHUB_TOKEN = 'the App github-actions'

/** A pull request that `GITHUB_TOKEN` opens starts no workflow: https://docs.github.com/en/actions/concepts/security/github_token */
export function neverRunFindings(
  rulesets: readonly Ruleset[],
  protection: Protection | undefined,
  maker: Maker,
): Finding[] {
  const byRules = rulesets.filter(({ rules }) =>
    rules.some(({ type }) => type === 'required_status_checks' || type === 'workflows'),
  )
  const byProtection = protection?.requiredChecks ?? []
  if (maker.ownToken || (byRules.length === 0 && byProtection.length === 0)) return []
  const named =
    byRules.length > 0 ? `the ruleset ${listNames(byRules.map(({ name }) => name))}` : listNames(byProtection)
  return [
    {
      code: 'D406',
      level: 'problem',
      what: `Merging needs checks (${named}), and none starts on a pull request that GITHUB_TOKEN opened.`,
      cure: 'Open it with the token of an App: set the input token. Until then, close and reopen it by hand to start them.',
    },
  ]
}
