import { Script } from 'node:vm'
import type { MatchPattern } from './pattern.ts'

const MILLISECONDS = 1_000

/** Constant code, so nothing of a configuration is ever evaluated: the pattern and the text are values that it reads. */
const MATCH_ALL = new Script(
  `[...text.matchAll(new RegExp(pattern, 'dgm'))].flatMap(({ indices }) => indices.groups?.version === undefined ? [] : [indices.groups.version])`,
)

/** A second way that always matches, without a text: it shows which groups there are. */
const GROUPS = new Script(`Object.keys(new RegExp(pattern + '|', 'd').exec('').groups ?? {})`)

/**
 * Runs a person's pattern. Some take longer than anybody waits (https://en.wikipedia.org/wiki/ReDoS), and nothing but a
 * context of its own can be stopped: https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export const matchPattern: MatchPattern = (pattern, text) => {
  try {
    const world = { pattern, text }
    const groups = GROUPS.runInNewContext(world, { timeout: MILLISECONDS }) as readonly string[]
    if (!groups.includes('version')) return { kind: 'wrong', reason: 'it has no group (?<version>…)' }
    const found = MATCH_ALL.runInNewContext(world, { timeout: MILLISECONDS }) as readonly (readonly [number, number])[]
    const places = Array.from(found, ([start, end]) => ({ start, end, value: text.slice(start, end) }))
    return { kind: 'found', places }
  } catch (error) {
    const { code, message = '' } = error as { readonly code?: string; readonly message?: string }
    const isSlow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    return { kind: 'wrong', reason: isSlow ? 'it takes longer than a second on this file' : message }
  }
}
