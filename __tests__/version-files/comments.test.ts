import { expect, test } from '@jest/globals'
import { commentPlaceIn, isCommentLine } from '../../src/version-files/comments.ts'

test.each([
  ['setup.py', 'anywhere'],
  ['README.md', 'anywhere'],
  ['Dockerfile', 'anywhere'],
  ['deno.json', 'anywhere'],
  ['a.jsonc', 'anywhere'],
  ['gradle.properties', 'own line'],
  ['a/setup.cfg', 'own line'],
  ['tox.ini', 'own line'],
  ['.env', 'own line'],
  ['.env.production', 'own line'],
  ['package.json', 'nowhere'],
  ['poetry.lock', 'nowhere'],
])('%s has comments %s', (file, expected) => {
  expect(commentPlaceIn(file)).toBe(expected)
})

test.each([
  ['# a', true],
  ['  ; a', true],
  ['! a', true],
  ['a # b', false],
  ['', false],
])('%j is nothing but a comment: %s', (line, expected) => {
  expect(isCommentLine(line)).toBe(expected)
})
