import { appendFileSync } from 'node:fs'

const { env } = process
const id = env['INPUT_APP-ID'] || env['INPUT_CLIENT-ID']
if (!id || !env['INPUT_PRIVATE-KEY']) throw new Error('no such App')
appendFileSync(env.GITHUB_OUTPUT, 'token=token-of-app\n')
