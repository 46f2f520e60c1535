// Timings on noisy machines: commands are run in turn, A B A B …, and medians and ratios of the pairs are quoted.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Milliseconds of one whole process. Ends the benchmark where the command fails: a failure is quick, too. */
function timed({ command, args, options = {} }) {
  const from = performance.now()
  const { status, stderr } = spawnSync(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited ${status}: ${stderr}`)
  return performance.now() - from
}

/** Runs the two in turn, once unmeasured; the median of each, of the differences and of the ratios. */
export function paired(a, b, runs) {
  timed(a)
  timed(b)
  const pairs = Array.from({ length: runs }, () => ({ a: timed(a), b: timed(b) }))
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    difference: median(pairs.map((pair) => pair.a - pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  }
}

const REPORT = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))'

/**
 * Flags that make Node end its error output with what the process itself saw as its highest resident size:
 * https://nodejs.org/api/process.html#processresourceusage
 */
export const REPORTS_MEMORY = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`]

/** That size in MiB. */
export function memoryIn(stderr) {
  return Math.round(Number(stderr.split('\n').at(-1)) / 1024)
}
