/** A piece of an emoji: a picture, a flag or a keycap, with variation selectors, skin tone, tags, and the joiner if one follows. */
const PIECE =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic})[\u{FE0E}\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*\u{200D}?/uy

/** GitHub's spelling of an emoji, https://docs.github.com/en/rest/emojis/emojis. */
const SHORTCODE = /:[A-Za-z0-9_+-]+:/y

const JOINER = '\u{200D}'

export interface EmojiPrefix {
  /** The first emoji or `:shortcode:`, as written; absent where the text begins with a word. */
  readonly first?: string
  /** The text after all of them and the blanks between. */
  readonly rest: string
}

/** Takes emoji and shortcodes off the beginning of a subject: `🐛 fix: a` and `:bug: fix: a` → `fix: a`. */
export function splitEmoji(text: string): EmojiPrefix {
  const first = emojiAt(text, 0)
  if (first === '') return { rest: text }
  let at = 0
  for (let found = first; found !== ''; found = emojiAt(text, at)) {
    at += found.length
    while (text[at] === ' ' || text[at] === '\t') at += 1
  }
  return { first, rest: text.slice(at) }
}

/** The one emoji or shortcode at this place, all pieces of a joined one together, else nothing. */
function emojiAt(text: string, start: number): string {
  let emoji = matchAt(PIECE, text, start)
  while (emoji.endsWith(JOINER)) {
    const joined = matchAt(PIECE, text, start + emoji.length)
    if (joined === '') break
    emoji += joined
  }
  return emoji === '' ? matchAt(SHORTCODE, text, start) : emoji
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
