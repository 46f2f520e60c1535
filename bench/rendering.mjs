// How long the texts of a long release take: 5,000 changes through each preset, Liquid's own loading included once; and that
// they take as long for each of many entries, contributors and types as of few.
import { performance } from 'node:perf_hooks'
import { readCommits } from '../src/commits/read.ts'
import { DEFAULT_RULES } from '../src/commits/rules.ts'
import { renderRelease } from '../src/notes/render.ts'
import { PRESETS } from '../src/settings/inputs.ts'
import { typesOf } from '../src/settings/preset.ts'
import { linearRow, row } from './limit.mjs'
import { median } from './measure.mjs'

const RUNS = 7
const COMMITS = 5_000
const TYPES = ['feat', 'fix', 'docs', 'perf', 'refactor(api)']

function commitsOf(count, { authors = 50, types = TYPES } = {}) {
  return Array.from({ length: count }, (_, at) => ({
    sha: (at + 1).toString(16).padStart(40, '0'),
    parents: at === 0 ? [] : [at.toString(16).padStart(40, '0')],
    author: {
      name: `Author ${at % authors}`,
      email: `${at % authors}+author${at % authors}@users.noreply.github.com`,
    },
    committedAt: at,
    message: `${types[at % types.length]}: change \`number\` ${at} of <many> (#${at + 1})\n\nCloses #${at + 7}`,
  }))
}

const version = { major: 1n, minor: 3n, patch: 0n, prerelease: [], build: '' }
const FACTS = {
  ...{ project: 'widget', web: 'https://github.com/acme/widget', version, tag: 'v1.3.0', bump: 'minor' },
  ...{
    head: 'a'.repeat(40),
    date: 0,
    candidates: [],
    previous: { version: { ...version, minor: 2n }, tag: 'v1.2.0' },
  },
}

/** Milliseconds of each run. */
async function timesOf(run, runs = RUNS) {
  const times = []
  for (let at = 0; at < runs; at += 1) {
    const from = performance.now()
    await run()
    times.push(performance.now() - from)
  }
  return times
}

export async function renderingRows() {
  const rows = []
  const { changes } = readCommits(commitsOf(COMMITS), DEFAULT_RULES)
  for (const preset of PRESETS) {
    const facts = { ...FACTS, changes, rules: { ...DEFAULT_RULES, types: typesOf(preset) } }
    const times = await timesOf(() => renderRelease(facts, { preset }))
    const what = `title, message and notes of ${COMMITS.toLocaleString('en')} commits, ${preset}`
    const value = median(times)
    const measured = `${value.toFixed(0)} ms (first ${times[0].toFixed(0)})`
    rows.push(row(what, measured, { value, most: 300, unit: ' ms' }))
  }
  return [...rows, ...(await linearRows())]
}

const GROWING = [
  ['reading and notes of 10,000 entries', 10_000, (count) => ({ commits: commitsOf(count), rules: DEFAULT_RULES })],
  [
    '… by 2,000 contributors',
    2_000,
    (count) => ({ commits: commitsOf(count, { authors: count }), rules: DEFAULT_RULES }),
  ],
  ['… of 500 configured types', 500, ofTypes],
]

/** Four changes of each type, each under a title of its own. */
function ofTypes(count) {
  const names = Array.from({ length: count }, (_, at) => `type${at}`)
  const types = new Map(names.map((name) => [name, { bump: 'patch', section: `Section ${name}`, scopes: new Map() }]))
  return { commits: commitsOf(4 * count, { types: names }), rules: { ...DEFAULT_RULES, types } }
}

async function linearRows() {
  const rows = []
  for (const [what, many, make] of GROWING) {
    const measured = {}
    for (const [name, count] of Object.entries({ few: many / 4, many })) {
      const { commits, rules } = make(count)
      // Fresh commits each time: what is known of one is kept with it.
      const run = () =>
        renderRelease(
          {
            ...FACTS,
            rules,
            changes: readCommits(
              commits.map((one) => ({ ...one })),
              rules,
            ).changes,
          },
          {},
        )
      measured[name] = { milliseconds: median(await timesOf(run)), count }
    }
    rows.push(linearRow(what, measured))
  }
  return rows
}
