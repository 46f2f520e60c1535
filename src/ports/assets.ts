/** A file to be attached to a release. */
export interface NewAsset {
  /** As GitHub writes it: what a download is called. */
  readonly name: string
  /** As its author calls it. */
  readonly label: string
  /** Bytes. */
  readonly size: number
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

/** An asset as a forge holds it. */
export interface ReleaseAsset extends Pick<NewAsset, 'name' | 'label' | 'size'> {
  readonly id: string
  /** Null where the forge does not tell it. */
  readonly digest: string | null
  /** False for the half that a broken upload leaves. */
  readonly whole: boolean
}

/** Bytes that can be read again from their beginning, by each reader. */
export type Bytes = AsyncIterable<Uint8Array>

/** A file that a glob named. */
export interface MatchedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** True where it leads out of the repository, or into its git directory. */
  readonly outside: boolean
}

/** A glob with its files; where it has none, what there is in the deepest folder of it that exists. */
export interface GlobMatch {
  readonly glob: string
  readonly files: readonly MatchedFile[]
  readonly nearest: { readonly folder: string; readonly entries: readonly string[] }
}

/** An asset and where its bytes are: a file of the working tree, or a text that the run itself made. */
export interface Asset extends NewAsset {
  readonly from: { readonly path: string } | { readonly text: string }
}

/** Globs as they were said, relative to the root of the repository, with `/` between folders. */
export interface AssetGlobs {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}
