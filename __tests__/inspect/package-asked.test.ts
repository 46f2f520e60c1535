import { expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { packageAsked } from '../../src/inspect/package-asked.ts'
import { packageOf } from '../packages/rules.ts'

const EACH = [
  packageOf('core', { prefix: 'core-v' }),
  packageOf('ui', { prefix: 'core-v2-v' }),
  packageOf('site', { prefix: 'v' }),
]
const asked = (words: readonly string[], chosen?: readonly string[], each = EACH) => {
  const packages = { each, groups: [], onDependency: 'patch', ...(chosen && { chosen }) } as const
  try {
    return packageAsked(packages, words, 'here').name
  } catch (error) {
    if (error instanceof CheckpointError) return error.problems.map(({ code }) => code).join()
    throw error
  }
}

test.each<[string, readonly string[], readonly string[] | undefined, string]>([
  ['a tag', ['core-v1.2.0'], undefined, 'core'],
  ['the longest prefix', ['core-v2-v1.0.0'], undefined, 'ui'],
  ['a prefix that others end in', ['v1.0.0'], undefined, 'site'],
  ['the first of two words that says it', ['HEAD', 'core-v1.0.0'], undefined, 'core'],
  ['both words', ['core-v1.0.0', 'core-v1.1.0'], undefined, 'core'],
  ['a number and a name', ['1.2.0'], ['ui'], 'ui'],
  ['a tag and the same name', ['core-v1.2.0'], ['core'], 'core'],
  ['no words and a name', [], ['site'], 'site'],
  ['a number alone', ['1.2.0'], undefined, 'VC808'],
  ['no version: the prefix is not enough', ['core-v1.2'], undefined, 'VC808'],
  ['nothing', [], undefined, 'VC808'],
  ['two words of two packages', ['core-v1.0.0', 'v1.0.0'], undefined, 'VC113'],
  ['a tag and another name', ['core-v1.0.0'], ['ui'], 'VC113'],
  ['two names', ['1.0.0'], ['core', 'ui'], 'VC113'],
])('%s: %j with %j', (_, words, chosen, expected) => {
  expect(asked(words, chosen)).toBe(expected)
})

test('the only package is meant by a number alone', () => {
  expect(asked(['1.2.0'], undefined, EACH.slice(0, 1))).toBe('core')
})
