import { describe, expect, test } from '@jest/globals'
import type { BumpLevel } from '../../src/commits/commit.ts'
import type { TheirRules } from '../../src/migrate/import.ts'
import { theirLevel } from '../../src/migrate/their-level.ts'
import { release } from './releases.ts'

const TYPES = new Map<string, BumpLevel>([
  ['feat', 'minor'],
  ['fix', 'patch'],
])
const STRICT: TheirRules = {
  types: TYPES,
  others: 'none',
  unconventional: 'none',
  breakingOnZero: 'major',
  featureOnZero: 'minor',
}
const LOOSE: TheirRules = {
  types: TYPES,
  others: 'patch',
  unconventional: 'patch',
  breakingOnZero: 'minor',
  featureOnZero: 'patch',
}
const AS_TYPE: TheirRules = { ...STRICT, breakingOnZero: 'as its type' }

describe.each<[string, TheirRules, string, string, BumpLevel]>([
  ['a break below 1.0.0 may make 1.0.0', STRICT, '0.1.0', 'feat!: a', 'major'],
  ['or a minor', LOOSE, '0.1.0', 'feat!: a', 'minor'],
  ['or what its type makes', AS_TYPE, '0.1.0', 'fix!: a', 'patch'],
  ['from 1.0.0 on it is major', AS_TYPE, '1.1.0', 'fix!: a', 'major'],
  ['a feature below 1.0.0 may be a patch', LOOSE, '0.1.0', 'feat: a', 'patch'],
  ['from 1.0.0 on it is minor', LOOSE, '1.1.0', 'feat: a', 'minor'],
  ['any commit may make a patch', LOOSE, '1.1.0', 'Update readme', 'patch'],
  ['or none', STRICT, '1.1.0', 'Update readme', 'none'],
  [
    'where what is not conventional is left out',
    { ...LOOSE, unconventional: 'none' },
    '1.1.0',
    'Update readme',
    'none',
  ],
  ['a type that is in no table may make a patch', LOOSE, '1.1.0', 'docs: a', 'patch'],
  ['or none', STRICT, '1.1.0', 'docs: a', 'none'],
])('%s', (_, rules, previous, message, level) => {
  test(`${message} after ${previous}: ${level}`, () => {
    expect(theirLevel(release(previous, '9.0.0', [message]), rules)).toBe(level)
  })
})
