import { badArguments } from '../errors/inputs.ts'
import { CheckpointError, oneOf, quoted } from '../errors/problem.ts'
import { AUTO, TOOL_NAMES, toolNamed, type ToolName } from '../migrate/names.ts'

/** How many releases an import is proven on: more than `replay` shows, since nobody reads them one by one. */
export const LAST_OF_IMPORT = 300

/** The flag `--from` of `init`. @throws VC113 for a word that is no tool */
export function fromOf(word: string | undefined): { readonly from?: ToolName | typeof AUTO } {
  if (word === undefined) return {}
  const from = toolNamed(word)
  if (from !== undefined) return { from }
  const words = oneOf([AUTO, ...TOOL_NAMES])
  throw new CheckpointError(badArguments(`--from takes ${words}, not ${quoted(word)}.`, `Write --from ${AUTO}.`))
}
