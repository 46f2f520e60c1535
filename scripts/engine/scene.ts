import assert from 'node:assert/strict'
import { git } from '../../__tests__/e2e/repository.ts'
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

/** The commit that a tag leads to, and whether it is annotated; undefined where there is no such tag. */
export function tagOn({ remote }: Hosted, tag: string): { commit: string; annotated: boolean } | undefined {
  const [kind, own = '', peeled = ''] = git(
    remote,
    'for-each-ref',
    '--format=%(objecttype) %(objectname) %(*objectname)',
    `refs/tags/${tag}`,
  ).split(' ')
  return kind === '' ? undefined : { commit: peeled || own, annotated: kind === 'tag' }
}

/** That GitHub has this version whole: its annotated tag and its one release. @throws where it has not */
export function written(host: Hosted, tag: string): string {
  assert.equal(tagOn(host, tag)?.annotated, true, `${tag} is no annotated tag`)
  const releases = host.github.releases.filter(({ tag_name: name }) => name === tag)
  assert.equal(releases.length, 1, `${tag} has ${releases.length} releases`)
  return `${tag} ${releases[0]?.draft === true ? 'drafted' : 'published'}`
}
