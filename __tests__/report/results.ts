import type { ReleaseTexts } from '../../src/notes/render.ts'
import { decide } from '../../src/next-version/decide.ts'
import type { Result } from '../../src/report/result.ts'
import type { WrittenStep } from '../../src/writes/written.ts'
import { stepsOf } from '../../src/release/steps.ts'
import { type Step } from '../../src/writes/step.ts'
import type { Release } from '../../src/ports/ports.ts'
import {
  NOW,
  planOf,
  plannedOf,
  settingsOf,
  shaOf,
  snapshotOf,
  versionTag,
  type World,
} from '../next-version/history.ts'

/** How runs end, as plain data: the results of these messages in the world of history.ts. */

type Kind<K extends Result['kind']> = Extract<Result, { kind: K }>
type Inputs = Readonly<Record<string, string>>

export const TEXTS: ReleaseTexts = { name: 'widget v1.3.0', notes: '# Notes\n', tagMessage: '🚀 widget v1.3.0\n' }

const TAGS = [versionTag('v1.2.2', 1), versionTag('v1.2.3', 2)]

export function releaseOf(tag: string, changes: Partial<Release> = {}): Release {
  return {
    id: '17',
    tag,
    name: `widget ${tag}`,
    body: TEXTS.notes,
    draft: true,
    prerelease: false,
    url: `https://github.com/acme/widget/releases/tag/${tag}`,
    uploadUrl: 'https://uploads.github.com/repos/acme/widget/releases/17/assets{?name,label}',
    ...changes,
  }
}

export function nothing(
  messages: readonly string[],
  { inputs = {}, ...world }: World & { inputs?: Inputs } = {},
): Kind<'nothing'> {
  const decision = decide(snapshotOf(messages, world), settingsOf(inputs))
  if (decision.kind !== 'nothing') throw new Error('there is something to release')
  return { kind: 'nothing', nothing: decision }
}

export function planned(messages: readonly string[], world: World & { inputs?: Inputs } = {}): Kind<'planned'> {
  const planned = plannedOf(messages, world)
  const steps = stepsOf(planned, settingsOf(world.inputs), { texts: TEXTS, assets: [], date: NOW })
  return { kind: 'planned', ...planned, texts: TEXTS, steps, resumed: false, tags: TAGS }
}

interface Outcomes {
  readonly tag?: 'made' | 'kept'
  readonly draft?: 'made' | 'kept'
  readonly release?: Partial<Release>
}

export function released(
  messages: readonly string[],
  { tag = 'made', draft = 'made', release = {}, ...world }: Outcomes & World & { inputs?: Inputs } = {},
): Kind<'released'> {
  const { plan, next } = plannedOf(messages, world)
  const made = releaseOf(plan.tag, release)
  const steps = [
    { kind: 'tag', outcome: tag, place: plan.tag },
    { kind: 'draft', outcome: draft, place: made.url },
  ] as const
  const written = { steps, release: made, commit: plan.head, warnings: [] }
  return { kind: 'released', plan, next, texts: TEXTS, written, tags: TAGS }
}

/** A release that a pull request proposes. */
export function proposed(messages: readonly string[]): Kind<'proposed'> {
  const url = 'https://github.com/acme/widget/pull/12'
  const pull = { id: 'P', number: 12, url, state: 'open', title: 't', body: 'b', head: 'c000009' } as const
  return { kind: 'proposed', plan: planOf(messages), texts: TEXTS, pull, outcome: 'made', tags: TAGS }
}

/** A release whose preparation was all that was asked for. */
export function prepared(messages: readonly string[], outcome: 'made' | 'kept' = 'made'): Kind<'prepared'> {
  const commit = 'c000009000000000000000000000000000000000'
  return { kind: 'prepared', plan: planOf(messages), texts: TEXTS, commit, outcome, tags: TAGS }
}

/** A gate that one check shut; `name` is what its author calls it. */
export function blocked(messages: readonly string[], name = 'build'): Kind<'blocked'> {
  const url = 'https://github.com/acme/widget/actions/runs/41/job/112'
  const red = [{ name, state: 'red', word: 'failure', url }] as const
  return { kind: 'blocked', plan: planOf(messages), reason: `${name} (failure) is red on c000001`, red }
}

/** v1.2.4 on commit 1, published: these of its steps were noted. */
export function published(
  steps: readonly WrittenStep[],
  { will, ...release }: Partial<Release> & { readonly will?: readonly Step[] } = {},
): Kind<'published'> {
  const made = releaseOf('v1.2.4', { draft: false, ...release })
  return {
    kind: 'published',
    version: versionTag('v1.2.4', 1),
    written: { steps, release: made, commit: shaOf(1), warnings: [] },
    ...(will && { will }),
  }
}

export const PUBLISHED_NOW: WrittenStep = { kind: 'publish', outcome: 'made', place: releaseOf('v1.2.4').url }
export const FLOATED: WrittenStep = { kind: 'float', outcome: 'updated', place: 'v1', on: 'v1.2.4' }
export const WILL_PUBLISH: readonly Step[] = [
  { kind: 'publish', tag: versionTag('v1.2.4', 1), makeLatest: 'auto' },
  { kind: 'float', name: 'v1', follows: 'major', to: versionTag('v1.2.4', 1) },
]
