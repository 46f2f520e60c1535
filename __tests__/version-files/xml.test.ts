import { describe, expect, test } from '@jest/globals'
import { nodesAt } from '../../src/version-files/tree.ts'
import { readXml } from '../../src/version-files/xml.ts'

const told = async (text: string) => {
  const tree = await readXml(text)
  if (tree.kind === 'unparsable') return `${tree.offset} ${tree.reason}`
  return nodesAt(tree, ['p', 'v']).map((node) =>
    node.kind === 'scalar' && text.slice(node.start, node.end) === node.value ? node.value : node.kind,
  )
}

describe('the text of an element, and where it stands', () => {
  test.each([
    ['alone', '<p><v>1.2.3</v></p>', ['1.2.3']],
    ['with blanks and line ends', '\ufeff<?xml version="1.0"?>\r\n<p>\r\n<v>\r\n 1.2.3 </v></p>', ['1.2.3']],
    ['with attributes and a namespace', '<p xmlns="x"><v a="1">1.2.3</v></p>', ['1.2.3']],
    ['twice', '<p><v>1</v><v>2</v></p>', ['1', '2']],
    ['deeper', '<p><a><v>1</v></a></p>', []],
    ['in a comment', '<p><!-- <v>1</v> --></p>', []],
    ['empty', '<p><v/><v></v></p>', ['other', 'other']],
    ['with an entity', '<p><v>1&#46;2</v></p>', ['other']],
    ['in CDATA', '<p><v><![CDATA[1.2]]></v></p>', ['other']],
    ['around a comment', '<p><v>1.<!-- x -->2</v></p>', ['other']],
    ['an element', '<p><v><b>1</b></v></p>', ['mapping']],
    ['beside an entity of a document type', '<!DOCTYPE p [<!ENTITY a "b">]><p><a>&a;</a><v>1</v></p>', ['1']],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

test.each([
  ['an element that is not closed', '<p><v></p>', /^\d+ Missing end tag for element v/],
  ['no XML', 'a = 1', /^\d+ /],
  ['nothing', '', /^\d+ /],
])('%s is refused, with its place', async (_, text, expected) => {
  expect(await told(text)).toMatch(expected)
})
