import type { Person } from '../commits/commit.ts'

/** GitHub's Apps end in `[bot]`: https://docs.github.com/en/apps. Other machines are `… Bot`, `…-bot`, `k8s-ci-robot`. */
const NAME = /\[bot\]$|(?:^|[\s_.-])(?:ro)?bot$/i

/** `ImgBot`; a Talbot is a person. */
const NAME_IN_ONE = /\p{Ll}Bot$/u

/** The accounts behind addresses of GitHub's own, and the addresses that nobody reads: coding assistants sign with them. */
const LOCAL_PART = /\[bot\]$|(?:^|[\d._+-])(?:bot|copilot)$|^no-?reply$/

const DOMAINS: ReadonlySet<string> = new Set(['renovateapp.com', 'greenkeeper.io', 'dependabot.com', 'pyup.io'])

const ADDRESSES: ReadonlySet<string> = new Set([
  'snyk-test@snyk.io',
  'support@snyk.io',
  'action@github.com',
  'actions@github.com',
  'github-actions@github.com',
  'copilot@github.com',
  'cursoragent@cursor.com',
  'amp@ampcode.com',
  'hosted@weblate.org',
])

/** Whether a machine made it: machines are thanked for nothing, and welcomed never. */
export function isRobot({ name, email }: Person): boolean {
  const address = email.toLowerCase()
  const at = address.lastIndexOf('@')
  return (
    NAME.test(name.trim()) ||
    NAME_IN_ONE.test(name.trim()) ||
    LOCAL_PART.test(address.slice(0, Math.max(at, 0))) ||
    DOMAINS.has(address.slice(at + 1)) ||
    ADDRESSES.has(address)
  )
}
