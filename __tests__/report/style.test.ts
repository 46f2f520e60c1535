import { expect, test } from '@jest/globals'
import { LABEL_COLUMNS, PLAIN, label } from '../../src/report/style.ts'

test.each([['why'], ['skip'], ['warn'], ['']])(
  'the label %j is as wide as any other, so that lines stand in columns',
  (name) => {
    expect(label(name)).toHaveLength(LABEL_COLUMNS)
    expect(label(name)).toMatch(new RegExp(`^  ${name} +$`))
  },
)

test('in a pipe nothing is painted', () => {
  const { strong, faint, good, alert } = PLAIN
  for (const paint of [strong, faint, good, alert]) expect(paint('text')).toBe('text')
})
