// Configurations of public repositories, rewritten: each is imported, what is written is read by our own reader, and the
// configuration and the table stand beside it, to be reviewed. UPDATE_IMPORTS=1 writes both anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { configurationText } from '../../src/migrate/configuration-text.ts'
import { TOOL_NAMES } from '../../src/migrate/names.ts'
import { workflowText } from '../../src/migrate/workflow.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { settlePackages } from '../../src/settings/settle-packages.ts'
import { settle } from '../../src/settings/settings.ts'
import { importFrom } from './world.ts'

const FOLDER = new URL('fixtures/', import.meta.url)
const FIXTURES = readdirSync(FOLDER).map((name) => ({ name, ...sectionsOf(new URL(name, FOLDER)) }))

/** `=== path` before each file; what is expected stands under `=== > configuration` and `=== > table`. */
function sectionsOf(file: URL) {
  const parts = readFileSync(file, 'utf8')
    .split(/^=== (.+)\n/m)
    .slice(1)
  const all = Array.from(
    { length: parts.length / 2 },
    (_, at) => [parts[2 * at] ?? '', parts[2 * at + 1] ?? ''] as const,
  )
  const isExpected = ([path]: readonly [string, string]) => path.startsWith('> ')
  return {
    files: Object.fromEntries(all.filter((part) => !isExpected(part))),
    expected: Object.fromEntries(all.filter(isExpected)),
  }
}

async function madeOf(files: Readonly<Record<string, string>>) {
  const made = await importFrom(files)
  const table = made.rows.map(
    ({ verdict, theirs, place, ours }) =>
      `${verdict}: ${theirs}${place === undefined ? '' : ` (${place})`} → ${ours}\n`,
  )
  return { made, expected: { '> configuration': await configurationText(made, made.path), '> table': table.join('') } }
}

describe.each(FIXTURES)('$name', ({ name, files, expected }) => {
  test('is imported as it is written down beside it', async () => {
    const { expected: now } = await madeOf(files)
    if (process.env['UPDATE_IMPORTS'] === '1') {
      const all = [...Object.entries(files), ...Object.entries(now)]
      writeFileSync(new URL(name, FOLDER), all.map(([path, text]) => `=== ${path}\n${text}`).join(''))
    } else expect(now).toEqual(expected)
  })

  test('what is written is read without a problem', async () => {
    const { expected: now } = await madeOf(files)
    const configuration = await parseConfiguration('.github/version-checkpoint.yml', now['> configuration'])
    const { problems } = settle(new Map(), configuration)
    const { problems: ofPackages } = await settlePackages(new Map(), configuration, 'main')
    expect([...problems, ...ofPackages]).toEqual([])
  })

  test('the workflow is one, with what it needs and no more', async () => {
    const { made } = await madeOf(files)
    const workflow = parse(workflowText(made, 'main')) as { on: object; jobs: { checkpoint: { permissions: object } } }
    expect(Object.keys(workflow.on)).toEqual([made.trigger === 'push' ? 'push' : 'workflow_dispatch'])
    const pulls = JSON.stringify(made.settings).includes('pull-request') ? { 'pull-requests': 'write' } : {}
    expect(workflow.jobs.checkpoint.permissions).toEqual({ contents: 'write', ...pulls })
  })
})

test('there is one of each tool', async () => {
  const tools = await Promise.all(FIXTURES.map(async ({ files }) => (await importFrom(files)).tool))
  expect([...new Set(tools)].sort()).toEqual([...TOOL_NAMES].sort())
  expect(FIXTURES.length).toBeGreaterThanOrEqual(10)
})
