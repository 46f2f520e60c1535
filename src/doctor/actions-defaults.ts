import type { ActionsDefaults } from '../ports/policies.ts'
import type { Finding } from './finding.ts'
import type { Maker } from './passers.ts'

const PAGE = 'Settings → Actions → General → Workflow permissions'

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#configuring-the-default-github_token-permissions */
export function actionsFindings(
  { permissions, mayOpenPulls }: ActionsDefaults,
  { proposes, ownToken }: Maker & { readonly proposes: boolean },
): Finding[] {
  return [
    ...(proposes && !mayOpenPulls && !ownToken
      ? [
          {
            code: 'D407',
            level: 'problem',
            what: 'GitHub Actions may not open pull requests, and via: pull-request needs one.',
            cure: `Allow it in ${PAGE} (an organization may have to allow it first), or set the input token to the token of an App.`,
          } as const,
        ]
      : []),
    ...(permissions === 'write'
      ? [
          {
            code: 'D408',
            level: 'note',
            what: 'A job that says no permissions may write everything in this repository.',
            cure: `Choose "Read repository contents and packages permissions" in ${PAGE}, and give each job what it needs.`,
          } as const,
        ]
      : []),
  ]
}
