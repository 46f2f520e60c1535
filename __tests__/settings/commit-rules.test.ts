import { expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { commitRules } from '../../src/settings/commit-rules.ts'
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts'

// What a configuration adds is tested where it is read: settings.test.ts.
test('without a configuration the rules are those that are built in', () => {
  expect(commitRules(NO_CONFIGURATION, 'checkpoint')).toMatchObject({ squash: 'auto', reverts: true, emoji: false })
  expect([...commitRules(NO_CONFIGURATION, 'checkpoint').types.keys()]).toEqual([...DEFAULT_RULES.types.keys()])
})

test('a row changes what it says, and leaves the rest', () => {
  const types = new Map([['DOCS', { bump: 'patch' as const, scopes: new Map([['API', 'minor' as const]]) }]])
  const { types: made } = commitRules({ ...NO_CONFIGURATION, rules: { types } }, 'checkpoint')
  expect(made.get('docs')).toEqual({ bump: 'patch', section: 'Documentation', scopes: new Map([['api', 'minor']]) })
})
