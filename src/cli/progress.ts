import type { Clock } from '../ports/ports.ts'
import type { Terminal } from './terminal.ts'

/** Whoever waits sees nothing for so long: most work is done by then. */
const QUIET_MILLISECONDS = 1000
const BETWEEN_MILLISECONDS = 200

/** To the first column, and the line is empty: ECMA-48, EL. */
const CLEAR = '\r\u001b[K'

/** A count of what git has told, in one line that is written over. */
export interface Progress {
  readonly hear: (bytes: number) => void
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void
}

/** Only where a person looks: undefined where standard error is no terminal, or one that cannot write over a line. */
export function progressOn(
  { stderr, environment }: Pick<Terminal, 'stderr' | 'environment'>,
  clock: Pick<Clock, 'now'>,
): Progress | undefined {
  if (stderr.isTTY !== true || environment['TERM'] === 'dumb') return undefined
  let [heard, isShown] = [0, false]
  let next = clock.now().getTime() + QUIET_MILLISECONDS
  return {
    hear(bytes) {
      heard += bytes
      const now = clock.now().getTime()
      if (now < next) return
      next = now + BETWEEN_MILLISECONDS
      isShown = true
      stderr.write(`${CLEAR}reading the history: ${(heard / 1e6).toFixed(1)} MB`)
    },
    clear() {
      if (isShown) stderr.write(CLEAR)
      isShown = false
    },
  }
}
