// docs/errors.md and the code agree: the same codes, the same messages.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { BAD_INPUT } from '../../src/cli/run.ts'
import * as answers from '../../src/errors/answers.ts'
import * as assets from '../../src/errors/assets.ts'
import * as clone from '../../src/errors/clone.ts'
import * as commands from '../../src/errors/commands.ts'
import * as corrections from '../../src/errors/corrections.ts'
import * as files from '../../src/errors/files.ts'
import * as firstRelease from '../../src/errors/first-release.ts'
import * as gates from '../../src/errors/gates.ts'
import * as forge from '../../src/errors/forge.ts'
import * as history from '../../src/errors/history.ts'
import * as inputs from '../../src/errors/inputs.ts'
import * as marks from '../../src/errors/marks.ts'
import * as migration from '../../src/errors/migration.ts'
import * as notes from '../../src/errors/notes.ts'
import * as packages from '../../src/errors/packages.ts'
import * as preparation from '../../src/errors/preparation.ts'
import * as preview from '../../src/errors/preview.ts'
import * as publication from '../../src/errors/publication.ts'
import * as versionFiles from '../../src/errors/version-files.ts'
import * as rollback from '../../src/errors/rollback.ts'
import * as tickets from '../../src/errors/tickets.ts'
import * as taken from '../../src/errors/taken.ts'
import * as proposal from '../../src/errors/proposal.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import { EXAMPLES } from './examples.ts'

const ROOT = new URL('../../', import.meta.url)
const PAGE = readFileSync(new URL('docs/errors.md', ROOT), 'utf8')

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(new URL(`${folder}/${path.replaceAll('\\', '/')}`, ROOT), 'utf8') }))
}

const codesIn = (text: string) => text.match(/VC\d{3}/g) ?? []

/** Each section of the page under its code. */
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .map((text) => ({ code: text.slice(0, 5), text }))

const MADE = sourcesIn('src/errors').flatMap(({ text }) => codesIn(text))

describe('the codes', () => {
  test('each is made by one function', () => {
    expect(MADE.filter((code, index) => MADE.indexOf(code) !== index)).toEqual([])
  })

  test('each has its section, no other has one, and they stand in order', () => {
    expect(SECTIONS.map(({ code }) => code)).toEqual([...MADE].sort())
  })

  test('those that end with 2 are the ones that the page lists', () => {
    const [, said = ''] = /`2` bad input \(([^)]*)\)/.exec(PAGE) ?? []
    const listed = said.split(/,\s/).map((part): [string, string] => {
      const [from = '', to = from] = part.split(' to ')
      return [from.replace('xx', '00'), to.replace('xx', '99')]
    })
    const isListed = (code: string) => listed.some(([from, to]) => from <= code && code <= to)
    expect(MADE.filter((code) => isListed(code) !== BAD_INPUT.test(code))).toEqual([])
  })

  test('no other part of the code names one that does not exist', () => {
    const named = sourcesIn('src').flatMap(({ path, text }) => codesIn(text).map((code) => ({ path, code })))
    expect(named.length).toBeGreaterThan(MADE.length)
    expect(named.filter(({ code }) => !MADE.includes(code))).toEqual([])
  })

  test('no sentence of the page names one that does not exist', () => {
    expect(codesIn(PAGE).filter((code) => !MADE.includes(code))).toEqual([])
  })
})

describe('the page', () => {
  test('there is an example from each function', () => {
    const modules = [
      clone,
      corrections,
      ...[inputs, commands, files, history, firstRelease, notes, forge, answers, assets, gates],
      ...[
        packages,
        preparation,
        versionFiles,
        marks,
        proposal,
        preview,
        publication,
        rollback,
        taken,
        tickets,
        migration,
      ],
    ]
    const functions = modules.flatMap((module) => Object.keys(module))
    expect(Object.keys(EXAMPLES).sort()).toEqual(functions.sort())
  })

  test.each(Object.entries(EXAMPLES))('%s: its section shows the message as it is printed', (_, problem) => {
    const section = SECTIONS.find(({ code }) => code === problem.code)
    expect(section?.text).toContain(`\n\`\`\`text\n${new CheckpointError(problem).message}\n\`\`\`\n`)
  })

  test.each(SECTIONS)('$code: a heading, what it means and how to fix it', ({ text }) => {
    expect(text).toMatch(/^VC\d{3} · \S.+[^.]\n\n```text\n/)
    expect(text).toMatch(/\n\*\*What it means\.\*\* \S/)
    expect(text).toMatch(/\n\*\*How to fix it\.\*\* \S/)
  })

  test('it tells the exit codes that the command line has', () => {
    const [introduction = ''] = PAGE.split(/^## /m)
    expect(introduction).toMatch(/`0` done.*`1` failed.*`2` bad input.*VC1/s)
  })
})
