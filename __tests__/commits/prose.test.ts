import { expect, test } from '@jest/globals'
import { speechOf } from '../../src/commits/prose.ts'

/** Which lines, parted by `|`, are prose: `x` each, `.` the others. */
const shown = (text: string) => {
  const lines = text.split('|')
  return speechOf(lines.join('\n'), lines)
    .prose.map((line) => (line === undefined ? '.' : 'x'))
    .join('')
}

test.each([
  ['a|b', 'xx', 'plain'],
  ['```|a|```|b', '...x', 'fenced code'],
  ['```|a|b', 'xxx', 'an open fence hides nothing'],
  ['```|a|~~~|b|~~~', 'xx...', 'nor the closed one under it'],
  ['> a|   > b|    > c', '..x', 'a quote has at most three spaces before it'],
  ['> a|b', '.x', 'a token at the first column is no lazy continuation'],
  ['<!--|a|-->|b', '...x', 'a comment'],
  ['<!-- a --> b|c', '.x', 'a comment that ends on its line'],
  ['a <!-- b|c|--> d|e', 'x..x', 'a comment that begins in its line'],
  ['a <!-- b --> c <!-- d|e -->|f', 'x.x', 'two on a line'],
  ['<!-- a --> <!-- b|c', '.x', 'the second never ends'],
  ['<!--|a', 'xx', 'an open comment hides nothing'],
  ['<!-->|a|-->', '.xx', 'a whole comment in HTML'],
  ['`<!--`|a|-->', 'xxx', 'in a code span'],
  ['```|<!--|```|a|-->', '...xx', 'in a fence'],
  ['<!--|```|-->|a|```|b|```', '...x...', 'a fence in a comment'],
  ['<details>|a|</details>|b', '...x', 'folded text'],
  ['<DETAILS open>|a|</Details>|b', '...x', 'in any case, with attributes'],
  ['<details|open>|a|</details>|b', '....x', 'a tag over two lines'],
  ['<details>|<details>|a|</details>|b|</details>|c', '......x', 'nested'],
  ['<details>|a', 'xx', 'open ones hide nothing'],
  ['<details>|<details>|a|</details>|b', 'x...x', 'only what is closed'],
  ['a <details>|b|</details>', 'x..', 'a tag in its line'],
  ['<details>a</details>|b', '.x', 'on one line'],
  ['</details>|a|<details>', 'xxx', 'the wrong way round'],
  ['`<details>`|a|`</details>`', 'xxx', 'in code spans'],
  ['```|<details>|```|a|</details>', '...xx', 'in a fence'],
  ['<detailsx>|a|</detailsx>', 'xxx', 'another tag'],
])('%j: %s (%s)', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  ['---|a:|- b: c|  d: e|...|f', '.....x', 'data of a robot'],
  ['---|a:|- b: c||- d: e', '...xx', 'which ends at a blank line, at the latest'],
  ['---|a:|- b: c|BREAKING-CHANGE: d', '...x', 'and never holds a break'],
  ['---|a: b|- c: d', 'xxx', 'a rule above text'],
  ['---||a:|- b: c', 'xxxx', 'a rule above a list'],
  ['a|b|---|a:|- b: c', 'xx...', 'anywhere in a text'],
])('%s is read as %s (%s)', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('code and quotes are visible, comments, folded text and data are not', () => {
  const lines = ['> a', '```', 'b', '```', '<!-- c -->', '<details>', 'd', '</details>', 'e']
  const { visible } = speechOf(lines.join('\n'), lines)
  expect(visible.map((line) => line ?? '.')).toEqual(['> a', '```', 'b', '```', '.', '.', '.', '.', 'e'])
})
