import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../../src/notes/release-facts.ts'
import {
  NOW,
  checkpointOf,
  ownMessage,
  plannedOf,
  settingsOf,
  shaOf,
  snapshotOf,
  version,
} from '../next-version/history.ts'

const messages = ['feat: a']

test('everything that the texts need', () => {
  const planned = plannedOf(messages)
  const settings = settingsOf()
  expect(factsOf(planned, snapshotOf(messages), settings)).toEqual({
    project: 'widget',
    version: version('1.3.0'),
    tag: 'v1.3.0',
    bump: 'minor',
    head: shaOf(1),
    date: NOW,
    changes: planned.plan.changes,
    candidates: [],
    rules: settings.rules,
    web: 'https://github.com/acme/widget',
    previous: { version: version('1.2.3'), tag: 'v1.2.3' },
  })
})

test('what there is not is absent, not undefined', () => {
  const world = { base: null, web: null }
  const facts = factsOf(plannedOf(messages, world), snapshotOf(messages, world), settingsOf())
  expect(Object.keys(facts)).toEqual([
    'project',
    'version',
    'tag',
    'bump',
    'head',
    'date',
    'changes',
    'candidates',
    'rules',
  ])
})

test('the highlights of the configuration', () => {
  const settings = settingsOf({}, { highlights: 'Faster.' })
  expect(factsOf(plannedOf(messages), snapshotOf(messages), settings).highlights).toBe('Faster.')
})

describe('the date', () => {
  test("is the clock's for a tag to be made", () => {
    expect(factsOf(plannedOf(messages), snapshotOf(messages), settingsOf()).date).toBe(NOW)
  })

  test("is the tag's own for one that is there: a rerun writes the same notes", () => {
    const current = checkpointOf('1.3.0', 1, { message: ownMessage(1), taggedAt: 1_700_000_000 })
    const facts = factsOf(plannedOf(messages, { current }), snapshotOf(messages, { current }), settingsOf())
    expect(facts.date).toBe(1_700_000_000_000)
  })

  test("is the commit's for a lightweight tag: it has none of its own, and a rerun on another day writes the same", () => {
    const current = checkpointOf('1.3.0', 1, { annotated: false, message: '', taggedAt: 0 })
    const snapshot = snapshotOf(messages, { current })
    const [commit] = snapshot.commits
    const facts = factsOf(plannedOf(messages, { current }), snapshot, settingsOf())
    expect(facts.date).toBe((commit?.committedAt ?? 0) * 1000)
    expect(factsOf(plannedOf(messages, { current }), { ...snapshot, commits: [] }, settingsOf()).date).toBe(NOW)
  })
})

describe('the candidates', () => {
  const two = ['feat: a', 'fix: b']

  test('that a stable version collects, lowest first, each below it', () => {
    const world = { candidates: { '1.3.0-rc.10': 2, '1.3.0-rc.9': 1, '1.3.0-beta.1': 1, '1.4.0-nightly.1': 1 } }
    const settings = settingsOf({}, { channels: ['rc', 'beta', 'nightly'] })
    const facts = factsOf(plannedOf(two, world), snapshotOf(two, world), settings)
    expect(facts.candidates).toEqual(['v1.3.0-beta.1', 'v1.3.0-rc.9', 'v1.3.0-rc.10'])
  })

  test('those of channels that nobody configured, made by other tools, were not tried out', () => {
    const nightly = { '1.3.0-nightly.1': 1, '1.3.0-nightly.2': 2 }
    const world = { candidates: { ...nightly, '1.3.0-rc.1': 2, '1.3.0-beta.1': 1 }, own: ['1.3.0-rc.1'] }
    const settings = settingsOf({}, { channels: ['beta'] })
    const { candidates } = factsOf(plannedOf(two, world), snapshotOf(two, world), settings)
    expect(candidates).toEqual(['v1.3.0-beta.1', 'v1.3.0-rc.1'])
  })

  test('a candidate collects none, and comes after the one before it', () => {
    const world = { candidates: { '1.3.0-rc.1': 1 }, last: '1.3.0-rc.1' }
    const facts = factsOf(
      plannedOf(two, { ...world, inputs: { prerelease: 'rc' } }),
      snapshotOf(two, world),
      settingsOf(),
    )
    expect(facts).toMatchObject({ tag: 'v1.3.0-rc.2', candidates: [], previous: { tag: 'v1.3.0-rc.1' } })
    expect(facts.changes.map(({ description }) => description)).toEqual(['b'])
  })
})
