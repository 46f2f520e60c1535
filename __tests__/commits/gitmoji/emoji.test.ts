import { expect, test } from '@jest/globals'
import { splitEmoji } from '../../../src/commits/gitmoji/emoji.ts'

test.each([
  ['🐛 a', '🐛', 'a', 'a picture'],
  ['⚡️ a', '⚡️', 'a', 'with a variation selector'],
  ['⚡ a', '⚡', 'a', 'without'],
  ['👍🏽 a', '👍🏽', 'a', 'with a skin tone'],
  ['🧑‍💻 a', '🧑‍💻', 'a', 'joined of two'],
  ['👨‍👩‍👧‍👦a', '👨‍👩‍👧‍👦', 'a', 'joined of four, no blank after it'],
  ['🇩🇪 a', '🇩🇪', 'a', 'a flag of two letters'],
  ['🇩🇪🇫🇷 a', '🇩🇪', 'a', 'two flags are two emoji'],
  ['1️⃣ a', '1️⃣', 'a', 'a keycap'],
  ['🐛✨ a', '🐛', 'a', 'the first of two'],
  [':bug:\t:art: a', ':bug:', 'a', 'shortcodes'],
  [':+1: a', ':+1:', 'a', 'a shortcode with a sign'],
  ['🐛', '🐛', '', 'nothing else'],
])('%j begins with %s (%s)', (text, first, rest) => {
  expect(splitEmoji(text)).toEqual({ first, rest })
})

test.each([
  ['fix: 🐛', 'an emoji at the end'],
  ['1 a', 'a digit'],
  ['#1 a', 'a hash'],
  [': a :', 'colons with blanks'],
  ['::error::', 'colons with nothing between'],
  ['\u{200D}a', 'a joiner alone'],
  ['', 'nothing'],
])('%j begins with none (%s)', (text) => {
  expect(splitEmoji(text)).toEqual({ rest: text })
})
