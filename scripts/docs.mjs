// Writes what is made from one source: the tables of inputs and outputs (from action.yml), those of commands and flags
// (from src/cli), the messages of docs/errors.md (from src/errors), the configuration's JSON schema, in README and docs the
// pins of others' actions, as our own workflows have them, and the reusable workflow with a gate from the one without. With
// --check it writes nothing and fails where a file is not current.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { toJSONSchema } from 'zod/mini'
import { configurationSchema } from '../src/settings/schema.ts'
import { commandTables } from './command-page.mjs'
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
  const pages = [
    'README.md',
    ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
    'src/migrate/workflow.ts',
  ]
  const current = (text) => text.replace(PIN, (_, action, pin) => `uses: ${action}@${pins.get(action) ?? pin}`)
  return Object.fromEntries(pages.map((page) => [page, current(readFileSync(page, 'utf8'))]))
}

/** A gate needs to read checks, and a called job may ask for no more than its caller grants: so it is a file of its own. */
const GATES = [
  [
    "carries out exactly that\n# plan. The caller's job grants contents: write. No job here asks for more: GitHub refuses the whole call where one does.",
    "waits until the checks\n# of its commit are green, and carries out exactly that plan. The caller's job grants contents: write, checks: read,\n# statuses: read and actions: read. Made from reusable.yml by npm run docs.",
  ],
  ['name: Reusable checkpoint\n', 'name: Reusable checkpoint with a gate\n'],
  [
    '      floating-tags:\n        description',
    `      require-checks:
        description: all, or required by rulesets or branch protection
        type: string
        default: all
      checks-timeout:
        description: How many minutes they are waited for, 0 to 300
        type: string
        default: ''
      floating-tags:
        description`,
  ],
  [
    '    # Forty packages at a write a second, and their assets.\n    timeout-minutes: 60\n',
    '    # The checks may take five hours; then forty packages at a write a second, and their assets.\n    timeout-minutes: 360\n',
  ],
  ['      contents: write\n', '      contents: write\n      checks: read\n      statuses: read\n      actions: read\n'],
  [
    '          floating-tags: ${{ inputs.floating-tags }}\n',
    '          require-checks: ${{ inputs.require-checks }}\n          checks-timeout: ${{ inputs.checks-timeout }}\n          floating-tags: ${{ inputs.floating-tags }}\n',
    2,
  ],
]

function gated(text) {
  return GATES.reduce((made, [plain, withGate, times = 1]) => {
    const parts = made.split(plain)
    if (parts.length !== times + 1) throw new Error(`reusable.yml holds ${parts.length - 1} times: ${plain}`)
    return parts.join(withGate)
  }, text)
}

const pages = pinned()
const made = tables(parse(readFileSync('action.yml', 'utf8')))
const files = {
  ...pages,
  'README.md': withTables(pages['README.md'], made),
  'docs/inputs.md': withTables(pages['docs/inputs.md'], made),
  'docs/cli.md': withTables(pages['docs/cli.md'], commandTables()),
  'docs/errors.md': errorPage(pages['docs/errors.md']),
  'schema/version-checkpoint.schema.json': schema(),
  '.github/workflows/reusable-gated.yml': gated(readFileSync('.github/workflows/reusable.yml', 'utf8')),
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
