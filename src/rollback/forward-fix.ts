import type { RollbackVerdict } from './steps.ts'
import { nextVersion } from '../versions/next.ts'
import { compareSemVer } from '../versions/semver.ts'
import { versionName } from '../versions/tags.ts'

type Immutable = Extract<RollbackVerdict, { kind: 'immutable' }>

/** One thing to do about a version that cannot be taken back, and the command that does it. */
export interface Advice {
  readonly what: string
  readonly command?: string
}

/**
 * What is to be done about an immutable release, in order. Its tag and files stay for ever; title and notes can still
 * be edited: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
export function forwardFix({ release: { tag, name }, version: own, instead }: Immutable): Advice[] {
  const next = own === undefined ? 'the next patch' : versionName(own.prefix, nextVersion(own.version, 'patch')).name
  const title = `[withdrawn] ${name === '' ? tag : name}`
  const isLower = own !== undefined && instead !== undefined && compareSemVer(instead.version, own.version) < 0
  return [
    { what: 'fix it in a commit that starts with "fix: "' },
    ...(isLower
      ? [{ what: 'or revert all of it', command: `git revert --no-edit ${word(instead.name)}..${word(tag)}` }]
      : []),
    { what: `push the fix and release it as ${next}` },
    { what: 'mark this release as withdrawn', command: `gh release edit ${word(tag)} --title ${word(title)}` },
    ...(instead === undefined
      ? []
      : [{ what: 'move "Latest" back', command: `gh release edit ${word(instead.name)} --latest` }]),
  ]
}

/** A word of a shell: a name may hold what a shell would obey. */
function word(text: string): string {
  return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
