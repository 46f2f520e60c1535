import assert from 'node:assert/strict'
import type { Hosted } from '../../__tests__/e2e/workflow.ts'
import { runWorkflow, type Job, type Ran } from './act.ts'
import type { Log } from './log.ts'
import { ship } from './shipped.ts'

/** Something that is run in the engine. */
export interface Scene {
  readonly name: string
  /** What was found right, in a few words. @throws where it was not */
  readonly play: (act: string) => Promise<string>
}

/** A run that ended otherwise than it should, with what the engine told of it. */
export class WrongEnd extends Error {
  readonly log: Log

  constructor(message: string, log: Log) {
    super(message)
    this.log = log
  }
}

export type Run = Omit<Job, 'host'>

export interface Stage {
  readonly host: Hosted
  /** Runs it, and it must succeed. @throws WrongEnd */
  readonly succeed: (run: Run) => Promise<Ran>
  /** Runs it, and it must fail. @throws WrongEnd */
  readonly fail: (run: Run) => Promise<Ran>
}

/** Plays on a host; whatever happened there, nothing may have broken GitHub's description of its API. */
export async function onStage(act: string, opened: Promise<Hosted>, play: (stage: Stage) => Promise<string>) {
  const host = await opened
  const place = { act, shipped: ship(host) }
  const ended = async (run: Run, isRight: (code: number | null) => boolean) => {
    const log = await runWorkflow({ host, ...run }, place)
    if (!isRight(log.exitCode)) throw new WrongEnd(`it ended with ${String(log.exitCode)}`, log)
    return log
  }
  try {
    const told = await play({
      host,
      succeed: (run) => ended(run, (code) => code === 0),
      fail: (run) => ended(run, (code) => code !== 0),
    })
    assert.deepEqual(host.github.violations, [])
    assert.deepEqual(
      host.github.requests.filter(({ unknown }) => unknown),
      [],
    )
    return told
  } finally {
    await host.end()
  }
}
