/** A file as a commit holds it. */
export interface CommittedFile {
  readonly path: string
  /** Git's: 100644 a plain file, 100755 a program, 120000 a link. */
  readonly mode: string
  /** Empty for what is no file. */
  readonly text: string
}

/** A file as a commit is to hold it. */
export interface PreparedFile {
  readonly path: string
  readonly text: string
  readonly isProgram: boolean
}
