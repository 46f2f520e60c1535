import { expect, test } from '@jest/globals'
import {
  brokenConfiguration,
  configurationIsProgram,
  importNotServed,
  nothingToImport,
  ownFilesThere,
  severalTools,
} from '../../src/errors/migration.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

test.each<[Problem, string, string[]]>([
  [nothingToImport('auto', ['lerna.json']), 'VC901', ['a release tool that can be imported', 'lerna.json']],
  [nothingToImport('lerna', ['lerna.json']), 'VC901', ['no configuration of lerna here']],
  [
    severalTools([
      { tool: 'a', path: 'a.json' },
      { tool: 'b', path: 'b.json' },
    ]),
    'VC902',
    ['a (a.json), b (b.json)', '--from a or b'],
  ],
  [brokenConfiguration('a.json:3:1', 'comma expected'), 'VC903', ['a.json:3:1', 'comma expected']],
  [
    configurationIsProgram('semantic-release', 'a.js', ['branches']),
    'VC904',
    ['"a.js"', 'branches', '.releaserc.json'],
  ],
  [configurationIsProgram('standard-version', 'a.js', []), 'VC904', ['.versionrc.json']],
  [ownFilesThere(['a.yml']), 'VC905', ['"a.yml" is there', '--force']],
  [ownFilesThere(['a.yml', 'b.yml']), 'VC905', ['are there']],
  [importNotServed('lerna', ['a.yml:1:1: no.']), 'VC906', ['lerna', 'a.yml:1:1: no.']],
])('%j is %s and says %j', (problem, code, parts) => {
  expect(problem.code).toBe(code)
  for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
})

test('text of others cannot act', () => {
  for (const problem of [configurationIsProgram('lerna', HOSTILE, []), ownFilesThere([HOSTILE])])
    expectHarmless(problem)
})
