import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { SHARE } from '../extent.ts'
import { NO_CONFIGURATION, parseConfiguration } from '../../src/settings/configuration.ts'

async function told(text: string, path = 'c.yml'): Promise<string[]> {
  const { problems } = await parseConfiguration(path, text)
  return problems.map(({ code, what }) => `${code} ${what}`)
}

async function firstProblem(text: string) {
  const [problem, ...others] = (await parseConfiguration('c.yml', text)).problems
  expect(others).toEqual([])
  return problem
}

describe('what is read', () => {
  test.each([
    ['', 'an empty file'],
    ['# nothing yet\n', 'comments alone'],
    ['---\n', 'the mark of a document alone'],
    ['\n\n', 'blank lines'],
    ['{}', 'a mapping without keys'],
    ['~', 'null'],
    ['\ufeff', 'the mark that some editors begin a file with'],
  ])('%j says nothing, and that is fine: %s', async (text) => {
    const { values, rules, problems } = await parseConfiguration('c.yml', text)
    expect([...values]).toEqual([])
    expect(rules).toEqual({ types: new Map() })
    expect(problems).toEqual([])
  })

  test.each<[string, string, string, string, string]>([
    ['project: Widget', 'project', 'Widget', '1:10', 'text'],
    ['project: "Widget: 2"', 'project', 'Widget: 2', '1:10', 'text in quotes'],
    ['\nproject:   Widget # ours', 'project', 'Widget', '2:12', 'what stands around the value is no part of it'],
    ['draft: false', 'draft', 'false', '1:8', 'a boolean'],
    ['make-latest: true', 'make-latest', 'true', '1:14', 'a bare true is the word "true"'],
    ['project: !ours Widget', 'project', 'Widget', '1:16', 'a tag of YAML says nothing here'],
    ['highlights: |\n  a\n  b\n', 'highlights', 'a\nb\n', '1:13', 'a block keeps its lines'],
    ['highlights: >-\n  a\n  b\n', 'highlights', 'a b', '1:13', 'a folded block is one line'],
    ['tag-prefix: ""', 'tag-prefix', '', '1:13', 'an empty text is a value'],
    [
      'project: &name Widget\nhighlights: *name',
      'highlights',
      'Widget',
      '1:16',
      'an alias: the place is where its text stands',
    ],
    ['%YAML 1.1\n---\ndraft: no', 'draft', 'false', '3:8', 'a file that says it is of YAML 1.1 is read so'],
  ])('%j: %s is %j, said at %s (%s)', async (text, name, value, place) => {
    const { values, problems } = await parseConfiguration('c.yml', text)
    expect(problems).toEqual([])
    expect(values.get(name)).toEqual({ text: value, place: `c.yml:${place} ${name}` })
  })

  test('the rules for commits', async () => {
    const text = [
      'types:',
      '  docs: { bump: patch, section: Handbook, scopes: { api: minor, 2024: none } }',
      '  deps:',
      '    section: Dependencies',
      'squash: expand',
      'reverts: false',
      'emoji: true',
      'on-near-miss: fail',
    ]
    const { rules, values } = await parseConfiguration('c.yml', text.join('\n'))
    const scopes = new Map([
      ['api', 'minor'],
      ['2024', 'none'],
    ])
    expect(rules).toEqual({
      types: new Map<string, object>([
        ['docs', { bump: 'patch', section: 'Handbook', scopes }],
        ['deps', { bump: undefined, section: 'Dependencies' }],
      ]),
      squash: 'expand',
      reverts: false,
      emoji: true,
      'on-near-miss': 'fail',
    })
    expect([...values]).toEqual([])
  })

  test.each([
    ['__proto__', 'the name behind every object'],
    ['constructor', 'a name of every object'],
    ['hasOwnProperty', 'the same'],
    ['1', 'a number'],
    ['true', 'a boolean'],
    ['on', 'a boolean of YAML 1.1'],
  ])('%s is a word, as a type and as a scope: %s', async (word) => {
    const { rules, problems } = await parseConfiguration('c.yml', `types: { ${word}: { scopes: { ${word}: minor } } }`)
    expect(problems).toEqual([])
    expect([...(rules.types ?? [])]).toEqual([
      [word, { bump: undefined, section: undefined, scopes: new Map([[word, 'minor']]) }],
    ])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('a row that another one repeats by its anchor', async () => {
    const { rules, problems } = await parseConfiguration('c.yml', 'types:\n  a: &row { bump: patch }\n  b: *row\n')
    expect(problems).toEqual([])
    expect(rules.types?.get('b')).toEqual({ bump: 'patch', section: undefined })
  })

  test('no configuration is as an empty one', () => {
    expect(NO_CONFIGURATION).toEqual({ values: new Map(), rules: {}, channels: [], problems: [] })
  })
})

const OF_BUMP = 'is not one of auto, none, patch, minor, major or prerelease.'
const OF_LEVELS = 'is not one of none, patch, minor or major.'

describe('wrong values, with line and column', () => {
  test.each<[string, string, string]>([
    ['bump: huge', `VC101 c.yml:1:7 bump: "huge" ${OF_BUMP}`, 'the first line'],
    ['bump:      huge', `VC101 c.yml:1:12 bump: "huge" ${OF_BUMP}`, 'spaces before the value'],
    ['bump:\n  huge', `VC101 c.yml:2:3 bump: "huge" ${OF_BUMP}`, 'the value on the next line'],
    ['# ours\n\n# more\nbump: huge', `VC101 c.yml:4:7 bump: "huge" ${OF_BUMP}`, 'comments and blank lines before'],
    ['project: Wídget 🎉\nbump: huge', `VC101 c.yml:2:7 bump: "huge" ${OF_BUMP}`, 'letters of many bytes before'],
    ['# a\r\nproject: b\r\nbump: huge\r\n', `VC101 c.yml:3:7 bump: "huge" ${OF_BUMP}`, 'line breaks of Windows'],
    ['\ufeffbump: huge', `VC101 c.yml:1:7 bump: "huge" ${OF_BUMP}`, 'an invisible mark at the start is no column'],
    ['"bump": "huge"', `VC101 c.yml:1:9 bump: "huge" ${OF_BUMP}`, 'quoted key and value: the quote is the column'],
    ["'bump': 'huge'", `VC101 c.yml:1:9 bump: "huge" ${OF_BUMP}`, 'single quotes'],
    ['{bump: huge}', `VC101 c.yml:1:8 bump: "huge" ${OF_BUMP}`, 'a mapping in one line'],
    ['? bump\n: huge', `VC101 c.yml:2:3 bump: "huge" ${OF_BUMP}`, 'the long form of a key'],
    ['---\nbump: huge\n...\n', `VC101 c.yml:2:7 bump: "huge" ${OF_BUMP}`, 'the marks of a document'],
    ['bump: >-\n  huge', `VC101 c.yml:1:7 bump: "huge" ${OF_BUMP}`, 'a block begins at its mark'],
    ['bump: &b huge', `VC101 c.yml:1:10 bump: "huge" ${OF_BUMP}`, 'an anchor before the value'],
    ['bump:', `VC101 c.yml:1:6 bump: "" ${OF_BUMP}`, 'no value at all'],
    ['bump: [minor]', `VC101 c.yml:1:7 bump: "["minor"]" ${OF_BUMP}`, 'a list'],
    ['bump: Minor', `VC101 c.yml:1:7 bump: "Minor" ${OF_BUMP}`, 'a capital'],
    ['types:\n  docs:\n    bump: huge', `VC101 c.yml:3:11 types.docs.bump: "huge" ${OF_LEVELS}`, 'a nested key'],
    [
      'types:\r\n  docs:\r\n    bump: huge\r\n',
      `VC101 c.yml:3:11 types.docs.bump: "huge" ${OF_LEVELS}`,
      'the same, of Windows',
    ],
    ['types:\n  "docs": {"bump": "huge"}', `VC101 c.yml:2:20 types.docs.bump: "huge" ${OF_LEVELS}`, 'quoted keys'],
    [
      'types: { docs: { scopes: { api: huge } } }',
      `VC101 c.yml:1:33 types.docs.scopes.api: "huge" ${OF_LEVELS}`,
      'a scope',
    ],
    [
      'types: { docs: { bump: auto } }',
      `VC101 c.yml:1:24 types.docs.bump: "auto" ${OF_LEVELS}`,
      'auto is no level of a type',
    ],
    [
      'types: { 1: { bump: huge } }',
      `VC101 c.yml:1:21 types.1.bump: "huge" ${OF_LEVELS}`,
      'a key that YAML takes for a number',
    ],
    [
      'types: { true: { bump: huge } }',
      `VC101 c.yml:1:24 types.true.bump: "huge" ${OF_LEVELS}`,
      'a key that YAML takes for a boolean',
    ],
    [
      'types: { __proto__: { bump: huge } }',
      `VC101 c.yml:1:29 types.__proto__.bump: "huge" ${OF_LEVELS}`,
      'a word like others',
    ],
    [
      'types: { a: { scopes: { __proto__: huge } } }',
      `VC101 c.yml:1:36 types.a.scopes.__proto__: "huge" ${OF_LEVELS}`,
      'also as a scope',
    ],
    [
      'types: { constructor: { bump: huge } }',
      `VC101 c.yml:1:31 types.constructor.bump: "huge" ${OF_LEVELS}`,
      'a word like others',
    ],
    [
      'make-latest: yes',
      'VC101 c.yml:1:14 make-latest: "yes" is not one of auto, true, false or legacy.',
      'each word once',
    ],
    ['on-near-miss: off', 'VC101 c.yml:1:15 on-near-miss: "off" is not one of warn or fail.', 'another list of words'],
    [
      'channels: { next: 1 }',
      'VC111 c.yml:1:19 channels.next: "1" is not a channel (rc), stable, maintenance, or { maintenance: 1.x }.',
      'neither of the two forms',
    ],
    [
      'channels: { 1.x: { maintenance: 1.2 } }',
      'VC111 c.yml:1:33 channels.1.x.maintenance: "1.2" is not text (put it in quotes).',
      'a number for a range: 1.10 would be 1.1',
    ],
    [
      'channels: { 1.x: { maintenance: main } }',
      'VC111 c.yml:1:18 channels.1.x: "main" is not a range such as 1.x, 1.2.x or ">=1.2.0 <1.9.0".',
      'a word for a range',
    ],
    [
      'channels: { next: rc_1 }',
      'VC131 c.yml:1:19 channels.next: "rc_1" is not the name of a channel.',
      'no identifier',
    ],
    ['channels: { next: "" }', 'VC131 c.yml:1:19 channels.next: "" is not the name of a channel.', 'no word'],
    [
      'channels: { lts: maintenance }',
      'VC133 c.yml:1:18 channels.lts: the name of the maintenance branch "lts" contains no range.',
      'known before any run on it',
    ],
    ['draft: yes', 'VC111 c.yml:1:8 draft: "yes" is not true or false.', 'yes is text in YAML 1.2'],
    ['draft: "true"', 'VC111 c.yml:1:8 draft: "true" is not true or false.', 'text that looks like a boolean'],
    ['emoji: 1', 'VC111 c.yml:1:8 emoji: "1" is not true or false.', 'a number'],
    [
      'initial-version: 1.0',
      'VC111 c.yml:1:18 initial-version: "1.0" is not text (put it in quotes).',
      'a number, shown as it was written',
    ],
    ['project: 0x1F', 'VC111 c.yml:1:10 project: "0x1F" is not text (put it in quotes).', 'the same'],
    ['tag-prefix:', 'VC111 c.yml:1:12 tag-prefix: "" is not text (put it in quotes).', 'no value is not an empty text'],
    ['types: feat', 'VC111 c.yml:1:8 types: "feat" is not a mapping of keys to values.', 'text for a mapping'],
    ['types: [feat]', 'VC111 c.yml:1:8 types: "["feat"]" is not a mapping of keys to values.', 'a list for a mapping'],
    [
      'types: { docs: patch }',
      'VC111 c.yml:1:16 types.docs: "patch" is not a mapping of keys to values.',
      'text for a row',
    ],
    [
      'types: { docs: }',
      'VC111 c.yml:1:16 types.docs: "" is not a mapping of keys to values.',
      'where the row would stand',
    ],
    [
      'types: { docs: { section: 5 } }',
      'VC111 c.yml:1:27 types.docs.section: "5" is not text (put it in quotes).',
      'a number',
    ],
    [
      'types: { __proto__: 5 }',
      'VC111 c.yml:1:21 types.__proto__: "5" is not a mapping of keys to values.',
      'a word like others',
    ],
    ['hello', 'VC111 c.yml:1:1: "hello" is not a mapping of keys to values.', 'the whole file is text'],
    [
      '- bump: auto',
      'VC111 c.yml:1:1: "[{"bump":"auto"}]" is not a mapping of keys to values.',
      'the whole file is a list',
    ],
  ])('%j: %s (%s)', async (text, problem) => {
    expect(await told(text)).toEqual([problem])
  })

  test('a typo for the one key of a mapping: the wrong one and the missing one', async () => {
    expect(await told('channels: { 1.x: { maintenence: 1.x } }')).toEqual([
      'VC111 c.yml:1:18 channels.1.x.maintenance: "" is not text (put it in quotes).',
      'VC110 c.yml:1:20 channels.1.x.maintenence: there is no key "maintenence" here.',
    ])
  })

  test('an alias of a wrong row: both rows are named, at the place to fix', async () => {
    expect(await told('types:\n  a: &row { bump: huge }\n  b: *row\n')).toEqual([
      `VC101 c.yml:2:19 types.a.bump: "huge" ${OF_LEVELS}`,
      `VC101 c.yml:2:19 types.b.bump: "huge" ${OF_LEVELS}`,
    ])
  })

  test('an alias of a wrong value shows the value, not the name of the anchor', async () => {
    expect(await told('project: &p huge\nbump: *p\n')).toEqual([`VC101 c.yml:1:13 bump: "huge" ${OF_BUMP}`])
  })

  test('a key that is itself a list has no place of its own: the mapping around it is named', async () => {
    expect(await told('types:\n  ? [a]\n  : { bump: huge }\n')).toEqual([
      expect.stringMatching(/^VC101 c\.yml:2:3 types\.\[ a \]\.bump: /),
    ])
  })

  test('every wrong value is told at once', async () => {
    const text = 'bump: huge\ndraft: maybe\nunknown: 1\ntypes:\n  a: { bump: big, bumb: none }\n  b: { section: 1 }\n'
    expect((await told(text)).map((problem) => problem.split(': ')[0]).sort()).toEqual([
      'VC101 c.yml:1:7 bump',
      'VC101 c.yml:5:14 types.a.bump',
      'VC110 c.yml:3:1 unknown',
      'VC110 c.yml:5:19 types.a.bumb',
      'VC111 c.yml:2:8 draft',
      'VC111 c.yml:6:17 types.b.section',
    ])
  })

  test('a wrong file gives no values at all: half a configuration is none', async () => {
    const { values, rules } = await parseConfiguration('c.yml', 'project: Widget\nbump: huge\n')
    expect([...values]).toEqual([])
    expect(rules).toEqual({})
  })
})

describe('unknown keys', () => {
  test.each<[string, string, string, string]>([
    ['bumb: major', '1:1 bumb', 'Did you mean bump?', 'a typo'],
    ['project: a\ntag_prefix: v', '2:1 tag_prefix', 'Did you mean tag-prefix?', 'an underscore'],
    ['"tagPrefix": v', '1:1 tagPrefix', 'Did you mean tag-prefix?', 'capitals, in quotes'],
    ['Bump: auto', '1:1 Bump', 'Did you mean bump?', 'a capital'],
    ['types: { docs: { bumps: none } }', '1:18 types.docs.bumps', 'Did you mean bump?', 'in a row'],
    ['types:\r\n  docs:\r\n    scope: {}\r\n', '3:5 types.docs.scope', 'Did you mean scopes?', 'in a row, of Windows'],
    ['release-notes: x', '1:1 release-notes', 'Did you mean release-name?', 'the nearest of all keys'],
    ['token: x', '1:1 token', 'Remove the key.', 'an input that a file may not say'],
    ['version: 2.0.0', '1:1 version', 'Remove the key.', 'the same'],
    ['on: push', '1:1 on', 'Remove the key.', 'a workflow in the wrong place'],
    ['__proto__: 1', '1:1 __proto__', 'Remove the key.', 'not silently the prototype'],
    ['constructor: 1', '1:1 constructor', 'Remove the key.', 'not the one of every object'],
    ['types: { docs: { __proto__: {} } }', '1:18 types.docs.__proto__', 'Remove the key.', 'in a row too'],
    [
      'types:\n  a: &row { bump: patch }\n  b: { <<: *row }',
      '3:8 types.b.<<',
      'Remove the key.',
      'YAML 1.2 merges nothing',
    ],
  ])('%j at %s: %s (%s)', async (text, place, cure) => {
    const problem = await firstProblem(text)
    expect(problem).toMatchObject({ code: 'VC110', cure })
    expect(problem?.what.startsWith(`c.yml:${place}: there is no key `)).toBe(true)
  })

  test.each<[string, string, string]>([
    [
      'x: preset',
      'Allowed keys: bump, prerelease, tag-prefix, initial-version, major-on-zero, on-no-release, template, tag-message, release-name, ' +
        'draft, make-latest, assets, require-checks, checks-timeout, floating-tags, comment, project, highlights, preset, require-migration, merge-method, on-title, types, channels, squash, reverts, emoji, on-near-miss, corrections, tickets, skip-marks, prepare, packages, tags, groups, on-dependency, latest, also-tag.',
      'every key of the file',
    ],
    ['types: { a: { x: 1 } }', 'Allowed keys: bump, section, scopes.', 'every key of a row'],
    [
      'prepare: { x: 1 }',
      'Allowed keys: files, notes-file, changelog, message, via, pep440.',
      'every key of a preparation',
    ],
    [
      'prepare: { files: [{ file: a, x: 1 }] }',
      'Allowed keys: file, path, package, pattern, all.',
      'every key of a version file',
    ],
  ])('%j: %s (%s)', async (text, why) => {
    expect(await firstProblem(text)).toMatchObject({ code: 'VC110', why })
  })
})

describe('what is not YAML', () => {
  test.each<[string, string, string]>([
    ['types:\n\tdocs: {}', 'VC109 c.yml:2:1: not YAML: Tabs are not allowed as indentation', 'a tab'],
    ['bump: auto\nbump: none', 'VC109 c.yml:2:1: not YAML: Map keys must be unique', 'a key twice'],
    ['types: { a: {}, "a": {} }', 'VC109 c.yml:1:17: not YAML: Map keys must be unique', 'a key twice, once in quotes'],
    ['types:\n  1: {}\n  0x1: {}', 'VC109 c.yml:3:3: not YAML: Map keys must be unique', 'a number twice'],
    ['project: x\n? &b project\n: y', 'VC109 c.yml:2:6: not YAML: Map keys must be unique', 'behind an anchor'],
    [
      'project: a: b',
      'VC109 c.yml:1:10: not YAML: Nested mappings are not allowed in compact mappings',
      'a second colon',
    ],
    [
      'project: @mara',
      'VC109 c.yml:1:10: not YAML: Plain value cannot start with reserved character @',
      'a mention without quotes',
    ],
    ['project: "a\nbump: auto\n', 'VC109 c.yml:3:1: not YAML: Missing closing "quote', 'a quote without an end'],
    [
      '# a\r\nproject: @mara\r\n',
      'VC109 c.yml:2:10: not YAML: Plain value cannot start with reserved character @',
      'of Windows',
    ],
    [
      'bump: *level',
      'VC109 c.yml:1:7: not YAML: Unresolved alias (the anchor must be set before the alias): level',
      'an alias without its anchor',
    ],
    [
      'project: &a Widget\nhighlights: *a\nbump: *level\ntemplate: &level b',
      'VC109 c.yml:3:7: not YAML: Unresolved alias (the anchor must be set before the alias): level',
      'an anchor comes before its alias',
    ],
  ])('%j: %s (%s)', async (text, problem) => {
    expect(await told(text)).toEqual([problem])
  })

  test.each([
    ['bump: auto\n---\nbump: none\n', 2, 'a second document'],
    ['types: { docs: { bump: patch }\nproject: x\n', 2, 'a brace without an end'],
  ])('%j names line %d: %s', async (text, line) => {
    const [problem] = await told(text)
    expect(problem).toMatch(new RegExp(`^VC109 c\\.yml:${line}:1: not YAML: `))
  })

  test('aliases of aliases, which would fill the memory, are refused at once', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index, all) => {
      const before = all[index - 1]
      const item = before === undefined ? 'x' : `*${before}`
      return `${name}: &${name} [${Array.from({ length: 10 }, () => item).join(', ')}]`
    })
    expect(await told(rows.join('\n'))).toEqual([
      'VC109 c.yml:1:1: not YAML: Excessive alias count indicates a resource exhaustion attack',
    ])
  })
})

/** Each was read in a time that grew with the square of the keys: 20,000 took minutes. */
describe('thousands of keys', () => {
  const MANY = SHARE === undefined ? 4_000 : 20_000
  const rows = (row: (index: number) => string) => Array.from({ length: MANY }, (_, index) => row(index)).join('')

  test('types are read', async () => {
    const text = `types:\n${rows((index) => `  t${index}: { bump: patch }\n`)}`
    const { rules, problems } = await parseConfiguration('c.yml', text)
    expect(problems).toEqual([])
    expect(rules.types?.size).toBe(MANY)
    expect(rules.types?.get(`t${MANY - 1}`)).toEqual({ bump: 'patch', section: undefined })
  })

  test('channels are read', async () => {
    const { channels } = await parseConfiguration('c.yml', `channels:\n${rows((index) => `  b${index}: rc\n`)}`)
    expect(channels).toHaveLength(MANY)
    expect(channels.at(-1)).toEqual({
      pattern: `b${MANY - 1}`,
      place: `c.yml:${MANY + 1}:${5 + `b${MANY - 1}`.length} channels.b${MANY - 1}`,
      channel: 'rc',
    })
  })

  test.each<[string, string, (index: number) => string, string, string]>([
    [
      'unknown',
      '',
      (index) => `k${index}: 1\n`,
      'VC110 c.yml:1:1 k0: there is no key "k0" here.',
      `VC110 c.yml:${MANY}:1 k${MANY - 1}: there is no key "k${MANY - 1}" here.`,
    ],
    [
      'with a wrong value',
      'types:\n',
      (index) => `  t${index}: { bump: huge }\n`,
      `VC101 c.yml:2:15 types.t0.bump: "huge" ${OF_LEVELS}`,
      `VC101 c.yml:${MANY + 1}:${13 + `t${MANY - 1}`.length} types.t${MANY - 1}.bump: "huge" ${OF_LEVELS}`,
    ],
    [
      'that stand there already',
      'types:\n  a: {}\n',
      () => '  a: {}\n',
      'VC109 c.yml:3:3: not YAML: Map keys must be unique',
      `VC109 c.yml:${MANY + 2}:3: not YAML: Map keys must be unique`,
    ],
  ])('each is told: keys %s', async (_, before, row, first, last) => {
    const problems = await told(before + rows(row))
    expect(problems).toHaveLength(MANY)
    expect([problems[0], problems.at(-1)]).toEqual([first, last])
  })

  test('a file that nobody wrote by hand is not read', async () => {
    const longest = `#${' '.repeat(1_048_575)}`
    expect(await told(longest)).toEqual([])
    expect(await told(`${longest} `)).toEqual([
      'VC247 c.yml: the file has 1048577 characters, but at most 1048576 are read.',
    ])
  })
})

describe('text of others in a message', () => {
  test.each<[string, string, string]>([
    ['"a\\n::error::b": 1', 'c.yml', 'a line break in a key'],
    ['"##[error]a": 1', 'c.yml', 'a command of the runner in a key'],
    ['"\\e[31mred": 1', 'c.yml', 'a colour in a key'],
    ['types: { "a\\n::error::b": 5 }', 'c.yml', 'in the name of a type'],
    ['bump: "a\\n::error::b ##[error]"', 'c.yml', 'in a value'],
    ['bump: huge', 'a\n::error::##[error].yml', 'in the path of the file'],
    ['bump: @', 'a\n::error::##[error].yml', 'in the path of a file that is not YAML'],
    ['types: { a: 1 } ##[error]\n  x', 'c.yml', 'in what YAML says of it'],
  ])('%j in %j stays one line and acts in nothing: %s', async (text, path) => {
    const { problems } = await parseConfiguration(path, text)
    const { message } = new CheckpointError(problems)
    expect(problems.length).toBeGreaterThan(0)
    expect(message).not.toMatch(/##\[|\u001b/)
    expect(message.split('\n').every((line) => /^(?:VC\d{3}: | {2}\S)/.test(line))).toBe(true)
  })
})
