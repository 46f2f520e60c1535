import { unsettled } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clock } from '../ports/ports.ts'
import { NotSeenYet, UnclearAnswer } from '../ports/unclear-answer.ts'

/** Before each further turn: 71 seconds in all for one step, after which the run ends and a later one goes on. */
const WAITS_SECONDS = [1, 2, 4, 8, 8, 8, 8, 8, 8, 8, 8]
const MOST_UNCLEAR_ANSWERS = 3

/** Fifteen seconds. Its 404 is also that of a missing permission, which should be told soon. */
const MOST_LAGS = 5

/**
 * Takes one turn after the other, each of which looks, decides, and writes if it must, until one answers what is there.
 * An unclear answer to a write ends its turn: whether it took effect is seen by the next one. So does a lag behind our
 * own write. Undefined means that somebody else changed what was looked at. @throws VC415 where that never ends, and what
 * the third unclear answer or the fifth lag said
 */
export async function settle<T>(
  clock: Clock,
  what: string,
  turn: (unclearAnswers: number) => Promise<T | undefined>,
): Promise<T> {
  let unclearAnswers = 0
  let lags = 0
  for (const seconds of [...WAITS_SECONDS, 0]) {
    try {
      const settled = await turn(unclearAnswers)
      if (settled !== undefined) return settled
    } catch (error) {
      if (error instanceof UnclearAnswer) unclearAnswers += 1
      else if (error instanceof NotSeenYet) lags += 1
      else throw error
      if (unclearAnswers >= MOST_UNCLEAR_ANSWERS || lags >= MOST_LAGS) throw error
    }
    await clock.wait(seconds)
  }
  throw new CheckpointError(unsettled(what, WAITS_SECONDS.length + 1))
}
