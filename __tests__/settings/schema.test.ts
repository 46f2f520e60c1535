import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { configurationSchema } from '../../src/settings/schema.ts'

// What an editor holds a configuration to, and what the program does: they must say the same.
const file = readFileSync(new URL('../../schema/version-checkpoint.schema.json', import.meta.url), 'utf8')
const editor = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(file) as object)

async function verdicts(text: string) {
  const { problems } = await parseConfiguration('c.yml', text)
  return { editor: editor(parse(text) ?? {}), program: problems.length === 0 }
}

describe('editor and program take', () => {
  test.each([
    ['', 'an empty file'],
    ['bump: auto', 'a word of a list'],
    ['tag-prefix: ""', 'an empty text'],
    ['initial-version: 1.0.0', 'three numbers are text'],
    ['initial-version: one', 'whether text is a version is asked where all values are read'],
    ['draft: false\nmajor-on-zero: true\nreverts: true\nemoji: false', 'booleans'],
    ['make-latest: true', 'a bare true'],
    ['make-latest: "true"', 'a quoted one'],
    ['make-latest: True', 'a boolean with a capital'],
    ['make-latest: legacy', 'a word'],
    ['on-no-release: patch\non-near-miss: fail\nsquash: subject', 'words of lists'],
    ['project: W\nhighlights: H\ntemplate: t.md\ntag-message: m\nrelease-name: r', 'texts'],
    ['bump: prerelease\nprerelease: rc', 'candidates on every branch'],
    ['prerelease: ""', 'no channel'],
    ['channels: {}', 'no branches'],
    ['channels: { next: beta, "release/*": rc, main: stable }', 'channels by branch'],
    ['channels: { 1.x: maintenance, lts: { maintenance: 1.x } }', 'maintenance branches'],
    ['channels: { __proto__: rc }', 'a branch like others'],
    ['types: {}', 'no types'],
    ['types: { docs: {} }', 'a row that changes nothing'],
    ['types: { docs: { bump: patch, section: Handbook, scopes: { api: none } } }', 'a whole row'],
    ['types: { 1: { bump: patch } }', 'a type that YAML takes for a number'],
    ['types: { __proto__: { bump: patch } }', 'only a word'],
    ['types: { constructor: { scopes: { __proto__: patch } } }', 'only words'],
    ['types: { a: &row { bump: patch }, b: *row }', 'a row by its anchor'],
    ['prepare: {}', 'a preparation of nothing'],
    ['prepare: { files: [a.toml, { file: b.json, path: x.y }, { file: c.json, path: [x, ""] }] }', 'version files'],
    ['prepare: { files: [{ file: Cargo.lock, package: w }] }', 'a package of a lock'],
    ['prepare: { notes-file: n.md, changelog: C.md, message: m, via: pull-request }', 'all of a preparation'],
  ])('%j: %s', async (text) => {
    expect(await verdicts(text)).toEqual({ editor: true, program: true })
  })
})

describe('editor and program refuse', () => {
  test.each([
    ['hello', 'text for the file'],
    ['- bump: auto', 'a list for the file'],
    ['bump: huge', 'another word'],
    ['bump: release', 'a word that is no bump'],
    ['bump:', 'no value'],
    ['bumb: auto', 'an unknown key'],
    ['token: x', 'an input that describes one run'],
    ['floating-tags: patch', 'no tag that follows'],
    ['tag: v1.4.0', 'an input of one run'],
    ['draft: "true"', 'text for a boolean'],
    ['draft: yes', 'yes is text in YAML 1.2'],
    ['make-latest: 1', 'a number'],
    ['make-latest: "True"', 'a word with a capital'],
    ['project: 5', 'a number for a text'],
    ['initial-version: 1.0', 'a number for a text'],
    ['squash: [auto]', 'a list for a word'],
    ['prerelease: true', 'a boolean for a channel'],
    ['channels: beta', 'a word for a mapping'],
    ['channels: { next: 1 }', 'a number for a channel'],
    ['channels: { next: [rc] }', 'a list for a channel'],
    ['channels: { 1.x: { maintenence: 1.x } }', 'an unknown key'],
    ['channels: { 1.x: {} }', 'no range'],
    ['channels: { 1.x: { maintenance: 1.2 } }', 'a number for a range'],
    ['channels: { __proto__: 5 }', 'a branch like others has a channel like others'],
    ['types: [docs]', 'a list for a mapping'],
    ['prepare: true', 'a boolean for a preparation'],
    ['prepare: { files: a.toml }', 'one file for a list'],
    ['prepare: { files: [1] }', 'a number for a file'],
    ['prepare: { files: [{ path: a }] }', 'no file'],
    ['prepare: { files: [{ file: a.json, path: [0] }] }', 'a number for a key'],
    ['prepare: { via: push }', 'another way'],
    ['types:', 'no value'],
    ['types: { docs: patch }', 'a word for a row'],
    ['types: { docs: { bump: auto } }', 'auto is no level of a type'],
    ['types: { docs: { bumb: patch } }', 'an unknown key in a row'],
    ['types: { docs: { section: 1 } }', 'a number for a title'],
    ['types: { docs: { scopes: { api: huge } } }', 'another word for a scope'],
    ['types: { __proto__: { bump: huge } }', 'a word like others has a row like others'],
    ['types: { __proto__: 5 }', 'the same'],
    ['types: { docs: { scopes: { __proto__: huge } } }', 'the same for a scope'],
    ['__proto__: 1', 'an unknown key'],
    ['constructor: 1', 'an unknown key'],
  ])('%j: %s', async (text) => {
    expect(await verdicts(text)).toEqual({ editor: false, program: false })
  })
})

test('every key tells an editor what it is for', () => {
  const { properties } = JSON.parse(file) as { properties: Record<string, { description?: string }> }
  expect(Object.keys(properties)).toEqual(Object.keys(configurationSchema._zod.def.shape))
  for (const [key, { description }] of Object.entries(properties)) {
    expect({ key, description }).toEqual({ key, description: expect.stringMatching(/^\S.*\.$/) })
  }
})
