import { describe, expect, test } from '@jest/globals'
import { triggerOf, usesUs } from '../../src/doctor/workflow.ts'
import { workflow } from './workflows.ts'

test.each(['on: push', 'on: [pull_request, push]', 'on:\n  push:\n    branches: [main]'])(
  '%j listens to push',
  async (on) => {
    expect(triggerOf(await workflow(on), 'push')).toBeDefined()
    expect(triggerOf(await workflow(on), 'release')).toBeUndefined()
  },
)

test('actions of steps and reusable workflows of jobs are uses; permissions come from the job, else from the top', async () => {
  const { jobs } = await workflow(
    'permissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@v1\n  b:\n    permissions: read-all\n    steps:\n      - uses: o/r@v1\n      - run: make\n',
  )
  expect(jobs.map(({ uses, runs }) => [uses.map(({ name }) => name), runs.length])).toEqual([
    [['o/r/.github/workflows/w.yml@v1'], 0],
    [['o/r@v1'], 1],
  ])
  expect(jobs.map(({ permissions }) => permissions?.text)).toEqual([undefined, 'read-all'])
})

describe('ours', () => {
  test.each([
    ['acme/version-checkpoint@v1', false, true],
    ['acme/version-checkpoint/.github/workflows/reusable.yml@v1', false, true],
    ['acme/not-version-checkpoint-2@v1', false, false],
    ['./', true, true],
    ['./', false, false],
    ['./.github/workflows/reusable-gated.yml', true, true],
    ['actions/checkout@v7', true, false],
  ])('%s, in its own repository %s: %s', async (name, isOwn, expected) => {
    const { jobs } = await workflow(`jobs:\n  a:\n    steps:\n      - uses: ${name}\n`)
    const use = jobs[0]?.uses[0]
    expect(use !== undefined && usesUs(use, isOwn)).toBe(expected)
  })
})
