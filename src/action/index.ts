import * as core from '@actions/core'
import { act } from './act.ts'

await act({
  environment: process.env,
  directory: () => process.cwd(),
  toolkit: { ...core, writeSummary: (markdown) => core.summary.addRaw(markdown).write() },
})
