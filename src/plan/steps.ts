import type { ReleaseTexts } from '../notes/render.ts'
import type { NewDraft, NewTag } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { digestsOf, type Asset } from './assets.ts'
import type { Plan } from './plan.ts'

/** One write. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type Step = ({ readonly kind: 'tag' } & NewTag) | DraftStep | AssetsStep | PublishStep

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

/** What the steps are made from beside the plan. `date`: the tag's, in ms since 1970. */
export interface Material {
  readonly texts: ReleaseTexts
  readonly assets: readonly Asset[]
  readonly date: number
}

/** Every write of a release, as data: a dry run shows them, the writer performs them. */
export function stepsOf(plan: Plan, settings: Settings, { texts, assets, date }: Material): Step[] {
  const { tag, version, head, prerelease } = plan
  const steps: Step[] = [
    { kind: 'tag', name: tag, commit: head, message: texts.tagMessage, date },
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
