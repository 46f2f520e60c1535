import { describe, expect, test } from '@jest/globals'
import { needsOf, permissionFindings } from '../../src/doctor/permissions.ts'
import { workflow } from './workflows.ts'

const WRITING = needsOf({ writes: true, gate: false, proposes: false, comments: false })

describe('what a job needs', () => {
  test.each([
    [{ writes: false, gate: false, proposes: true, comments: false }, { contents: 'read' }],
    [
      { writes: true, gate: true, proposes: false, comments: false },
      { contents: 'write', checks: 'read', statuses: 'read', actions: 'read' },
    ],
    [
      { writes: false, gate: false, proposes: false, comments: true },
      { contents: 'read', 'pull-requests': 'write' },
    ],
    [
      { writes: true, gate: false, proposes: true, comments: false },
      { contents: 'write', 'pull-requests': 'write' },
    ],
  ])('%j: %j', (job, needs) => {
    expect(Object.fromEntries(needsOf(job))).toEqual(needs)
  })
})

test.each([
  ['permissions: { contents: write }', []],
  ['permissions: { contents: read }', ['D303 problem']],
  ['permissions: {}', ['D303 problem']],
  ['permissions: read-all', ['D303 problem']],
  ['permissions: write-all', ['D304 note']],
  ['permissions: { contents: write, packages: write, id-token: read }', ['D304 note']],
  ['name: a job that says none', ['D303 note']],
])('%s: %j', async (line, expected) => {
  const { jobs } = await workflow(`jobs:\n  a:\n    ${line}\n`)
  const findings = jobs.flatMap((job) => permissionFindings(job, WRITING))
  expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual(expected)
})

test.each<['read' | 'write', boolean, string, string]>([
  ['read', true, 'problem', 'the default is too little'],
  ['read', false, 'note', 'reading is enough'],
  ['write', true, 'note', 'the default is enough'],
])('a job that sets none, by default %s, writes %s: %s (%s)', async (byDefault, writes, level) => {
  const { jobs } = await workflow('jobs:\n  a:\n    steps: []\n')
  const needs = needsOf({ writes, gate: false, proposes: false, comments: false })
  expect(jobs.flatMap((job) => permissionFindings(job, needs, byDefault))).toMatchObject([{ code: 'D303', level }])
})

test.each([
  ['{ contents: read, id-token: write, attestations: write }', []],
  ['{ contents: write }', ['D304']],
])('a job that only plans, with %s: %j', async (permissions, codes) => {
  const { jobs } = await workflow(`jobs:\n  a:\n    permissions: ${permissions}\n`)
  const needs = needsOf({ writes: false, gate: false, proposes: false, comments: false })
  expect(jobs.flatMap((job) => permissionFindings(job, needs)).map(({ code }) => code)).toEqual(codes)
})
