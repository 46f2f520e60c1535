import { subjectOf } from '../commits/message.ts'
import { escapeMarkdown } from '../markdown/markdown.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { Tag } from '../ports/history.ts'
import type { NewCommit } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { floatingNames } from '../versions/floating.ts'
import type { VersionTag } from '../versions/tags.ts'
import { digestsOf } from './release-assets.ts'
import { type Asset } from '../ports/assets.ts'
import type { Plan, PlannedVersion } from '../next-version/plan.ts'
import { proposalBranch } from '../prepare/proposal.ts'
import type { FloatStep, ProposeStep, Step } from '../writes/step.ts'

/** What the steps are made from beside the plan. */
export interface Material {
  readonly texts: ReleaseTexts
  readonly assets: readonly Asset[]
  /** The tag's, in milliseconds since 1970. */
  readonly date: number
  /** The plan's tag where it is there, perhaps on a commit that prepares this release. */
  readonly tag?: Tag | undefined
  readonly preparation?: NewCommit | undefined
  /** Whether a person asked for this very version. */
  readonly isAsked?: boolean
}

/** Every write of a release, as data: a dry run shows them, the writer performs them. */
export function stepsOf({ plan, next }: PlannedVersion, settings: Settings, material: Material): Step[] {
  const { tag, prerelease } = plan
  const { texts, assets, date, tag: found, preparation } = material
  if (preparation !== undefined && settings.preparation?.via === 'pull-request')
    return [proposeStep(plan, preparation, { texts, isAsked: material.isAsked ?? false })]
  const prepare: Step[] = preparation === undefined ? [] : [{ kind: 'prepare', ...preparation }]
  if (settings.command === 'prepare') return prepare
  const commit = found?.commit ?? next.commit
  const steps: Step[] = [
    ...prepare,
    { kind: 'tag', name: tag, commit, message: texts.tagMessage, date },
    ...(plan.alsoTags ?? []).map((name) => ({
      ...{ kind: 'also-tag' as const, name, of: tag, commit, message: texts.tagMessage, date },
    })),
    {
      kind: 'draft',
      tag,
      name: texts.name,
      body: texts.notes,
      prerelease,
      ...(assets.length > 0 && { digests: digestsOf(assets) }),
    },
  ]
  if (assets.length > 0) steps.push({ kind: 'assets', tag, assets })
  if (!settings.draft) steps.push({ kind: 'publish', tag: { ...next, commit }, makeLatest: settings.makeLatest })
  return [...steps, ...floatSteps({ ...next, commit }, settings)]
}

/** Where the release stays a draft they wait for a later run: the writer moves none before it is published. */
export function floatSteps(to: VersionTag, { floatingTags }: Pick<Settings, 'floatingTags'>): FloatStep[] {
  return floatingNames(to, floatingTags).map((name) => ({ kind: 'float', ...name, to }))
}

interface ProposalTexts {
  readonly texts: ReleaseTexts
  readonly isAsked: boolean
}

export function proposeStep(
  { tag, reason }: Plan,
  { branch, parent, message, files }: NewCommit,
  { texts: { notes }, isAsked }: ProposalTexts,
): ProposeStep {
  const commit = { branch: proposalBranch(branch), parent, message, files }
  return {
    kind: 'propose',
    versions: [{ tag, isAsked }],
    base: branch,
    ...commit,
    title: subjectOf(message),
    notes: `${escapeMarkdown(`Why ${tag}: ${reason}.`)}\n\n${notes}`,
  }
}
