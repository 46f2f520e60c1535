import { checkpoint } from './release/checkpoint.ts'
import type { Run } from './next-version/read.ts'
import type { Result } from './report/result.ts'
import type { Ports } from './ports/ports.ts'

type Page = (run: Run, ports: Ports) => Promise<Result>

/** The page of each command that is not `release`, `plan` or `prepare`: those are the checkpoint itself. Loaded when it is asked for. */
const COMMANDS = new Map<string, () => Promise<Page>>([
  ['publish', async () => (await import('./publish/publish.ts')).publish],
  ['rollback', async () => (await import('./rollback/rollback.ts')).rollback],
  ['verify', async () => (await import('./verify/verify.ts')).verify],
  ['doctor', async () => (await import('./doctor/examine.ts')).examine],
])

/** Does what the input `command` says; a word that is no command is refused with all else that is wrong. @throws VC101 */
export async function runCommand(run: Run, ports: Ports): Promise<Result> {
  if (run.pushedTag !== undefined) {
    const { releasePushedTag } = await import('./publish/release-pushed-tag.ts')
    return releasePushedTag(run, run.pushedTag, ports)
  }
  const load = COMMANDS.get(run.afterOnly === undefined ? (run.inputs.get('command') ?? '') : 'publish')
  return (await (load?.() ?? checkpoint))(run, ports)
}
