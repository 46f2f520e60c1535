// Writes what is made from one source: the tables of inputs and outputs (from action.yml), the messages of docs/errors.md
// (from src/errors), the configuration's JSON schema, and in README and docs the pins of others' actions, as our own
// workflows have them. With --check it writes nothing and fails where a file is not current.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod/v4/core'
import { configurationSchema } from '../src/settings/schema.ts'
import { errorPage } from './error-page.mjs'

const check = process.argv.includes('--check')

/** What README shows of the inputs: those that people set in a workflow. */
const OFTEN_SET = [
  ...['command', 'dry-run', 'bump', 'prerelease'],
  ...['draft', 'assets', 'require-checks', 'floating-tags'],
]

function tables({ inputs, outputs }) {
  const flat = (text) => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')
  const row = ([name, { description }]) => `| \`${name}\` | ${flat(description)} |`
  const table = (entries) => ['| name | what it is |', '|---|---|', ...entries.map(row)].join('\n')
  return {
    'often set': table(OFTEN_SET.map((name) => [name, inputs[name]])),
    inputs: table(Object.entries(inputs)),
    outputs: table(Object.entries(outputs)),
  }
}

/** The page with each table between its two marks. */
function withTables(text, made) {
  return Object.entries(made).reduce(
    (page, [name, body]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${body}\n${close}`,
      ),
    text,
  )
}

function schema() {
  const made = toJSONSchema(configurationSchema, { target: 'draft-7' })
  return `${JSON.stringify({ $id: 'version-checkpoint.schema.json', title: 'Version Checkpoint', ...made }, undefined, 2)}\n`
}

const PIN = /uses: ([\w-]+\/[\w/-]+)@([0-9a-f]{40} # v[\d.]+)/g

/** Dependabot brings our workflows up to date, and people paste from the pages. */
function pinned() {
  const own = readdirSync('.github/workflows').map((name) => readFileSync(`.github/workflows/${name}`, 'utf8'))
  const pins = new Map(own.flatMap((text) => [...text.matchAll(PIN)].map(([, action, pin]) => [action, pin])))
  const pages = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))]
  const current = (text) => text.replace(PIN, (_, action, pin) => `uses: ${action}@${pins.get(action) ?? pin}`)
  return Object.fromEntries(pages.map((page) => [page, current(readFileSync(page, 'utf8'))]))
}

const pages = pinned()
const made = tables(parse(readFileSync('action.yml', 'utf8')))
const files = {
  ...pages,
  'README.md': withTables(pages['README.md'], made),
  'docs/inputs.md': withTables(pages['docs/inputs.md'], made),
  'docs/errors.md': errorPage(pages['docs/errors.md']),
  'schema/version-checkpoint.schema.json': schema(),
}

mkdirSync('schema', { recursive: true })
for (const [path, text] of Object.entries(files)) {
  const current = (() => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  })()
  if (current === text) continue
  if (check) {
    console.error(`${path} is not current: run npm run docs`)
    process.exitCode = 1
  } else {
    writeFileSync(path, text)
  }
}
