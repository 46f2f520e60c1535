import { readFile } from 'node:fs/promises'
import { unexpected } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { basicOf } from '../git/remote.ts'
import type { Result } from '../report/result.ts'
import type { Trigger } from './event.ts'
import { triggerOf } from './trigger.ts'
import { DEFAULT_COMMAND } from '../settings/inputs.ts'
import { printable } from '../text/printable.ts'
import type { Opened } from './open.ts'
import { runnerOf } from './runner.ts'
import { report } from './report.ts'
import type { Step } from './step.ts'

/** The action's door: inputs and environment in; outputs, annotations and summary out. Only here can the step fail. */
export async function act(step: Step): Promise<void> {
  const { toolkit } = step
  await perform(step).catch((error: unknown) => {
    const failure = error instanceof CheckpointError ? error : new CheckpointError(unexpected(error), { cause: error })
    if (failure !== error && error instanceof Error) toolkit.debug(printable(error.stack ?? error.message))
    toolkit.setFailed(failure.message)
  })
}

async function perform(step: Step): Promise<void> {
  const { environment, toolkit } = step
  // Without the blanks around it, as it is sent: with them the runner would look for something else.
  const token = environment['INPUT_TOKEN']?.trim() ?? ''
  if (token !== '') for (const secret of [token, basicOf(token)]) toolkit.setSecret(secret)
  const runner = runnerOf(environment, await readPayload(environment['GITHUB_EVENT_PATH']))
  const trigger = triggerOf(runner.event, runner.inputs.get('command') ?? DEFAULT_COMMAND)
  if (trigger.kind === 'skip') return report({ kind: 'skipped', reason: trigger.reason }, { runner, step })

  // Loaded where the event lets a run go on: what ends at the door needs none of it.
  const { open } = await import('./open.ts')
  const { close, ...opened } = await open(runner, step, {
    revision: runner.inputs.get('sha') ?? trigger.sha,
    planOnly: trigger.kind === 'plan',
    afterOnly: trigger.kind === 'after' ? trigger.reason : undefined,
    pushedTag: trigger.kind === 'tag' ? trigger.tag : undefined,
    tag: runner.event.tag,
    pull: runner.pull,
    ...('branch' in trigger && { branch: () => Promise.resolve(trigger.branch) }),
  })
  const { ports } = opened
  await report(await runCommand(trigger, { ...opened, toolkit }).finally(close), { runner, step, ports })
}

/** What the event allows; where that is less than what it was asked for, it says why. */
async function runCommand(
  trigger: Trigger,
  { run, ports, job, toolkit }: Omit<Opened, 'close'> & Pick<Step, 'toolkit'>,
): Promise<Result> {
  const planOnly = run.planOnly || (trigger.kind === 'channel' && !(await job.isOnChannel(run, ports)))
  if (planOnly && 'warning' in trigger) toolkit.warning(printable(trigger.warning))
  return job.runCommand({ ...run, planOnly }, ports)
}

function readPayload(path: string | undefined): Promise<string> {
  return path === undefined ? Promise.resolve('') : readFile(path, 'utf8').catch(() => '')
}
