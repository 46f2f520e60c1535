import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/ports.ts'

/**
 * The machine's clock. VERSION_CHECKPOINT_SECOND_MS is for tests of the bundle: waits pass quickly, nothing else changes.
 */
export function systemClock({ VERSION_CHECKPOINT_SECOND_MS: said = '1000' }: NodeJS.ProcessEnv): Clock {
  const second = Number(said)
  return { now: () => new Date(), second, wait: (seconds) => setTimeout(seconds * second) }
}
