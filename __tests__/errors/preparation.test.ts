import { describe, expect, test } from '@jest/globals'
import * as preparation from '../../src/errors/preparation.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const AT = { place: '.github/version-checkpoint.yml:4:7 prepare.files.0' }

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [
      preparation.noVersionFile(AT, 'no.toml'),
      'VC701',
      `${AT.place}: the commit to release has no file "no.toml".`,
      'that is committed',
    ],
    [preparation.notItsSyntax('a.toml', '3:1', 'TOML', 'bad'), 'VC702', 'a.toml:3:1: not TOML: bad', 'mark the line'],
    [preparation.notUtf8('a'), 'VC703', 'a is not text in UTF-8.', 'Convert it'],
    [preparation.noVersionAt('a.json', ['x.y']), 'VC704', 'a.json holds nothing at x.y.', '{ file: a.json, path: … }'],
    [
      preparation.dynamicVersion('pyproject.toml'),
      'VC705',
      'pyproject.toml says that its version is dynamic.',
      'Leave pyproject.toml out',
    ],
    [
      preparation.inheritedVersion('a/Cargo.toml', 'package.version'),
      'VC706',
      'a/Cargo.toml inherits package.version from its workspace.',
      'path: workspace.package.version',
    ],
    [
      preparation.doubledVersion('a', ['b', 'c']),
      'VC707',
      'a holds the version more than once: at b and at c.',
      'Remove all but one',
    ],
    [
      preparation.notAVersionThere('a', '1:2', 'b', 'x'),
      'VC708',
      'a:1:2: b is "x", not a version.',
      'Write a version there',
    ],
    [
      preparation.notAVersionThere('a', '1:2', 'b', ''),
      'VC708',
      'a:1:2: b is no text on one line, not a version.',
      'Write a version there',
    ],
    [
      preparation.noMarkedLine(AT, 'a.py'),
      'VC709',
      `${AT.place}: "a.py" has no line marked x-version-checkpoint.`,
      'End the line',
    ],
    [
      preparation.unclearLine('a.py', '1:1', []),
      'VC710',
      'a.py:1:1: this line holds no version.',
      'Bring it to one version',
    ],
    [
      preparation.unclearLine('a.py', '1:1', ['1.0.0', '2.0.0']),
      'VC710',
      'a.py:1:1: this line holds several versions: 1.0.0 or 2.0.0.',
      'take the mark away',
    ],
    [
      preparation.noSyntax(AT, 'a.cfg'),
      'VC711',
      `${AT.place}: "a.cfg" is not TOML, JSON or YAML by its name, so it has no paths.`,
      'Leave the path out',
    ],
    [preparation.notInLock('Cargo.lock', 'w'), 'VC712', 'Cargo.lock: it has no own entry of "w".', 'package: NAME'],
    [
      preparation.notInLock('Cargo.lock', undefined),
      'VC712',
      'Cargo.lock: which package is its own is not known.',
      'package: NAME',
    ],
    [
      preparation.noRepositoryPath(AT.place, '../a'),
      'VC713',
      `${AT.place}: "../a" is no path to a file inside the repository.`,
      'as git shows it',
    ],
    [
      preparation.noEntryPlace('A.md'),
      'VC714',
      'A.md has headings, but neither a version nor "Unreleased" among them.',
      '## [Unreleased]',
    ],
    [
      preparation.notMarkdown(AT.place, 'CHANGES.rst'),
      'VC723',
      `${AT.place}: "CHANGES.rst" is not a Markdown file by its name.`,
      'CHANGELOG.md',
    ],
    [
      preparation.messageOfAChange('feat: x'),
      'VC715',
      'prepare.message gives "feat: x", which does not read as the commit of a release.',
      'chore(release): {{ version }}',
    ],
    [
      preparation.notAPlainFile('a', 'a program'),
      'VC716',
      'a is a program in the commit to release.',
      'Name another file',
    ],
    [preparation.noBranch(), 'VC717', 'prepare is to make a commit, and this run is on no branch.', 'git switch main'],
    [
      preparation.changesInTheWay('x'),
      'VC718',
      'The working tree holds changes in files that prepare writes: x',
      'git stash',
    ],
    [
      preparation.branchProtected('main', 'no'),
      'VC719',
      'The branch "main" refuses the commit of the preparation: no',
      'token of an App',
    ],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toBe(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['noVersionFile', preparation.noVersionFile(AT, HOSTILE)],
  ['notItsSyntax', preparation.notItsSyntax(HOSTILE, '1:1', 'TOML', HOSTILE)],
  ['notUtf8', preparation.notUtf8(HOSTILE)],
  ['noVersionAt', preparation.noVersionAt(HOSTILE, [HOSTILE])],
  ['dynamicVersion', preparation.dynamicVersion(HOSTILE)],
  ['inheritedVersion', preparation.inheritedVersion(HOSTILE, HOSTILE)],
  ['doubledVersion', preparation.doubledVersion(HOSTILE, [HOSTILE])],
  ['notAVersionThere', preparation.notAVersionThere(HOSTILE, '1:1', HOSTILE, HOSTILE)],
  ['noMarkedLine', preparation.noMarkedLine(AT, HOSTILE)],
  ['unclearLine', preparation.unclearLine(HOSTILE, '1:1', [HOSTILE, HOSTILE])],
  ['noSyntax', preparation.noSyntax(AT, HOSTILE)],
  ['notInLock', preparation.notInLock(HOSTILE, HOSTILE)],
  ['noRepositoryPath', preparation.noRepositoryPath(AT.place, HOSTILE)],
  ['noEntryPlace', preparation.noEntryPlace(HOSTILE)],
  ['messageOfAChange', preparation.messageOfAChange(HOSTILE)],
  ['notAPlainFile', preparation.notAPlainFile(HOSTILE, 'a program')],
  ['changesInTheWay', preparation.changesInTheWay(HOSTILE)],
  ['branchProtected', preparation.branchProtected(HOSTILE, HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
