import { parseSemVer } from '../versions/semver.ts'

/** Where the name of a version is looked up. */
export interface Names {
  readonly exists: (name: string) => Promise<boolean>
  /** The prefix of this repository's versions; asked only if it has a say. */
  readonly prefix: () => Promise<string>
}

/**
 * The tag that a person means by `v1.2.3` or by `1.2.3`, the same for every command: a tag of exactly this name, else
 * the version of this number. Whether there is such a tag is for the caller to see.
 */
export async function nameMeant(written: string, { exists, prefix }: Names): Promise<string> {
  if (parseSemVer(written) === undefined || (await exists(written))) return written
  return `${await prefix()}${written}`
}
