// Writes what is made from one source: README's tables (from action.yml) and the configuration's JSON schema.
// With --check it writes nothing and fails where a file is not current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

const files = {
  'README.md': readme(readFileSync('README.md', 'utf8'), tables(parse(readFileSync('action.yml', 'utf8')))),
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
