import { describe, expect, test } from '@jest/globals'
import { readToml } from '../../src/version-files/toml.ts'
import { nodesAt } from '../../src/version-files/tree.ts'

async function found(text: string, path: string) {
  const tree = await readToml(text)
  if (tree.kind === 'unparsable') return tree.reason
  return nodesAt(tree, path.split('.')).map((node) =>
    node.kind === 'scalar' ? [node.value, text.slice(node.start, node.end)] : node.kind,
  )
}

describe('the value, and what stands in the text for it', () => {
  test.each<[string, (index: number) => string, string]>([
    ['keys', (index) => `k${index} = "${index}"\n`, 'k19999'],
    ['tables', (index) => `[t${index}]\na = "${index}"\n`, 't19999.a'],
    ['tables in a table', (index) => `[x.t${index}]\na = "${index}"\n`, 'x.t19999.a'],
    ['tables in an array', (index) => `[[x]]\na = "${index}"\n`, 'x.19999.a'],
  ])('the last of 20,000 %s', async (_, row, path) => {
    const text = Array.from({ length: 20_000 }, (_, index) => row(index)).join('')
    expect(await found(text, path)).toEqual([['19999', '19999']])
  })

  const ONE = [['1.2.3', '1.2.3']]

  test.each([
    ['at the top', 'a = "1.2.3"', 'a', ONE],
    ['in a table', '[x]\na = "1.2.3"', 'x.a', ONE],
    ['in a table under tables', '[x.y.z]\na = "1.2.3"', 'x.y.z.a', ONE],
    ['under a dotted key', 'x.y.a = "1.2.3"', 'x.y.a', ONE],
    ['under a dotted key with blanks and quotes', 'x . "y" . a = "1.2.3"', 'x.y.a', ONE],
    ['under a dotted key in a table', '[x]\ny.a = "1.2.3"', 'x.y.a', ONE],
    ['in an inline table', 'x = { b = 1, y.a = "1.2.3" }', 'x.y.a', ONE],
    ['in an inline table over lines, as TOML 1.1 has it', 'x = {\n  a = "1.2.3",\n}', 'x.a', ONE],
    ['in a literal string', "a = '1.2.3'", 'a', ONE],
    ['with an escape', 'a = "1\\u002e2"', 'a', [['1.2', '1\\u002e2']]],
    ['in an array', 'x = ["0", "1.2.3"]', 'x.1', ONE],
    ['in an array of tables', '[[x]]\na = "0"\n[[x]]\na = "1.2.3"', 'x.1.a', ONE],
    ['in a table of an array of tables', '[[x]]\n[x.y]\na = "0"\n[[x]]\n[x.y]\na = "1.2.3"', 'x.1.y.a', ONE],
    ['in a nested array of tables', '[[x]]\n[[x.y]]\na = "0"\n[[x.y]]\na = "1.2.3"', 'x.0.y.1.a', ONE],
    ['in a table told in two parts', '[x.y]\nb = 1\n[x]\na = "1.2.3"', 'x.a', ONE],
    ['behind a byte order mark', '\ufeffa = "1.2.3"', 'a', ONE],
    ['behind CRLF', '# x\r\na = "1.2.3"\r\n', 'a', ONE],
    ['a multi-line string', 'a = """1.2.3"""', 'a', ['other']],
    ['a number', 'a = 1.2', 'a', ['other']],
    ['a date', 'a = 2026-01-31', 'a', ['other']],
    ['a table', '[a]', 'a', ['mapping']],
    ['an array', 'a = []', 'a', ['list']],
    ['only in a comment', '# a = "1.2.3"', 'a', []],
    ['only in a string', 'b = """\na = "1.2.3"\n"""', 'a', []],
    ['nowhere in an empty file', '', 'a', []],
  ])('%s', async (_, text, path, expected) => {
    expect(await found(text, path)).toEqual(expected)
  })
})

test.each([
  ['a doubled key', 'a = 1\na = 2', 6],
  ['a doubled table', '[a]\nb = 1\n[a]\nc = 2', 11],
  ['a value without quotes', 'a = 1.2.3', 7],
  ['another file', '<xml/>', 0],
])('%s is refused at its place', async (_, text, offset) => {
  expect(await readToml(text)).toMatchObject({ kind: 'unparsable', offset })
})
