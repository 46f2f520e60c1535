import { describe, expect, test } from '@jest/globals'
import { alsoTagProblems, alsoTagsOf, type TagsOfLine } from '../../src/settings/also-tags.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { settle } from '../../src/settings/settings.ts'
import { settlePackages } from '../../src/settings/settle-packages.ts'

const also = (...prefixes: readonly string[]) => alsoTagsOf(prefixes, (index) => `also-tag.${index}`).alsoTag

describe('what a further tag cannot begin with', () => {
  test.each<[Partial<TagsOfLine>, readonly string[], readonly string[], string]>([
    [{}, ['tools/lsp/v'], [], 'a module in a folder'],
    [{ tagPrefix: '' }, ['v'], [], 'with v beside versions without'],
    [{}, ['v'], ['VC816'], 'which of v and no prefix counts is chosen by the tags'],
    [{}, [''], ['VC816'], '… so neither can be a further one'],
    [{ tagPrefix: 'lsp-v' }, ['lsp-v'], ['VC816'], 'its own'],
    [{ tagPrefix: 'lsp-v' }, ['v', 'w', 'v'], ['VC816'], 'the same twice'],
    [{ floatingTags: 'major' }, ['v1/x/v'], ['VC807'], 'v1 would be a file and a folder'],
    [{ floatingTags: 'none' }, ['v1/x/v'], [], 'nothing is called v1'],
    [{ tagPrefix: 'a/v1.0.0/v' }, ['a/v'], ['VC807'], 'the further tag would be the file'],
  ])('%j with also-tag %j: %j, for %s', (line, prefixes, codes) => {
    const problems = alsoTagProblems([{ floatingTags: 'none', ...line, alsoTag: also(...prefixes) }])
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  test('one that git takes for no tag', () => {
    const { problems } = alsoTagsOf(['v', 'a b', '-x'], (index) => `also-tag.${index}`)
    expect(problems.map(({ code, what }) => `${code} ${what.split(':')[0] ?? ''}`)).toEqual([
      'VC106 also-tag.1',
      'VC106 also-tag.2',
    ])
  })

  test('those of another package, with both names of it', () => {
    const lines = [
      { name: 'core', tagPrefix: 'core-v', floatingTags: 'none' as const, alsoTag: also('api-v', 'sdk/v') },
      { name: 'api', tagPrefix: 'api-v', floatingTags: 'none' as const, alsoTag: also('sdk/v') },
    ]
    expect(alsoTagProblems(lines).map(({ code, what }) => `${code} ${what}`)).toEqual([
      'VC816 also-tag.0: "api-v" is already a prefix of the package "api".',
      'VC816 also-tag.0: "sdk/v" is already a prefix of the package "core".',
    ])
  })
})

describe('in the configuration', () => {
  const read = (text: string) => parseConfiguration('c.yml', text)
  const packagesOf = async (text: string) => {
    const configuration = await read(text)
    const { packages, problems } = await settlePackages(new Map(), configuration, undefined)
    const codes = [...configuration.problems, ...problems].map(({ code }) => code)
    const each = packages?.each.map(
      ({ name, settings: { alsoTag = [] } }) => `${name}: ${alsoTag.map(({ prefix }) => prefix).join(' ')}`,
    )
    return { codes, each }
  }

  test('without packages they are of every version', async () => {
    const { settings } = settle(new Map(), await read('also-tag: [tools/lsp/v]\n'))
    expect(settings.alsoTag).toEqual([{ prefix: 'tools/lsp/v', place: 'c.yml:1:12 also-tag.0' }])
    expect(settle(new Map(), await read('draft: true\n')).settings).not.toHaveProperty('alsoTag')
  })

  test.each<[string, readonly string[], readonly string[], string]>([
    ['packages: { a: { path: a, also-tag: [x/v] }, b: b }', ['a: x/v', 'b: '], [], 'of the package that says so'],
    ['also-tag: [x/v]\nlatest: b\npackages: { a: a, b: b }', ['a: ', 'b: x/v'], [], 'of the one that may be Latest'],
    ['also-tag: [x/v]\npackages: { a: a, site: . }', ['a: ', 'site: x/v'], [], 'of the one at the root'],
    ['also-tag: [x/v]\npackages: { a: { path: ., also-tag: [y/v] } }', ['a: y/v'], [], 'its own outweigh the whole'],
    ['also-tag: [x/v]\npackages: { a: { path: ., also-tag: [] } }', ['a: '], [], 'none of its own, too'],
    ['also-tag: [x/v]\npackages: { a: a, b: b }', [], ['VC817'], 'of nobody'],
    ['packages: { a: { path: a, also-tag: [a b] } }', [], ['VC106'], 'no beginning of a tag'],
    ['packages: { a: { path: a, also-tag: [b-v] }, b: b }', ['a: b-v', 'b: '], ['VC816'], 'the tag of another'],
    ['also-tag: tools/v', [], ['VC111'], 'a list, not a text'],
  ])('%s: %j %j, %s', async (text, each, codes) => {
    const found = await packagesOf(`${text}\n`)
    expect(found.codes).toEqual(codes)
    if (codes.every((code) => code === 'VC816')) expect(found.each).toEqual(each)
  })
})
