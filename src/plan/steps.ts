import type { Sha } from '../commits/commit.ts'
import { subjectOf } from '../commits/message.ts'
import { escapeMarkdown } from '../notes/markdown.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { Tag } from '../history.ts'
import type { NewCommit, NewDraft, NewTag } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { floatingNames, type FloatingName } from '../versions/floating.ts'
import { parseSemVer } from '../versions/semver.ts'
import { digestsOf, type Asset } from './assets.ts'
import type { Plan, PlannedBase } from './plan.ts'
import { proposalBranch } from './proposal.ts'

/** One write. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type Step =
  PrepareStep | ProposeStep | ({ readonly kind: 'tag' } & NewTag) | DraftStep | AssetsStep | PublishStep | FloatStep

/** A commit on top of the plan's head; the tag then stands on it. */
export type PrepareStep = { readonly kind: 'prepare' } & NewCommit

/** A pull request that brings the preparation: its merge is what is released. */
export interface ProposeStep extends Omit<NewCommit, 'date'> {
  readonly kind: 'propose'
  readonly tag: string
  /** The branch to release; `branch` is the one beside it. */
  readonly base: string
  readonly title: string
  readonly notes: string
  /** Whether a person asked for this very version: then no ordinary push takes it back. */
  readonly asked: boolean
}

export interface DraftStep extends NewDraft {
  readonly kind: 'draft'
  /** Of the assets to come, by name: what `verify` holds them to. */
  readonly digests?: Readonly<Record<string, string>>
}

export interface AssetsStep {
  readonly kind: 'assets'
  readonly tag: string
  readonly assets: readonly Asset[]
}

export interface PublishStep {
  readonly kind: 'publish'
  readonly tag: string
  readonly version: string
  readonly makeLatest: Settings['makeLatest']
}

/** A tag that follows the highest published version, moved to `to`: a tag of this version, on this commit. */
export interface FloatStep extends FloatingName {
  readonly kind: 'float'
  readonly to: string
  readonly version: string
  readonly commit: Sha
}

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
export function stepsOf(plan: Plan, settings: Settings, material: Material): Step[] {
  const { tag, version, head, prerelease } = plan
  const { texts, assets, date, tag: found, preparation } = material
  if (preparation !== undefined && settings.preparation?.via === 'pull-request')
    return [proposal(plan, preparation, { texts, asked: material.isAsked ?? false })]
  const prepare: Step[] = preparation === undefined ? [] : [{ kind: 'prepare', ...preparation }]
  if (settings.command === 'prepare') return prepare
  const steps: Step[] = [
    ...prepare,
    { kind: 'tag', name: tag, commit: found?.commit ?? head, message: texts.tagMessage, date },
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
  if (!settings.draft) steps.push({ kind: 'publish', tag, version, makeLatest: settings.makeLatest })
  return [...steps, ...floatSteps({ tag, version, commit: found?.commit ?? head }, settings)]
}

/** Where the release stays a draft they wait for a later run: the writer moves none before it is published. */
export function floatSteps(
  { tag, version, commit }: PlannedBase,
  { floatingTags }: Pick<Settings, 'floatingTags'>,
): FloatStep[] {
  const parsed = parseSemVer(version)
  if (parsed === undefined) return []
  const names = floatingNames(parsed, tag.slice(0, -version.length), floatingTags)
  return names.map((name) => ({ kind: 'float', ...name, to: tag, version, commit }))
}

interface ProposalTexts {
  readonly texts: ReleaseTexts
  readonly asked: boolean
}

function proposal(
  { tag, reason }: Plan,
  { branch, parent, message, files }: NewCommit,
  { texts: { notes }, asked }: ProposalTexts,
): ProposeStep {
  const commit = { branch: proposalBranch(branch), parent, message, files }
  return {
    kind: 'propose',
    tag,
    base: branch,
    ...commit,
    title: subjectOf(message),
    asked,
    notes: `${escapeMarkdown(`Why ${tag}: ${reason}.`)}\n\n${notes}`,
  }
}
