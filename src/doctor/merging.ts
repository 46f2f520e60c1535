import type { Merging } from '../ports/policies.ts'
import type { Settings } from '../settings/settings.ts'
import type { Finding } from './finding.ts'

const PAGE = 'Settings → General → Pull Requests'

/**
 * What the repository's way of merging does to what counts. The words of the settings:
 * https://docs.github.com/en/rest/repos/repos#update-a-repository
 */
export function mergingFindings(
  { allowed, squashTitle, squashMessage }: Merging,
  { rules: { squash }, mergeMethod }: Pick<Settings, 'rules' | 'mergeMethod'>,
): Finding[] {
  const finding = (level: Finding['level'], what: string, cure: string): Finding => ({
    code: 'D409',
    level,
    what,
    cure,
  })
  const isForbidden = mergeMethod !== 'auto' && !allowed[mergeMethod]
  return [
    ...(isForbidden
      ? [
          finding(
            'problem',
            `merge-method is ${mergeMethod}, which this repository does not allow, so previews show what cannot happen.`,
            `Remove merge-method, or allow it in ${PAGE}.`,
          ),
        ]
      : []),
    ...(allowed.squash ? squashFindings(finding, { squash, squashTitle, squashMessage }) : []),
  ]
}

type Make = (level: Finding['level'], what: string, cure: string) => Finding

interface Squash extends Pick<Merging, 'squashTitle' | 'squashMessage'> {
  readonly squash: Settings['rules']['squash']
}

function squashFindings(finding: Make, { squash, squashTitle, squashMessage }: Squash): Finding[] {
  const lacksBullets = squash === 'expand' && squashMessage !== 'COMMIT_MESSAGES'
  return [
    ...(squashTitle === 'COMMIT_OR_PR_TITLE'
      ? [
          finding(
            'note',
            'A pull request of one commit is squashed under the message of that commit, not under its title.',
            `To let the title count always, choose "Pull request title" as the default for squash merging in ${PAGE}.`,
          ),
        ]
      : []),
    ...(lacksBullets
      ? [
          finding(
            'problem',
            'squash: expand counts the commits listed in a squashed message, and this repository lists none.',
            `Choose "Pull request title and commit details" in ${PAGE}, or remove squash: expand.`,
          ),
        ]
      : []),
    ...(squashMessage === 'BLANK'
      ? [
          finding(
            'note',
            'Squash merging drops all text below the title, and BREAKING CHANGE: and MIGRATION: with it.',
            `Mark a breaking change in the title (feat!: …), or choose a default with a description in ${PAGE}.`,
          ),
        ]
      : []),
  ]
}
