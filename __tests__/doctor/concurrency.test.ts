import { expect, test } from '@jest/globals'
import { concurrencyFindings } from '../../src/doctor/concurrency.ts'
import { workflow } from './workflows.ts'

test.each([
  ['on: push\nconcurrency: a', 0, 'a newer push releases the commits of both'],
  ['on: [push, workflow_dispatch]\nconcurrency: a', 1, 'a person waits in vain'],
  ['on: workflow_dispatch\nconcurrency: { group: a, queue: max }', 0, 'all wait'],
  ['on: push\nconcurrency: { group: a, cancel-in-progress: true }', 1, 'cut off half-way'],
  ['on: workflow_dispatch', 0, 'no group'],
])('%j: %i (%s)', async (top, count) => {
  const found = await workflow(`${top}\njobs:\n  a:\n    steps: []\n`)
  expect(found.jobs.flatMap((job) => concurrencyFindings(found, job))).toHaveLength(count)
})
