import { CheckpointError, type Problem } from '../errors/problem.ts'
import { readSaid } from '../migrate/read-said.ts'
import type { Files } from '../ports/ports.ts'
import { workflowOf, type Workflow } from './workflow.ts'

const FILES = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

export interface ReadWorkflows {
  readonly workflows: readonly Workflow[]
  /** Those that are not YAML, as their reader says it. */
  readonly broken: readonly Problem[]
  /** Whether this is the action's own repository. */
  readonly isOwn: boolean
}

export async function readWorkflows(files: Files): Promise<ReadWorkflows> {
  const matches = await files.match({ include: FILES, exclude: [] })
  const paths = matches.flatMap((match) => match.files).filter(({ outside }) => !outside)
  const read = await Promise.all(paths.map(({ path }) => readWorkflow(path, files)))
  return {
    workflows: read.flatMap((one) => ('top' in one ? [one] : [])),
    broken: read.flatMap((one) => ('problems' in one ? one.problems : [])),
    isOwn: /^name: Version Checkpoint$/m.test((await files.read('action.yml')) ?? ''),
  }
}

async function readWorkflow(path: string, files: Files): Promise<Workflow | Pick<CheckpointError, 'problems'>> {
  const text = (await files.read(path)) ?? ''
  try {
    return workflowOf(await readSaid({ path, text }, 'YAML'))
  } catch (error) {
    if (error instanceof CheckpointError) return error
    throw error
  }
}
