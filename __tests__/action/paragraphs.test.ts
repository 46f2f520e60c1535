import { expect, test } from '@jest/globals'
import { bytesIn, paragraphs } from '../../src/action/paragraphs.ts'

const LONG = 'x'.repeat(600_000)

test.each([
  [['a', '', 'b'], 'a\n\nb\n', 'an empty part is none'],
  [[LONG, LONG, 'b'], `${LONG}\n\n… left out`, 'the second would make it too long'],
  [['語'.repeat(400_000), 'b'], '… left out', 'bytes count, not characters'],
])('%#: %3$s', (parts, start) => {
  const text = paragraphs(parts)
  expect(text.startsWith(start)).toBe(true)
  expect(text.endsWith('\n')).toBe(true)
  expect(bytesIn(text)).toBeLessThan(1024 * 1024)
  if (parts.includes('b')) expect(text).toMatch(/b\n$/)
})
