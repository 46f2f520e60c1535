import { describe, expect, test } from '@jest/globals'
import { readCfg, readProperties } from '../../src/version-files/ini.ts'
import { nodesAt, type Node } from '../../src/version-files/tree.ts'

const told = (tree: Node, path: readonly string[], text: string) =>
  nodesAt(tree, path).map((node) => (node.kind === 'scalar' ? text.slice(node.start, node.end) : node.kind))

describe('keys of setup.cfg', () => {
  test.each([
    ['with =', '[a]\nv = 1.2.3\n', ['1.2.3']],
    ['with :', '[a]\nv: 1.2.3', ['1.2.3']],
    ['with blanks behind it', '[a]\nv=1.2.3  \r\n', ['1.2.3']],
    ['the value once more in the key', '[a]\nv = v\n', ['v']],
    ['behind a byte order mark', '\ufeff[a]\nv = 1.2.3\n', ['1.2.3']],
    ['a comment is none', '[a]\n# v = 1\n; v = 1\n', []],
    ['of another section', '[b]\nv = 1.2.3\n', []],
    ['before any section', 'v = 1.2.3\n[a]\n', []],
    ['twice', '[a]\nv = 1\nv = 2\n', ['1', '2']],
    ['a value that goes on', '[a]\nv = 1\n  2\n', ['other']],
    ['empty', '[a]\nv =\n', ['']],
    ['a line that is no key', '[a]\nv\n', []],
  ])('%s', async (_, text, expected) => {
    expect(told(await readCfg(text), ['a', 'v'], text)).toEqual(expected)
  })
})

describe('keys of .properties', () => {
  test.each([
    ['with =', 'v=1.2.3\n', ['1.2.3']],
    ['with :', 'v : 1.2.3', ['1.2.3']],
    ['with a blank', 'v 1.2.3\r\n', ['1.2.3']],
    ['indented', '  v=1.2.3', ['1.2.3']],
    ['a blank behind it is a part of it', 'v=1.2.3 ', ['1.2.3 ']],
    ['a comment behind it is a part of it', 'v=1.2.3 # x', ['1.2.3 # x']],
    ['comments are none', '#v=1\n!v=1', []],
    ['a longer key', 'a.v=1', []],
    ['a value that goes on', 'v=1\\\n  .2', ['other']],
    ['a line that goes on from another key', 'a=1 \\\n  v=1', []],
  ])('%s', async (_, text, expected) => {
    expect(told(await readProperties(text), ['v'], text)).toEqual(expected)
  })
})
