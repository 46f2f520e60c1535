import type { ReleaseTexts } from '../notes/render.ts'
import type { NewDraft, NewTag } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { Plan } from './plan.ts'

/** One write. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type Step = ({ readonly kind: 'tag' } & NewTag) | ({ readonly kind: 'draft' } & NewDraft) | PublishStep

export interface PublishStep {
  readonly kind: 'publish'
  readonly tag: string
  readonly version: string
  readonly makeLatest: Settings['makeLatest']
}

/** Every write of a release, as data: a dry run shows them, the writer performs them. `date`: the tag's, in ms since 1970. */
export function stepsOf(plan: Plan, texts: ReleaseTexts, settings: Settings, date: number): Step[] {
  const { tag, version, head, prerelease } = plan
  const full = texts.fullNotes === undefined ? {} : { fullNotes: texts.fullNotes }
  const steps: Step[] = [
    { kind: 'tag', name: tag, commit: head, message: texts.tagMessage, date },
    { kind: 'draft', tag, name: texts.name, body: texts.notes, prerelease, ...full },
  ]
  if (!settings.draft) steps.push({ kind: 'publish', tag, version, makeLatest: settings.makeLatest })
  return steps
}
