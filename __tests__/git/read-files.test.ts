import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gitOf } from '../../src/git/git.ts'
import { GIT_ENVIRONMENT, git, removeFolder, temporaryFolder } from '../e2e/repository.ts'

let folder: string
let directory: string
let head: string

beforeAll(() => {
  folder = temporaryFolder()
  directory = join(folder, 'files')
  execFileSync('git', ['init', '--quiet', directory], { env: GIT_ENVIRONMENT })
  mkdirSync(join(directory, 'a'))
  for (const [path, bytes] of [
    ['a/plain', 'one\ntwo\n'],
    ['a/same', 'one\ntwo\n'],
    ['wide', 'é 日本 🎉'],
    ['empty', ''],
    ['lines', '\n\n0123 blob 4\n'],
    ['a/broken', Buffer.from([0x61, 0xff, 0x62, 0x0a])],
  ] as const)
    writeFileSync(join(directory, path), bytes)
  writeFileSync(join(directory, 'run'), '#!/bin/sh\n', { mode: 0o755 })
  symlinkSync('a/plain', join(directory, 'link'))
  git(directory, 'add', '--all')
  git(directory, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`)
  git(directory, '-c', 'user.name=Jo', '-c', 'user.email=jo@example.org', 'commit', '--quiet', '-m', 'feat: files')
  head = git(directory, 'rev-parse', 'HEAD')
})

afterAll(() => {
  removeFolder(folder)
})

describe('files of a commit', () => {
  const read = (...paths: string[]) => gitOf({ directory, environment: GIT_ENVIRONMENT }).filesAt(head, paths)

  test.each<[string, string, string, string]>([
    ['a/plain', '100644', 'one\ntwo\n', 'a plain text'],
    ['wide', '100644', 'é 日本 🎉', 'its size is counted in bytes'],
    ['empty', '100644', '', 'nothing'],
    ['lines', '100644', '\n\n0123 blob 4\n', 'what looks like another file'],
    ['a/broken', '100644', 'a\ufffdb\n', 'what is no text'],
    ['run', '100755', '#!/bin/sh\n', 'a program'],
    ['link', '120000', 'a/plain', 'a link is what it points to'],
    ['module', '160000', '', 'a submodule is no file'],
  ])('%s: %s %j: %s', async (path, mode, text) => {
    expect(await read(path)).toEqual([{ path, mode, text }])
  })

  test('many at once, each with its own text, and none that is not there', async () => {
    const found = await read('wide', 'a/same', 'a/nothing', 'empty', 'a/plain', 'a/broken')
    expect(found.map(({ path, text }) => [path, text])).toEqual([
      ['a/broken', 'a\ufffdb\n'],
      ['a/plain', 'one\ntwo\n'],
      ['a/same', 'one\ntwo\n'],
      ['empty', ''],
      ['wide', 'é 日本 🎉'],
    ])
    expect(await read()).toEqual([])
  })
})
