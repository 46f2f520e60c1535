// Real payloads of every event that triggers workflows: none writes but those that docs/events.md allows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readEvent, type Environment, type Payload } from '../../src/action/read-event.ts'
import { triggerOf } from '../../src/action/trigger.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'

type Example = Payload & { readonly ref?: string; readonly ref_type?: string }

/** https://github.com/octokit/webhooks: what GitHub has sent. */
const RECORDED = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url),
    'utf8',
  ),
) as readonly { readonly name: string; readonly examples: readonly Example[] }[]

const NO_WORKFLOW = [
  ...['code_scanning_alert', 'commit_comment', 'dependabot_alert', 'deploy_key', 'deployment_review', 'installation'],
  ...['github_app_authorization', 'installation_repositories', 'marketplace_purchase', 'member', 'membership', 'meta'],
  ...['organization', 'org_block', 'package', 'ping', 'projects_v2_item', 'pull_request_review_thread', 'repository'],
  ...['repository_import', 'repository_vulnerability_alert', 'security_advisory', 'sponsorship', 'star', 'team'],
  ...['team_add', 'workflow_job'],
]

/** Events whose payload is another one's, or none. */
const OTHERS = [
  ...(RECORDED.find(({ name }) => name === 'pull_request')?.examples ?? []).map(
    (payload) => ['pull_request_target', payload] as const,
  ),
  ...['schedule', 'workflow_call', 'image_version', 'registry_package'].map((name) => [name, {}] as const),
]

const EVENTS: readonly (readonly [string, Example])[] = [
  ...RECORDED.filter(({ name }) => !NO_WORKFLOW.includes(name)).flatMap(({ name, examples }) =>
    examples.map((payload) => [name, payload] as const),
  ),
  ...OTHERS,
]

/** The ref that the runner is told: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function environmentOf(name: string, { ref = '', ref_type: type }: Example): Environment {
  const kind = type === 'tag' ? 'tags' : 'heads'
  const full = name === 'push' ? ref : name === 'create' ? `refs/${kind}/${ref}` : 'refs/heads/main'
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: full,
    GITHUB_REF_NAME: full.replace(/^refs\/(?:heads|tags)\//, ''),
    GITHUB_REF_TYPE: full.startsWith('refs/tags/') ? 'tag' : 'branch',
  }
}

/** What may release, by the first of its ref's name. */
const ALLOWED = ['push refs/heads/master', 'workflow_dispatch', 'repository_dispatch', 'schedule']

const labelOf = ([name, { ref = '' }]: readonly [string, Example]) => (name === 'push' ? `${name} ${ref}` : name)

test('of more than 200 payloads those alone may release that are on the list', () => {
  expect(EVENTS.length).toBeGreaterThan(200)
  const releasing = EVENTS.filter(
    ([name, payload]) => triggerOf(readEvent(environmentOf(name, payload), payload), 'release').kind === 'run',
  )
  expect([...new Set(releasing.map(labelOf))].sort()).toEqual([...ALLOWED].sort())
})

let on: OnGitHub

beforeAll(async () => {
  on = await onGitHub([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label' }])
})

afterAll(async () => {
  expect(on.github.violations).toEqual([])
  await on.end()
})

/** One of each event and what happened to it, that may release nothing. */
const FORBIDDEN = [
  ...new Map(
    EVENTS.filter((each) => !ALLOWED.includes(labelOf(each))).map((each) => [
      `${labelOf(each)} ${each[1].deleted === true ? 'deleted' : ''}`,
      each,
    ]),
  ).values(),
]

test.each(FORBIDDEN)(
  '%s writes nothing, and asks GitHub nothing',
  async (name, payload) => {
    const environment = { ...environmentOf(name, payload), GITHUB_SHA: on.head }
    const { exitCode, errors } = await on.run({ event: { name, payload }, environment })
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
    expect(on.github.requests).toEqual([])
  },
  30_000,
)

/** The event as GitHub sends it, of a run of this repository that went well. */
const GREEN = {
  action: 'completed',
  repository: { default_branch: 'main' },
  workflow_run: {
    event: 'push',
    conclusion: 'success',
    head_branch: 'next',
    head_repository: { full_name: 'acme/widget' },
  },
}

test.each<[string, string, number]>([
  ['releases where channels names it', 'channels: { next: rc }\n', 0],
  ['plans where it does not, and says so', 'channels: { main: stable }\n', 1],
])('after a green push to next it %s', async (_, configuration, warned) => {
  const { run, github, directory, head, state } = on
  mkdirSync(join(directory, '.github'), { recursive: true })
  writeFileSync(join(directory, '.github/version-checkpoint.yml'), configuration)
  const before = state()
  github.forget()
  const payload = { ...GREEN, workflow_run: { ...GREEN.workflow_run, head_sha: head } }
  const { exitCode, outputs, warnings } = await run({ event: { name: 'workflow_run', payload } })
  expect({ exitCode, released: outputs['released'] }).toEqual({ exitCode: 0, released: 'true' })
  expect(outputs['version']).toBe(warned === 0 ? '1.5.0-rc.1' : '1.5.0')
  expect(warnings).toHaveLength(warned)
  if (warned > 0) expect(warnings[0]).toMatch(/workflow_run .*\bnext\b/)
  expect(state() === before).toBe(warned > 0)
})
