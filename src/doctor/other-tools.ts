import type { Finding } from './finding.ts'
import type { Job, Use, Workflow } from './workflow.ts'
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

/**
 * Two tools on one space of tags: whichever is second finds a version that it did not make. `isUsed`: a workflow here
 * releases with Version Checkpoint; else the other tool is the one to move from.
 */
export function otherTools(workflow: Workflow, isUsed: boolean): Finding[] {
  const tools = workflow.jobs.flatMap((job) => [...actionsOf(job), ...programsOf(job)])
  return tools.map(({ tool, said }) => ({
    code: 'D301',
    level: isUsed ? 'problem' : 'note',
    what: `${tool} makes tags or releases${isUsed ? ' too' : ''}.`,
    place: said.place,
    cure: `${isUsed ? 'Let one tool make them: take this step out.' : 'Take this step out before you release with Version Checkpoint.'} docs/migration.md says what stands for it.`,
  }))
}

interface OtherTool {
  readonly tool: string
  readonly said: Said
}

function actionsOf({ uses }: Job): OtherTool[] {
  return uses
    .filter((use) => ACTIONS.test(use.name) && !isDry(use))
    .map(({ name, said }) => ({ tool: name.replace(/@.*/, ''), said }))
}

/** As the inputs of these actions say that nothing is made. */
function isDry({ with: inputs }: Use): boolean {
  const says = (name: string, value: string) => inputs?.at(name)?.text === value
  return (
    ['dry-run', 'dry_run', 'no_operation_mode'].some((name) => says(name, 'true')) ||
    (says('tag', 'false') && says('vcs_release', 'false'))
  )
}

function programsOf({ runs }: Job): OtherTool[] {
  return runs.flatMap((run) => {
    const text = run.text ?? ''
    const making = [...text.matchAll(PROGRAMS)].find(({ index }) => {
      const [command = ''] = text
        .slice(index)
        .trimStart()
        .split(/[\n;&|]/)
      return !DRY.test(command)
    })
    return making?.[1] === undefined ? [] : [{ tool: making[1], said: run }]
  })
}
