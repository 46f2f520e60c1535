import { CheckpointError } from '../errors/problem.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { Inventory, Ports } from '../ports/ports.ts'
import type { Unread } from './finding.ts'

/** Tags and releases, as far as they can be had. */
export interface ReadForge {
  /** Of the forge, else of the history, which does not tell which are annotated. */
  readonly tags: readonly (TagRef & Partial<Pick<Tag, 'annotated'>>)[]
  readonly releases: Inventory['releases']
  readonly unread: readonly Unread[]
  /** Whether there is a token at all. */
  readonly hasToken: boolean
}

/** No token, and one that may not read what is in the repository. */
const NO_TOKEN = 'VC401'
const LACKS_PERMISSION: ReadonlySet<string> = new Set([NO_TOKEN, 'VC403', 'VC417'])

/** @throws VC402, VC404–VC408 where the forge cannot be asked at all */
export async function readForge({ forge, history }: Pick<Ports, 'forge' | 'history'>): Promise<ReadForge> {
  try {
    return { ...(await forge.inventory()), unread: [], hasToken: true }
  } catch (error) {
    const code = error instanceof CheckpointError ? (error.problems[0]?.code ?? '') : ''
    if (!LACKS_PERMISSION.has(code)) throw error
    const needs = code === NO_TOKEN ? 'a token: GITHUB_TOKEN, or the input token' : 'a token with contents: read'
    return {
      tags: await history.tagRefs(),
      releases: [],
      unread: [{ what: 'the tags and releases on GitHub', needs }],
      hasToken: code !== NO_TOKEN,
    }
  }
}
