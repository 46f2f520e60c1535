import { workflowOf, type Workflow } from '../../src/doctor/workflow.ts'
import { readSaid } from '../../src/migrate/read-said.ts'

/** A workflow from its text. */
export async function workflow(text: string): Promise<Workflow> {
  return workflowOf(await readSaid({ path: '.github/workflows/x.yml', text }, 'YAML'))
}

/** One with a job that releases, and these lines beside it. */
export const releasing = (top: string, job = '    permissions: { contents: write }') =>
  workflow(`${top}\njobs:\n  release:\n${job}\n    steps:\n      - uses: acme/version-checkpoint@v1\n`)
