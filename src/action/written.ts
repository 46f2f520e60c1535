import { codeSpan, escapeLabel, link } from '../markdown/markdown.ts'
import type { Released } from '../release/result.ts'
import type { WrittenStep } from '../writes/written.ts'

/** What was made and what was found, in order; before it what an earlier run had left undone. */
export function writtenLists(result: Released, web: string | undefined): string[] {
  const before = finishedList(result, web)
  const then = before.length === 0 ? [] : [`Then ${escapeLabel(result.plan.tag)}:`]
  return [...before, ...then, writtenList(result.written.steps, web)]
}

/** Empty where nothing was left undone. */
export function finishedList({ finished: earlier }: Pick<Released, 'finished'>, web: string | undefined): string[] {
  if (earlier === undefined) return []
  const opening = `Completed from an earlier run: ${escapeLabel(earlier.plan.tag)}`
  return [opening, writtenList(earlier.written.steps, web)]
}

const OUTCOMES = { made: 'created', updated: 'updated', kept: 'already there' } as const
const FLOATED = { made: 'created on', updated: 'moved to', kept: 'stays on' } as const
const STEP_WORDS = {
  prepare: 'preparation',
  propose: 'pull request',
  tag: 'tag',
  'also-tag': 'tag',
  draft: 'draft',
  assets: 'assets',
  publish: 'release',
  float: 'floating tag',
} as const

/** What became of each step, in order, with links; `web`: the page of the repository. */
export function writtenList(steps: readonly WrittenStep[], web: string | undefined): string {
  return steps
    .map(({ kind, outcome, place, on, maker }, index) => {
      const isTag = kind === 'tag' || kind === 'also-tag' || kind === 'float'
      const page = isTag && web !== undefined ? `${web}/tree/${encodeURIComponent(place)}` : place
      const name = isTag ? `${STEP_WORDS[kind]} ${codeSpan(place)}` : STEP_WORDS[kind]
      const where = /^https?:\/\//.test(page) ? link(name, page) : `${STEP_WORDS[kind]} ${codeSpan(place)}`
      const became = on === undefined ? OUTCOMES[outcome] : `${FLOATED[outcome]} ${codeSpan(on)}`
      return `${index + 1}. ${where}: ${became}${maker === undefined ? '' : `, created by ${escapeLabel(maker)}`}`
    })
    .join('\n')
}
