import { expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const withRules = (...releaseRules: readonly object[]) =>
  importOf(
    'semantic-release',
    JSON.stringify({ branches: 'main', plugins: [['@semantic-release/commit-analyzer', { releaseRules }]] }),
  )

test.each<[object, object | undefined, string, string]>([
  [{ type: 'docs', release: 'patch' }, { docs: { bump: 'patch' } }, 'kept', 'a type'],
  [{ type: 'Refactor', release: 'patch' }, { refactor: { bump: 'patch' } }, 'kept', 'types are in any case'],
  [{ type: 'feat', release: false }, { feat: { bump: 'none' } }, 'kept', 'a type that makes nothing'],
  [{ type: 'docs', scope: 'README', release: 'patch' }, { docs: { scopes: { README: 'patch' } } }, 'kept', 'a scope'],
  [{ breaking: true, release: 'major' }, undefined, 'kept', 'as it is'],
  [{ breaking: true, release: 'minor' }, undefined, 'not there', 'nothing lowers a break'],
  [{ type: '*', release: 'patch' }, undefined, 'not there', 'a pattern'],
  [{ emoji: ':bug:', release: 'patch' }, undefined, 'not there', 'something else than type and scope'],
  [{ type: 'x', release: 'prerelease' }, undefined, 'not there', 'no level'],
])('%j: %j, %s (%s)', async (rule, types, verdict) => {
  const { settings, rows } = await withRules(rule)
  expect(settings['types']).toEqual(types)
  expect(verdictsOf(rows, 'releaseRules.0')).toEqual([verdict])
})

test('a scope alone is one of every type that makes something', async () => {
  const { settings } = await withRules({ scope: 'no-release', release: false })
  expect(settings['types']).toEqual(
    Object.fromEntries(['feat', 'fix', 'perf', 'revert'].map((type) => [type, { scopes: { 'no-release': 'none' } }])),
  )
})
