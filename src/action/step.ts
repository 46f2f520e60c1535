import type { Environment } from '../git/program.ts'

/** What the step says to its runner, as @actions/core does: https://github.com/actions/toolkit/tree/main/packages/core */
export interface Toolkit {
  readonly setSecret: (secret: string) => void
  readonly setOutput: (name: string, value: string) => void
  readonly setFailed: (message: string) => void
  readonly debug: (message: string) => void
  readonly info: (message: string) => void
  readonly warning: (message: string) => void
  readonly notice: (message: string) => void
  readonly writeSummary: (markdown: string) => Promise<unknown>
}

/** One step of one job: all that it knows, and whom it tells. */
export interface Step {
  readonly environment: Environment
  /** Where it was started; a folder that is gone throws. */
  readonly directory: () => string
  readonly toolkit: Toolkit
}
