import { expect, test } from '@jest/globals'
import { collapse } from '../../src/markdown/collapse.ts'

test('a title is text, whatever it holds', () => {
  expect(collapse('<b>core', 'a\n')).toBe('<details><summary>&lt;b>core</summary>\n\na\n\n</details>')
})
