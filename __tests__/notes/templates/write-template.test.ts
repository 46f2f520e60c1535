import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { filesOf } from '../../../src/files/files.ts'
import { writeTemplate } from '../../../src/notes/templates/write-template.ts'
import { renderRelease } from '../../../src/notes/render.ts'
import { PRESETS } from '../../../src/settings/inputs.ts'
import { removeFolder } from '../../e2e/repository.ts'
import { factsOf } from '../../next-version/history.ts'
import { problemsOf } from '../../github/calls.ts'

const PATH = '.github/release-template.md'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'template-'))
})

afterEach(() => {
  removeFolder(root)
})

const written = () => readFileSync(join(root, PATH), 'utf8')
const write = (changes: Partial<Parameters<typeof writeTemplate>[0]> = {}) =>
  writeTemplate({ path: PATH, isGiven: true, preset: 'checkpoint', force: false, ...changes }, filesOf(root, undefined))

test.each(PRESETS)('%s: what is written makes the very page that the preset makes', async (preset) => {
  expect(await write({ preset })).toEqual({ path: PATH, preset, replaced: false })
  const facts = factsOf(['feat(a)!: b (#1)\n\nMIGRATION: c', 'fix: d', 'docs: e'])
  const notes = { name: PATH, text: written() }
  expect(notes.text).not.toContain('block')
  expect(await renderRelease(facts, { notes })).toEqual(await renderRelease(facts, { preset }))
})

describe('a file that is there', () => {
  test('stays, to the last byte', async () => {
    await write()
    writeFileSync(join(root, PATH), 'mine')
    expect((await problemsOf(write())).codes).toEqual(['VC307'])
    expect(written()).toBe('mine')
  })

  test('goes by force, and that is said', async () => {
    await write()
    expect(await write({ preset: 'conventional', force: true })).toMatchObject({ replaced: true })
    expect(written()).toContain('BREAKING CHANGES')
  })

  test('a link is never written through, to nothing either', async () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'link.md'))
    expect((await problemsOf(write({ path: 'link.md', force: true }))).codes).toEqual(['VC142'])
  })
})

describe('a path that', () => {
  test.each(['../x.md', '/tmp/x.md', '.git/x.md'])('the configuration gives, %s, stays inside', async (path) => {
    expect((await problemsOf(write({ path, isGiven: false }))).codes).toEqual(['VC113'])
  })

  test.each(['../x.md', '.git/x.md'])('the user gives, %s, is refused', async (path) => {
    expect((await problemsOf(write({ path }))).codes).toEqual(['VC142'])
  })

  test('the user gives may be absolute', async () => {
    const path = join(root, 'elsewhere', 'x.md')
    expect(await write({ path })).toMatchObject({ path, replaced: false })
  })
})
