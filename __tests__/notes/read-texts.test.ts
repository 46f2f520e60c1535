import { describe, expect, test } from '@jest/globals'
import { readGuide, readTemplates } from '../../src/notes/read-texts.ts'
import type { Run } from '../../src/next-version/read.ts'
import { checkpointOf, settingsOf } from '../next-version/history.ts'
import { problemsOf } from '../github/calls.ts'
import { portsIn } from '../git/histories.ts'

/** A bare repository, and a job that checked nothing out. */
const BARE = { workTree: false }
const TEMPLATE = '.github/release-template.md'

function run(inputs: Readonly<Record<string, string>> = {}, changes: Partial<Run> = {}): Run {
  const clone = { shallow: false, workTree: true, project: 'widget' }
  return { inputs: new Map(Object.entries(inputs)), ...clone, revision: 'HEAD', planOnly: false, ...changes }
}

describe('readTemplates', () => {
  test('none: the built-in texts', async () => {
    const templates = await readTemplates(run(), settingsOf(), portsIn().ports)
    expect(templates).toEqual({
      notes: undefined,
      tagMessage: undefined,
      releaseName: undefined,
      preset: 'checkpoint',
      partials: new Map(),
    })
  })

  test('the usual file, an empty one too', async () => {
    for (const text of ['{{ version }}', '']) {
      const { notes } = await readTemplates(run(), settingsOf(), portsIn({ tree: { [TEMPLATE]: text } }).ports)
      expect(notes).toEqual({ name: TEMPLATE, text })
    }
  })

  test('a bare repository has it in the commit', async () => {
    const { ports } = portsIn({ files: { [TEMPLATE]: 'x' } })
    expect((await readTemplates(run({}, BARE), settingsOf(), ports)).notes).toEqual({
      name: TEMPLATE,
      text: 'x',
    })
  })

  test('a file that was named; VC108 where it is not there, never the built-in text', async () => {
    const settings = settingsOf({ template: 'own.md' })
    const { notes } = await readTemplates(run(), settings, portsIn({ tree: { 'own.md': 'x', [TEMPLATE]: 'y' } }).ports)
    expect(notes).toEqual({ name: 'own.md', text: 'x' })
    const missing = readTemplates(run(), settings, portsIn({ tree: { [TEMPLATE]: 'y' } }).ports)
    expect((await problemsOf(missing)).codes).toEqual(['VC108'])
  })

  test('texts of the inputs go by the names of the inputs', async () => {
    const settings = settingsOf({ 'tag-message': '{{ tag }}', 'release-name': 'R {{ version }}' })
    expect(await readTemplates(run(), settings, portsIn().ports)).toMatchObject({
      tagMessage: { name: 'tag-message', text: '{{ tag }}' },
      releaseName: { name: 'release-name', text: 'R {{ version }}' },
    })
  })

  test('a preset that this run asks for outweighs the file, one of the configuration does not', async () => {
    const { ports } = portsIn({ tree: { [TEMPLATE]: 'x' } })
    const settings = settingsOf({}, { preset: 'conventional' })
    expect((await readTemplates(run({ preset: 'conventional' }), settings, ports)).notes).toBeUndefined()
    expect((await readTemplates(run(), settings, ports)).notes).toEqual({ name: TEMPLATE, text: 'x' })
  })
})

describe('partials', () => {
  test('those that any of the templates names are read, and what these name in turn, each once', async () => {
    const tree = {
      [TEMPLATE]: '{% include "a.md" %}{% layout "checkpoint" %}',
      'a.md': '{% render "b.md" %}{% include "a.md" %}',
      'b.md': 'b',
      'c.md': 'c',
    }
    const { ports, calls } = portsIn({ tree })
    const settings = settingsOf({ 'tag-message': '{% include "c.md" %}' })
    const { partials } = await readTemplates(run(), settings, ports)
    expect(partials).toEqual(
      new Map([
        ['a.md', tree['a.md']],
        ['c.md', 'c'],
        ['b.md', 'b'],
      ]),
    )
    expect(calls.filter((call) => call === 'read a.md')).toHaveLength(1)
  })

  test.each(['../secret', '/etc/passwd', '.git/config', 'a/../../b'])('%s is never asked for', async (path) => {
    const { ports, calls } = portsIn({ tree: { [TEMPLATE]: `{% include "${path}" %}`, [path]: 'secret' } })
    expect((await readTemplates(run(), settingsOf(), ports)).partials).toEqual(new Map())
    expect(calls.filter((call) => call.includes(path))).toEqual([])
  })

  test('a bare repository has them in the commit', async () => {
    const { ports } = portsIn({ files: { [TEMPLATE]: '{% include "a.md" %}', 'a.md': 'a' } })
    const { partials } = await readTemplates(run({}, BARE), settingsOf(), ports)
    expect(partials).toEqual(new Map([['a.md', 'a']]))
  })

  test('no chain of them keeps the run', async () => {
    const tree = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}`, `{% include "${at + 1}" %}`]))
    const { ports } = portsIn({ tree: { ...tree, [TEMPLATE]: '{% include "0" %}' } })
    expect((await readTemplates(run(), settingsOf(), ports)).partials?.size).toBe(100)
  })
})

describe('readGuide', () => {
  const OWN = 'docs/migrations/2.0.0.md'
  const NEXT = 'docs/migrations/unreleased.md'
  const base = checkpointOf('1.0.0', 0)

  test.each<[string, Parameters<typeof portsIn>[0], string | undefined]>([
    ['nothing', {}, undefined],
    ['the file of the version', { tree: { [OWN]: 'a', [NEXT]: 'b' } }, 'a'],
    ['the file of what is next', { tree: { [NEXT]: 'b' } }, 'b'],
    ['an empty one says nothing', { tree: { [OWN]: ' \n', [NEXT]: 'b' } }, 'b'],
    ['nor do two', { tree: { [OWN]: '', [NEXT]: '\n' } }, undefined],
    [
      'what was next at the base was about an earlier release',
      { tree: { [NEXT]: 'b' }, files: { [NEXT]: 'b' } },
      undefined,
    ],
    [
      'a checkout with other line ends does not change that',
      { tree: { [NEXT]: 'b\r\n' }, files: { [NEXT]: 'b\n' } },
      undefined,
    ],
    ['a changed one is about this release', { tree: { [NEXT]: 'b\nc' }, files: { [NEXT]: 'b' } }, 'b\nc'],
    [
      'the file of a version is about that version whenever it was written',
      { tree: { [OWN]: 'a' }, files: { [OWN]: 'a' } },
      'a',
    ],
  ])('%s', async (_, world, expected) => {
    expect(await readGuide({ version: '2.0.0', base }, run(), portsIn(world).ports)).toBe(expected)
  })

  test('each package has its own: two of them may have one number', async () => {
    const { ports } = portsIn({ tree: { [OWN]: 'of all', 'docs/migrations/@acme/core/2.0.0.md': 'of core' } })
    const guideOf = (name: string) => readGuide({ version: '2.0.0', base, name }, run(), ports)
    expect([await guideOf('@acme/core'), await guideOf('web')]).toEqual(['of core', undefined])
  })

  test('before the first release nothing was told yet', async () => {
    const { ports } = portsIn({ tree: { [NEXT]: 'b' }, files: { [NEXT]: 'b' } })
    expect(await readGuide({ version: '0.1.0', base: undefined }, run(), ports)).toBe('b')
  })
})
