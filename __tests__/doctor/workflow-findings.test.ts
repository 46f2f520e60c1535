import { describe, expect, test } from '@jest/globals'
import { brokenWorkflow, workflowFindings } from '../../src/doctor/workflow-findings.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { settlePackages } from '../../src/settings/settle-packages.ts'
import { releasing, workflow } from './workflows.ts'

const SETUP = { settings: { draft: true, requireChecks: 'none', comment: false }, isOwn: false } as const
const codes = async (...workflows: Promise<Awaited<ReturnType<typeof workflow>>>[]) =>
  workflowFindings(await Promise.all(workflows), SETUP).map(({ code }) => code)

test('a plain workflow is fine', async () => {
  expect(await codes(releasing('on: push\nconcurrency: a'))).toEqual([])
})

test('another workflow waits for the tag that this one makes', async () => {
  expect(await codes(releasing('on: push'), workflow('on: { push: { tags: [v*] } }'))).toEqual(['D302'])
})

test('without a workflow of ours a pushed tag is a person’s', async () => {
  expect(await codes(workflow('on: { push: { tags: [v*] } }'))).toEqual([])
})

test('a dry run needs to read alone', async () => {
  const text =
    'jobs:\n  a:\n    permissions: { contents: read }\n    steps:\n      - uses: a/version-checkpoint@v1\n        with: { dry-run: true }\n'
  expect(await codes(workflow(text))).toEqual([])
})

test('a gate asks for more', async () => {
  const gated = { ...SETUP, settings: { ...SETUP.settings, requireChecks: 'all' } } as const
  const [finding] = workflowFindings([await releasing('on: push')], gated)
  expect(finding?.what).toContain('checks: read, statuses: read, actions: read')
})

test('a pull request that proposes packages asks for more, wherever via is said', async () => {
  const text = 'packages:\n  core: { path: core, prepare: { files: [package.json], via: pull-request } }\n'
  const configuration = await parseConfiguration('x.yml', text)
  const { packages } = await settlePackages(new Map(), configuration, undefined)
  const settings = { ...SETUP.settings, ...(packages && { packages }) }
  const [finding] = workflowFindings([await releasing('on: push')], { ...SETUP, settings })
  expect(finding?.what).toContain('pull-requests: write')
})

test('a job that only follows a publication asks for no checks', async () => {
  const gated = { ...SETUP, settings: { ...SETUP.settings, requireChecks: 'all' } } as const
  const after = "    if: github.event_name == 'release'\n    permissions: { contents: write }"
  expect(workflowFindings([await releasing('on: push', after)], gated)).toEqual([])
})

describe('a comment on a pull request', () => {
  const jobOn = (on: string, line = '') =>
    workflow(
      `on: ${on}\njobs:\n  a:\n    permissions: { contents: read }\n    steps:\n      - uses: a/version-checkpoint@v1\n        with: { command: plan${line} }\n`,
    )

  test.each<[string, string, string, boolean, readonly string[]]>([
    ['[pull_request]', ', comment: true', 'the input asks for one', false, ['D303']],
    ['{ pull_request_target: {} }', '', 'the configuration asks for one', true, ['D303']],
    ['[pull_request]', ', comment: false', 'the input outweighs the configuration', true, []],
    ['[pull_request]', '', 'nobody asks for one', false, []],
    ['push', ', comment: true', 'there is no pull request', false, []],
  ])('on %s, %j: %s', async (on, line, _, comment, expected) => {
    const setup = { ...SETUP, settings: { ...SETUP.settings, comment } }
    expect(workflowFindings([await jobOn(on, line)], setup).map(({ code }) => code)).toEqual(expected)
  })
})

test('a broken workflow is named by its reader', () => {
  expect(brokenWorkflow({ code: 'VC903', what: 'x.yml:1:1 cannot be read.', why: '', cure: '' })).toMatchObject({
    code: 'D306',
    what: 'x.yml:1:1 cannot be read.',
  })
})
