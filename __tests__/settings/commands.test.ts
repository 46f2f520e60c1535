import { expect, test } from '@jest/globals'
import { strayInputs } from '../../src/settings/commands.ts'
import type { Command } from '../../src/settings/inputs.ts'

test.each<[Command, Record<string, string>, string[], string]>([
  ['publish', { tag: 'v1.4.0' }, [], 'publish takes a tag'],
  ['rollback', { tag: 'v1.4.0' }, [], 'so does rollback'],
  ['rollback', { tag: 'v1.4.0', confirm: 'v1.4.0', reason: 'it eats files' }, [], 'and all of the three'],
  ['release', { tag: '', confirm: '', reason: '' }, [], 'a form that leaves them empty asks for nothing'],
  ['rollback', { tag: 'v1.4.0', confirm: '' }, [], 'an empty one confirms nothing'],
  [
    'release',
    { tag: 'v1.4.0' },
    ['VC115 input tag: "v1.4.0" has no effect for release.'],
    'the version would not be the one that was named',
  ],
  ['verify', { tag: 'v1.4.0' }, ['VC115 input tag: "v1.4.0" has no effect for verify.'], 'it sees all'],
  [
    'publish',
    { confirm: 'v1.4.0', reason: 'x' },
    ['VC115 input confirm: "v1.4.0" has no effect for publish.', 'VC115 input reason: "x" has no effect for publish.'],
    'all of them at once',
  ],
  ['rollback', {}, ['VC116 rollback needs a version.'], 'never a guess'],
  [
    'rollback',
    { tag: 'v1.4.0', confirm: 'v1.4.1' },
    ['VC117 input confirm: "v1.4.1" is not the tag "v1.4.0".'],
    'another tag',
  ],
  [
    'rollback',
    { tag: 'v1.4.0', confirm: '1.4.0' },
    ['VC117 input confirm: "1.4.0" is not the tag "v1.4.0".'],
    'the same word, not the same meaning',
  ],
])('%s with %j: %j (%s)', (command, inputs, expected) => {
  const problems = strayInputs(command, new Map(Object.entries(inputs)))
  expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual(expected)
})
