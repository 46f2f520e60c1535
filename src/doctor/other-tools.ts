import type { Finding } from './finding.ts'
import type { Job, Workflow } from './workflow.ts'
import type { Said } from '../migrate/said.ts'

/** Actions that make tags or releases. */
const ACTIONS = new RegExp(
  `^(?:${[
    'cycjimmy/semantic-release-action|python-semantic-release/(?:python-semantic-release|publish-action)',
    'googleapis/release-please-action|google-github-actions/release-please-action',
    'release-drafter/release-drafter|changesets/action|cocogitto/cocogitto-action|commitizen-tools/commitizen-action',
    'release-plz/action|intuit/auto-action|TriPSs/conventional-changelog-action',
    'softprops/action-gh-release|ncipollo/release-action|actions/create-release|marvinpinto/action-automatic-releases',
    'mathieudutour/github-tag-action|anothrNick/github-tag-action|goreleaser/goreleaser-action|JS-DevTools/npm-publish',
  ].join('|')})(?:/[^@]*)?@`,
  'i',
)

const CALLED = [
  'semantic-release|standard-version|commit-and-tag-version|release-please|release-it|lerna (?:version|publish)',
  'changeset (?:version|publish|tag)|cz bump|cog bump|gh release create',
  'git tag(?=\\s+(?!-l|--list|--points-at|--contains|--merged|-n)\\S)',
].join('|')

/** Programs that make tags or releases, where a shell line begins a command, also by a package manager. */
const PROGRAMS = new RegExp(
  `(?:^|[;&|(])\\s*(?:(?:npx|bunx|pnpm|yarn|npm|poetry|uv)\\s+(?:(?:exec|dlx|run|--?\\S*)\\s+)*)?(${CALLED})(?![\\w-])`,
  'gm',
)

/** What only says what would be made. */
const DRY = /\s(?:--dry-run|--get-next)\b/

/** Two tools on one space of tags: whichever is second finds a version that it did not make. */
export function otherTools(workflow: Workflow): Finding[] {
  return workflow.jobs.flatMap((job) => [...actionsOf(job), ...programsOf(job)])
}

function actionsOf({ uses }: Job): Finding[] {
  return uses.filter(({ name }) => ACTIONS.test(name)).map(({ name, said }) => toolFinding(name, said))
}

function programsOf({ runs }: Job): Finding[] {
  return runs.flatMap((run) => {
    const text = run.text ?? ''
    const making = [...text.matchAll(PROGRAMS)].find(({ index }) => {
      const [command = ''] = text
        .slice(index)
        .trimStart()
        .split(/[\n;&|]/)
      return !DRY.test(command)
    })
    return making?.[1] === undefined ? [] : [toolFinding(making[1], run)]
  })
}

function toolFinding(tool: string, said: Said): Finding {
  return {
    code: 'D301',
    level: 'problem',
    what: `${tool.replace(/@.*/, '')} makes tags or releases too.`,
    place: said.place,
    cure: 'Let one tool make them: take this step out, or do not release with Version Checkpoint. docs/migration.md says what stands for it.',
  }
}
