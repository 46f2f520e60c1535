// What owners have set, as each kind of token may read it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubPolicies } from '../../src/github/policies.ts'
import type { Policies, Reading } from '../../src/ports/policies.ts'
import { fixture, type Fixture } from '../stand-in/fixture.ts'
import { NO_POLICIES, type RulesetSetup } from '../stand-in/policies.ts'
import { CLOCK, problemsOf } from './calls.ts'

let on: Fixture

/** `token-ro` is what a workflow's token is at most, beside what it may write. */
const TOKENS = {
  'token-admin': { contents: 'write', administration: 'write' },
  'token-read': { contents: 'read', administration: 'read' },
  'token-ro': { contents: 'read' },
} as const

beforeEach(async () => {
  on = await fixture({ tokens: TOKENS })
})

afterEach(async () => {
  expect(on.github.violations).toEqual([])
  expect(on.github.writes()).toEqual([])
  await on.end()
})

const policies = (token: keyof typeof TOKENS = 'token-ro'): Policies =>
  githubPolicies(() => ({ token, repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }))

const set = (more: Partial<typeof NO_POLICIES>) => {
  on.github.settings.policies = { ...NO_POLICIES, ...more }
}

const TAGS: RulesetSetup = {
  ...{ id: 7, name: 'releases', target: 'tag', include: ['refs/tags/v*'], exclude: ['refs/tags/v[0-9]'] },
  rules: [
    { type: 'creation' },
    { type: 'tag_name_pattern', parameters: { operator: 'starts_with', pattern: 'v', negate: false } },
  ],
  bypass: [
    { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' },
    { actor_type: 'Integration', actor_id: 42 },
    { actor_type: 'Team', actor_id: 3, bypass_mode: 'pull_request' },
    { actor_type: 'DeployKey', actor_id: null },
    { actor_type: 'OrganizationAdmin', actor_id: 1 },
  ],
}

describe('rulesets for tags', () => {
  test('come with their names of tags and their rules; who may pass is not for everybody', async () => {
    set({ rulesets: [TAGS, { ...TAGS, id: 8, enforcement: 'evaluate' }, { ...TAGS, id: 9, target: 'branch' }] })
    expect(await policies().tagRulesets()).toEqual({
      read: [
        {
          name: 'releases',
          include: ['refs/tags/v*'],
          exclude: ['refs/tags/v[0-9]'],
          rules: [
            { type: 'creation' },
            { type: 'tag_name_pattern', name: { operator: 'starts_with', pattern: 'v', negate: false } },
          ],
        },
      ],
    })
  })

  test('name who may pass to who may change them', async () => {
    set({ rulesets: [TAGS] })
    const answer = await policies('token-admin').tagRulesets()
    const passers = 'read' in answer ? answer.read[0]?.passers : undefined
    expect(passers?.map(({ who, isApp, onlyByPull }) => [who, isApp, onlyByPull])).toEqual([
      ['the role admin', false, false],
      ['the App 42', true, false],
      ['team 3', false, true],
      ['deploy keys', false, false],
      ['owners of the organization', false, false],
    ])
  })

  test('of a plan that has none are none', async () => {
    set({ rulesets: [TAGS], isOutsidePlan: true })
    expect(await policies().tagRulesets()).toEqual({ read: [] })
    expect(await policies().branchRulesets('main')).toEqual({ read: [] })
  })
})

describe('the rules of a branch', () => {
  test('stand under the rulesets that they come from', async () => {
    const rules = [{ type: 'update' }, { type: 'non_fast_forward' }]
    set({ rulesets: [{ id: 9, name: 'main', target: 'branch', include: ['~DEFAULT_BRANCH'], rules }] })
    expect(await policies().branchRulesets('main')).toEqual({
      read: [
        { name: 'checks', rules: [{ type: 'deletion' }] },
        { name: 'main', rules },
      ],
    })
    expect(await policies().branchRulesets('version-checkpoint/main')).toEqual({
      read: [{ name: 'checks', rules: [{ type: 'deletion' }] }],
    })
  })

  test('one of an organization that the token does not see has the organization’s name', async () => {
    on.github.fault({ kind: 'not-found', path: '/rulesets/1' })
    expect(await policies().branchRulesets('main')).toEqual({
      read: [{ name: 'acme/widget', rules: [{ type: 'deletion' }] }],
    })
  })
})

describe('the older protection of a branch', () => {
  const named = (...users: string[]) => ({ users, apps: ['github-actions'] })

  test('is seen by everybody, but not who may pass it', async () => {
    set({ protection: { reviews: 1, checks: ['build'] } })
    expect(await policies().merging()).toMatchObject({
      read: { protection: { needsPull: true, requiredChecks: ['build'] } },
    })
    expect(await policies().protectionPassers('main')).toEqual({ needs: 'Administration: read' })
  })

  test.each([
    [
      'both lists',
      { reviews: 1, pushers: named('mara', 'kim'), passers: named('mara') },
      ['administrators', '@mara', 'the App github-actions'],
    ],
    ['reviews alone', { reviews: 1, passers: named('kim') }, ['administrators', '@kim', 'the App github-actions']],
    ['pushes alone', { pushers: named('kim'), holdsAdmins: true }, ['@kim', 'the App github-actions']],
    ['nobody', { reviews: 1, holdsAdmins: true }, []],
  ])('lets pass who is on %s', async (_, protection, expected) => {
    set({ protection })
    const answer = await policies('token-read').protectionPassers('main')
    expect('read' in answer && answer.read.map(({ who }) => who)).toEqual(expected)
  })
})

test('how pull requests are merged is seen by everybody', async () => {
  set({
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'BLANK',
    allowed: { squash: true, merge: false, rebase: true },
  })
  expect(await policies().merging()).toEqual({
    read: {
      defaultBranch: 'main',
      allowed: { squash: true, merge: false, rebase: true },
      squashTitle: 'COMMIT_OR_PR_TITLE',
      squashMessage: 'BLANK',
    },
  })
})

test('an older server does not tell how it squashes', async () => {
  on.github.settings.unknownFields = ['Repository.squashMergeCommitTitle']
  expect(await policies().merging()).toEqual({ needs: expect.stringContaining('Enterprise') })
})

describe('immutable releases', () => {
  test.each<[keyof typeof TOKENS, boolean, Reading<boolean>, string]>([
    ['token-admin', true, { read: true }, 'on'],
    ['token-admin', false, { read: false }, 'an administrator’s 404 says off'],
    ['token-read', false, { read: false }, 'reading is enough'],
    ['token-ro', true, { needs: 'Administration: read' }, 'GITHUB_TOKEN may not ask'],
  ])('%s, turned on %s: %j (%s)', async (token, isOn, expected) => {
    on.github.settings.immutableReleases = isOn
    expect(await policies(token).immutableReleases()).toEqual(expected)
  })

  test('a 404 to somebody who is no administrator says nothing', async () => {
    on.github.fault({ kind: 'not-found', path: '/immutable-releases' })
    expect(await policies('token-ro').immutableReleases()).toEqual({ needs: 'Administration: read' })
  })
})

test('what a workflow may do by default', async () => {
  set({ workflowPermissions: 'write' })
  on.github.settings.actionsMayOpenPulls = false
  const expected = { read: { permissions: 'write', mayOpenPulls: false } }
  expect(await policies('token-read').actionsDefaults()).toEqual(expected)
  expect(await policies('token-ro').actionsDefaults()).toEqual({ needs: 'Administration: read' })
})

test('a limit is no lack of permission', async () => {
  on.github.fault({ kind: 'primary-limit', reset: 2_000_000_000, path: '/workflow' })
  const { codes } = await problemsOf(policies('token-read').actionsDefaults())
  expect(codes).toEqual(['VC406'])
})
