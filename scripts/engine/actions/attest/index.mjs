import { appendFileSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'

const { ENGINE_ARTIFACTS } = process.env
const globs = process.env['INPUT_SUBJECT-PATH'].split('\n').filter((line) => line.trim() !== '')
const files = globSync(globs.map((line) => line.trim()))
if (files.length === 0) throw new Error(`nothing to attest: ${globs.join(', ')}`)
for (const file of files) appendFileSync(join(ENGINE_ARTIFACTS, 'attested'), `${basename(file)}\n`)
