import { expect, test } from '@jest/globals'
import { noteBlocks } from '../../src/notes/note-text.ts'

const told = (text: string) => noteBlocks(text).map(({ kind, lines }) => `${kind}<${lines.join('\n')}>`)

test.each([
  ['a\n\nb', ['words<a\n\nb>'], 'paragraphs'],
  ['a\n\n- b <c>\n- d', ['words<a\n\n- b &lt;c>\n- d>'], 'a list, its text escaped'],
  ['a\n```js\nb<c>()\n```\nd', ['words<a>', 'code<```js\nb<c>()\n```>', 'words<d>'], 'code is code'],
  ['a\n~~~\nb\n\nc\n~~~', ['words<a>', 'code<```\nb\n\nc\n```>'], 'the other fence'],
  ['a\n~~~\n```\nb\n```\n~~~', ['words<a>', 'code<````\n```\nb\n```\n````>'], 'a fence in code ends nothing'],
  ['a\n```mermaid\nb\n```', ['words<a>', 'code<```\nb\n```>'], 'no drawing'],
  ['a\n```\nb', ['words<a\n&#96;&#96;&#96;\nb>'], 'an open fence is text'],
  ['a\n\n    b<c>()\n\n      d\n\ne', ['words<a>', 'code<```\nb<c>()\n\n  d\n```>', 'words<e>'], 'indented code'],
  ['- a\n\n    b', ['words<- a\n\n    b>'], 'indented in a list: more of its item'],
  ['a\n    b', ['words<a\n    b>'], 'indented in a paragraph: more of it'],
  [
    'a\n\n| b | <c> |\n|---|:-:|\n| d | e |\nf',
    ['words<a>', 'table<| b | &lt;c> |\n|---|:-:|\n| d | e |>', 'words<f>'],
    'a table',
  ],
  ['| b |\n|---|', ['words<| b |\n\\|---|>'], 'none right behind our own words'],
  ['a\n\n|---|---|', ['words<a\n\n\\|---|---|>'], 'a rule without a head'],
  ['```\na\n```', ['code<```\na\n```>'], 'code alone'],
])('%j → %j (%s)', (text, blocks) => {
  expect(told(text)).toEqual(blocks)
})
