import { shortSha, type Sha } from '../commits/commit.ts'
import { subjectOf } from '../commits/message.ts'
import { namesOf } from '../release/release-assets.ts'
import type { Written, WrittenStep } from '../writes/written.ts'
import type { ProposeStep, PrepareStep, Step } from '../writes/step.ts'
import { printable, printableWithin } from '../text/printable.ts'
import { label, type TerminalStyle } from './style.ts'

/** What the steps of a plan would do, a line each. */
export function willLines(steps: readonly Step[], { draftPlace }: TerminalStyle): string[] {
  const isPrepared = steps.some(({ kind }) => kind === 'prepare')
  const texts = steps.flatMap((step) => {
    if (step.kind === 'prepare' || step.kind === 'propose') return preparationTexts(step)
    const isOnIt = (step.kind === 'tag' || step.kind === 'also-tag') && isPrepared
    return isOnIt ? [`tag     ${printable(step.name)} on that commit (annotated)`] : [willText(step, draftPlace)]
  })
  return texts.map((text, index) => `${label(index === 0 ? 'will' : '')}${text}`)
}

/** A plan may be made on no branch. */
function preparationTexts(step: PrepareStep | ProposeStep): string[] {
  const { message, branch, files } = step
  const subject = printableWithin(subjectOf(message), PREPARATION_COLUMNS)
  const from = step.kind === 'propose' && step.base !== '' ? ` from ${printable(branch)}` : ''
  const on = branch === '' ? '' : ` on ${printable(branch)}`
  const what = step.kind === 'propose' ? `propose ${subject} in a pull request${from}` : `commit  ${subject}${on}`
  return [what, ...files.map(({ path }) => `        ${printable(path)}`)]
}

const PREPARATION_COLUMNS = 50

function willText(step: Exclude<Step, PrepareStep | ProposeStep>, draftPlace: (tag: string) => string): string {
  switch (step.kind) {
    case 'tag':
    case 'also-tag':
      return `tag     ${printable(step.name)} on ${shortSha(step.commit)} (annotated)`
    case 'draft':
      return `draft   ${printable(draftPlace(step.tag))}`
    case 'assets':
      return `attach  ${printable(namesOf(step.assets))}`
    case 'publish':
      return `publish ${printable(step.tag.name)}`
    case 'float':
      return `float   ${printable(step.name)} to ${printable(step.to.name)}, once it is published`
  }
}

/** What was made or brought up to date, a line each; what was there is none. */
export function doneLines({ steps, commit }: Written, { paint }: TerminalStyle): string[] {
  const done = steps.filter(({ outcome }) => outcome !== 'kept')
  return done.map((step) => `${paint.good('✔')} ${doneText(step, commit)}`)
}

function doneText({ kind, outcome, place, on = '' }: WrittenStep, commit: Sha): string {
  if (kind === 'float')
    return `${outcome === 'made' ? 'created' : 'moved'} ${printable(place)}, now on ${printable(on)}`
  if (outcome === 'updated') return `updated the draft: ${printable(place)}`
  switch (kind) {
    case 'propose':
      return `proposed ${printable(place)}`
    case 'prepare':
      return `prepared by commit ${shortSha(place)}`
    case 'tag':
    case 'also-tag':
      return `tagged ${printable(place)} on ${shortSha(commit)}`
    case 'draft':
      return `drafted ${printable(place)}`
    case 'assets':
      return `attached ${printable(place)}`
    case 'publish':
      return `published ${printable(place)}`
  }
}

/** Who was first, where this run only found it. */
export function makerLines(steps: readonly WrittenStep[]): string[] {
  const known = steps.flatMap(({ kind, maker }) => (maker === undefined ? [] : [{ kind, maker }]))
  return known.map(({ kind, maker }, index) => {
    const what = kind === 'tag' ? 'the tag' : 'the release'
    return `${label(index === 0 ? 'first' : '')}${printable(maker)} created ${what}`
  })
}
