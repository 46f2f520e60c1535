// How long the reading of commits takes, alone and through the whole program: messages of 200 KB of every kind that has
// ever been slow, and many commits.
import { performance } from 'node:perf_hooks'
import { readCommits } from '../src/commits/read.ts'
import { DEFAULT_RULES } from '../src/commits/rules.ts'
import { renderRelease } from '../src/notes/render.ts'
import { decide } from '../src/next-version/decide.ts'
import { factsOf } from '../src/notes/release-facts.ts'
import { stepsOf } from '../src/release/steps.ts'
import { outputsOf } from '../src/report/outputs.ts'
import { summaryMarkdown } from '../src/action/summary.ts'
import { PLAIN } from '../src/report/style.ts'
import { linesOf } from '../src/report/terminal.ts'
import { NO_CONFIGURATION } from '../src/settings/configuration.ts'
import { settle } from '../src/settings/settings.ts'
import { parseSemVer } from '../src/versions/semver.ts'
import { row } from './limit.mjs'
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
  'footers of many paragraphs': `fix: a\n\n${filled('BREAKING CHANGE: x\n\nmore of it\n\n- a list\n\n')}`,
  'one break of many paragraphs': `fix: a\n\nBREAKING CHANGE: x\n\n${filled('Note: more words than fifty columns can hold, so that they\nare joined.\n\n')}`,
  'one break of one long paragraph': `fix: a\n\nBREAKING CHANGE: x\n${filled('words and words and words and words and words and words\n')}`,
  'labels and trailers': `fix: a\n\nMIGRATION: x\n\n${filled('Note: x\nComponent: y\n\n')}`,
  'an indented squash of git': `Squashed commit of the following:\n\n${filled('commit 1a2b3c4\nAuthor: Jo\n\n    feat: a\n\n    Why.\n\n')}`,
  'an indented squash of GitLab': `Search\n\n${filled('* feat: a\n\n  BREAKING CHANGE: b\n\n')}`,
  'data of robots': `fix: a\n\n${filled('---\na:\n- b: c\n...\n')}`,
  'closing words': `fix: a\n\n${filled('closes ')}`,
  'names of other repositories': `fix: a\n\nCloses ${filled('a/b')}`,
  'closing words in a subject': `fix: a ${filled('(fix #1) ')}`,
  'skip marks': `fix: a${filled(' [skip ci]')}`,
  'types that mean another': `Search\n\n${filled('* feature: a\n')}`,
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

/** What a careless escape reads in quadratic time, or slowly: marks, addresses, letters of many units. */
const PIECES = [
  ...['x', ' ', 'é', '日', '😀', '👨‍👩‍👧‍👦', '\u200d', '\u200b', '\u001b[', '\ud83d'],
  ...['`', '`a` ', '` x ', '``a`', '\\', '<', '<!--', '&', '&#', '[', '[a](b) ', '![a](b) ', '*', '_', '~', '|', '\\|'],
  ...['@a', '@a ', 'a@b.example ', 'fixes ', 'fixes #1 ', '#', '##[', '::', ': ', '!', '- '],
  ...['https://a.example/ ', 'https://a', '<https://', 'https://@.', 'www.', '{{', '$&', 'a\n', '> \n', '`\n'],
]

const PLACES = {
  description: (text) => `feat: a${text}b`,
  'a break': (text) => `feat!: a${text}b`,
  scope: (text) => `feat(${text}): b`,
  footer: (text) => `feat: a\n\nBREAKING CHANGE: ${text}`,
  body: (text) => `feat: a\n\n${text}`,
  highlight: (text) => `feat: a\n\nHIGHLIGHT: ${text}`,
  'co-author': (text) => `feat: a\n\nCo-authored-by: ${text} <jo@example.org>`,
}

const WEB = 'https://github.com/acme/widget'
const { settings } = settle(new Map([['bump', 'minor']]), NO_CONFIGURATION)
const STYLE = { paint: PLAIN, columns: 120, explains: true, draftPlace: (tag) => tag }

/** Parse, decide, render, summary, outputs and terminal lines; only what git and GitHub do is left out. */
async function wholePath(message) {
  const commit = shaOf(0)
  const tag = { name: 'v1.2.3', object: commit, commit, annotated: true, message: '', taggedAt: 0 }
  const base = { name: tag.name, prefix: 'v', version: parseSemVer('1.2.3'), commit }
  const commits = commitsOf([message])
  const snapshot = {
    head: shaOf(1),
    prefix: 'v',
    tags: [tag],
    candidates: [],
    base,
    commits,
    project: 'widget',
    web: WEB,
    now: 0,
  }
  const decision = decide(snapshot, settings)
  const { plan } = decision
  const texts = await renderRelease(factsOf(decision, snapshot, settings), {})
  const result = {
    ...{ kind: 'planned', plan, next: decision.next },
    texts,
    tags: [tag],
    steps: stepsOf(decision, settings, { texts, assets: [], date: 0, isAsked: false }),
    resumed: false,
  }
  summaryMarkdown(result, { web: WEB })
  outputsOf(result, undefined)
  linesOf(result, STYLE)
}

/** Fewer than for one message of a kind: there are three hundred. */
const WHOLE_PATH_RUNS = 3

async function wholePathTime(message) {
  await wholePath(message)
  const times = []
  for (let run = 0; run < WHOLE_PATH_RUNS; run += 1) {
    const from = performance.now()
    await wholePath(message)
    times.push(performance.now() - from)
  }
  return median(times)
}

/** The slowest of every piece at every place. */
export async function wholePathRows() {
  const measured = []
  for (const [place, messageWith] of Object.entries(PLACES)) {
    for (const piece of PIECES) {
      const what = `200 KB of ${JSON.stringify(piece)} as ${place}`
      measured.push({ what, time: await wholePathTime(messageWith(filled(piece))) })
    }
  }
  measured.sort((a, b) => b.time - a.time)
  const within = measured.filter(({ time }) => time < 50).length
  return [
    row('messages of 200 KB through the whole path', `${within} of ${measured.length} under 50 ms`),
    ...measured.slice(0, 3).map(({ what, time }) => inTime(`the whole path of ${what}`, time, 50)),
  ]
}

export function parsingRows(shown = 3) {
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
    ...slowest.slice(0, shown).map(({ name, time }) => inTime(`reading 200 KB of ${name}`, time, 50)),
    inTime('reading 5,000 commits', readingTime(many), 150),
  ]
}

function inTime(what, time, most) {
  return row(what, `${time.toFixed(0)} ms`, { value: time, most, unit: ' ms' })
}
