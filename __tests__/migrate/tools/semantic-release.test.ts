import { describe, expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const imported = (options: object) =>
  importOf('semantic-release', `{"release": ${JSON.stringify(options)}}`.slice(12, -1))

test('its own defaults: v, 1.0.0 first, a break below 1.0.0 makes 1.0.0, published, its branches', async () => {
  const { settings, branches, rules } = await imported({})
  expect(settings).toEqual({
    'tag-prefix': 'v',
    'initial-version': '1.0.0',
    'major-on-zero': true,
    channels: { '*.x': 'maintenance', beta: 'beta', alpha: 'alpha' },
    draft: false,
  })
  expect(branches).toEqual(['main', 'master'])
  expect(rules).toMatchObject({ others: 'none', breakingOnZero: 'major', featureOnZero: 'minor' })
})

describe('branches', () => {
  test.each([
    ['main', {}, 'kept', ['main']],
    ['+([0-9])?(.{+([0-9]),x}).x', { '*.x': 'maintenance' }, 'kept', []],
    ['1.x', { '1.x': 'maintenance' }, 'kept', []],
    [{ name: '1.x', range: '1.0.x' }, { '1.x': { maintenance: '1.0.x' } }, 'kept', []],
    [{ name: 'beta', prerelease: true }, { beta: 'beta' }, 'kept', []],
    [{ name: 'dev', prerelease: 'rc' }, { dev: 'rc' }, 'kept', []],
    [{ name: 'pr/**', prerelease: '${name.replace(/^pr/, "")}' }, {}, 'not there', []],
    ['next', {}, 'not there', []],
    ['release/*', {}, 'not there', []],
  ])('%j', async (branch, channels, verdict, branches) => {
    const made = await imported({ branches: [branch] })
    expect(made.settings['channels'] ?? {}).toEqual(channels)
    expect(verdictsOf(made.rows, 'branches.0')).toEqual([verdict])
    expect(made.branches).toEqual(branches)
  })
})

test.each([
  ['${version}', ''],
  ['widget@${version}', 'widget@'],
  ['${version}-x', undefined],
])('tagFormat %s: %j', async (tagFormat, prefix) => {
  expect((await imported({ tagFormat })).settings['tag-prefix']).toBe(prefix)
})

test('a shared configuration is named', async () => {
  expect(verdictsOf((await imported({ extends: '@acme/config' })).rows, 'extends')).toEqual(['not there'])
})
