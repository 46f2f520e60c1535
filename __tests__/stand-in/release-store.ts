import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface AssetRecord {
  readonly id: number
  readonly name: string
  readonly label: string | null
  /** `starter`: the half that a broken upload leaves. */
  readonly state: 'uploaded' | 'starter'
  readonly content_type: string
  readonly size: number
  readonly digest: string | null
  readonly created_at: string
  readonly updated_at: string
}

export interface ReleaseRecord {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly created_at: string
  readonly published_at: string | null
  readonly updated_at: string
  readonly author: string
  /** The tag name that GitHub gives a draft which is edited without one; a draft's page has it in its address. */
  readonly untagged: string
  readonly discussion: string | null
  readonly assets: readonly AssetRecord[]
}

export interface ReleaseState {
  readonly releases: readonly ReleaseRecord[]
  /** The release that was marked, by `make_latest`. */
  readonly latest: number | null
  /** Tags that an immutable release has used, for ever. */
  readonly burned: readonly string[]
  readonly lastId: number
}

/** Not 1: an index that is taken for an id must miss. */
const FIRST_ID = 100_000
const EMPTY: ReleaseState = { releases: [], latest: null, burned: [], lastId: FIRST_ID }

/** The state to keep, and what the caller is to be given. */
type Changed<T> = [ReleaseState, T]

/**
 * The releases of the repository, in a JSON file of its folder: a server started later, over the same repository,
 * sees them. Two servers at a time may read, and one of them may write.
 */
export class ReleaseStore {
  readonly #file: string
  #held: { readonly state: ReleaseState; readonly version: string } | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(file: string) {
    this.#file = file
    mkdirSync(dirname(file), { recursive: true })
  }

  get state(): ReleaseState {
    if (!existsSync(this.#file)) return EMPTY
    const { ino, mtimeMs } = statSync(this.#file)
    const version = `${ino} ${mtimeMs}`
    if (this.#held?.version !== version) {
      this.#held = { state: JSON.parse(readFileSync(this.#file, 'utf8')) as ReleaseState, version }
    }
    return this.#held.state
  }

  /**
   * Changes one after the other, whatever each waits for in between. A change that throws leaves all as it was.
   */
  write<T>(change: (state: ReleaseState) => Changed<T> | Promise<Changed<T>>): Promise<T> {
    const turn = this.#last.then(async () => {
      const [state, result] = await change(this.state)
      this.#save(state)
      return result
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }

  #save(state: ReleaseState): void {
    const draft = `${this.#file}.new`
    writeFileSync(draft, `${JSON.stringify(state, null, 1)}\n`)
    renameSync(draft, this.#file)
  }
}

/** The state with this release in place of the one with its id, or added. */
export function withRelease(state: ReleaseState, release: ReleaseRecord): ReleaseState {
  const others = state.releases.filter(({ id }) => id !== release.id)
  const releases = [...others, release].sort((a, b) => a.id - b.id)
  return { ...state, releases, lastId: Math.max(state.lastId, release.id) }
}

/** What of a release matters to a test that needs thousands. */
export type HeldRecord = Pick<ReleaseRecord, 'tag_name' | 'created_at' | 'draft'> & Partial<ReleaseRecord>

/** The state with these too, each with what else a release has. */
export function withReleases(state: ReleaseState, added: readonly HeldRecord[]): ReleaseState {
  const releases = added.map((given, at): ReleaseRecord => ({
    id: state.lastId + at + 1,
    target_commitish: 'main',
    name: given.tag_name,
    body: 'Notes',
    prerelease: false,
    immutable: false,
    published_at: given.draft ? null : given.created_at,
    updated_at: given.created_at,
    author: 'octocat',
    untagged: `untagged-${state.lastId + at + 1}`,
    discussion: null,
    assets: [],
    ...given,
  }))
  return { ...state, releases: [...state.releases, ...releases], lastId: state.lastId + releases.length }
}
