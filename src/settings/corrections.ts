import type { Correction } from '../commits/rules.ts'
import { wrongValue } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import { nodeAt, placeOf, type Source } from './source.ts'

/** A commit by the beginning of its name, or a pull request. */
const KEY = /^(?:[0-9a-f]{7,64}|#[1-9]\d{0,14})$/

/** The rows under `corrections`; wrong ones are in `problems` (VC111). */
export function correctionsOf(source: Source): {
  readonly corrections: ReadonlyMap<string, Correction>
  readonly problems: readonly Problem[]
} {
  const { yaml, document } = source
  const map = nodeAt(source, ['corrections'])
  const corrections = new Map<string, Correction>()
  const problems: Problem[] = []
  for (const pair of yaml.isMap(map) ? map.items : []) {
    if (!yaml.isScalar<string | number | boolean | null>(pair.key)) continue
    // As it was written: YAML reads `1234567` as a number, and `12e4567` as infinity.
    const written = String(pair.key.source ?? pair.key.value).toLowerCase()
    const value = yaml.isNode(pair.value) ? (pair.value.toJS(document) as string | { readonly skip: string }) : ''
    const place = placeOf(source, ['corrections', String(pair.key.value ?? '')])
    if (!KEY.test(written)) problems.push(wrongValue(place, written, FORM))
    const said = typeof value === 'string' ? value : value.skip
    if (said.trim() === '') problems.push(wrongValue(place, said, 'a message, or { skip: why }'))
    corrections.set(
      written,
      typeof value === 'string' ? { kind: 'message', message: value } : { kind: 'skip', reason: value.skip.trim() },
    )
  }
  return { corrections, problems }
}

const FORM = "a commit (7 digits of its id or more), or a pull request such as '#12' (in quotes)"
