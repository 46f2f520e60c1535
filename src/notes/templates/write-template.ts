import { templateThere } from '../../errors/notes.ts'
import { badArguments } from '../../errors/inputs.ts'
import { CheckpointError, quoted } from '../../errors/problem.ts'
import { staysInside } from './partials.ts'
import { templateText } from './presets.ts'
import type { Files } from '../../ports/ports.ts'
import type { Preset } from '../../settings/inputs.ts'

/** A template that was written out for editing. */
export interface WrittenTemplate {
  readonly path: string
  readonly preset: Preset
  readonly replaced: boolean
}

interface Order {
  readonly path: string
  /** Whether the user named the path in this call: what the repository's configuration names stays inside. */
  readonly isGiven: boolean
  readonly preset: Preset
  /** Whether a file that is there may go. */
  readonly force: boolean
}

/** Writes a built-in template out. @throws VC113 for a path outside the repository, VC142, VC143, VC307 where a file is there already */
export async function writeTemplate({ path, isGiven, preset, force }: Order, files: Files): Promise<WrittenTemplate> {
  if (!isGiven && !staysInside(path))
    throw new CheckpointError(badArguments(`init writes inside the repository, not to ${quoted(path)}.`))
  const before = await files.readGiven(path)
  if (before !== undefined && !force) throw new CheckpointError(templateThere(path))
  const isWritten = await files.writeGiven(path, templateText(preset), force ? 'replace' : 'new')
  if (!isWritten) throw new CheckpointError(templateThere(path))
  return { path, preset, replaced: before !== undefined }
}
