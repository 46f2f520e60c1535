import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { templateContext } from '../../../src/notes/context.ts'
import { enginesWith } from '../../../src/notes/templates/engine.ts'
import { factsOf } from '../../next-version/history.ts'

const CONTEXT = templateContext(factsOf(['fix: put <b> in']))

describe('text of a commit', () => {
  test.each([
    ['{{ changes[0].description }}', 'put &lt;b> in', 'put <b> in'],
    [
      '{{ changelog }}',
      '[v1.2.3…v1.3.0](https://github.com/acme/widget/compare/v1.2.3...v1.3.0)',
      '[v1.2.3…v1.3.0](https://github.com/acme/widget/compare/v1.2.3...v1.3.0)',
    ],
    [
      '{{ counts }}',
      '{"changes":1,"features":0,"fixes":1,"breaking":0,"others":0,"people":1,"newcomers":0}',
      '{"changes":1,"features":0,"fixes":1,"breaking":0,"others":0,"people":1,"newcomers":0}',
    ],
  ])('%s is %s on a page, and %s in plain text', async (text, page, plain) => {
    const engines = await enginesWith(new Map())
    const template = { name: 'x', text }
    expect([engines.markdown(template, CONTEXT), engines.plain(template, CONTEXT)]).toEqual([page, plain])
  })
})

test('a file of any name is a partial, and only that', async () => {
  const engines = await enginesWith(
    new Map([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]),
  )
  const page = (text: string) => engines.markdown({ name: 'x', text }, CONTEXT)
  expect(page('{% include "__proto__" %}{% include "constructor" %}')).toBe('ab')
  expect(() => page('{% include "toString" %}')).toThrow(
    /^VC305: The template "x" includes "toString" at line:1, col:1/,
  )
})

test('a file that includes itself ends', async () => {
  const engines = await enginesWith(new Map([['a', '{% include "a" %}']]))
  expect(() => engines.markdown({ name: 'x', text: '{% include "a" %}' }, CONTEXT)).toThrow(/^VC30[12]: /)
})

test('a date is in English, whatever the language of the machine', () => {
  const engine = new URL('../../../src/notes/templates/engine.ts', import.meta.url).href
  const script = `import { enginesWith } from '${engine}'
    const { plain } = await enginesWith(new Map())
    process.stdout.write(plain({ text: '{{ date | date: "%B" }}', name: 'a.md' }, { date: '2026-03-04' }))`
  const environment = { PATH: process.env['PATH'], LC_ALL: 'de_DE.UTF-8' }
  const args = ['--no-warnings', '--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, args, { env: environment, encoding: 'utf8' })).toBe('March')
})
