import { cpSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const { ENGINE_ARTIFACTS, INPUT_NAME, INPUT_PATH } = process.env
const folder = join(ENGINE_ARTIFACTS, INPUT_NAME)
mkdirSync(folder, { recursive: true })
const isFolder = statSync(INPUT_PATH).isDirectory()
cpSync(INPUT_PATH, isFolder ? folder : join(folder, basename(INPUT_PATH)), { recursive: true })
