import { expect, test } from '@jest/globals'
import { terminalStyle } from '../../src/cli/terminal.ts'

const ALERT = '\u001b[33m'

test.each<[object, Record<string, string>, number, boolean, string]>([
  [{}, {}, Infinity, false, 'a pipe or a file'],
  [{ isTTY: true, columns: 132 }, {}, 132, true, 'a terminal'],
  [{ isTTY: true, columns: 40 }, {}, 80, true, 'a narrow one: rows would be unreadable'],
  [{ isTTY: true, columns: 0 }, {}, 80, true, 'one that does not know its width'],
  [{ isTTY: true, columns: 132 }, { NO_COLOR: '1' }, 132, false, 'https://no-color.org'],
  [{ isTTY: true, columns: 132 }, { NO_COLOR: '' }, 132, true, 'an empty one says nothing'],
  [{ isTTY: true, columns: 132 }, { TERM: 'dumb' }, 132, false, 'a terminal without colours'],
])('%j with %j: %s columns, colours %s: %s', (stream, environment, columns, colours) => {
  const style = terminalStyle(stream, environment)
  expect(style.columns).toBe(columns)
  expect(style.paint.alert('a').startsWith(ALERT)).toBe(colours)
})
