import type { ProposalRecord, RegionRecord } from './region.ts'

/** A version that a pull request proposes. */
export interface ProposedVersion {
  readonly tag: string
  /** Whether a person asked for this very version: then no ordinary push takes it back. */
  readonly isAsked: boolean
}

/** What a record says that its pull request proposes: one version, or those of several packages. */
export function proposedBy({ tag, proposal }: Pick<RegionRecord, 'tag' | 'proposal'>): readonly ProposedVersion[] {
  const { tags, asked } = proposal ?? {}
  const all = isTexts(tags) ? tags : [tag]
  const isAsked = (one: string) => asked === true || (isTexts(asked) && asked.includes(one))
  return all.map((one) => ({ tag: one, isAsked: isAsked(one) }))
}

/** The same as a record holds it. */
export function recordOfVersions(versions: readonly ProposedVersion[]): Pick<ProposalRecord, 'tags' | 'asked'> {
  const tags = versions.map(({ tag }) => tag)
  const asked = versions.filter(({ isAsked }) => isAsked).map(({ tag }) => tag)
  return {
    ...(tags.length > 1 && { tags }),
    ...(asked.length > 0 && { asked: tags.length > 1 ? asked : (true as const) }),
  }
}

/** Whoever may write a pull request may write its record. */
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
}
