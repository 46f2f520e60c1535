import { expect, test } from '@jest/globals'
import { levelsOf, typesSetting, type TheirType } from '../../src/migrate/commit-types.ts'

test.each<[string, TheirType, unknown, string]>([
  ['feat', { bump: 'minor', section: 'Features' }, undefined, 'as in our own table'],
  ['feat', { bump: 'minor', section: 'New' }, { feat: { section: 'New' } }, 'another title'],
  ['docs', { bump: 'patch' }, { docs: { bump: 'patch' } }, 'another level'],
  ['fix', { bump: 'none', hidden: true }, { fix: { bump: 'none', section: 'hidden' } }, 'nothing at all'],
  ['deps', { bump: 'patch', section: 'Deps' }, { deps: { bump: 'patch', section: 'Deps' } }, 'a type of their own'],
  ['ex', { bump: 'none' }, undefined, 'a type that says nothing'],
  ['fix', { bump: 'patch', scopes: { dev: 'none' } }, { fix: { scopes: { dev: 'none' } } }, 'a scope'],
])('%s %j: %j (%s)', (type, theirs, setting) => {
  expect(typesSetting(new Map([[type, theirs]]))).toEqual(setting)
})

test('the levels of all types', () => {
  expect(levelsOf(new Map([['a', { bump: 'patch' as const }]]))).toEqual(new Map([['a', 'patch']]))
})
