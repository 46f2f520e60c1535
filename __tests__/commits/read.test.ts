import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../src/commits/change.ts'
import { type Commit, type Footer, BUMP_LEVELS, higherBump } from '../../src/commits/commit.ts'
import { readCommits } from '../../src/commits/read.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { bumpOf, commit, headersOf, line, read, sha, whyOf } from './range.ts'

const REVIEWED = { token: 'Reviewed-by', value: 'Z' }
const NOTE = { token: 'Note', value: 'b\nc' }
const REFS = { token: 'Refs', value: '#1' }

describe('https://www.conventionalcommits.org/en/v1.0.0/#specification', () => {
  test.each([
    ['1: type, scope, !, colon and space', 'feat(api)!: a', { type: 'feat', scope: 'api', description: 'a' }],
    ['2: feat for a new feature', 'feat: a', { type: 'feat', bump: 'minor' }],
    ['3: fix for a bug fix', 'fix: a', { type: 'fix', bump: 'patch' }],
    ['4: a scope in parentheses', 'fix(parser): a', { scope: 'parser' }],
    ['5: a description after the colon and space', 'fix: array parsing', { description: 'array parsing' }],
    ['6: a body one blank line after', 'fix: a\n\nthe body', { body: 'the body' }],
    ['7: a body of paragraphs', 'fix: a\n\none\n\ntwo\nlines', { body: 'one\n\ntwo\nlines' }],
    ['8: footers, Token: value and Token #value', 'fix: a\n\nReviewed-by: Z\nRefs #1', { footers: [REVIEWED, REFS] }],
    ['9: dashes for blanks', 'fix: a\n\nAcked-by: Z', { footers: [{ token: 'Acked-by', value: 'Z' }] }],
    ['10: a value up to the next token', 'fix: a\n\nNote: b\nc\nRefs: #1', { footers: [NOTE, REFS] }],
    ['10: blank lines too', 'fix: a\n\nBREAKING CHANGE: b\n\nc\n\nRefs: #1', { breaking: ['b\n\nc'] }],
    ['11: breaking in the prefix or in a footer', 'fix!: a', { bump: 'major' }],
    ['12: BREAKING CHANGE, colon, space, text', 'fix: a\n\nBREAKING CHANGE: b', { bump: 'major', breaking: ['b'] }],
    ['13: ! right before the colon; then the description tells', 'fix!: a', { breaking: ['a'] }],
    ['14: other types are allowed', 'docs: update ref docs.', { type: 'docs', bump: 'none' }],
    ['15: in any case', 'FIX: a', { type: 'fix', bump: 'patch' }],
    ['16: BREAKING-CHANGE is a synonym', 'fix: a\n\nBREAKING-CHANGE: b', { bump: 'major', breaking: ['b'] }],
  ])('%s', (_, message, expected) => {
    expect(read(line(message)).changes).toMatchObject([expected])
  })
})

test('changes are oldest first, verdicts and warnings newest first', () => {
  const reading = read(line('fix: a\n\nbreaking change: x', 'wip', 'feat: b\n\nbreaking change: y'))
  expect(headersOf(reading)).toEqual(['fix: a', 'feat: b'])
  expect(reading.verdicts.map((verdict) => verdict.sha)).toEqual([3, 2, 1].map(sha))
  expect(reading.warnings.map((warning) => warning.sha)).toEqual([3, 1].map(sha))
})

test('a cherry-pick is listed once', () => {
  const reading = read([
    commit(1, 'fix: a', [0]),
    commit(2, `fix: a\n\n(cherry picked from commit ${sha(1)})`, [0]),
    commit(3, "Merge branch 'release'", [1, 2]),
  ])
  expect(headersOf(reading)).toEqual(['fix: a'])
  expect(whyOf(reading, 2)).toEqual({ kind: 'duplicate', of: sha(1) })
})

test('a revert and what it reverts are told, and gone', () => {
  const reading = read(line('feat: a', 'fix: b', 'Revert "feat: a"'))
  expect(headersOf(reading)).toEqual(['fix: b'])
  expect([1, 2, 3].map((n) => whyOf(reading, n))).toEqual([
    { kind: 'reverted', by: sha(3) },
    { kind: 'type', name: 'fix', level: 'patch', hasRule: true },
    { kind: 'revert', of: [sha(1)] },
  ])
})

test('no commits read as nothing', () => {
  expect(read([])).toEqual({ changes: [], verdicts: [], warnings: [] })
})

const TEXT = fc.string({ unit: 'binary', maxLength: 200 })
const PIECE = fc.constantFrom(
  ...['feat', 'fix', 'chore', '!', '(', ')', ': ', ':', ' ', '\n', '\n\n', '\r\n', '* ', '- ', '`', '```', '~~~'],
  ...['<!--', '-->', '<details>', '</details>', '> ', 'BREAKING CHANGE', 'breaking change', '🐛', ':bug:', '"'],
  ...['Revert "', 'revert: ', 'Reapply "', 'This reverts commit ', sha(1), sha(2).slice(0, 7), 'Reverts a/b#2'],
  ...['#1', ' (#2)', 'Closes ', 'Co-authored-by: A <a@b>', 'release 1.2.3', 'MIGRATION: ', 'S: none', '---', '## '],
  ...['Squashed commit of the following:', 'commit 1234567', '    ', '  ', 'feature: ', 'N/A', '...', 'a:', '| a |'],
)
const MESSAGE = fc.oneof(
  TEXT,
  fc.array(PIECE, { maxLength: 30 }).map((pieces) => pieces.join('')),
)

/** A history: each commit on some earlier ones. */
const HISTORY = fc
  .array(fc.tuple(MESSAGE, fc.array(fc.nat(20), { maxLength: 3 })), { maxLength: 12 })
  .map((rows) =>
    rows.map(([message, back], at) => commit(at + 1, message, [...new Set(back.map((n) => n % (at + 1)))])),
  )

const RULES = fc.record({
  squash: fc.constantFrom('auto' as const, 'expand' as const, 'subject' as const),
  reverts: fc.boolean(),
  emoji: fc.boolean(),
})

describe('whatever the history', () => {
  test('it is read, and every commit has one verdict', () => {
    fc.assert(
      fc.property(HISTORY, RULES, (commits, rules) => {
        const { verdicts } = read(commits, rules)
        expect(verdicts.map((verdict) => verdict.sha).sort()).toEqual(commits.map((one) => one.sha).sort())
      }),
    )
  })

  test('the order in which the commits arrive changes nothing', () => {
    const shuffled = HISTORY.chain((commits) =>
      fc.tuple(fc.constant(commits), fc.shuffledSubarray(commits, { minLength: commits.length })),
    )
    fc.assert(
      fc.property(shuffled, RULES, ([commits, others], rules) => {
        expect(read(others, rules)).toEqual(read(commits, rules))
      }),
    )
  })

  test('the verdicts ask for what the changes ask for', () => {
    fc.assert(
      fc.property(HISTORY, RULES, (commits, rules) => {
        const reading = read(commits, rules)
        expect(reading.verdicts.map(({ counts }) => counts).reduce(higherBump, 'none')).toBe(bumpOf(reading))
        const listed = new Set(reading.changes.map((change) => change.sha))
        expect(reading.verdicts.filter((verdict) => verdict.skipped && listed.has(verdict.sha))).toEqual([])
      }),
    )
  })

  test('no header is listed twice', () => {
    fc.assert(
      fc.property(HISTORY, RULES, (commits, rules) => {
        const headers = headersOf(read(commits, rules))
        expect(new Set(headers).size).toBe(headers.length)
      }),
    )
  })

  test('one more commit never asks for less, reverts aside', () => {
    const takesBack = ({ message }: Commit) => /revert|reapply/i.test(message)
    fc.assert(
      fc.property(HISTORY, MESSAGE, RULES, (commits, message, rules) => {
        const before = commits.filter((one) => !takesBack(one))
        const last = commit(
          99,
          message,
          before.slice(-1).map(() => before.length),
        )
        fc.pre(!takesBack(last))
        const levels = [before, [...before, last]].map((range) => BUMP_LEVELS.indexOf(bumpOf(read(range, rules))))
        expect(levels[1]).toBeGreaterThanOrEqual(levels[0] ?? 0)
      }),
    )
  })
})

/** Writes a change as the specification would have it written. */
function print({ type, scope, breaking, description, pullRequest, body, footers }: Change): string {
  const isToken = ({ token, value }: Footer) => token.startsWith('BREAKING') && breaking.includes(value)
  const mark = breaking.length > 0 && !footers.some(isToken) ? '!' : ''
  const number = pullRequest === undefined ? '' : ` (#${String(pullRequest)})`
  const header = `${type}${scope === undefined ? '' : `(${scope})`}${mark}: ${description}${number}`
  // Behind a text of several paragraphs the next footer begins one, too.
  const printed = footers
    .map(({ token, value }) => `${token}: ${value}${value.includes('\n\n') ? '\n' : ''}`)
    .join('\n')
    .trim()
  return [header, body, printed].filter((part) => part !== '').join('\n\n')
}

describe('a message that is printed again reads the same', () => {
  const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/)
  const words = fc
    .array(fc.stringMatching(/^[A-Za-z0-9é,.']{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
  const footer = fc.oneof(
    fc.record({
      token: fc.constantFrom('Refs', 'Reviewed-by', 'BREAKING CHANGE', 'BREAKING-CHANGE', 'MIGRATION'),
      value: words,
    }),
    fc.record({ token: fc.constant('Closes'), value: fc.constantFrom('#1', '#2, #3', 'acme/widget#4') }),
  )
  const written = fc.record({
    type: word.filter((type) => !/^(?:revert|chore|build|ci|release|bump|version)$/.test(type)),
    scope: fc.option(word, { nil: undefined }),
    exclaimed: fc.boolean(),
    description: words,
    pullRequest: fc.option(fc.integer({ min: 1, max: 99999 }), { nil: undefined }),
    paragraphs: fc.array(words, { maxLength: 3 }),
    footers: fc.array(footer, { maxLength: 4 }),
  })

  test('every part of it', () => {
    fc.assert(
      fc.property(written, ({ type, scope, exclaimed, description, pullRequest, paragraphs, footers }) => {
        const header = `${type}${scope === undefined ? '' : `(${scope})`}${exclaimed ? '!' : ''}: ${description}`
        const number = pullRequest === undefined ? '' : ` (#${String(pullRequest)})`
        const trailer = footers.map(({ token, value }) => `${token}: ${value}`).join('\n')
        const message = [header + number, ...paragraphs, trailer].filter((part) => part !== '').join('\n\n')
        const [change] = read(line(message)).changes
        if (change === undefined) throw new Error(`no change: ${message}`)
        expect(change).toMatchObject({ type, description: description.trim(), footers, body: paragraphs.join('\n\n') })
        expect(read(line(print(change))).changes).toEqual([change])
      }),
    )
  })

  /** Words as an editor wraps them: no line is so short that it looks meant. */
  const wrapped = fc
    .array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(' ').replace(/(.{52,60}) /g, '$1\n'))
  const block = fc.oneof(
    wrapped,
    words.map((item) => `- ${item}\n- ${item}`),
    words.map((code) => `\`\`\`js\n${code}\n\n${code}\n\`\`\``),
    words.map((cell) => `| ${cell} | b |\n|---|---|\n| c | d |`),
    words.map((quote) => `> ${quote}`),
    words.map((note) => `Note: see ${note}`),
  )
  const long = fc
    .tuple(wrapped, fc.array(block, { maxLength: 4 }))
    .map(([first, more]) => [first, ...more].join('\n\n'))

  test('a text of many paragraphs', () => {
    fc.assert(
      fc.property(fc.constantFrom('BREAKING CHANGE', 'MIGRATION'), long, fc.boolean(), (token, text, reviewed) => {
        const [change] = read(line(`feat: a\n\n${token}: ${text}${reviewed ? '\n\nReviewed-by: Z' : ''}`)).changes
        if (change === undefined) throw new Error(text)
        const value = change.footers.find((one) => one.token === token)?.value
        expect(value?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(read(line(print(change))).changes).toEqual([change])
      }),
    )
  })
})

test('a commit of two ranges is read once, as those of a candidate are: whole, and since the one before', () => {
  const commits = [commit(2, 'feat: find', [1]), commit(1, 'fix: mend', [])]
  const whole = readCommits(commits, DEFAULT_RULES)
  const tail = readCommits(commits.slice(0, 1), DEFAULT_RULES)
  expect(whyOf(tail, 2)).toBeDefined()
  expect(whyOf(tail, 2)).toBe(whyOf(whole, 2))
})
