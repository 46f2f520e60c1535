// What the bundle is stripped of is read by nothing in it.
import { expect, test } from '@jest/globals'
import { withoutDeadCode } from '../../scripts/dead-code.ts'

const inModule = (body: string) => `var modules = {\n1: ((module, exports) => {\n${body}\n})\n}\nmodules[1]()\n`

test.each<[string, string, string]>([
  ['what webpack says is never used', 'const a = (  null && (make(1)));', ''],
  ['a function that nobody calls', 'function a() {}', ''],
  ['a pattern, a text and a number', 'const a = /x/u;\nconst b = "x";\nconst c = 1;', ''],
  ['what only that reads', 'const a = (null && (b));\nconst b = /x/;', ''],
  ['two that read each other alone', 'function a() { b() }\nfunction b() { a() }', ''],
])('%s goes', (_, body, rest) => {
  const written = withoutDeadCode(inModule(body))
  expect(written.replaceAll(/\n+/g, '\n')).toBe(inModule(rest).replaceAll(/\n+/g, '\n'))
})

test.each([
  ['what is read', 'const a = /x/;\nexports.a = a;'],
  ['what an export reads', 'function a() {}\nrequire.d(exports, { x: () => (a) });'],
  ['what a shorthand reads', 'const a = 1;\nexports.all = { a };'],
  ['what is written to', 'let a = 1;\na = 2;'],
  ['a call, which may have an effect', 'const a = register(1);'],
  ['a class, whose fields may have one', 'class A { static x = register(1) }'],
  ['several at once, and what is taken apart', 'const a = 1, b = 2;\nconst { c } = {};'],
  ['a name without a value', 'let a;'],
  ['what a function inside reads', 'const a = 1;\nexports.f = () => { const b = 2; return [a, b] };'],
  ['a name that another module reads', 'const a = 1;\n}),\n2: (() => {\nconst a = 2;\nexports.a = a;'],
  ['a property of that name, beside one that is read', 'const a = 1;\nexports.x = { a: a }.a;'],
  ['what is exported from the file', '}),\n};\nexport const a = 1;\nexport function b() {}\nvar more = {\n2: (() => {'],
])('%s stays', (_, body) => {
  expect(withoutDeadCode(inModule(body))).toBe(inModule(body))
})

test('a name of a property reads nothing', () => {
  expect(withoutDeadCode(inModule('const a = 1;\nexports.x = { a: 2 }.a;'))).toBe(inModule('\nexports.x = { a: 2 }.a;'))
})
