import { expect, test } from '@jest/globals'
import { readSaid, type Syntax } from '../../src/migrate/read-said.ts'

test.each<[Syntax, string, RegExp]>([
  ['JSON', '{\n  "a": 1\n  "b": 2\n}', /VC903: x:3:3 cannot be read: comma expected\./],
  ['YAML', 'a: 1\nb: [', /VC903: x:2:\d+ cannot be read/],
  ['TOML', 'a = 1\nb =', /VC903: x:2:\d+ cannot be read/],
  ['JSON', '', /VC903: x:1:1 cannot be read/],
])('a broken file of %s is refused with its place: %j', async (syntax, text, message) => {
  await expect(readSaid({ path: 'x', text }, syntax)).rejects.toThrow(message)
})

test.each<[Syntax, string]>([
  ['JSON', '// why\n{ "a": "x", }'],
  ['JSON or YAML', '{ "a": "x" }'],
  ['JSON or YAML', 'a: x'],
])('%s: %j', async (syntax, text) => {
  expect((await readSaid({ path: 'x', text }, syntax)).at('a')?.text).toBe('x')
})
