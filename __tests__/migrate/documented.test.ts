// docs/migration.md and the readers agree, and each tool has its page.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { TheirRules } from '../../src/migrate/import.ts'
import { TOOL_NAMES, type ToolName } from '../../src/migrate/names.ts'
import { TOOLS } from '../../src/migrate/tools.ts'
import { importOf } from './world.ts'

const DOCS = new URL('../../docs/', import.meta.url)
const PAGE = readFileSync(new URL('migration.md', DOCS), 'utf8')
const DEFAULTS = PAGE.split('## What each tool does by default')[1]?.split('\n## ')[0] ?? ''
const ROWS = new Map(
  [...DEFAULTS.matchAll(/^\| \[([\w-]+)\]\(migration\/[\w-]+\.md\) \| (.*) \|$/gm)].map(([, name = '', cells = '']) => [
    name,
    cells.split(' | '),
  ]),
)

/** A configuration that says nothing of its own. */
const EMPTY: Readonly<Partial<Record<ToolName, string>>> = {
  'git-cliff': '',
  commitizen: '',
  'python-semantic-release': '',
  cocogitto: '',
  lerna: '{ "version": "1.0.0", "conventionalCommits": true }',
}
const rulesOf = async (name: ToolName) => (await importOf(name, EMPTY[name] ?? '{ "packages": { ".": {} } }')).rules

test('there is a row for each tool, and a page', () => {
  expect([...ROWS.keys()]).toEqual(TOOL_NAMES)
  expect(readdirSync(new URL('migration/', DOCS)).sort()).toEqual(TOOL_NAMES.map((name) => `${name}.md`).sort())
})

describe.each(TOOL_NAMES)('%s', (name) => {
  const cells = ROWS.get(name) ?? []

  test('each cell has its source', () => {
    expect(cells).toHaveLength(6)
    for (const cell of cells) expect(cell).toMatch(/^\[.+\]\(https:\/\/[^)]+\)$/)
  })

  test('its files are those that are looked for', () => {
    const first = TOOLS.find((tool) => tool.name === name)?.places.map(({ path }) => path) ?? []
    const named = [...(cells[0]?.matchAll(/`([^`]+)`/g) ?? [])].map(([, word = '']) => word.replace('*', ''))
    expect(named.filter((word) => word.includes('.') && !first.some((path) => path.startsWith(word)))).toEqual([])
  })

  test('what it does below 1.0.0, and what else makes a patch, is what the comparison takes it for', async () => {
    const rules = await rulesOf(name)
    if (rules === undefined) expect(cells[1]).toMatch(/by label|as its author says/)
    else {
      expect(cells[1]).toMatch(BREAKING[rules.breakingOnZero])
      expect(cells[2]?.startsWith(`[${rules.featureOnZero}]`)).toBe(true)
      expect(cells[3]).toMatch(patchesOf(rules))
    }
  })

  test('its page says what is the same, what is different, and what to delete', () => {
    const page = readFileSync(new URL(`migration/${name}.md`, DOCS), 'utf8')
    expect(page.match(/^## .+$/gm)).toEqual(['## The same', '## Different', '## What to delete'])
    expect(page).toContain(`node dist/cli init --from ${name}\n`)
  })
})

const BREAKING: Readonly<Record<TheirRules['breakingOnZero'], RegExp>> = {
  major: /^\[major\]/,
  minor: /^\[minor\]/,
  'as its type': /^\[what its type makes/,
}

/** Any commit, any conventional one, or some types. */
function patchesOf({ others, unconventional, types }: TheirRules): RegExp {
  if (unconventional === 'patch') return /^\[any commit\]/
  if (others === 'patch') return /^\[any conventional commit\]/
  const named = [...types].filter(([, bump]) => bump === 'patch').map(([type]) => type.replace('revert', 'revert`?'))
  return new RegExp(`^${named.map((type) => `(?=.*${type})`).join('')}`)
}

test('the measured share is no more than all, and of ten repositories at least', () => {
  const figures = [...PAGE.matchAll(/^\| \[[\w-]+\/[\w.-]+\]\(.*\| (\d+) \| (\d+) \| (\d+) \|$/gm)]
  expect(figures.length).toBeGreaterThanOrEqual(10)
  for (const [, all, ours, theirs] of figures) {
    expect(Number(ours)).toBeLessThanOrEqual(Number(all))
    expect(Number(theirs)).toBeLessThanOrEqual(Number(all))
  }
})
