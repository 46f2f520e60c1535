import { cpSync } from 'node:fs'
import { join } from 'node:path'

const { ENGINE_ARTIFACTS, INPUT_NAME, INPUT_PATH } = process.env
cpSync(join(ENGINE_ARTIFACTS, INPUT_NAME), INPUT_PATH, { recursive: true })
