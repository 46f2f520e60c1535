import { appendFileSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const { ENGINE_ARTIFACTS, GITHUB_OUTPUT, INPUT_NAME, INPUT_PATH } = process.env
if (existsSync(INPUT_PATH) || process.env['INPUT_IF-NO-FILES-FOUND'] !== 'ignore') {
  const folder = join(ENGINE_ARTIFACTS, INPUT_NAME)
  mkdirSync(folder, { recursive: true })
  const isFolder = statSync(INPUT_PATH).isDirectory()
  cpSync(INPUT_PATH, isFolder ? folder : join(folder, basename(INPUT_PATH)), { recursive: true })
  appendFileSync(GITHUB_OUTPUT, `artifact-id=${statSync(folder).ino}\n`)
}
