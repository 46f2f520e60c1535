import type { Release } from '../ports/ports.ts'
import { nextVersion } from '../versions/next.ts'
import { compareSemVer, formatSemVer, parseSemVer } from '../versions/semver.ts'

/** One thing to do about a version that cannot be taken back, and the command that does it. */
export interface Advice {
  readonly what: string
  readonly command?: string
}

/**
 * What is to be done about an immutable release, in order. Its tag and files stay for ever; title and notes can still
 * be edited: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
export function forwardFix(
  { tag, name }: Release,
  { instead, prefix }: { readonly instead: Release | undefined; readonly prefix: string },
): Advice[] {
  const [version, other] = [tag, instead?.tag ?? ''].map((one) => parseSemVer(one.slice(prefix.length)))
  const next = version === undefined ? 'the next patch' : `${prefix}${formatSemVer(nextVersion(version, 'patch'))}`
  const title = `[withdrawn] ${name === '' ? tag : name}`
  const isLower = version !== undefined && other !== undefined && compareSemVer(other, version) < 0
  return [
    { what: 'fix it in a commit that begins with "fix: "' },
    ...(isLower && instead !== undefined
      ? [{ what: 'or undo all of it', command: `git revert --no-edit ${word(instead.tag)}..${word(tag)}` }]
      : []),
    { what: `push that, and release it: it becomes ${next}` },
    { what: 'mark this one', command: `gh release edit ${word(tag)} --title ${word(title)}` },
    ...(instead === undefined
      ? []
      : [{ what: 'give "Latest" back', command: `gh release edit ${word(instead.tag)} --latest` }]),
  ]
}

/** A word of a shell: a name may hold what a shell would obey. */
function word(text: string): string {
  return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
