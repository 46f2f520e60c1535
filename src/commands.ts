import { checkpoint } from './release/checkpoint.ts'
import type { Run } from './next-version/read.ts'
import type { Result } from './report/result.ts'
import type { Ports } from './ports/ports.ts'
import { publish } from './publish/publish.ts'
import { rollback } from './rollback/rollback.ts'
import { releasePushedTag } from './publish/release-pushed-tag.ts'
import { verify } from './verify/verify.ts'

/** The page of each command that is not `release`, `plan` or `prepare`: those are the checkpoint itself. */
const COMMANDS = new Map<string, (run: Run, ports: Ports) => Promise<Result>>([
  ['publish', publish],
  ['rollback', rollback],
  ['verify', verify],
  // Loaded when it is asked for: it reads workflows, and what other tools write there.
  ['doctor', async (run, ports) => (await import('./doctor/examine.ts')).examine(run, ports)],
])

/** Does what the input `command` says; a word that is no command is refused with all else that is wrong. @throws VC101 */
export function runCommand(run: Run, ports: Ports): Promise<Result> {
  if (run.pushedTag !== undefined) return releasePushedTag(run, run.pushedTag, ports)
  const page = run.afterOnly === undefined ? COMMANDS.get(run.inputs.get('command') ?? '') : publish
  return (page ?? checkpoint)(run, ports)
}
