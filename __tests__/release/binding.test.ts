import { describe, expect, test } from '@jest/globals'
import type { Templates } from '../../src/notes/render.ts'
import { packageRecord, settingsRecord } from '../../src/release/binding.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { channelOf } from '../../src/settings/channels.ts'
import { settle } from '../../src/settings/settings.ts'
import { settingsOf } from '../next-version/history.ts'
import { packageOf } from '../packages/rules.ts'

const record = (inputs: Record<string, string> = {}, configuration: object = {}, templates: Templates = {}) =>
  settingsRecord(settingsOf(inputs, configuration), templates)

describe('binds what shapes the release', () => {
  test.each<[string, Record<string, string>, object]>([
    ['draft', { draft: 'false' }, {}],
    ['assets', { assets: 'dist/*.tgz' }, {}],
    ['releaseName', { 'release-name': 'A name' }, {}],
    ['tagMessage', { 'tag-message': 'A message' }, {}],
    ['tagPrefix', { 'tag-prefix': 'widget-v' }, {}],
    ['floatingTags', { 'floating-tags': 'major' }, {}],
    ['requireChecks', { 'require-checks': 'all' }, {}],
    ['prerelease', { prerelease: 'rc' }, {}],
    ['highlights', {}, { highlights: 'A highlight' }],
  ])('%s', (name, inputs, configuration) => {
    expect(record(inputs, configuration)[name]).not.toBe(record()[name])
  })

  test.each([
    ['rules', 'types: { docs: { bump: patch } }'],
    ['preparation', 'prepare: { files: [VERSION] }'],
    ['alsoTag', 'also-tag: [lsp/v]'],
    ['rules', "corrections: { '#12': 'feat: a' }"],
    ['rules', 'corrections: { 3f2c1ab: { skip: not shipped } }'],
    ['rules', "tickets: { pattern: '[A-Z]+-\\d+' }"],
    ['rules', 'skip-marks: true'],
    ['maintenance', 'channels: { main: { maintenance: 1.x } }'],
  ])('%s, of a configuration file', async (name, text) => {
    expect((await configured(text))[name]).not.toBe(record()[name])
  })
})

async function configured(text: string): Promise<Record<string, string>> {
  const configuration = await parseConfiguration('version-checkpoint.yml', text)
  const { settings } = settle(new Map(), configuration, await channelOf(configuration.channels, 'main'))
  return settingsRecord(settings, {})
}

test.each([
  ["corrections: { '#12': 'feat: a' }", "corrections: { '#12': 'feat: b' }", 'the message'],
  ["corrections: { '#12': 'feat: a' }", "corrections: { '#13': 'feat: a' }", 'the commit'],
  ["corrections: { '#12': 'feat: a' }", "corrections: { '#12': { skip: 'feat: a' } }", 'what becomes of it'],
])('a correction that says something else: %s, %s (%s)', async (one, other) => {
  expect((await configured(one))['rules']).not.toBe((await configured(other))['rules'])
})

describe('binds nothing that differs between any two jobs, or that the plan says itself', () => {
  test.each<[string, string]>([
    ['check-run-id', '4711'],
    ['checks-timeout', '5'],
    ['plan-file', '/home/runner/work/_temp/plan.json'],
    ['bump', 'major'],
    ['version', '3.0.0'],
    ['dry-run', 'true'],
  ])('%s', (name, value) => {
    expect(record({ [name]: value })).toEqual(record())
  })

  test('the place of a setting in its file', async () => {
    const text = "also-tag: [lsp/v]\nprepare:\n  files: [VERSION]\n  notes-file: 'docs/{{ tag }}.md'\n"
    expect(await configured(`# a comment\n${text}`)).toEqual(await configured(text))
  })
})

describe('the texts of templates', () => {
  const named = (path: string, text: string) => ({ partials: new Map([[path, text]]) })

  test('each file that a template names is bound by its path', () => {
    const of = (text: string) => record({}, {}, named('docs/footer.md', text))['partial: docs/footer.md']
    expect(of('one')).not.toBe(of('two'))
  })

  test('one that is called as a template is called does not stand in its place', () => {
    const of = (text: string) => record({}, {}, { notes: { name: 'n', text }, ...named('notes', 'same') })
    expect(of('one')).not.toEqual(of('two'))
  })

  test('where a template stands says nothing', () => {
    const of = (name: string) => record({ template: name }, {}, { notes: { name, text: 'same' } })
    expect(of('a.md')).toEqual(of('b.md'))
  })
})

test('no text of any setting or template stands in it', () => {
  const templates = { notes: { name: 'n', text: 'A template' } }
  const said = JSON.stringify(record({ 'release-name': 'A name' }, { highlights: 'A highlight' }, templates))
  expect(said).not.toMatch(/A (name|highlight|template)/)
})

describe('of a package', () => {
  const groups = [{ name: 'sdk', place: 'c.yml:1:1', packages: ['core'], versions: 'fixed' as const }]
  const of = (more: Parameters<typeof packageOf>[1] = {}, around = {}) =>
    packageRecord(packageOf('core', more), { groups, onDependency: 'patch', ...around })

  test.each<[string, Parameters<typeof packageOf>[1], object]>([
    ['package', { paths: ['other'] }, {}],
    ['package', { exclude: ['docs/**'] }, {}],
    ['package', { touched: 'same' }, {}],
    ['depends-on', { dependsOn: ['api'] }, {}],
    ['depends-on', {}, { onDependency: 'none' }],
    ['groups', {}, { groups: [] }],
  ])('%s: %j, %j', (name, more, around) => {
    expect(of(more, around)[name]).not.toBe(of()[name])
  })

  test('not where a group stands, nor one of others', () => {
    const moved = groups.map((group) => ({ ...group, place: 'c.yml:9:1' }))
    const others = [...moved, { name: 'apps', place: '', packages: ['web'], versions: 'linked' }]
    expect(of({}, { groups: others })).toEqual(of())
  })
})
