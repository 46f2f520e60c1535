const SIGN = String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic})`
const MODIFIER = String.raw`[\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]`

/** A flag, a keycap or a picture; variation selectors, a skin tone, tags; the joiner if another piece follows. */
const PIECE = new RegExp(String.raw`${SIGN}${MODIFIER}*\u{200D}?`, 'uy')

/** GitHub's spelling of an emoji, https://docs.github.com/en/rest/emojis/emojis. */
const SHORTCODE = /:[A-Za-z0-9_+-]+:/y

/** Nearly every subject does: it needs no search. */
const BEGINS_WITH_WORD = /^[A-Za-z]/

const JOINER = '\u{200D}'

export interface EmojiPrefix {
  /** The first emoji or `:shortcode:`, as written; absent where the text begins with a word. */
  readonly first?: string
  /** The text after all of them and the blanks between. */
  readonly rest: string
}

/** Takes emoji and shortcodes off the beginning of a subject: `🐛 fix: a` and `:bug: fix: a` → `fix: a`. */
export function splitEmoji(text: string): EmojiPrefix {
  if (BEGINS_WITH_WORD.test(text)) return { rest: text }
  const end = emojiEnd(text, 0)
  if (end === 0) return { rest: text }
  let at = 0
  for (let next = end; next > at; next = emojiEnd(text, at)) {
    at = next
    while (text[at] === ' ' || text[at] === '\t') at += 1
  }
  return { first: text.slice(0, end), rest: text.slice(at) }
}

/** Where the one emoji or shortcode at this place ends, a joined one as a whole; the place itself for none. */
function emojiEnd(text: string, start: number): number {
  let end = matchEnd(PIECE, text, start)
  while (end > start && text[end - 1] === JOINER) {
    const next = matchEnd(PIECE, text, end)
    if (next === end) break
    end = next
  }
  return end > start ? end : matchEnd(SHORTCODE, text, start)
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
