import { describe, expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

test('its own defaults: a break below 1.0.0 makes 1.0.0, any commit a patch, 0.1.0 first', async () => {
  const { settings, rules } = await importOf('git-cliff', '[git]\n')
  expect(settings).toMatchObject({ 'initial-version': '0.1.0', 'major-on-zero': true, 'on-no-release': 'patch' })
  expect(rules).toMatchObject({ others: 'patch', breakingOnZero: 'major', featureOnZero: 'minor' })
})

test('[bump] may keep 0.x', async () => {
  const { settings, rules } = await importOf(
    'git-cliff',
    '[bump]\nbreaking_always_bump_major = false\nfeatures_always_bump_minor = false\ninitial_tag = "v1.0.0"\n',
  )
  expect(settings).toMatchObject({ 'major-on-zero': false, 'initial-version': '1.0.0', 'tag-prefix': 'v' })
  expect(rules).toMatchObject({ breakingOnZero: 'minor', featureOnZero: 'patch' })
})

test.each([
  ['v[0-9].*', 'v'],
  ['^v[0-9]+', 'v'],
  ['widget-v\\\\d+', 'widget-v'],
  ['[0-9]*', ''],
  ['(a|b)[0-9]', undefined],
])('tag_pattern %s: %j', async (pattern, prefix) => {
  expect((await importOf('git-cliff', `[git]\ntag_pattern = "${pattern}"\n`)).settings['tag-prefix']).toBe(prefix)
})

describe('parsers', () => {
  test.each([
    ['message = "^feat", group = "New"', { feat: { section: 'New' } }, 'kept'],
    ['message = "^doc", group = "<!-- 3 -->📚 Docs"', { docs: { bump: 'patch', section: '📚 Docs' } }, 'kept'],
    ['message = "^[fF]ix", group = "Fixes"', { fix: { section: 'Fixes' } }, 'kept'],
    ['message = "^chore|^ci", skip = true', undefined, 'kept'],
    ['message = "^(deps|bump)", group = "Deps"', { deps: { bump: 'patch', section: 'Deps' } }, 'kept'],
    ['message = "^chore\\\\(deps\\\\)", skip = true', {}, 'not there'],
    ['body = ".*security", group = "Security"', {}, 'not there'],
  ])('%s', async (parser, types, verdict) => {
    const { settings, rows } = await importOf('git-cliff', `[git]\ncommit_parsers = [{ ${parser} }]\n`)
    if (types === undefined) expect(settings['types']).toBeUndefined()
    else expect(settings['types'] ?? {}).toMatchObject(types)
    expect(verdictsOf(rows, 'commit_parsers.0')).toEqual([verdict])
  })
})

test('words that make nothing, or a minor, are types', async () => {
  const { settings, rows } = await importOf(
    'git-cliff',
    '[bump]\nno_increment_regex = "chore|ci"\ncustom_minor_increment_regex = "^(more)$"\ncustom_major_increment_regex = "a.b"\nbump_type = "minor"\n',
  )
  expect(settings['types']).toMatchObject({ more: { bump: 'minor' } })
  expect(verdictsOf(rows, 'bump_type')).toEqual(['not there'])
})
