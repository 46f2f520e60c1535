import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { programAt } from '../../src/git/program.ts'
import { removeFolder, temporaryFolder } from '../e2e/repository.ts'

let folder: string

beforeAll(() => {
  folder = temporaryFolder()
  for (const name of ['first', 'second', 'plain', 'folders', 'links']) mkdirSync(join(folder, name))
  for (const name of ['first', 'second', 'plain']) writeFileSync(join(folder, name, 'tool'), '#!/bin/sh\n')
  for (const name of ['first', 'second']) chmodSync(join(folder, name, 'tool'), 0o755)
  mkdirSync(join(folder, 'folders/tool'))
  symlinkSync(join(folder, 'second/tool'), join(folder, 'links/tool'))
})

afterAll(() => {
  removeFolder(folder)
})

const found = async (...folders: string[]) => {
  const path = await programAt('tool', { PATH: folders.join(delimiter) })
  return path === undefined ? undefined : relative(folder, path)
}
const at = (name: string) => join(folder, name)

test.each<[string, readonly string[], string | undefined]>([
  ['the first of two', ['first', 'second'], 'first/tool'],
  ['not a file that nobody may run', ['plain', 'second'], 'second/tool'],
  ['not a folder of that name', ['folders', 'second'], 'second/tool'],
  ['not in a folder that is not there', ['nowhere', 'second'], 'second/tool'],
  ['not in a file', ['first/tool', 'second'], 'second/tool'],
  ['through a link', ['links'], 'links/tool'],
  ['nowhere', ['plain'], undefined],
])('a program is found: %s', async (_, folders, expected) => {
  expect(await found(...folders.map(at))).toBe(expected)
})

test('the folder that it runs in has no say: an empty or relative entry is passed over', async () => {
  const here = relative(process.cwd(), at('first'))
  expect(await found('', '.', here, at('second'))).toBe('second/tool')
})

test('without a PATH there is none', async () => {
  expect(await programAt('tool', {})).toBeUndefined()
})
