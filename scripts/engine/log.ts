// What the engine tells with `--json`: an object a line.

export interface Step {
  readonly job: string
  readonly id: string
  readonly outputs: Readonly<Record<string, string>>
  readonly text: string
}

export interface Log {
  readonly exitCode: number | null
  /** `success` or `failure` of each job that ran. */
  readonly jobs: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  /**
   * Of all steps, and of the engine itself. The last lines of a step that failed may be missing, since act does not wait
   * for them (`pkg/container/host_environment.go`): what it ended with stands in its outputs.
   */
  readonly text: string
}

interface Line {
  readonly msg?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly stepID?: readonly string[]
  readonly command?: string
  readonly name?: string
  readonly arg?: string
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: `${text}\n` }
  }
}

export function readLog(text: string, exitCode: number | null): Log {
  const lines = text.split('\n').filter((line) => line !== '')
  const jobs: Record<string, string> = {}
  const steps = new Map<string, { job: string; id: string; outputs: Record<string, string>; text: string }>()
  const told = lines.map(lineOf)
  for (const { msg = '', jobID: job = '', jobResult, stepID, command, name = '', arg = '' } of told) {
    if (jobResult !== undefined) jobs[job] = jobResult
    if (stepID === undefined) continue
    const id = stepID.join('.')
    const step = steps.get(`${job} ${id}`) ?? { job, id, outputs: {}, text: '' }
    steps.set(`${job} ${id}`, step)
    step.text += msg
    if (command === 'set-output') step.outputs[name] = arg
  }
  return { exitCode, jobs, steps: [...steps.values()], text: told.map(({ msg = '' }) => msg.trimEnd()).join('\n') }
}

/** The outputs of our own steps, in order: no other action says why it ended as it did. */
export function ownOutputs({ steps }: Log): readonly Readonly<Record<string, string>>[] {
  return steps.flatMap(({ outputs }) => ('reason' in outputs && 'previous-tag' in outputs ? [outputs] : []))
}
