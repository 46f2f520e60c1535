// docs/commit-rules.md is for users: every row of its tables is run, and must say what the program says.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { BUMP_LEVELS, type BumpLevel, type Commit } from '../../src/commits/commit.ts'
import { reasonText } from '../../src/commits/reasons/reason-text.ts'
import { readCommits } from '../../src/commits/read.ts'
import { DEFAULT_RULES, DEFAULT_TYPES, type CommitRules, type TypeRule } from '../../src/commits/rules.ts'
import { highestLevel } from '../../src/versions/next.ts'

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cellsOf = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()) // prettier-ignore

/** Runs of lines that begin with a bar: the head, the rule under it, the rows. */
function tablesOf(page: string): Table[] {
  const blocks = page.split('\n\n').map((block) => block.split('\n').filter((line) => line.startsWith('|')))
  return blocks
    .filter((lines) => lines.length > 2)
    .map(([head = '', , ...rows]) => ({ head: cellsOf(head), rows: rows.map(cellsOf) }))
}

const PAGE = readFileSync('docs/commit-rules.md', 'utf8')
const TABLES = tablesOf(PAGE)

/** The text of a code span; `⏎` is a line break in the page. */
const codeOf = (cell = '') => (/^(`+)(.*)\1$/.exec(cell)?.[2] ?? cell).replaceAll('⏎', '\n')

const FIRST = `1a2b3c4${'0'.repeat(33)}`
const OUTSIDE = 'f'.repeat(40)

/** One line of history; a single commit, or a first one and what came after it. */
function historyOf(messages: readonly string[]): Commit[] {
  return messages.map((message, at) => ({
    sha: at === 0 ? FIRST : `${'8'.repeat(39)}${at}`,
    parents: at === 0 ? [OUTSIDE] : [FIRST],
    author: { name: 'Mara', email: 'mara@example.org' },
    committedAt: at,
    message,
  }))
}

function read(messages: readonly string[], rules: Partial<CommitRules> = {}) {
  const home = { web: 'https://github.com/acme/widget' }
  const reading = readCommits(historyOf(messages), { ...DEFAULT_RULES, ...rules }, home)
  const [newest] = reading.verdicts
  return { ...reading, newest, level: highestLevel(reading.changes.map(({ bump }) => bump)) }
}

/** The configuration that the page shows above its table of `types`. */
function configuredTypes(): ReadonlyMap<string, TypeRule> {
  const rule = (type: string, more: Partial<TypeRule>): [string, TypeRule] => {
    const before = DEFAULT_TYPES.get(type) ?? { bump: 'none', section: 'Dependencies', scopes: new Map() }
    return [type, { ...before, ...more }]
  }
  const scope = (name: string, bump: BumpLevel) => ({ scopes: new Map([[name, bump]]) })
  const said = [
    rule('docs', scope('api', 'patch')),
    rule('deps', { bump: 'patch', ...scope('dev', 'none') }),
    rule('feat', { bump: 'patch' }),
  ]
  return new Map([...DEFAULT_TYPES, ...said])
}

const tablesWith = (...head: string[]) =>
  TABLES.filter((table) => head.every((title, at) => table.head[at]?.startsWith(title)))
const rowsWith = (...head: string[]) => tablesWith(...head).flatMap(({ rows }) => rows)

test('every table of the page is one that is run here', () => {
  const known = ['type', 'message', 'line under', 'under', 'the commits', 'footer', 'text']
  expect(TABLES.length).toBeGreaterThan(8)
  expect(TABLES.map(({ head }) => head[0]).filter((title) => !known.some((word) => title?.startsWith(word)))).toEqual(
    [],
  )
})

describe('types', () => {
  const rows = rowsWith('type').flatMap(([types = '', asks = '', section = '']) => {
    const names = [...types.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
    return (names.length === 0 ? ['wip'] : names).map((name): [string, string, string] => [name, asks, section])
  })

  test.each(rows)('%s asks for %s and is listed under %s', (name, asks, section) => {
    const rule = DEFAULT_TYPES.get(name)
    const listed = rule === undefined || rule.section === 'hidden' ? 'not listed' : rule.section
    expect({ asks: rule?.bump ?? 'none', listed }).toEqual({ asks, listed: section })
  })

  test('each built-in type is on the page', () => {
    expect(
      rows
        .map(([name]) => name)
        .filter((name) => name !== 'wip')
        .sort(),
    ).toEqual([...DEFAULT_TYPES.keys()].sort())
  })
})

describe('a message that is no header', () => {
  test.each(
    rowsWith('message', 'reason').map(([message, reason]): [string, string] => [codeOf(message), codeOf(reason)]),
  )('%j: %s', (message, reason) => {
    const { newest } = read([message])
    expect(newest).toMatchObject({ skipped: true, counts: 'none' })
    expect(newest && reasonText(newest.reason)).toBe(reason)
  })
})

describe('a message that counts', () => {
  const tables = TABLES.filter(
    ({ head: [title = '', second = ''] }) => title.startsWith('message') && second.startsWith('counts'),
  )
  const rows = tables.flatMap(({ head: [title = ''], rows: listed }) =>
    listed.map(([message, counts = '', reason]): [string, string, string | undefined, string] => [
      codeOf(message),
      counts,
      reason,
      title,
    ]),
  )

  test.each(rows)('%j counts %s (%s)', (message, counts, reason, title) => {
    const rules = title.includes('emoji')
      ? { emoji: true }
      : title.includes('types')
        ? { types: configuredTypes() }
        : {}
    const { level, newest } = read([message], rules)
    expect({ level, counts: newest?.counts }).toEqual({ level: counts, counts })
    if (reason !== undefined) expect(newest && reasonText(newest.reason)).toBe(codeOf(reason))
  })
})

describe('a type that means another', () => {
  test.each(
    rowsWith('message', 'the warning says').map(([message, says]): [string, string] => [codeOf(message), codeOf(says)]),
  )('%j: %s', (message, says) => {
    const { warnings, level } = read([message])
    expect(level).toBe('none')
    expect(warnings).toMatchObject([{ text: expect.stringContaining(` did not count, because ${says}`) }])
  })
})

describe('the text of a break', () => {
  test.each(
    rowsWith('under', 'the breaking text').map(([text, told]): [string, string] => [codeOf(text), codeOf(told)]),
  )('%j is %j', (text, told) => {
    expect(read([`fix: a\n\n${text}`]).changes[0]?.breaking).toEqual([told])
  })

  test('the example of the page is one text up to its last line', () => {
    const [example = ''] = /(?<=```text\n)[^]*?(?=\n```)/.exec(PAGE) ?? []
    const [change] = read([example]).changes
    expect(change?.breaking[0]).toMatch(/^`training.yml` and [^]*Note: the old files may stay where they are\.$/)
    expect(change?.closes).toEqual([12])
  })
})

describe('references', () => {
  test.each(
    rowsWith('text', 'closes').map(([text, closes = '']): [string, string[]] => [
      codeOf(text),
      closes === 'nothing' ? [] : closes.split(', ').map(codeOf),
    ]),
  )('%j closes %j', (text, expected) => {
    const [change] = read([`fix: a\n\n${text}`]).changes
    const { closes = [], closesElsewhere = [] } = change ?? {}
    expect([...closes.map((number) => `#${number}`), ...closesElsewhere]).toEqual(expected)
  })
})

describe('a line that nearly breaks', () => {
  test.each(rowsWith('line under').map(([line, says]): [string, string] => [codeOf(line), codeOf(says)]))(
    '%j %s',
    (line, says) => {
      const { warnings, level } = read([`feat: a\n\n${line}`])
      expect(level).toBe('minor')
      expect(warnings).toHaveLength(1)
      expect(warnings[0]).toMatchObject({
        kind: 'near-miss',
        text: expect.stringContaining(` ${says}, so it did not count as breaking. `),
      })
    },
  )
})

describe('a squashed commit', () => {
  const rows = rowsWith('message', '`auto`').flatMap(([message, ...levels]) =>
    (['auto', 'expand', 'subject'] as const).map((squash, at): [string, 'auto' | 'expand' | 'subject', string] => [
      codeOf(message),
      squash,
      levels[at] ?? '',
    ]),
  )

  test.each(rows)('%j with squash: %s asks for %s', (message, squash, level) => {
    expect(BUMP_LEVELS).toContain(level)
    expect(read([message], { squash }).level).toBe(level)
  })
})

describe('commits that take back others', () => {
  test.each(
    rowsWith('the commits').map(([commits = '', level = '', reason]): [string[], string, string] => [
      commits.split(' · ').map(codeOf),
      level,
      codeOf(reason),
    ]),
  )('%j: %s, %s', (messages, level, reason) => {
    const { newest, level: asked } = read(messages)
    expect({ asked, why: newest && reasonText(newest.reason) }).toEqual({ asked: level, why: reason })
  })
})

describe('footers', () => {
  test('the page names five kinds', () => {
    expect(rowsWith('footer')).toHaveLength(5)
  })

  test.each([
    ['Closes #12', [12], 'one issue'],
    ['fixes: #12, #13', [12, 13], 'several'],
    ['See #12', [], 'any other word closes nothing'],
  ])('%s closes %j: %s', (line, issues) => {
    expect(read([`fix: a\n\n${line}`]).changes[0]?.closes).toEqual(issues)
  })

  test('a co-author is one of the change', () => {
    const [change] = read(['fix: a\n\nCo-authored-by: Jo <jo@example.org>']).changes
    expect(change?.coAuthors).toEqual([{ name: 'Jo', email: 'jo@example.org' }])
  })

  test('Release-As is not obeyed, and said so in the words of the page', () => {
    const { level, warnings } = read(['fix: a\n\nRelease-As: 2.0.0'])
    expect(level).toBe('patch')
    expect(warnings).toMatchObject([
      { kind: 'notice', text: expect.stringContaining('To release an exact version, set the input "version".') },
    ])
  })
})
