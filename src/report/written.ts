import { codeSpan, escapeLabel, link } from '../notes/markdown.ts'
import type { WrittenStep } from '../plan/result.ts'

const OUTCOMES = { made: 'made', updated: 'brought up to date', kept: 'was there' } as const
const FLOATED = { made: 'made on', updated: 'moved to', kept: 'stays on' } as const
const STEP_WORDS = {
  prepare: 'preparation',
  tag: 'tag',
  draft: 'draft',
  assets: 'assets',
  publish: 'release',
  float: 'floating tag',
} as const

/** What became of each step, in order, with links; `web`: the page of the repository. */
export function writtenList(steps: readonly WrittenStep[], web: string | undefined): string {
  return steps
    .map(({ kind, outcome, place, on, maker }, index) => {
      const isTag = kind === 'tag' || kind === 'float'
      const page = isTag && web !== undefined ? `${web}/tree/${encodeURIComponent(place)}` : place
      const name = isTag ? `${STEP_WORDS[kind]} ${codeSpan(place)}` : STEP_WORDS[kind]
      const where = /^https?:\/\//.test(page) ? link(name, page) : `${STEP_WORDS[kind]} ${codeSpan(place)}`
      const became = on === undefined ? OUTCOMES[outcome] : `${FLOATED[outcome]} ${codeSpan(on)}`
      return `${index + 1}. ${where}: ${became}${maker === undefined ? '' : `, made by ${escapeLabel(maker)}`}`
    })
    .join('\n')
}
