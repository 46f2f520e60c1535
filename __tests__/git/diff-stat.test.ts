// Real git: what we count of some files is what git says of them.
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitOf } from '../../src/git/git.ts'
import { git, makeRepository, removeFolder } from '../e2e/repository.ts'
import { callIn } from '../github/calls.ts'

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['nothing', {}, ''],
  ['one line', { 'a/x': 'one\n' }, '1 file changed, 1 insertion(+)'],
  ['two files', { 'a/x': 'one\ntwo\n', 'a/ü\ttab': 'x\n' }, '2 files changed, 3 insertions(+)'],
  ['a removed line', { 'a/old': 'one\n' }, '1 file changed, 1 deletion(-)'],
  ['both', { 'a/old': 'three\nfour\n' }, '1 file changed, 2 insertions(+), 2 deletions(-)'],
  ['a binary file', { 'a/bin': '\0\x01\x02' }, '1 file changed, 0 insertions(+), 0 deletions(-)'],
  ['a file elsewhere', { 'b/x': 'one\n' }, ''],
])('%s', async (_, files, expected) => {
  const directory = makeRepository([
    { message: 'chore: begin', files: { 'a/old': 'one\ntwo\n', 'a/bin': '\0\x01', 'change.txt': '1' } },
    { message: 'feat: x', files },
  ])
  const [from, to] = [git(directory, 'rev-parse', 'HEAD~'), git(directory, 'rev-parse', 'HEAD')]
  expect(git(directory, 'diff', '--shortstat', from, to, '--', 'a').trim()).toBe(expected)
  const repository = gitOf(callIn(directory))
  expect(await repository.diffStat(from, to, (path) => path.startsWith('a/'))).toBe(expected)
  expect(await repository.diffStat(from, to)).toBe(git(directory, 'diff', '--shortstat', from, to).trim())
  removeFolder(dirname(directory))
})
