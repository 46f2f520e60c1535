import { confirmDiffers, inputNotTaken, tagNotSaid } from '../errors/commands.ts'
import type { Problem } from '../errors/problem.ts'
import { placeOf, type Command, type InputName, type Inputs } from './inputs.ts'

/** Inputs that only some commands take. */
const TAKEN_BY: ReadonlyMap<InputName, readonly Command[]> = new Map([
  ['tag', ['publish', 'rollback']],
  ['confirm', ['rollback']],
  ['reason', ['rollback']],
])

/** What was said that this command would ignore, and what `rollback` was not told (VC115–VC117). */
export function strayInputs(command: Command, inputs: Inputs): Problem[] {
  const said = [...TAKEN_BY].map(([name, by]) => ({ name, by, value: inputs.get(name) ?? '' }))
  const stray = said.filter(({ by, value }) => value !== '' && !by.includes(command))
  const problems = stray.map(({ name, by, value }) => inputNotTaken(name, value, { command, by }))
  return command === 'rollback' ? [...problems, ...findUnclear(command, inputs)] : problems
}

function findUnclear(command: Command, inputs: Inputs): Problem[] {
  const { tag = '', confirm = '' } = Object.fromEntries(inputs)
  if (tag === '') return [tagNotSaid(command)]
  return confirm === '' || confirm === tag ? [] : [confirmDiffers({ place: placeOf('confirm', inputs) }, confirm, tag)]
}
