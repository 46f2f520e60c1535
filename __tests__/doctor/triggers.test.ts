import { expect, test } from '@jest/globals'
import { deafTriggers } from '../../src/doctor/triggers.ts'
import { workflow } from './workflows.ts'

test.each([
  ['on: { push: { tags: ["v*"] } }', false, false, 1, 'a tag by GITHUB_TOKEN starts nothing'],
  ['on: create', false, false, 1, 'nor does it so'],
  ['on: { push: { branches: [main] } }', false, false, 0, 'people push branches'],
  ['on: { push: { tags: ["v*"] } }', true, false, 0, "a token of one's own starts it"],
  ['on: { release: { types: [published] } }', false, true, 1, 'nor does a release that a run publishes'],
  ['on: { release: { types: [published] } }', false, false, 0, 'a person publishes the draft'],
])('%s, own token %s, publishes %s: %i (%s)', async (on, ownToken, publishes, count) => {
  expect(deafTriggers(await workflow(on), { ownToken, publishes })).toHaveLength(count)
})
