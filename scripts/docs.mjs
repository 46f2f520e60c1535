// Writes what is made from one source: README's tables (from action.yml), the configuration's JSON schema, and in README and
// docs the pins of others' actions, as our own workflows have them.
// With --check it writes nothing and fails where a file is not current.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod/v4/core'
import { configurationSchema } from '../src/settings/schema.ts'

const check = process.argv.includes('--check')

function tables(action) {
  const flat = (text) => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')
  const row = (...cells) => `| ${cells.join(' | ')} |`
  const code = (text) => `\`${text}\``
  const inputs = Object.entries(action.inputs).map(([name, { description }]) => row(code(name), flat(description)))
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => row(code(name), flat(description)))
  const table = (rows) => ['| name | what it is |', '|---|---|', ...rows].join('\n')
  return { inputs: table(inputs), outputs: table(outputs) }
}

function readme(text, made) {
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
const files = {
  ...pages,
  'README.md': readme(pages['README.md'], tables(parse(readFileSync('action.yml', 'utf8')))),
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
