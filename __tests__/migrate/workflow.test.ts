import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ImportBuilder } from '../../src/migrate/import.ts'
import { workflowText } from '../../src/migrate/workflow.ts'

interface Workflow {
  readonly on: { readonly push?: { readonly branches: readonly string[] } }
  readonly jobs: { readonly checkpoint: { readonly permissions: object; readonly steps: readonly { uses: string }[] } }
}
const read = (text: string) => parse(text) as Workflow

describe('a push', () => {
  test('to the branches of the other tool and of the channels', () => {
    const made = new ImportBuilder('lerna')
    made.branches.push('main')
    made.set('channels', { next: 'next' })
    expect(read(workflowText(made.done('push'), 'trunk')).on.push?.branches).toEqual(['main', 'next'])
  })

  test('to the branch that is checked out, where it names none', () => {
    expect(read(workflowText(new ImportBuilder('lerna').done('push'), 'trunk')).on.push?.branches).toEqual(['trunk'])
  })

  test('a branch whose name is YAML of its own stays a name', () => {
    expect(read(workflowText(new ImportBuilder('lerna').done('push'), 'a: #b')).on.push?.branches).toEqual(['a: #b'])
  })
})

test('a person chooses the bump where the other tool is started by hand', () => {
  const text = workflowText(new ImportBuilder('lerna').done('by hand'), 'main')
  expect(text).toContain('bump: ${{ inputs.bump }}')
})

test('only a preparation by pull request may write pull requests', () => {
  const made = new ImportBuilder('lerna')
  made.set('prepare', { via: 'pull-request', changelog: 'CHANGELOG.md' })
  expect(read(workflowText(made.done('push'), 'main')).jobs.checkpoint.permissions).toEqual({
    contents: 'write',
    'pull-requests': 'write',
  })
})

test('actions are pinned as in our own workflows', () => {
  const own = readFileSync(new URL('../../.github/workflows/push.yml', import.meta.url), 'utf8')
  const [checkout] = read(workflowText(new ImportBuilder('lerna').done('push'), 'main')).jobs.checkpoint.steps
  expect(own).toContain(checkout?.uses)
})
