// The engine that runs workflows on this machine: https://github.com/nektos/act, built once by Go, kept beside other caches.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const VERSION = 'v0.2.89'
const BUILD_MS = 5 * 60_000
/** Our jobs run on this machine itself; without Docker's client there is much less to build. */
const TAGS = 'WITHOUT_DOCKER'
const NAME = process.platform === 'win32' ? 'act.exe' : 'act'
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'version-checkpoint')

export type Engine = { readonly path: string } | { readonly missing: string }

/** The engine of this version; where it was never built, it is built now, which takes some two minutes. */
export function findEngine(): Engine {
  const path = join(CACHE, `act-${VERSION}`, NAME)
  if (existsSync(path)) return { path }
  if (spawnSync('go', ['version']).status !== 0) return { missing: 'there is no Go to build it with' }
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'building-'))
  try {
    return built(folder, path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Moved to its place only when it is whole, since another run may be looking. */
function built(folder: string, path: string): Engine {
  console.log(`building act ${VERSION}, once for this machine`)
  const { status, stderr } = spawnSync('go', ['install', '-tags', TAGS, `github.com/nektos/act@${VERSION}`], {
    env: { ...process.env, CGO_ENABLED: '0', GOBIN: folder },
    encoding: 'utf8',
    timeout: BUILD_MS,
  })
  if (status === null) return { missing: `Go took more than ${BUILD_MS / 60_000} minutes to build it` }
  if (status !== 0) return { missing: `Go could not build it: ${stderr.trim().split('\n').at(-1) ?? ''}` }
  mkdirSync(join(path, '..'), { recursive: true })
  renameSync(join(folder, NAME), path)
  return { path }
}
