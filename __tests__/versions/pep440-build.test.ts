import { expect, test } from '@jest/globals'
import { isPep440 } from '../../src/versions/pep440.ts'
import { pep440Build } from '../../src/versions/pep440-build.ts'
import { version } from '../next-version/history.ts'

test.each<[string, readonly string[], Parameters<typeof pep440Build>[1], string]>([
  ['before any candidate', [], {}, '1.3.0.dev4'],
  ['after a candidate: of the next one', ['1.3.0-rc.1'], {}, '1.3.0rc2.dev4'],
  ['by the words that PEP 440 takes', ['1.3.0-beta.3', '1.3.0-alpha.9'], {}, '1.3.0b4.dev4'],
  ['by the configuration', ['1.3.0-next.1'], { next: 'rc' }, '1.3.0rc2.dev4'],
  ['the highest by the order of PEP 440', ['1.3.0-z.1', '1.3.0-a.1'], { z: 'a', a: 'b' }, '1.3.0b2.dev4'],
  ['numbers, not text', ['1.3.0-rc.9', '1.3.0-rc.10'], {}, '1.3.0rc11.dev4'],
  ['written without a dot', ['1.3.0-rc1'], {}, '1.3.0rc2.dev4'],
  ['a channel that it has no word for', ['1.3.0-next.1'], {}, '1.3.0.dev4'],
  ['a word in place of the number', ['1.3.0-rc.x'], {}, '1.3.0.dev4'],
  ['dev counts otherwise', ['1.3.0-dev.1'], {}, '1.3.0.dev4'],
  ['another target', ['2.0.0-rc.1'], {}, '1.3.0.dev4'],
])('%s', (_, candidates, channels, expected) => {
  const build = { target: version('1.3.0'), candidates: candidates.map(version), commits: 4, commit: 'c'.repeat(40) }
  expect(pep440Build(build, channels)).toBe(expected)
  expect(isPep440(expected)).toBe(true)
})
