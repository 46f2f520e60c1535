// npm run bench -- [--only start,large] [--write]: figures side by side in one run, as a table that says which limits hold.
// Never part of the tests: machines are noisy. `--write` puts the table into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { spawnSync } from 'node:child_process'
import { HEADER, lineOf, summaryOf } from './limit.mjs'

/** Each is loaded when its turn comes. */
const PARTS = {
  start: async () => (await import('./start.mjs')).startRows(),
  large: async () => (await import('./large.mjs')).largeRows(),
  packages: async () => (await import('./packages.mjs')).packageRows(),
  shallow: async () => (await import('./shallow.mjs')).shallowRows(),
  rendering: async () => (await import('./rendering.mjs')).renderingRows(),
  parsing: async () => {
    const { parsingRows, wholePathRows } = await import('./parsing.mjs')
    return [...parsingRows(), ...(await wholePathRows())]
  },
  assets: async () => (await import('./assets.mjs')).assetRows(),
}

const options = { only: { type: 'string', default: Object.keys(PARTS).join() }, write: { type: 'boolean' } }
const { only, write } = parseArgs({ options }).values

const git = spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim().replace('git version', 'git')
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`
const load = loadavg()[0].toFixed(1)
const conditions = `Node ${process.version.slice(1)}, ${git}, ${process.platform} ${process.arch}, ${machine}; at the beginning ${load} processes were waiting for it.`

const lines = [conditions, '', ...HEADER]
console.log(lines.join('\n'))
const rows = []
for (const part of only.split(',')) {
  if (PARTS[part] === undefined) throw new Error(`no part ${part}; there are ${Object.keys(PARTS).join(', ')}`)
  for await (const row of await PARTS[part]()) {
    rows.push(row)
    lines.push(lineOf(row))
    console.log(lineOf(row))
  }
}
lines.push('', summaryOf(rows))
console.log(`\n${summaryOf(rows)}`)
if (write === true) writeRun(lines.join('\n'))

/** Between its two marks. */
function writeRun(text) {
  const page = 'docs/performance.md'
  const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->']
  const [before, rest = ''] = readFileSync(page, 'utf8').split(begin)
  const [, after = ''] = rest.split(end)
  writeFileSync(page, `${before}${begin}\n\n${text}\n\n${end}${after}`)
}
