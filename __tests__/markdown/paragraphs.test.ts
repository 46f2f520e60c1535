import { expect, test } from '@jest/globals'
import { joinWrapped } from '../../src/markdown/paragraphs.ts'

const WIDE = 'x'.repeat(51)
const spoken = (text: string) => ({ text, spoken: true })

test.each([
  [[WIDE, 'b'], `${WIDE} b`, 'longer than 50 columns'],
  [['x'.repeat(50), 'b'], `${'x'.repeat(50)}\nb`, '50 columns'],
  [['日'.repeat(26), '本'], `${'日'.repeat(26)} 本`, 'columns, not characters'],
  [[WIDE, '', 'b'], `${WIDE}\n\nb`, 'a blank line'],
  [[WIDE, ' b'], `${WIDE}\n b`, 'not at the first column'],
  [[`| ${WIDE} |`, 'b'], `| ${WIDE} |\nb`, 'a row of a table'],
])('%j → %j (%s)', (lines, text) => {
  expect(joinWrapped(lines.map(spoken))).toBe(text)
})

test('what stands before the first line counts', () => {
  expect(joinWrapped([spoken('x'.repeat(40)), spoken('b')], 'BREAKING CHANGE: ')).toBe(`${'x'.repeat(40)} b`)
})

test('code keeps its lines', () => {
  expect(joinWrapped([{ text: WIDE, spoken: false }, spoken('b')])).toBe(`${WIDE}\nb`)
})
