import { describe, expect, test } from '@jest/globals'
import * as versionFiles from '../../src/errors/version-files.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const AT = { place: '.github/version-checkpoint.yml:4:7 prepare.files.0' }

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [
      versionFiles.noVersionFile(AT, 'no.toml'),
      'VC701',
      `${AT.place}: the commit to release has no file "no.toml".`,
      'committed',
    ],
    [
      versionFiles.notItsSyntax({ file: 'a.toml', position: '3:1' }, 'TOML', 'bad', 'anywhere'),
      'VC702',
      'a.toml:3:1: not TOML: bad',
      'mark the line',
    ],
    [versionFiles.notUtf8('a'), 'VC703', 'a is not text in UTF-8.', 'Convert it'],
    [versionFiles.noVersionAt('a.json', ['x.y']), 'VC704', 'a.json has nothing at x.y.', '{ file: a.json, path: … }'],
    [versionFiles.dynamicVersion('pyproject.toml'), 'VC705', 'pyproject.toml', 'Leave pyproject.toml out'],
    [
      versionFiles.inheritedVersion('a/Cargo.toml', 'package.version'),
      'VC706',
      'a/Cargo.toml inherits package.version from its workspace.',
      'path: workspace.package.version',
    ],
    [versionFiles.doubledVersion('a', ['b', 'c']), 'VC707', 'at b and at c.', 'Remove all but one'],
    [
      versionFiles.notAVersionThere('a', '1:2', 'b', 'x'),
      'VC708',
      'a:1:2: b is "x", not a version.',
      'Write a version there',
    ],
    [
      versionFiles.notAVersionThere('a', '1:2', 'b', ''),
      'VC708',
      'a:1:2: b is no text on one line, not a version.',
      'Write a version there',
    ],
    [versionFiles.noSyntax(AT, 'a.py', 'anywhere'), 'VC711', `${AT.place}: "a.py"`, 'Leave the path out'],
    [versionFiles.notInLock('Cargo.lock', 'w'), 'VC712', '"w"', 'package: NAME'],
    [versionFiles.notInLock('Cargo.lock', undefined), 'VC712', 'Cargo.lock: ', 'package: NAME'],
    [
      versionFiles.notItsSyntax({ file: 'a.json', position: '3:1' }, 'JSON', 'bad', 'nowhere'),
      'VC702',
      'a.json:3:1: not JSON: bad',
      'Fix the file; or name a pattern.',
    ],
    [
      versionFiles.noPep440Form(AT, 'setup.cfg', { version: '1.5.0-next.1', channel: 'next' }),
      'VC724',
      'and "1.5.0-next.1" has no PEP 440 form.',
      'pep440: { next: rc }',
    ],
    [
      versionFiles.versionAhead('package.json', '2.0.0', '1.5.0'),
      'VC726',
      'package.json holds "2.0.0", which is above 1.5.0.',
      'version: 2.0.0',
    ],
    [
      versionFiles.wrongPattern(AT, '(a', 'missing )'),
      'VC727',
      `${AT.place}: the pattern "(a" cannot be used: missing )`,
      '(?<version>',
    ],
    [
      versionFiles.patternMatches(AT, 'a.py', []),
      'VC728',
      `${AT.place}: the pattern matches nothing in "a.py".`,
      'Correct the pattern',
    ],
    [
      versionFiles.patternMatches(AT, 'a.py', ['1:1', '2:1']),
      'VC728',
      `${AT.place}: the pattern matches 2 times in "a.py", at 1:1, 2:1.`,
      'add all: true',
    ],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['noVersionFile', versionFiles.noVersionFile(AT, HOSTILE)],
  ['notItsSyntax', versionFiles.notItsSyntax({ file: HOSTILE, position: '1:1' }, 'TOML', HOSTILE, 'anywhere')],
  ['notUtf8', versionFiles.notUtf8(HOSTILE)],
  ['noVersionAt', versionFiles.noVersionAt(HOSTILE, [HOSTILE])],
  ['dynamicVersion', versionFiles.dynamicVersion(HOSTILE)],
  ['inheritedVersion', versionFiles.inheritedVersion(HOSTILE, HOSTILE)],
  ['doubledVersion', versionFiles.doubledVersion(HOSTILE, [HOSTILE])],
  ['notAVersionThere', versionFiles.notAVersionThere(HOSTILE, '1:1', HOSTILE, HOSTILE)],
  ['noSyntax', versionFiles.noSyntax(AT, HOSTILE, 'anywhere')],
  ['notInLock', versionFiles.notInLock(HOSTILE, HOSTILE)],
  ['noPep440Form', versionFiles.noPep440Form(AT, HOSTILE, { version: HOSTILE, channel: HOSTILE })],
  ['versionAhead', versionFiles.versionAhead(HOSTILE, HOSTILE, '1.5.0')],
  ['wrongPattern', versionFiles.wrongPattern(AT, HOSTILE, HOSTILE)],
  ['patternMatches', versionFiles.patternMatches(AT, HOSTILE, ['1:1'])],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
