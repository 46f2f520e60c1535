import { codeSpan, escapeLabel, link } from '../markdown/markdown.ts'
import { forwardFix } from '../rollback/forward-fix.ts'
import type { Released } from '../release/result.ts'
import type { RolledBack, RollbackStep } from '../rollback/steps.ts'
import { printable } from '../text/printable.ts'

/** The outcome of a rollback in one line, without a full stop; may hold raw names. */
export function rollbackSentence({ tag, verdict, done }: RolledBack): string {
  if (verdict.kind === 'immutable') return `${tag} is immutable, so it stays as it is: release a fix instead`
  const what = verdict.kind === 'deleted' ? 'rolled back' : 'withdrawn'
  const steps = done ?? verdict.steps
  if (steps.length === 0) return `Nothing to do: ${tag} is already ${what}`
  if (done === undefined) return `Dry run: ${tag} would be ${what}. To go ahead, set confirm: ${tag}`
  return verdict.kind === 'deleted'
    ? `${tag} was rolled back, and its number is not reused automatically`
    : `${tag} was withdrawn, and its tag stays`
}

interface Marks {
  readonly good: (text: string) => string
}

/** What would be done, or was; of an immutable release what a person can do. */
export function rollbackLines({ verdict, done }: RolledBack, { good }: Marks): string[] {
  if (verdict.kind === 'immutable')
    return forwardFix(verdict).map(({ what, command }, index) => {
      const how = command === undefined ? '' : `: ${command}`
      return `  ${index + 1}. ${printable(`${what}${how}`)}`
    })
  if (done !== undefined) return done.map((step) => `${good('✔')} ${printable(textOf(step, 'done'))}`)
  return verdict.steps.map(
    (step, index) => `  ${index === 0 ? 'would' : '     '}  ${printable(textOf(step, 'planned'))}`,
  )
}

/** The same for the job summary. */
export function rollbackMarkdown({ verdict, done }: RolledBack): string {
  if (verdict.kind === 'immutable')
    return forwardFix(verdict)
      .map(({ what, command }, index) => {
        const how = command === undefined ? '' : `: ${codeSpan(command)}`
        return `${index + 1}. ${escapeLabel(what)}${how}`
      })
      .join('\n')
  const isDone = done !== undefined
  const lines = (done ?? verdict.steps).map((step, index) => {
    const text = escapeLabel(printable(textOf(step, isDone ? 'done' : 'planned')))
    const url = 'release' in step && step.kind !== 'draft' ? step.release.url : ''
    return `${index + 1}. ${/^https?:\/\//.test(url) ? link(text, url) : text}`
  })
  return [...(isDone || lines.length === 0 ? [] : ['This would happen:', '']), ...lines].join('\n')
}

function textOf(step: RollbackStep, tense: 'planned' | 'done'): string {
  const [say, said] = WORDS[step.kind]
  const verb = tense === 'planned' ? say : said
  switch (step.kind) {
    case 'marker':
      return `${verb} the number with the tag ${step.tag.name}`
    case 'draft':
      return `${verb} the draft ${step.release.url}`
    case 'tag':
      return `${verb} the tag ${step.tag.name}`
    case 'withdraw':
      return `${verb} the release ${step.release.url}`
    case 'float':
      return `${verb} the floating tag ${step.from.name} back to ${step.to}`
    case 'latest':
      return `${verb} "Latest" back to ${step.release.tag}`
  }
}

const WORDS: Readonly<Record<RollbackStep['kind'], readonly [say: string, said: string]>> = {
  marker: ['reserve', 'reserved'],
  draft: ['delete', 'deleted'],
  tag: ['delete', 'deleted'],
  withdraw: ['mark', 'marked'],
  latest: ['move', 'moved'],
  float: ['move', 'moved'],
}

/** A draft that was made by mistake can go; told on a command line, where the command is at hand. */
export function undoLines({ plan: { tag }, written: { steps, release } }: Released): string[] {
  const isNew = release.draft && steps.some(({ kind, outcome }) => kind === 'tag' && outcome === 'made')
  const forge = /^https?:\/\//.test(release.url) ? ' --forge github' : ''
  const name = printable(tag)
  return isNew ? [`  undo: node dist/cli rollback ${name} --confirm ${name}${forge}`] : []
}
