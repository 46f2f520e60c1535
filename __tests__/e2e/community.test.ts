// What GitHub reads of .github besides workflows: a form that it cannot read is not shown, and nobody is told.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from './bundle.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('dependabot.yml', () => {
  interface Update {
    readonly 'package-ecosystem': string
    readonly directory: string
    readonly cooldown?: { readonly 'default-days'?: number }
  }
  const { version, updates } = parse(read('.github/dependabot.yml')) as { version: number; updates: Update[] }

  test('keeps packages and the actions of others up to date', () => {
    expect(version).toBe(2)
    expect(updates.map((update) => [update['package-ecosystem'], update.directory])).toEqual([
      ['npm', '/'],
      ['github-actions', '/'],
    ])
  })

  test('and takes none on the day that it comes out', () => {
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
  })
})

describe('the forms for issues', () => {
  interface Field {
    readonly type: string
    readonly id?: string
    readonly attributes: Readonly<Record<string, unknown>>
    readonly validations?: { readonly required?: boolean }
  }
  interface Form {
    readonly name: string
    readonly description: string
    readonly body: readonly Field[]
  }
  const FOLDER = '.github/ISSUE_TEMPLATE'
  const forms = readdirSync(join(ROOT, FOLDER)).filter((name) => name !== 'config.yml')
  const formOf = (name: string) => parse(read(`${FOLDER}/${name}`)) as Form

  // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
  test.each(forms)('%s is one that GitHub shows', (name) => {
    const { name: title, description, body } = formOf(name)
    expect([title, description].map((text) => typeof text)).toEqual(['string', 'string'])
    const asked = body.filter(({ type }) => type !== 'markdown')
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    for (const { type, attributes } of body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes).toHaveProperty(type === 'markdown' ? 'value' : 'label')
      if (type === 'dropdown') expect(attributes['options']).toEqual(expect.arrayContaining([expect.any(String)]))
    }
  })

  test('a defect comes with its plan, as a command prints it', () => {
    const plan = formOf('defect.yml').body.find(({ id }) => id === 'plan')
    expect(plan?.validations?.required).toBe(true)
    expect(plan?.attributes['render']).toBe('json')
    expect(plan?.attributes['description']).toContain('plan --json')
  })

  test('what could harm others is reported in private', () => {
    const { contact_links: links } = parse(read(`${FOLDER}/config.yml`)) as { contact_links: { url: string }[] }
    expect(links.map(({ url }) => url)).toEqual([expect.stringMatching(/\/security\/advisories\/new$/)])
    expect(read('SECURITY.md')).toMatch(/an answer within three working days/)
  })
})

test('each line of CODEOWNERS names a path that is there, and an owner', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    const [path = '', owner] = line.split(/ +/)
    expect(owner).toMatch(/^@/)
    if (path !== '*') expect(existsSync(join(ROOT, path))).toBe(true)
  }
})

test('whoever opens a pull request is asked for what CONTRIBUTING.md asks', () => {
  const template = read('.github/pull_request_template.md')
  for (const command of ['npm run docs', 'npm run bundle', 'bash .ci/run']) {
    expect(template).toContain(`\`${command}\``)
    expect(read('CONTRIBUTING.md')).toContain(`\`${command}\``)
  }
})
