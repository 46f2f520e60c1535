import { describe, expect, test } from '@jest/globals'
import { importOf, verdictsOf } from '../world.ts'

const imported = (config: object, around = {}) =>
  importOf('release-please', JSON.stringify({ packages: { '.': {} }, ...config }), around)

test('its own defaults: 1.0.0 first and after a break, a pull request, published', async () => {
  const { settings, rules } = await imported({ 'include-component-in-tag': false })
  expect(settings).toMatchObject({
    'major-on-zero': true,
    'initial-version': '1.0.0',
    'tag-prefix': 'v',
    prepare: { files: ['package.json'], changelog: 'CHANGELOG.md', via: 'pull-request' },
    draft: false,
  })
  expect(rules).toMatchObject({ others: 'none', breakingOnZero: 'major', featureOnZero: 'minor' })
})

test('bump-minor-pre-major keeps 0.x; a feature as a patch is named', async () => {
  const { settings, rules, rows } = await imported({
    'bump-minor-pre-major': true,
    'bump-patch-for-minor-pre-major': true,
  })
  expect(settings['major-on-zero']).toBe(false)
  expect(rules).toMatchObject({ breakingOnZero: 'minor', featureOnZero: 'patch' })
  expect(verdictsOf(rows, 'bump-patch-for-minor')).toEqual(['changed'])
})

test.each<[object, boolean, unknown[], string]>([
  [{ a: { 'bump-minor-pre-major': true }, b: { 'bump-minor-pre-major': true } }, false, [], 'all alike: for all'],
  [{ a: { 'bump-minor-pre-major': true }, b: {} }, true, [['a', false]], 'one of them: for that one'],
  [{ a: {}, b: {} }, true, [], 'none: their default'],
])('bump-minor-pre-major in packages %j', async (packages, forAll, own) => {
  const { settings } = await imported({ packages })
  expect(settings['major-on-zero']).toBe(forAll)
  const said = Object.entries(settings['packages'] as Record<string, Record<string, unknown>>)
  expect(said.flatMap(([name, keys]) => ('major-on-zero' in keys ? [[name, keys['major-on-zero']]] : []))).toEqual(own)
})

describe('tags', () => {
  test.each([
    [{ component: 'widget' }, 'widget-v'],
    [{ component: 'widget', 'tag-separator': '/' }, 'widget/v'],
    [{ component: 'widget', 'include-v-in-tag': false }, 'widget-'],
    [{ 'package-name': '@acme/widget' }, 'widget-v'],
    [{ 'include-component-in-tag': false, component: 'widget' }, 'v'],
    [{}, 'v'],
  ])('%j: %s', async (config, prefix) => {
    expect((await imported(config)).settings['tag-prefix']).toBe(prefix)
  })

  test('of a package for Node the component is its name', async () => {
    const { readSaid } = await import('../../../src/migrate/read-said.ts')
    const packageJson = await readSaid({ path: 'package.json', text: '{ "name": "@acme/widget" }' }, 'JSON')
    expect((await imported({}, { packageJson })).settings['tag-prefix']).toBe('widget-v')
  })
})

test('what the package says goes before what the top says', async () => {
  const { settings } = await imported({
    draft: true,
    packages: { '.': { draft: false, 'release-type': 'go', 'initial-version': '0.2.0' } },
  })
  expect(settings).toMatchObject({ draft: false, 'initial-version': '0.2.0' })
})

test('hidden sections make nothing, visible ones a patch', async () => {
  const sections = [{ type: 'feat', section: 'New' }, { type: 'docs' }, { type: 'fix', hidden: true }]
  const { settings, rules } = await imported({ 'changelog-sections': sections })
  expect(settings['types']).toMatchObject({ feat: { section: 'New' }, docs: { bump: 'patch' }, fix: { bump: 'none' } })
  expect(rules?.types.get('perf')).toBe('none')
})
