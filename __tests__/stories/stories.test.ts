import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { MADE_FILES, tell, type Made, nameOf } from './story.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const STORIES = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Only by this word are expectations written; see README.md. */
const UPDATES = process.env['UPDATE_STORIES'] === '1'

function expected(folder: string): Made {
  const present = MADE_FILES.filter((name) => existsSync(join(folder, name)))
  return Object.fromEntries(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function update(folder: string, made: Made): void {
  for (const name of MADE_FILES) {
    const text = made[name]
    if (text === undefined) rmSync(join(folder, name), { force: true })
    else writeFileSync(join(folder, name), text)
  }
}

describe.each(STORIES)('%s', (name) => {
  const folder = join(HERE, name)

  test('makes what its files say', async () => {
    const { made } = await tell(folder)
    if (UPDATES) update(folder, made)
    expect(made).toEqual(expected(folder))
  })

  test('writes nothing in a dry run, and in a release what the dry run showed, once', async () => {
    const { dryRun, writes } = await tell(folder)
    const [before, first, second] = writes
    const shown = 'kind' in dryRun && dryRun.kind === 'planned' ? dryRun.steps : []
    expect([before, second]).toEqual([[], []])
    // A preparation's commit is known once it is made: the tag then stands on it.
    const isPrepared = shown.some(({ kind }) => kind === 'prepare')
    const known = first.filter(({ kind }) => kind !== 'publish' && kind !== 'float' && !(isPrepared && kind === 'tag'))
    // A dry run waits for no check: what passed stands in the notes of the release alone.
    const isGated = existsSync(join(folder, 'settings.yml')) && readFileSync(join(folder, 'settings.yml'), 'utf8').includes('require-checks')
    for (const write of known) expect(shown).toContainEqual(isGated && write.kind === 'draft' ? { ...write, body: expect.any(String) } : write)
    const floats = shown.flatMap((step) => (step.kind === 'float' ? [{ ...step, to: nameOf(step.to) }] : []))
    for (const write of first.filter(({ kind }) => kind === 'float'))
      expect(floats).toContainEqual(expect.objectContaining({ ...write }))
  })
})

test('there are stories', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(12)
})
