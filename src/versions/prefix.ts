import { nearVersionOf, nearVersions } from './near.ts'
import { ROLLED_BACK, versionNameOf, versionTags } from './tags.ts'

/** The prefixes that are looked for without being set: with `v`, and none. */
export const KINDS = ['v', ''] as const

/** What the tags' names say of the prefix. */
export type PrefixChoice =
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Tags with and without `v`: the history says which of them is the highest in it. */
  | { readonly kind: 'mixed' }
  /** Only another prefix, as in `widget-v1.2.3`: a first release beside it would be a guess. */
  | { readonly kind: 'foreign'; readonly prefix: string; readonly example: string }

export const DEFAULT_PREFIX = 'v'

/** The prefix for `tag-prefix: auto`, as far as names can tell it. */
export function choosePrefix(tags: readonly { readonly name: string }[]): PrefixChoice {
  const [kind, other] = KINDS.filter((prefix) =>
    [prefix, `${ROLLED_BACK}${prefix}`].some((each) => versionTags(tags, each).length > 0),
  )
  if (other !== undefined) return { kind: 'mixed' }
  if (kind !== undefined) return { kind: 'prefix', prefix: kind }
  const names = tags.map(({ name }) => (name.startsWith(ROLLED_BACK) ? name.slice(ROLLED_BACK.length) : name))
  const foreign = firstOf(names, (name) => versionNameOf(name))
  if (foreign !== undefined) return { kind: 'foreign', prefix: foreign.prefix, example: foreign.name }
  const [near] = nearVersions(names, ...KINDS)
  if (near !== undefined) return { kind: 'prefix', prefix: near.prefix }
  const foreignNear = firstOf(names, nearVersionOf)
  if (foreignNear !== undefined) return { kind: 'foreign', prefix: foreignNear.prefix, example: foreignNear.name }
  return { kind: 'prefix', prefix: DEFAULT_PREFIX }
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = read(name)
    if (found !== undefined) return found
  }
  return undefined
}
