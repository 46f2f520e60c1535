import { expect, test } from '@jest/globals'
import { besideOf, nameOf } from '../../src/version-files/version-file.ts'

test.each([
  ['Cargo.lock', 'Cargo.lock', 'Cargo.toml'],
  ['a/b/Cargo.lock', 'Cargo.lock', 'a/b/Cargo.toml'],
])('%s has the name %s, and beside it %s', (file, name, beside) => {
  expect([nameOf(file), besideOf(file, 'Cargo.toml')]).toEqual([name, beside])
})
