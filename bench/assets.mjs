// The highest memory of a run of the action that attaches a file of 1 GiB to a release of the tests' stand-in for GitHub.
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { onGitHub } from '../__tests__/e2e/on-github.ts'
import { row } from './limit.mjs'
import { REPORTS_MEMORY, memoryIn } from './measure.mjs'

const GIB = 1024 ** 3

export async function* assetRows() {
  const on = await onGitHub([{ message: 'feat: begin' }])
  const file = join(on.directory, 'large.bin')
  writeFileSync(file, 'not only zeros')
  truncateSync(file, GIB)
  const from = performance.now()
  const { exitCode, stderr } = await on.start({
    inputs: { assets: 'large.bin' },
    environment: { NODE_OPTIONS: REPORTS_MEMORY.join(' ') },
  })
  const seconds = (performance.now() - from) / 1000
  const attached = on.github.releases[0]?.assets.length
  await on.end()
  if (exitCode !== 0 || attached !== 2) throw new Error(`the run attached ${attached} assets: ${stderr}`)
  const value = memoryIn(stderr)
  const measured = `peak ${value} MiB, ${seconds.toFixed(1)} s`
  yield row('release with an asset of 1 GiB', measured, { value, most: 200, unit: ' MiB' })
}
