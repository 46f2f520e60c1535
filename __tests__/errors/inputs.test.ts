import { describe, expect, test } from '@jest/globals'
import {
  badArguments,
  outsideRepository,
  badTagPrefix,
  noSuchDirectory,
  noSuchFile,
  notSemVer,
  configurationTooLong,
  notYaml,
  unknownChoice,
  unknownCommand,
  unknownKey,
  versionTooLow,
  versionWith,
  wrongValue,
} from '../../src/errors/inputs.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const AT = { place: 'input x' }
const BUMPS = ['auto', 'none', 'patch', 'minor', 'major']

describe('each bad input: its code, the place, the value, and what is allowed', () => {
  test.each<[Problem, string, string[], string]>([
    [unknownChoice(AT, 'mayor', BUMPS), 'VC101', ['"mayor"', 'auto, none, patch, minor or major'], 'a word of a list'],
    [notSemVer(AT, '1.0'), 'VC102', ['"1.0"', 'major.minor.patch'], 'a version'],
    [badTagPrefix(AT, 'a b'), 'VC106', ['"a b"', 'v, widget-v or widget/v'], 'a prefix'],
    [noSuchDirectory(AT, 'no/such'), 'VC107', ['"no/such"'], 'a folder'],
    [noSuchFile(AT, 'no.md'), 'VC108', ['"no.md"'], 'a file'],
    [configurationTooLong('input x', 9, 8), 'VC247', ['has 9 characters', 'at most 8'], 'a size'],
    [notYaml('input x', 'a tab'), 'VC109', ['a tab'], 'YAML'],
    [unknownKey('input x', 'bumb', ['bump', 'section']), 'VC110', ['"bumb"', 'bump, section'], 'a key'],
    [wrongValue('input x', 'yes', 'true or false'), 'VC111', ['"yes"', 'true or false'], 'a kind of value'],
  ])('%j is %s and says %j: %s', (problem, code, parts) => {
    expect(problem.code).toBe(code)
    expect(problem.what.startsWith('input x: ')).toBe(true)
    for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
  })

  test.each<[Problem, string, string[]]>([
    [versionTooLow('1.0.0', '1.4.2'), 'VC103', ['1.0.0', '1.4.2']],
    [
      versionWith({ place: 'version', text: '2.0.0' }, { place: 'bump', text: 'major' }),
      'VC105',
      ['version: "2.0.0"', 'bump: "major"'],
    ],
    [unknownCommand('plam', ['plan', 'show']), 'VC112', ['"plam"', 'plan, show']],
    [badArguments('show takes one version, not 0.'), 'VC113', ['show takes one version, not 0.']],
    [outsideRepository('../x.md'), 'VC114', ['The file "../x.md"', 'below .git']],
  ])('%j is %s and says %j', (problem, code, parts) => {
    expect(problem.code).toBe(code)
    for (const part of parts) expect([problem.what, problem.why].join('\n')).toContain(part)
  })
})

describe('the cure', () => {
  test.each<[Problem, string, string]>([
    [unknownChoice(AT, 'mayor', BUMPS), 'Did you mean major?', 'a word is near'],
    [unknownChoice(AT, 'huge', BUMPS), 'Write one of auto, none, patch, minor or major.', 'none is near'],
    [unknownKey('p', 'bumb', ['bump']), 'Did you mean bump?', 'a key is near'],
    [unknownKey('p', 'preset', ['bump']), 'Remove the key.', 'none is near'],
    [unknownCommand('relaese', ['plan', 'release']), 'Did you mean release?', 'a command is near'],
    [unknownCommand('deploy', ['plan', 'release']), 'See --help.', 'none is near'],
    [
      versionTooLow('1.0.0', '1.4.2'),
      'Set a version above 1.4.2, or leave version out to let the commits decide.',
      'the bound',
    ],
  ])('%j: %s (%s)', (problem, cure) => {
    expect(problem.cure).toBe(cure)
  })

  const THREE = 'Write three numbers, for example 1.4.0, or 1.4.0-rc.1 for a pre-release.'
  test.each<[string, string, string]>([
    ['v2.0.0', 'Write "2.0.0": the prefix "v" belongs to tag-prefix.', 'only the prefix is wrong'],
    ['widget-v2.0.0-rc.1', 'Write "2.0.0-rc.1": the prefix "widget-v" belongs to tag-prefix.', 'a longer one'],
    ['V2.0.0+b', 'Write "2.0.0+b": the prefix "V" belongs to tag-prefix.', 'a capital'],
    ['v02.0.0', THREE, 'without the prefix it would not be a version either'],
    ['v2.0.0.0', THREE, 'four numbers'],
    ['v2.0', THREE, 'two numbers'],
    ['2.0', THREE, 'no prefix'],
    ['', THREE, 'nothing'],
    ['latest', THREE, 'a word'],
    ['version 2.0.0', THREE, 'a sentence'],
  ])('for the version %j: %s (%s)', (value, cure) => {
    expect(notSemVer(AT, value).cure).toBe(cure)
  })
})

test.each<[string, Problem]>([
  ['unknownChoice', unknownChoice(AT, HOSTILE, BUMPS)],
  ['notSemVer', notSemVer(AT, HOSTILE)],
  ['notSemVer, behind a version', notSemVer(AT, `v1.2.3-${HOSTILE}`)],
  ['versionWith', versionWith({ place: 'version', text: HOSTILE }, { place: 'bump', text: HOSTILE })],
  ['badTagPrefix', badTagPrefix(AT, HOSTILE)],
  ['noSuchDirectory', noSuchDirectory(AT, HOSTILE)],
  ['noSuchFile', noSuchFile(AT, HOSTILE)],
  ['configurationTooLong', configurationTooLong(HOSTILE, 9, 8)],
  ['notYaml', notYaml('c.yml:1:1', HOSTILE)],
  ['unknownKey', unknownKey('c.yml:1:1', HOSTILE, BUMPS)],
  ['wrongValue', wrongValue('c.yml:1:1', HOSTILE, 'true or false')],
  ['unknownCommand', unknownCommand(HOSTILE, BUMPS)],
  ['badArguments', badArguments(HOSTILE)],
  ['outsideRepository', outsideRepository(HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
