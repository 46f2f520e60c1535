import type { Passer, Ruleset } from '../ports/policies.ts'
import { quoted } from '../errors/problem.ts'
import type { Unread } from './finding.ts'

/** Whose token makes tags and releases. */
export interface Maker {
  /** Whether it is one of somebody's own, such as an App's, and not `GITHUB_TOKEN`. */
  readonly ownToken: boolean
}

/** Whether a rule stops the release: `maybe` where a token of somebody's own may be let pass. */
export type Stop = 'surely' | 'maybe'

/**
 * `GITHUB_TOKEN` passes no ruleset: "Actor GitHub Actions integration must be part of the ruleset source or owner
 * organization" (https://github.com/orgs/community/discussions/13836).
 */
export function stopOf({ ownToken }: Maker, passers: readonly Passer[] | undefined): Stop {
  return ownToken && (passers === undefined || passers.some(({ onlyByPull }) => !onlyByPull)) ? 'maybe' : 'surely'
}

/** What to do where a token of somebody's own may be let pass. */
export const SEE_PASSERS = 'See that the App or the person whose token your workflow uses is among them.'

/** The other way out of a rule. */
export const BY_APP = 'release with the token of an App on its bypass list, where GITHUB_TOKEN cannot be.'

/** `It lets the role admin and the App 123 pass.` Nothing where that was not read. */
export function passersText(passers: readonly Passer[] | undefined): string {
  if (passers === undefined) return ''
  if (passers.length === 0) return ' It lets nobody pass.'
  return ` It lets ${namesOf(passers)} pass.`
}

/** `the role admin, the team release (by pull request)` */
export function namesOf(passers: readonly Passer[]): string {
  return passers.map(({ who, onlyByPull }) => (onlyByPull ? `${who} (by pull request)` : who)).join(', ')
}

/** Those who may pass, where the token may not see them. */
export function unreadPassers({ name, passers }: Pick<Ruleset, 'name' | 'passers'>): Unread[] {
  if (passers !== undefined) return []
  return [
    { what: `who may pass the ruleset ${quoted(name)}`, needs: 'Administration: write, which shows its bypass list' },
  ]
}
