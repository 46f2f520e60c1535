// How long the reading of commits takes: messages of 200 KB of every kind that has ever been slow, and many commits.
import { performance } from 'node:perf_hooks'
import { readCommits } from '../src/commits/read.ts'
import { DEFAULT_RULES } from '../src/commits/rules.ts'
import { median } from './measure.mjs'

const RUNS = 7
const MESSAGE_BYTES = 200_000

const filled = (piece) => piece.repeat(Math.ceil(MESSAGE_BYTES / piece.length)).slice(0, MESSAGE_BYTES)

/** Each is a shape that a careless pattern reads in quadratic time. */
const MESSAGES = {
  'one long word': `fix: ${filled('x')}`,
  'only spaces': `fix: a${filled(' ')}b`,
  'only line breaks': `fix: a\n${filled('\n')}`,
  'open parentheses': filled('('),
  'scopes that never close': filled('feat('),
  backticks: `fix: a\n\n${filled('`')}`,
  'backticks and words': `fix: a\n\n${filled('` x ')}`,
  fences: `fix: a\n\n${filled('```\n')}`,
  'open comments': `fix: a\n\n${filled('<!-- ')}`,
  'open details': `fix: a\n\n${filled('<details>\n')}`,
  'breaking tokens': `fix: a\n\n${filled('BREAKING CHANGE: x\n')}`,
  'near misses': `fix: a\n\n${filled('breaking change: x\n')}`,
  bullets: `Search box\n\n${filled('* feat: a\n')}`,
  'different bullets': `Search box\n\n${Array.from({ length: 9000 }, (_, at) => `* feat: item ${at}`).join('\n')}`,
  'different conventional bullets with breaks': `Search box\n\n${Array.from({ length: 6000 }, (_, at) => `* feat(s${at})!: item ${at} (#${at})`).join('\n')}`,
  quotes: `fix: a\n\n${filled('> ')}`,
  'shas of reverts': `revert: a\n\n${filled('This reverts commit 0123456789abcdef.\n')}`,
  'nested reverts': `${filled('Revert "')}`,
  'pull request numbers': `fix: a ${filled('(#1) ')}`,
  'issue numbers': `fix: a\n\nCloses ${filled('#1, ')}`,
  footers: `fix: a\n\n${filled('Token: value\n')}`,
  emoji: filled('✨'),
  shortcodes: filled(':bug: '),
  'carriage returns': `fix: a\n\n${filled('\r')}`,
}

const NOBODY = { name: 'Mara', email: 'mara@example.org' }
const shaOf = (number) => number.toString(16).padStart(40, '0')

function commitsOf(messages) {
  return messages.map((message, at) => ({
    sha: shaOf(at + 1),
    parents: at === 0 ? [] : [shaOf(at)],
    author: NOBODY,
    committedAt: at,
    message,
  }))
}

/** The median of some runs, in milliseconds. */
function readingTime(commits) {
  readCommits(commits, DEFAULT_RULES)
  return median(
    Array.from({ length: RUNS }, () => {
      const from = performance.now()
      readCommits(commits, DEFAULT_RULES)
      return performance.now() - from
    }),
  )
}

export function parsingRows() {
  const slowest = Object.entries(MESSAGES)
    .map(([name, message]) => ({ name, time: readingTime(commitsOf([message])) }))
    .sort((a, b) => b.time - a.time)
  const types = ['feat', 'fix', 'docs', 'chore', 'refactor(api)']
  const many = commitsOf(
    Array.from(
      { length: 5000 },
      (_, at) =>
        `${types[at % types.length]}: change number ${at} (#${at})\n\nWhat it is about.\n\nCloses #${at}\nCo-authored-by: Jo <jo@example.org>`,
    ),
  )
  return [
    ...slowest.slice(0, 3).map(({ name, time }) => ({
      what: `reading 200 KB of ${name}`,
      measured: `${time.toFixed(1)} ms`,
      limit: '50 ms',
    })),
    { what: 'reading 5,000 commits', measured: `${readingTime(many).toFixed(0)} ms`, limit: '150 ms' },
  ]
}
