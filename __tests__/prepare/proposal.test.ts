import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import {
  declinedReason,
  isProposalBranch,
  judgeProposal,
  needsProof,
  proposalBranch,
  proposalRecord,
  pullText,
} from '../../src/prepare/proposal.ts'
import type { ProposeStep } from '../../src/writes/step.ts'
import type { Pull, SeenProposal } from '../../src/ports/pulls.ts'
import { shaOf } from '../next-version/history.ts'

const [HEAD, COMMIT, OTHER] = [shaOf(1), shaOf(7), shaOf(8)]
const STEP: ProposeStep = {
  kind: 'propose',
  versions: [{ tag: 'v1.3.0', isAsked: false }],
  base: 'main',
  branch: 'version-checkpoint/main',
  parent: HEAD,
  message: '📋 Prepare for v1.3.0 release',
  files: [{ path: 'VERSION', text: '1.3.0\n', isProgram: false }],
  title: '📋 Prepare for v1.3.0 release',
  notes: '# Notes\n',
}
const textFor = (commit = COMMIT, step = STEP, before?: string) =>
  pullText(undefined, step, proposalRecord(step, { commit, before }))
const pull = (more: Partial<Pull> = {}): Pull => ({
  id: 'P',
  number: 1,
  url: 'https://x/1',
  state: 'open',
  head: COMMIT,
  ...textFor(),
  ...more,
})
const branch = { commit: COMMIT, parents: [HEAD], message: STEP.message, tree: shaOf(6), date: 0 }
const seen = (more: Partial<SeenProposal> = {}): SeenProposal => ({
  repository: 'R',
  base: HEAD,
  branch,
  pulls: [pull()],
  ...more,
})
const judge = (what: SeenProposal, { step = STEP, isOwn = true } = {}) => judgeProposal(what, step, isOwn)

test('the branch has the name of the one that it is for', () => {
  expect(proposalBranch('release/1.x')).toBe('version-checkpoint/release/1.x')
  expect([proposalBranch('main'), 'main', 'feat/version-checkpoint/x'].map(isProposalBranch)).toEqual([
    true,
    false,
    false,
  ])
})

describe('a proposal', () => {
  const later = { ...STEP, parent: OTHER }
  const merged = pull({ state: 'merged' })
  const closed = pull({ state: 'closed' })
  test.each<[string, SeenProposal, Record<string, unknown>, { step?: ProposeStep; isOwn?: boolean }]>([
    ['nothing is there', { repository: 'R', base: HEAD, pulls: [] }, { kind: 'renew', pull: undefined }, {}],
    ['main is elsewhere', seen({ base: OTHER }), { kind: 'moved', head: OTHER }, {}],
    ['main is gone', { repository: 'R', pulls: [] }, { kind: 'moved', head: undefined }, {}],
    ['all is right', seen(), { kind: 'keep' }, {}],
    ['main has moved on', seen({ base: OTHER }), { kind: 'renew', from: COMMIT }, { step: later }],
    [
      'other files',
      seen(),
      { kind: 'renew', from: COMMIT },
      { step: { ...STEP, files: [{ path: 'VERSION', text: '1.3.1\n', isProgram: false }] } },
    ],
    ['other notes alone', seen(), { kind: 'word' }, { step: { ...STEP, notes: '# Other\n' } }],
    [
      'a run died between the words and the branch',
      seen({ branch: { ...branch, commit: OTHER }, pulls: [pull(textFor(COMMIT, STEP, OTHER))] }),
      { kind: 'renew', from: OTHER },
      {},
    ],
    ['a run died before the pull request', seen({ pulls: [] }), { kind: 'renew', pull: undefined, from: COMMIT }, {}],
    ['a merge left its branch', seen({ pulls: [merged] }), { kind: 'renew', pull: undefined }, { isOwn: false }],
    ['a person closed it', seen({ pulls: [closed] }), { kind: 'declined', pull: closed }, {}],
    [
      'a new branch after one that was closed',
      seen({ branch: { ...branch, commit: OTHER }, pulls: [closed] }),
      { kind: 'renew' },
      {},
    ],
    ['a closed one beside the open one', seen({ pulls: [closed, pull(), closed] }), { kind: 'keep' }, {}],
    ['an open one without our words', seen({ pulls: [pull({ body: 'Hello' })] }), { kind: 'renew', from: COMMIT }, {}],
  ])('%s', (_, what, verdict, given) => {
    expect(judge(what, given)).toMatchObject(verdict)
  })

  test.each<[string, SeenProposal, boolean]>([
    ['a commit that no record names', seen({ branch: { ...branch, commit: OTHER } }), true],
    ['no pull request, and a commit with our message that holds something else', seen({ pulls: [] }), false],
    ['one without our words, and a commit that holds something else', seen({ pulls: [pull({ body: 'Hi' })] }), false],
    ['a merged one, and more on its branch', seen({ branch: { ...branch, commit: OTHER }, pulls: [merged] }), false],
    ['damaged comments', seen({ pulls: [pull({ body: textFor().body.replace(':end', ':ned') })] }), true],
  ])('%s: somebody else’s, and refused', (_, what, isOwn) => {
    expect(() => judge(what, { isOwn })).toThrow(CheckpointError)
    expect(() => judge(what, { isOwn })).toThrow(/^VC721/)
  })

  test.each<[string, SeenProposal, boolean]>([
    ['no branch', { repository: 'R', base: HEAD, pulls: [] }, false],
    ['our record in the open one', seen(), false],
    [
      'damaged comments, which are refused',
      seen({ pulls: [pull({ body: textFor().body.replace(':end', ':ned') })] }),
      false,
    ],
    ['a merge left the branch', seen({ pulls: [merged] }), false],
    ['no pull request', seen({ pulls: [] }), true],
    ['an open one without our words', seen({ pulls: [pull({ body: 'Hello' })] }), true],
    ['more on the branch than what was merged', seen({ branch: { ...branch, commit: OTHER }, pulls: [merged] }), true],
    ['a new branch after one that was closed', seen({ branch: { ...branch, commit: OTHER }, pulls: [closed] }), true],
  ])('with %s, what the commit holds is asked: %#', (_, what, isAsked) => {
    expect(needsProof(what)).toBe(isAsked)
  })
})

describe('the words', () => {
  const record = proposalRecord(STEP, { commit: OTHER, before: COMMIT })
  const write = (there: Pull, step = STEP) => pullText(there, step, record)
  const step = { ...STEP, title: 'New', notes: '# New\n' }

  test('ours follow', () => {
    expect(write(pull(), step)).toMatchObject({
      title: 'New',
      body: expect.stringMatching(/-->\n# New\n\nRelease-Version: v1.3.0\n<!--/),
    })
  })

  test('a title and notes that a person edited stay, and are known as theirs next time, too', () => {
    const edited = pull({ title: 'Mine', body: `Above\r\n\r\n${textFor().body.replace('# Notes', '# Mine')}\nBelow` })
    const once = write(edited, step)
    expect(once).toMatchObject({
      title: 'Mine',
      body: expect.stringMatching(/^Above\n\n<!--[^]*\n# Mine\n\nRelease-Version: v1.3.0\n<!--.*-->\nBelow$/),
    })
    expect(write(pull(once), step)).toEqual(once)
  })

  test('notes that were emptied are ours again', () => {
    expect(write(pull({ body: textFor().body.replace('# Notes', '') }), step).body).toContain('\n# New\n')
  })

  test('they come under what a person wrote alone', () => {
    expect(write(pull({ title: 'Mine', body: 'Hello' })).body).toMatch(/^Hello\n\n<!-- version-checkpoint:begin/)
    expect(write(pull({ body: '' })).body).toMatch(/^<!-- version-checkpoint:begin/)
  })

  test('they fit: GitHub takes 65,536 characters', () => {
    const long = { ...STEP, notes: '- an entry of the notes\n'.repeat(5_000) }
    const { body } = pullText(undefined, long, record)
    expect(body.length).toBeLessThan(60_000)
    expect(body).toContain('more than fits in a pull request')
  })
})

test('a closed one tells how to have it again', () => {
  expect(declinedReason(pull(), 'b')).toBe(
    'the pull request that proposed a release was closed: https://x/1; to have it proposed again, delete its branch b',
  )
})
