import { oneOf } from '../errors/problem.ts'
import type { Preview } from './preview.ts'

type Advice = NonNullable<Preview['advice']>

/** What is wrong with the subject of a squash and what to write, in a sentence or two; `quote` shows raw text. */
export function adviceText(advice: Advice, quote: (text: string) => string): string {
  return `${faultText(advice, quote)} ${cureText(advice, quote)}`
}

export function faultText({ subject, fault, isListCounted }: Advice, quote: (text: string) => string): string {
  const what = isListCounted ? 'does not count, only the commits listed under it do' : 'would be skipped'
  return `${quote(subject)} ${what}: ${fault}.`
}

export function cureText({ better, isOfCommit }: Advice, quote: (text: string) => string): string {
  const where = isOfCommit
    ? ' It is the subject of the one commit here, which GitHub takes for the squash: reword that.'
    : ''
  return `Try ${oneOf(better.map(quote))}.${where}`
}
