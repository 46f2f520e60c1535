import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubForge } from '../../src/github/github.ts'
import { githubHistory } from '../../src/github/history.ts'
import { githubPeople } from '../../src/github/people.ts'
import { githubPolicies } from '../../src/github/policies.ts'
import type { Forge } from '../../src/ports/ports.ts'
import { CLOCK } from '../github/calls.ts'
import { annotatedTag, fixture, git, type Fixture } from './fixture.ts'
import { documentProblem } from './graphql-schema.ts'

const HEADER = 'query($owner: String!, $name: String!)'

describe('a document that GitHub would refuse', () => {
  const given = { owner: 'acme', name: 'widget' }

  test.each<[string, object, string]>([
    [`${HEADER} { repository(owner: $owner, name: $name) { nope } }`, given, 'Cannot query field "nope"'],
    [`${HEADER} { repository(owner: $owner, nam: $name) { id } }`, given, 'Unknown argument "nam"'],
    [`${HEADER} { repository(owner: $owner, name: $name) { refs { nodes { name } } } }`, given, 'refPrefix'],
    [
      `${HEADER} { repository(owner: $owner, name: $name) { release(tagName: 1) { id } } }`,
      given,
      'String cannot represent',
    ],
    [`${HEADER} { repository(owner: $owner, name: $name) { owner } }`, given, 'must have a selection of subfields'],
    [`${HEADER} { repository(owner: $owner) { id }`, given, 'Syntax Error'],
    [`${HEADER} { repository(owner: $owner, name: $name) { id } }`, { owner: 'acme' }, 'Variable "$name"'],
    [`${HEADER} { repository(owner: $owner, name: $name) { id } }`, { ...given, sha: 'x' }, '$sha is not declared'],
  ])('%s with %j', async (document, variables, problem) => {
    expect(await documentProblem(document, variables as Record<string, unknown>)).toContain(problem)
  })
})

describe('the stand-in', () => {
  let on: Fixture
  let forge: Forge
  const setup = () => ({ token: 'token-rw', repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK })

  beforeEach(async () => {
    on = await fixture({ tokens: { 'token-rw': { contents: 'write', pullRequests: 'write' } } })
    forge = githubForge(setup)
  })

  afterEach(() => on.end())

  test('notes one that the schema refuses', async () => {
    const url = `${on.github.url}/graphql`
    await on.send('POST', url, { query: '{ repository(owner: "acme", name: "widget") { nope } }' })
    expect(on.github.violations).toEqual([
      expect.stringContaining('not in the published schema: Cannot query field "nope"'),
    ])
  })

  /** Each place in the code that sends a document, and what makes it do so. */
  const SENDERS: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
    'checks.ts': [async () => (await forge.checks?.({ commit: on.head, demand: 'required', branch: 'main' }))?.()],
    'commit.ts': [
      () =>
        forge.createCommit({
          branch: 'main',
          parent: on.head,
          message: 'chore: prepare',
          files: [{ path: 'VERSION', text: '1.0.0\n', isProgram: false }],
          date: CLOCK.now().getTime(),
        }),
    ],
    'range.ts': [
      async () => {
        await annotatedTag(on, 'v2.0.0', git(on.dir, 'rev-parse', 'workflows'))
        await annotatedTag(on, 'v1.0.0', on.head)
        const history = githubHistory(setup)
        const tags = [...(await history.tagRefs())].sort((a, b) => (a.name < b.name ? 1 : -1))
        await history.since(tags, on.head)
      },
    ],
    'inventory.ts': [() => forge.inventory()],
    'policies.ts': [() => githubPolicies(setup).merging()],
    'releases.ts': [() => forge.releasesOf(['v1.0.0', 'v2.0.0'])],
    'people.ts': [() => githubPeople(setup).accounts([on.head])],
  }

  test.each(Object.entries(SENDERS))('holds those of %s', async (_, acts) => {
    for (const act of acts) await act()
    expect(on.github.requests.some(({ path }) => path === '/graphql')).toBe(true)
    expect(on.github.violations).toEqual([])
  })

  test('and no other file sends one, but comments and proposals, which the tests of convergence/ hold', () => {
    const folder = new URL('../../src/github/', import.meta.url)
    const senders = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && /\bgraphql[<(]/.test(readFileSync(new URL(name, folder), 'utf8')),
    )
    expect(senders).toEqual([...Object.keys(SENDERS), 'comments.ts', 'pulls.ts'].sort())
  })
})
