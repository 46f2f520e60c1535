/** What no file system takes, and what git reads as more than a path. */
const FORBIDDEN = /[\u0000-\u001f\u007f\\]|^[a-z]:|^~/i

/**
 * A path inside the repository as git writes it; undefined for one that leads out of it, into its git directory, or to
 * no file. https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS: `git~1` is `.git` too.
 */
export function repositoryPath(text: string): string | undefined {
  const path = text.trim().replace(/^(?:\.\/)+/, '')
  const segments = path.split('/')
  const isInside = segments.every((segment) => segment.trim() !== '' && !/^\.{1,2}$/.test(segment) && !isGit(segment))
  return isInside && !FORBIDDEN.test(path) ? path : undefined
}

/** `.git` as HFS+ and NTFS read it too: ignorable letters inside it, blanks, dots and streams behind it. */
function isGit(segment: string): boolean {
  const letters = segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '')
  return /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i.test(letters)
}
