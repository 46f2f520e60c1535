import type { Reading } from '../ports/policies.ts'
import type { AllSettings } from '../settings/settle-packages.ts'
import type { MatchPattern } from '../version-files/pattern.ts'
import { actionsFindings } from './actions-defaults.ts'
import { branchRuleFindings, neverRunFindings, protectionFindings } from './branch-rules.ts'
import type { Examination, Finding, Unread } from './finding.ts'
import { viaOf } from './lines.ts'
import { mergingFindings } from './merging.ts'
import type { Maker } from './passers.ts'
import type { ReadBranches, ReadPolicies } from './read-policies.ts'
import { tagRuleFindings } from './tag-rules.ts'

export interface Around extends Maker {
  readonly settings: Pick<AllSettings, 'rules' | 'mergeMethod' | 'preparation' | 'packages'>
  /** Names that the next releases are likely to make. */
  readonly versions: readonly string[]
  readonly floating: readonly string[]
  /** Whether a release is there that is locked. */
  readonly hasLocked: boolean
  readonly match: MatchPattern
}

/** What the owners of a repository have set, held to what a release needs. */
export function policyFindings(read: ReadPolicies, around: Around): Examination {
  const { settings, ownToken, hasLocked } = around
  const locks = 'read' in read.immutable ? read.immutable.read : hasLocked || undefined
  const proposes = viaOf(settings) === 'pull-request'
  return joinAll([
    judgeReading(read.tagRulesets, 'rulesets for tags', (rulesets) =>
      tagRuleFindings(rulesets, { ...around, immutable: locks }),
    ),
    locks === undefined
      ? unreadOf('whether published releases are locked', read.immutable)
      : onlyFindings(lockedFindings(locks)),
    ...(read.branches === undefined ? [] : [branchFindings(read.branches, read, around)]),
    judgeReading(
      read.actions,
      'what workflows may do by default, and whether they may open pull requests',
      (defaults) => onlyFindings(actionsFindings(defaults, { proposes, ownToken })),
    ),
    judgeReading(read.merging, 'the default branch, and how pull requests are merged', (merging) =>
      onlyFindings(mergingFindings(merging, settings)),
    ),
  ])
}

/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases */
function lockedFindings(locks: boolean): Finding[] {
  if (!locks) return []
  return [
    {
      code: 'D404',
      level: 'note',
      what: 'Immutable releases are on: publishing locks the tag, the files and the name of a version for ever.',
      cure: 'Nothing to do: files are attached while the release is a draft. Keep releases off floating tags.',
    },
  ]
}

function branchFindings(branches: ReadBranches, { merging }: ReadPolicies, { ownToken }: Maker): Examination {
  const { base, via, written, merged, passers } = branches
  const protection = 'read' in merging ? merging.read.protection : undefined
  const older =
    protection === undefined || passers === undefined
      ? []
      : protectionFindings(protection, { branch: base, ownToken }, 'read' in passers ? passers.read : undefined)
  const seen =
    older.length > 0 && passers !== undefined
      ? unreadOf(`who may pass the protection of ${base}`, passers)
      : onlyFindings([])
  return joinAll([
    judgeReading(written.rulesets, `the rules for ${written.branch}`, (rulesets) =>
      branchRuleFindings(rulesets, { branch: written.branch, via, ownToken }),
    ),
    onlyFindings(older),
    seen,
    ...(merged === undefined
      ? []
      : [
          judgeReading(merged, `the rules for ${base}`, (rulesets) =>
            onlyFindings(neverRunFindings(rulesets, protection, { ownToken })),
          ),
        ]),
  ])
}

function judgeReading<T>(reading: Reading<T>, what: string, judge: (read: T) => Examination): Examination {
  return 'read' in reading ? judge(reading.read) : unreadOf(what, reading)
}

function unreadOf(what: string, reading: Reading<unknown>): Examination {
  const unread: Unread[] = 'needs' in reading ? [{ what, needs: reading.needs }] : []
  return { findings: [], unread }
}

const onlyFindings = (findings: readonly Finding[]): Examination => ({ findings, unread: [] })

function joinAll(all: readonly Examination[]): Examination {
  return { findings: all.flatMap(({ findings }) => findings), unread: all.flatMap(({ unread }) => unread) }
}
