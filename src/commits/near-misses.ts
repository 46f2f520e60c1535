import { isBreakingToken } from './breaking-token.ts'

/** The words for a breaking change at the beginning of a line, in any case, any dress, with or without a colon. */
const WORDS = new RegExp(
  [
    String.raw`^(?<indent> {0,3}(?:\+ +|\d{1,9}[.)] +|[*-] +[*-] +)?)(?:[*-] +)?`,
    String.raw`(?<dress>[*_]{0,3})(?<words>breaking(?:[ _-]changes?)?)[*_]{0,3}`,
    String.raw`(?<gap> ?)(?<colon>:?)(?<next>[^]?)`,
  ].join(''),
  'i',
)

/** As much of a line as the words can take. */
const WORDS_LENGTH = 80

/** What templates of pull requests leave behind where nothing breaks. */
const NOTHING_BREAKS = /^(?:no|none|nope|nothing|n\/a|na|false)[.!]?$/i

/**
 * Why a line that reads like a breaking change is none by rules 12, 15 and 16, as in `is not in capitals`; nothing for
 * a token, and for prose: a sentence has the words in its middle, a heading or a list of boxes has signs before them,
 * and without capitals or a colon the words are ordinary English.
 */
export function nearMissOn(line: string): string | undefined {
  const found = isBreakingToken(line) ? null : WORDS.exec(line.slice(0, WORDS_LENGTH))
  if (found?.groups === undefined) return undefined
  const { indent = '', dress = '', words = '', gap = '', colon = '', next = '' } = found.groups
  const capitals = words === words.toUpperCase()
  if (colon === '') return capitals && words.includes('CHANGE') && endsWord(gap, next) ? 'has no colon' : undefined
  const text = line
    .slice(line.indexOf(':') + 1)
    .replace(/[*_]/g, '')
    .trim()
  // Nobody shouts the label of an empty field: in capitals the text is expected on the lines below.
  if (text === '' ? !capitals : NOTHING_BREAKS.test(text)) return undefined
  if (!capitals) return 'is not in capitals'
  if (!words.includes('CHANGE')) return 'is missing the word CHANGE'
  if (words.includes('_')) return 'has an underscore'
  if (dress !== '') return 'is in emphasis'
  if (gap !== '') return 'has a space before the colon'
  if (indent !== '') return 'is not at the start of its line'
  return 'has no space after the colon'
}

function endsWord(gap: string, next: string): boolean {
  return gap !== '' || next === '' || /[\s!*–—-]/.test(next)
}
