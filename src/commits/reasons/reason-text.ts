import { excerpt } from '../../markdown/excerpt.ts'
import { type BumpLevel, shortSha } from '../commit.ts'
import type { Fault } from '../header.ts'
import type { Merge, Reason, Weighed } from './reason.ts'

/** As much of a subject as is quoted, in characters. */
const QUOTE_LENGTH = 72

/** As much of a type as is named, in characters: any word is a type. */
const NAME_LENGTH = 40

/**
 * A reason as a sentence without a full stop: `feat is minor`, `not conventional: no type before a colon`. `lowered`:
 * what a break counts for below 1.0.0.
 */
export function reasonText(reason: Reason, lowered?: BumpLevel): string {
  const { was, capped, included } = reason
  return [
    causeText(reason, lowered),
    ...(was === undefined ? [] : [`corrected: was ${quote(was)}`]),
    ...(capped === undefined
      ? []
      : [`patch at most for ${capped.package}, since its scope names ${capped.owners.join(' and ')}`]),
    ...(included === undefined ? [] : [`${included} is included`]),
  ].join('; ')
}

function causeText(reason: Reason, lowered: BumpLevel | undefined): string {
  switch (reason.kind) {
    case 'type':
    case 'breaking':
      return weighedText(reason, lowered)
    case 'unconventional':
      return `not conventional: ${faultText(reason.fault)}`
    case 'release-commit':
      return 'release commit: adds nothing'
    case 'merge':
      return mergeText(reason)
    case 'duplicate':
      return `same header as ${shortSha(reason.of)}: listed once`
    case 'reverted':
      return `reverted by ${shortSha(reason.by)}`
    case 'revert': {
      const [first = '', ...others] = reason.of
      const more = others.length === 0 ? '' : ` and ${others.length} more`
      return `reverts ${shortSha(first)}${more}: both are left out`
    }
    case 'left-out':
      return reason.by === 'mark' ? `left out by its own ${reason.mark}` : `left out by corrections: ${reason.because}`
    case 'excluded':
      return `only files that are excluded changed, as ${reason.path}`
  }
}

function weighedText(reason: Weighed, lowered: BumpLevel | undefined): string {
  const { list } = reason
  if (list === undefined) return worthText(reason, lowered)
  const { bullets, hasSubject } = list
  const count = `${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}`
  return `${hasSubject ? 'subject and ' : ''}${count}: ${worthText(reason, lowered)}`
}

function worthText(reason: Weighed, lowered: BumpLevel | undefined): string {
  const level = lowered === undefined ? reason.level : `${lowered} below 1.0.0`
  if (reason.kind === 'breaking') return `BREAKING CHANGE under it is ${level}`
  const name = excerpt(reason.name, NAME_LENGTH)
  if (reason.level !== 'none') return `${name} is ${level}`
  return reason.hasRule ? `${name} counts for nothing` : `${name} has no rule and counts for nothing`
}

/** Whoever expected the title of a pull request to count is told that it does not. */
function mergeText({ commits, title }: Merge): string {
  switch (commits) {
    case 'unread':
      return 'merge: it has no header'
    case 'counted':
      return 'merge: its commits are counted'
    case 'uncounted':
      return `merge: none of its commits counts${title === undefined ? '' : `, nor does ${quote(title)} under it`}`
  }
}

const FAULTS: Readonly<Record<Fault, string>> = {
  'empty-message': 'the message is empty',
  'no-type': 'no type before a colon',
  'empty-scope': 'the scope is empty',
  'exclamation-before-scope': 'the ! is before the scope',
  'space-before-scope': 'a space before the scope',
  'space-before-exclamation': 'a space before the !',
  'space-before-colon': 'a space before the colon',
  'many-exclamations': 'more than one !',
  'many-scopes': 'more than one scope',
  'no-description': 'no description after the colon',
  'no-space-after-colon': 'no space after the colon',
  fixup: 'this fixup! commit should be squashed first',
  squash: 'this squash! commit should be squashed first',
  amend: 'this amend! commit should be squashed first',
}

/** What is wrong with a header, as in `not conventional: no type before a colon`. */
export function faultText(fault: Fault): string {
  return FAULTS[fault]
}

function quote(text: string): string {
  return `"${excerpt(text, QUOTE_LENGTH)}"`
}
