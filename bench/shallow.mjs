// What a depth-1 clone lacks, brought from a git server by HTTP that counts what it sends: it grows with the range.
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { serveGit } from '../__tests__/e2e/smart-http.ts'
import { row, secondsOf } from './limit.mjs'
import { median } from './measure.mjs'
import { GIT_ENVIRONMENT, buildRepository } from './repositories.mjs'

const CLI = resolve('dist/cli/index.js')
const RUNS = 3

/** The server is in this process, so nothing that asks it may block it. */
const run = promisify(execFile)

const HISTORIES = [
  { commits: 27_000, tags: 12_000, range: 90 },
  { commits: 2700, tags: 1200, range: 90 },
  { commits: 27_000, tags: 12_000, range: 900 },
]

export async function* shallowRows() {
  const root = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await serveGit({ root })
  for (const [at, history] of HISTORIES.entries()) {
    const name = `widget-${at}`
    await buildRepository(join(root, `work-${at}`), history)
    spawnSync('git', ['clone', '--quiet', '--bare', join(root, `work-${at}`), join(root, `${name}.git`)], {
      env: GIT_ENVIRONMENT,
    })
    spawnSync('git', ['-C', join(root, `${name}.git`), 'config', 'uploadpack.allowFilter', 'true'], {
      env: GIT_ENVIRONMENT,
    })
    yield await rowOf(history, { server, url: `${server.url}/${name}.git`, clone: join(root, 'clones', name) })
  }
  await server.close()
  rmSync(root, { recursive: true })
}

async function rowOf({ commits, tags, range }, { server, url, clone }) {
  mkdirSync(join(clone, '..'), { recursive: true })
  await run('git', ['clone', '--quiet', '--depth=1', '--no-tags', url, clone], { env: GIT_ENVIRONMENT })
  const times = []
  for (let at = 0; at < RUNS; at += 1) {
    server.requests.length = 0
    const from = performance.now()
    await run(process.execPath, [CLI, 'plan', '--json'], { cwd: clone, env: GIT_ENVIRONMENT, maxBuffer: 2 ** 28 })
    times.push(performance.now() - from)
  }
  // The last exchange brings the commits; those before it list the tags by name.
  const sent = server.requests.map(({ bytes }) => bytes)
  const objects = sent.at(-1) ?? 0
  const listed = sent.reduce((sum, bytes) => sum + bytes, 0) - objects
  const numbers = [commits, tags, range].map((number) => number.toLocaleString('en'))
  return row(
    `plan in a depth-1 clone of ${numbers[0]} commits, ${numbers[1]} tags, ${numbers[2]} since the last one`,
    `${(objects / 1000).toFixed(0)} kB of commits, ${(listed / 1000).toFixed(0)} kB of names, ${secondsOf(median(times))}`,
  )
}
