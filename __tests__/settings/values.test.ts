import { describe, expect, test } from '@jest/globals'
import { NO_CONFIGURATION, type Configuration } from '../../src/settings/configuration.ts'
import { Values } from '../../src/settings/values.ts'
import { formatSemVer } from '../../src/versions/semver.ts'

type Texts = Readonly<Record<string, string>>

/** Values as the two sources say them; what the file says stands at `c.yml:1:1`. */
function values(inputs: Texts, file: Texts = {}): Values {
  const said = Object.entries(file).map(([name, text]) => [name, { text, place: `c.yml:1:1 ${name}` }] as const)
  const configuration: Configuration = { ...NO_CONFIGURATION, values: new Map(said) }
  return new Values(new Map(Object.entries(inputs)), configuration)
}

const told = ({ problems }: Values) => problems.map(({ code, what }) => `${code} ${what}`)

describe('text', () => {
  test.each<[Texts, Texts, string | undefined, string]>([
    [{ template: 'a' }, { template: 'b' }, 'a', 'an input is heard first'],
    [{ template: '' }, { template: 'b' }, 'b', 'an empty input means: what the configuration says'],
    [{}, { template: 'b' }, 'b', 'so does one that is absent'],
    [{ template: '' }, {}, undefined, 'nobody says anything'],
    [{}, { template: '' }, '', 'an empty text in the file was written there on purpose'],
    [{ Template: 'a' }, {}, undefined, 'names are exact'],
  ])('inputs %j, file %j: %j, %s', (inputs, file, expected) => {
    const read = values(inputs, file)
    expect(read.text('template')).toBe(expected)
    expect(read.problems).toEqual([])
  })
})

const LEVELS = { allowed: ['low', 'high'], fallback: 'low' } as const

describe('choice', () => {
  test.each<[Texts, Texts, string, string]>([
    [{}, {}, 'low', 'the fallback'],
    [{ level: 'high' }, {}, 'high', 'an input'],
    [{}, { level: 'high' }, 'high', 'the file'],
    [{ level: 'low' }, { level: 'high' }, 'low', 'an input that repeats the fallback is heard too'],
  ])('inputs %j, file %j: %s, %s', (inputs, file, expected) => {
    const read = values(inputs, file)
    expect(read.choice('level', LEVELS)).toBe(expected)
    expect(read.problems).toEqual([])
  })

  test.each<[Texts, Texts, string, string]>([
    [{ level: 'hihg' }, {}, 'VC101 input level: "hihg" is not one of low or high.', 'a typo'],
    [{ level: 'High' }, {}, 'VC101 input level: "High" is not one of low or high.', 'values are small letters'],
    [{ level: ' high' }, {}, 'VC101 input level: "high" is not one of low or high.', 'a space is no part of a word'],
    [{}, { level: 'up' }, 'VC101 c.yml:1:1 level: "up" is not one of low or high.', 'the place is in the file'],
    [{ level: '__proto__' }, {}, 'VC101 input level: "__proto__" is not one of low or high.', 'a word like others'],
  ])('inputs %j, file %j: %s (%s)', (inputs, file, problem) => {
    const read = values(inputs, file)
    expect(read.choice('level', LEVELS)).toBe('low')
    expect(told(read)).toEqual([problem])
  })
})

describe('boolean', () => {
  test.each<[string, boolean, boolean, string]>([
    ['true', false, true, 'true'],
    ['false', true, false, 'false'],
    ['', true, true, 'the fallback'],
    ['', false, false, 'the fallback'],
  ])('%j with the fallback %s: %s (%s)', (text, fallback, expected) => {
    const read = values({ draft: text })
    expect(read.boolean('draft', fallback)).toBe(expected)
    expect(read.problems).toEqual([])
  })

  test.each([
    ['yes', 'a word of YAML 1.1'],
    ['True', "a word of YAML's own schema, but not of this contract"],
    ['1', 'a number'],
    ['on', 'a word of YAML 1.1'],
  ])('%j is refused, and the fallback stands: %s', (text) => {
    const read = values({ draft: text })
    expect(read.boolean('draft', true)).toBe(true)
    expect(told(read)).toEqual([`VC101 input draft: "${text}" is not one of true or false.`])
  })
})

describe('version', () => {
  test.each<[Texts, string | undefined, string]>([
    [{}, undefined, 'not said'],
    [{ version: '2.0.0' }, '2.0.0', 'three numbers'],
    [{ version: '2.0.0-rc.1+build' }, '2.0.0-rc.1+build', 'all parts'],
  ])('%j: %s, %s', (inputs, expected) => {
    const version = values(inputs).version('version')
    expect(version && formatSemVer(version)).toBe(expected)
  })

  test.each([
    ['v2.0.0', 'a prefix'],
    ['2.0', 'a part is missing'],
    ['02.0.0', 'a leading zero'],
    ['latest', 'a word'],
  ])('%j is refused: %s', (text) => {
    const read = values({ version: text })
    expect(read.version('version')).toBeUndefined()
    expect(told(read)).toEqual([`VC102 input version: "${text}" is not a version.`])
  })
})

describe('tagPrefix', () => {
  const AUTO = undefined
  test.each<[string | undefined, string | undefined, string | undefined, string]>([
    [undefined, undefined, AUTO, 'nobody says it: chosen by the tags'],
    ['auto', undefined, AUTO, 'the default of action.yml'],
    ['', undefined, '', 'an empty input is a prefix: none'],
    ['w-', undefined, 'w-', 'an input'],
    [undefined, 'w-', 'w-', 'the file, on the command line'],
    ['auto', 'w-', 'w-', 'the file, in a workflow: auto asks it first'],
    ['', 'w-', '', 'an empty input is heard before the file'],
    ['x-', 'w-', 'x-', 'an input is heard before the file'],
    ['auto', 'auto', AUTO, 'the file says auto too'],
    ['auto', '', '', 'an empty prefix in the file is none too'],
    ['AUTO', undefined, 'AUTO', 'capitals are a prefix, not the word'],
  ])('input %j, file %j: %j, %s', (input, file, expected) => {
    const read = values(
      input === undefined ? {} : { 'tag-prefix': input },
      file === undefined ? {} : { 'tag-prefix': file },
    )
    expect(read.tagPrefix()).toBe(expected)
    expect(read.problems).toEqual([])
  })

  test.each<[Texts, Texts, string, string]>([
    [{ 'tag-prefix': 'a b' }, {}, 'VC106 input tag-prefix: "a b" cannot be the start of a tag name.', 'a space'],
    [{ 'tag-prefix': '-v' }, {}, 'VC106 input tag-prefix: "-v" cannot be the start of a tag name.', 'an option of git'],
    [
      { 'tag-prefix': 'auto' },
      { 'tag-prefix': 'v^' },
      'VC106 c.yml:1:1 tag-prefix: "v^" cannot be the start of a tag name.',
      'the place is in the file',
    ],
  ])('inputs %j, file %j: %s (%s)', (inputs, file, problem) => {
    const read = values(inputs, file)
    read.tagPrefix()
    expect(told(read)).toEqual([problem])
  })
})

describe('channel', () => {
  test.each<[Texts, string | undefined, Texts, string | undefined, string]>([
    [{}, undefined, {}, undefined, 'nobody says one'],
    [{ prerelease: 'rc' }, 'beta', { prerelease: 'alpha' }, 'rc', 'an input is heard first'],
    [{}, 'beta', { prerelease: 'alpha' }, 'beta', 'then the branch'],
    [{}, undefined, { prerelease: 'alpha' }, 'alpha', 'then the file'],
    [{ prerelease: 'stable' }, 'beta', {}, undefined, 'the word for none'],
    [{}, 'stable', { prerelease: 'alpha' }, undefined, 'the same, of the branch'],
    [{}, undefined, { prerelease: '' }, undefined, 'empty is none'],
  ])('input %j, branch %s, file %j: %s (%s)', (inputs, branch, file, expected) => {
    const read = values(inputs, file)
    expect(read.channel(branch)).toBe(expected)
    expect(read.problems).toEqual([])
  })

  test.each([
    ['rc.1', 'the number is counted'],
    ['1', 'a number is no name'],
    ['maintenance', 'a word about branches'],
  ])('%j is refused: %s', (text) => {
    const read = values({ prerelease: text })
    read.channel(undefined)
    expect(told(read)).toEqual([`VC131 input prerelease: "${text}" is not the name of a channel.`])
  })
})

test('placeOf: where a value was said', () => {
  expect(values({ bump: 'auto' }).placeOf('bump')).toBe('input bump')
  expect(values({}, { bump: 'auto' }).placeOf('bump')).toBe('c.yml:1:1 bump')
  expect(values({}).placeOf('bump')).toBe('bump')
})

test('problems are collected in the order of the questions', () => {
  const read = values({ draft: 'maybe', version: 'one', 'tag-prefix': ' ' })
  read.version('version')
  read.boolean('draft', true)
  read.tagPrefix()
  expect(read.problems.map(({ code }) => code)).toEqual(['VC102', 'VC101', 'VC106'])
})
