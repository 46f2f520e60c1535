// How much later than bare node the bundles are ready, under the Node of the action.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { row } from './limit.mjs'
import { paired } from './measure.mjs'

const RUNS = 41
const LIMIT_MS = 30

/** An event that makes no release ends the action as soon as it has started. */
const ACTION = { args: ['dist/index.js'], env: { GITHUB_EVENT_NAME: 'release', INPUT_COMMAND: 'prepare' } }
const COMMAND_LINE = { args: ['dist/cli/index.js', '--version'], env: {} }

export function startRows() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const bare = { command: process.execPath, args: [empty], options: { env: {} } }
  const rows = Object.entries({ 'the action': ACTION, 'the command line': COMMAND_LINE }).map(
    ([name, { args, env }]) => {
      const { a, b, difference } = paired({ command: process.execPath, args, options: { env } }, bare, RUNS)
      const measured = `${difference.toFixed(0)} ms (${a.toFixed(0)} and ${b.toFixed(0)})`
      return row(`start of ${name} over bare node`, measured, { value: difference, most: LIMIT_MS, unit: ' ms' })
    },
  )
  rmSync(folder, { recursive: true })
  return rows
}
