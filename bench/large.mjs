// Plans of large repositories by the bundle, against what git itself needs to list the tags in a history, and against
// git-cliff and semantic-release.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { linearRow, row, secondsOf } from './limit.mjs'
import { REPORTS_MEMORY, memoryIn, paired } from './measure.mjs'
import { PEERS, installPeers } from './peers.mjs'
import { GIT_ENVIRONMENT, buildRepository, fetchRepository } from './repositories.mjs'

const RUNS = 7
const CLI = resolve('dist/cli/index.js')
const MERGED = { command: 'git', args: ['tag', '--merged', 'HEAD'] }
const ours = (...args) => ({ command: process.execPath, args: [CLI, ...args] })
const PLAN = ours('plan', '--json')
const at = (command, directory) => ({ ...command, options: { cwd: directory, env: GIT_ENVIRONMENT } })

export async function* largeRows() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const build = async (name, how) => {
    await buildRepository(join(folder, name), how)
    return join(folder, name)
  }
  const plain = await build('plain', { commits: 27_000, tags: 12_000 })
  yield* plainRows(plain, folder)
  yield* elsewhereRows(plain, await build('elsewhere', { commits: 27_000, tags: 12_000, elsewhere: 3000 }))
  yield firstRow(await build('first', { commits: 100_000, tags: 0 }), await build('few', { commits: 25_000, tags: 0 }))
  rmSync(join(folder, 'elsewhere'), { recursive: true })
  yield* millionRows(await build('million', { commits: 1_000_000, tags: 100_000 }))
  rmSync(folder, { recursive: true })
}

function* plainRows(directory, folder) {
  const plan = at(PLAN, directory)
  const merged = paired(plan, at(MERGED, directory), RUNS)
  const what = '27,000 commits, 12,000 tags'
  const peak = peakMemory(plan)
  yield row(`plan of ${what}`, secondsOf(merged.a))
  yield row('… its peak', `${peak} MiB`, { value: peak, most: 95, unit: ' MiB' })
  yield row('… over `git tag --merged HEAD`', `${merged.ratio.toFixed(2)} (${secondsOf(merged.b)})`)
  yield* peerRows(directory, folder)
  for (const [command, most] of [
    [['replay', '--last', '50', '--json'], 5],
    [['list', '--json'], 4],
  ]) {
    const { a, ratio } = paired(at(ours(...command), directory), at(MERGED, directory), RUNS)
    const name = `\`${command.slice(0, -1).join(' ')}\` over one \`git tag --merged HEAD\``
    yield row(name, `${ratio.toFixed(2)} × (${secondsOf(a)})`, { value: ratio, most, unit: ' ×' })
  }
}

/** A peer that cannot be installed, or that refuses the repository, is named, and the others go on. */
function* peerRows(directory, folder) {
  const missing = installPeers()
  const origin = join(folder, 'origin.git')
  spawnSync('git', ['clone', '--quiet', '--bare', directory, origin], { env: GIT_ENVIRONMENT })
  for (const peer of PEERS) {
    const what = `${peer.name} over that plan`
    if (missing.has(peer.name)) {
      yield row(what, missing.get(peer.name))
      continue
    }
    yield peerRow(what, peer, { directory, origin })
    if (peer.isFastest) {
      const checkout = join(folder, 'checkout')
      fetchRepository(checkout, origin)
      yield peerRow('… and both in a checkout, where each tag is a file', peer, { directory: checkout, origin })
    }
  }
}

function peerRow(what, { commandOn, isFastest }, { directory, origin }) {
  try {
    const { a, b, ratio } = paired(at(commandOn(origin), directory), at(PLAN, directory), RUNS)
    const measured = `${ratio.toFixed(2)} × (${secondsOf(a)}, ${secondsOf(b)})`
    return row(what, measured, isFastest && { value: ratio, least: 3, unit: ' ×' })
  } catch (error) {
    return row(what, `it does not run here: ${error.message.trim().split('\n').at(-1)}`)
  }
}

function* elsewhereRows(plain, directory) {
  const { a, ratio } = paired(at(PLAN, directory), at(PLAN, plain), RUNS)
  const what = '… with 3,000 higher versions on other branches, over the plan without them'
  yield row(what, `${ratio.toFixed(2)} × (${secondsOf(a)})`, { value: ratio, most: 1.5, unit: ' ×' })
}

function firstRow(directory, quarter) {
  const { a: many, b: few } = paired(at(PLAN, directory), at(PLAN, quarter), 3)
  return linearRow('first release over 100,000 commits', {
    many: { milliseconds: many, count: 100_000 },
    few: { milliseconds: few, count: 25_000 },
  })
}

function* millionRows(directory) {
  const plan = at(PLAN, directory)
  const merged = paired(at(MERGED, directory), plan, 3)
  const peak = peakMemory(plan)
  const what = 'plan of 1,000,000 commits, 100,000 tags'
  yield row(what, secondsOf(merged.b))
  yield row('… its peak', `${peak} MiB`, { value: peak, most: 190, unit: ' MiB' })
  const measured = `${merged.ratio.toFixed(1)} × (${secondsOf(merged.a)})`
  yield row('`git tag --merged HEAD` over that plan', measured, { value: merged.ratio, least: 9, unit: ' ×' })
}

function peakMemory({ command, args, options }) {
  const { stderr } = spawnSync(command, [...REPORTS_MEMORY, ...args], { ...options, encoding: 'utf8' })
  return memoryIn(stderr)
}
