// A plan of large repositories by the bundle, against what git itself needs to list the tags in a history, and against
// git-cliff and semantic-release where they are installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { REPORTS_MEMORY, memoryIn, paired } from './measure.mjs'
import { GIT_ENVIRONMENT, buildRepository } from './repositories.mjs'

const RUNS = 7
const CLI = resolve('dist/cli/index.js')

const REPOSITORIES = [
  { name: '27,000 commits, 12,000 tags', commits: 27_000, tags: 12_000, seconds: '0.35 s', ratio: '' },
  {
    name: '27,000 commits, 12,000 tags, 3,000 higher ones on other branches',
    commits: 27_000,
    tags: 12_000,
    elsewhere: 3000,
    seconds: '',
    ratio: '',
  },
  { name: '1,000,000 commits, 100,000 tags', commits: 1_000_000, tags: 100_000, seconds: '1 s', ratio: '1/5' },
]

/** Optional peers: what they do here is as near to a plan as they come, and prints the next version too. */
const PEERS = [
  {
    name: 'git-cliff --unreleased --bumped-version',
    file: 'node_modules/git-cliff/lib/cli/cli.js',
    args: ['--unreleased', '--bumped-version'],
  },
  {
    name: 'semantic-release --dry-run',
    file: 'node_modules/semantic-release/bin/semantic-release.js',
    args: ['--dry-run', '--no-ci'],
  },
]

export async function* largeRows() {
  for (const repository of REPOSITORIES) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const directory = join(folder, 'widget')
    await buildRepository(directory, repository)
    yield* rowsOf(repository, { cwd: directory, env: GIT_ENVIRONMENT })
    rmSync(folder, { recursive: true })
  }
}

function* rowsOf({ name, seconds, ratio }, options) {
  const plan = { command: process.execPath, args: [CLI, 'plan', '--json'], options }
  const merged = paired(plan, { command: 'git', args: ['tag', '--merged', 'HEAD'], options }, RUNS)
  yield { what: `plan of ${name}`, measured: `${secondsOf(merged.a)}, peak ${peakMemory(plan)} MiB`, limit: seconds }
  yield {
    what: '… over git tag --merged HEAD',
    measured: `${merged.ratio.toFixed(2)} (${secondsOf(merged.b)})`,
    limit: ratio,
  }
  for (const peer of PEERS.filter(({ file }) => existsSync(file))) yield peerRow(peer, plan, options)
}

/** A peer may refuse a repository that has no page; that is said, and the others go on. */
function peerRow(peer, plan, options) {
  const command = { command: process.execPath, args: [resolve(peer.file), ...peer.args], options }
  try {
    const other = paired(plan, command, RUNS)
    return { what: `… over ${peer.name}`, measured: `${other.ratio.toFixed(2)} (${secondsOf(other.b)})`, limit: '' }
  } catch (error) {
    return { what: `… over ${peer.name}`, measured: `it does not run here: ${error.message.split('\n')[0]}`, limit: '' }
  }
}

function secondsOf(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function peakMemory({ command, args, options }) {
  const { stderr } = spawnSync(command, [...REPORTS_MEMORY, ...args], { ...options, encoding: 'utf8' })
  return memoryIn(stderr)
}
