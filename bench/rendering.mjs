// How long the texts of a long release take: 5,000 changes through each preset, Liquid's own loading included once.
import { performance } from 'node:perf_hooks'
import { readCommits } from '../src/commits/read.ts'
import { DEFAULT_RULES } from '../src/commits/rules.ts'
import { renderRelease } from '../src/notes/render.ts'
import { PRESETS } from '../src/settings/inputs.ts'
import { typesOf } from '../src/settings/preset.ts'
import { median } from './measure.mjs'

const RUNS = 7
const COMMITS = 5_000
const TYPES = ['feat', 'fix', 'docs', 'perf', 'refactor(api)']

const commits = Array.from({ length: COMMITS }, (_, at) => ({
  sha: (at + 1).toString(16).padStart(40, '0'),
  parents: at === 0 ? [] : [at.toString(16).padStart(40, '0')],
  author: { name: `Author ${at % 50}`, email: `${at % 50}+author${at % 50}@users.noreply.github.com` },
  committedAt: at,
  message: `${TYPES[at % TYPES.length]}: change \`number\` ${at} of <many> (#${at + 1})\n\nCloses #${at + 7}`,
}))

const { changes } = readCommits(commits, DEFAULT_RULES)
const version = { major: 1n, minor: 3n, patch: 0n, prerelease: [], build: '' }
const FACTS = {
  ...{ project: 'widget', web: 'https://github.com/acme/widget', version, tag: 'v1.3.0', bump: 'minor' },
  ...{
    head: 'a'.repeat(40),
    date: 0,
    changes,
    candidates: [],
    previous: { version: { ...version, minor: 2n }, tag: 'v1.2.0' },
  },
}

export async function renderingRows() {
  const rows = []
  for (const preset of PRESETS) {
    const facts = { ...FACTS, rules: { ...DEFAULT_RULES, types: typesOf(preset) } }
    const times = []
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now()
      await renderRelease(facts, { preset })
      times.push(performance.now() - from)
    }
    const what = `title, message and notes of ${COMMITS.toLocaleString('en')} commits, ${preset}`
    rows.push({ what, measured: `${median(times).toFixed(0)} ms (first ${times[0].toFixed(0)})`, limit: '300 ms' })
  }
  return rows
}
