import type { ReleaseTexts } from '../notes/render.ts'
import type { Tag } from '../history.ts'
import type { NewCommit, NewDraft, NewTag } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { digestsOf, type Asset } from './assets.ts'
import type { Plan } from './plan.ts'

/** One write. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type Step = PrepareStep | ({ readonly kind: 'tag' } & NewTag) | DraftStep | AssetsStep | PublishStep

/** A commit on top of the plan's head; the tag then stands on it. */
export type PrepareStep = { readonly kind: 'prepare' } & NewCommit

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

/** What the steps are made from beside the plan. */
export interface Material {
  readonly texts: ReleaseTexts
  readonly assets: readonly Asset[]
  /** The tag's, in milliseconds since 1970. */
  readonly date: number
  /** The plan's tag where it is there, perhaps on a commit that prepares this release. */
  readonly tag?: Tag | undefined
  readonly preparation?: NewCommit | undefined
}

/** Every write of a release, as data: a dry run shows them, the writer performs them. */
export function stepsOf(plan: Plan, settings: Settings, material: Material): Step[] {
  const { tag, version, head, prerelease } = plan
  const { texts, assets, date, tag: found, preparation } = material
  const steps: Step[] = [
    ...(preparation === undefined ? [] : [{ kind: 'prepare' as const, ...preparation }]),
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
  return steps
}
