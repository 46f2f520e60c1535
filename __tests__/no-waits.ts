// Before each test file. Node makes a timeout of 0 ms one of 1 ms, and Bottleneck, which paces Octokit, takes some twenty of
// them for each request: in most tests that send any, that was most of the time. Here no time is no time.
import { setTimeout as waitFor } from 'node:timers'

type Act = (...given: unknown[]) => void

const inTime = (act: Act, milliseconds?: number, ...given: unknown[]) =>
  milliseconds === 0 ? setImmediate(act, ...given) : waitFor(act, milliseconds, ...given)

const stop = globalThis.clearTimeout

globalThis.setTimeout = Object.defineProperties(
  inTime,
  Object.getOwnPropertyDescriptors(waitFor),
) as unknown as typeof setTimeout

globalThis.clearTimeout = (timer) => {
  stop(timer)
  clearImmediate(timer as unknown as NodeJS.Immediate)
}
