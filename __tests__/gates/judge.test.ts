import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CheckRun, CommitStatus, Evidence, RequiredCheck } from '../../src/ports/evidence.ts'
import { atTimeout, judgeChecks, type Verdict } from '../../src/gates/judge.ts'
import { shaOf } from '../next-version/history.ts'

let ids = 0

const run = (name: string, changes: Partial<CheckRun> = {}): CheckRun => ({
  id: String((ids += 1)),
  name,
  app: 'github-actions',
  appId: 15368,
  suite: '1',
  status: 'completed',
  conclusion: 'success',
  url: `https://x/${name}`,
  ...changes,
})

const status = (context: string, state: string): CommitStatus => ({ context, state, url: `https://x/${context}` })

const evidence = (
  checkRuns: readonly CheckRun[],
  statuses: readonly CommitStatus[] = [],
  more: Partial<Evidence> = {},
): Evidence => ({ commit: shaOf(1), checkRuns, statuses, own: new Set(), ...more })

const required = (...checks: readonly RequiredCheck[]) => ({ required: { branch: 'main', checks } })
const reasonOf = (verdict: Verdict) => (verdict.kind === 'open' ? '' : verdict.reason)

/** https://docs.github.com/en/rest/guides/using-the-rest-api-to-interact-with-checks#about-check-suites */
const CONCLUSIONS: readonly [string | null, Verdict['kind']][] = [
  ['success', 'open'],
  ['neutral', 'open'],
  ['skipped', 'open'],
  ['failure', 'shut'],
  ['cancelled', 'shut'],
  ['timed_out', 'shut'],
  ['action_required', 'shut'],
  ['stale', 'shut'],
  ['startup_failure', 'shut'],
  ['of_days_to_come', 'shut'],
  [null, 'waiting'],
]
const UNDONE = ['queued', 'in_progress', 'waiting', 'requested', 'pending', 'of_days_to_come']
/** https://docs.github.com/en/rest/commits/statuses */
const STATES: readonly [string, Verdict['kind']][] = [
  ['success', 'open'],
  ['pending', 'waiting'],
  ['failure', 'shut'],
  ['error', 'shut'],
  ['of_days_to_come', 'shut'],
]

describe('one check run', () => {
  test.each(CONCLUSIONS)('completed with %s: %s', (conclusion, kind) => {
    expect(judgeChecks(evidence([run('a', { conclusion })])).kind).toBe(kind)
  })

  test.each(UNDONE)('%s: waiting', (word) => {
    expect(judgeChecks(evidence([run('a', { status: word, conclusion: null })])).kind).toBe('waiting')
  })
})

describe('one commit status', () => {
  test.each(STATES)('%s: %s', (state, kind) => {
    expect(judgeChecks(evidence([], [status('a', state)])).kind).toBe(kind)
  })
})

/** The worse of two: red ends all, then what is waited for. */
const worse = (a: Verdict['kind'], b: Verdict['kind']) =>
  (['shut', 'waiting', 'open'] as const).find((kind) => kind === a || kind === b)

describe('each check run beside each status, and beside each other check run', () => {
  const runs = [
    ...CONCLUSIONS.map(([conclusion, kind]) => ({ word: `completed ${conclusion}`, kind, changes: { conclusion } })),
    ...UNDONE.map((word) => ({ word, kind: 'waiting' as const, changes: { status: word, conclusion: null } })),
  ]
  test.each(runs.flatMap((one) => STATES.map(([state, kind]) => ({ ...one, state, other: kind }))))(
    '$word, and a status of $state',
    ({ changes, kind, state, other }) => {
      expect(judgeChecks(evidence([run('a', changes)], [status('b', state)])).kind).toBe(worse(kind, other))
    },
  )

  test.each(runs.flatMap((one) => runs.map((two) => ({ ...one, two }))))(
    '$word and $two.word',
    ({ changes, kind, two }) => {
      expect(judgeChecks(evidence([run('a', changes), run('b', two.changes)])).kind).toBe(worse(kind, two.kind))
    },
  )
})

const RED = { conclusion: 'failure' }
const BUSY = { status: 'in_progress', conclusion: null }

describe('all checks', () => {
  test.each<[string, Evidence, Verdict['kind']]>([
    ['none at all is not green', evidence([]), 'waiting'],
    [
      'our own is left out',
      evidence([run('test'), run('release', { id: '9', ...BUSY })], [], { own: new Set(['9']) }),
      'open',
    ],
    ['our own alone is none', evidence([run('release', { id: '9' })], [], { own: new Set(['9']) }), 'waiting'],
    [
      'a job that was run again counts by its last run',
      evidence([run('a', { id: '1', ...RED }), run('a', { id: '2' })]),
      'open',
    ],
    ['… in any order, by its number', evidence([run('a', { id: '10' }), run('a', { id: '9', ...RED })]), 'open'],
    ['… and the last may be red', evidence([run('a', { id: '1' }), run('a', { id: '2', ...RED })]), 'shut'],
    [
      'two workflows with a job of one name: none hides the other',
      evidence([run('a', { suite: '1', ...RED }), run('a', { suite: '2' })]),
      'shut',
    ],
    ['two apps with a check of one name', evidence([run('a', RED), run('a', { app: 'other' })]), 'shut'],
    ['a red one ends it, whatever is still running', evidence([run('a', BUSY), run('b', RED)]), 'shut'],
  ])('%s', (_, seen, kind) => {
    expect(judgeChecks(seen).kind).toBe(kind)
  })

  test('what passed is told, statuses too', () => {
    expect(judgeChecks(evidence([run('a')], [status('b', 'success')]))).toEqual({
      kind: 'open',
      passed: [
        { name: 'a', state: 'passed', word: 'success', url: 'https://x/a' },
        { name: 'b', state: 'passed', word: 'success', url: 'https://x/b' },
      ],
    })
  })
})

describe('required checks', () => {
  const red = run('optional', RED)
  test.each<[string, Evidence, Verdict['kind']]>([
    ['those alone count', evidence([run('test'), red], [], required({ context: 'test' })), 'open'],
    ['one that has not begun is waited for', evidence([red], [], required({ context: 'test' })), 'waiting'],
    ['one that is red', evidence([run('test', RED)], [], required({ context: 'test' })), 'shut'],
    ['a status will do', evidence([], [status('test', 'success')], required({ context: 'test' })), 'open'],
    ['of the app that is asked for', evidence([run('test')], [], required({ context: 'test', appId: 15368 })), 'open'],
    [
      'another app’s is none',
      evidence([run('test', { appId: 7 })], [], required({ context: 'test', appId: 15368 })),
      'waiting',
    ],
    [
      'nor is a status, whose app nobody tells',
      evidence([], [status('test', 'success')], required({ context: 'test', appId: 1 })),
      'waiting',
    ],
    [
      'two workflows report it: both count',
      evidence([run('test'), run('test', { suite: '2', ...RED })], [], required({ context: 'test' })),
      'shut',
    ],
    ['nothing is required: it will never be green', evidence([run('test')], [], required()), 'shut'],
  ])('%s', (_, seen, kind) => {
    expect(judgeChecks(seen).kind).toBe(kind)
  })
})

describe('sentences', () => {
  test.each<[Evidence, string]>([
    [evidence([run('a', RED)]), 'a (failure) is red on '],
    [evidence([run('a', RED), run('b', { conclusion: 'timed_out' })]), 'a (failure), b (timed_out) are red on '],
    [evidence([run('a', BUSY)]), 'a (in_progress) is not finished on '],
    [evidence([], [], required({ context: 'test' })), 'test (missing) is not finished on '],
    [evidence([]), 'no check has run on '],
    [evidence([], [], required()), 'requires a check on main'],
    [evidence(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => run(name, RED))), 'e (failure) and 2 more are red on '],
  ])('%#: %s', (seen, words) => {
    expect(reasonOf(judgeChecks(seen))).toContain(words)
  })

  test('what is red is named with its link', () => {
    expect(judgeChecks(evidence([run('a'), run('b', RED)]))).toMatchObject({
      red: [{ name: 'b', word: 'failure', url: 'https://x/b' }],
    })
  })
})

describe('at the timeout', () => {
  test.each([
    [1, ' after 1 minute'],
    [30, ' after 30 minutes'],
  ])('what is waited for is shut (%s)', (minutes, words) => {
    const waiting = judgeChecks(evidence([run('a', BUSY)]))
    expect(atTimeout(waiting, minutes)).toEqual({ kind: 'shut', reason: `${reasonOf(waiting)}${words}`, red: [] })
  })

  test('open and shut stay', () => {
    for (const verdict of [judgeChecks(evidence([run('a')])), judgeChecks(evidence([run('a', RED)]))])
      expect(atTimeout(verdict, 1)).toBe(verdict)
  })
})

test('the order of the evidence does not matter', () => {
  const any = fc.record({
    id: fc.nat(50).map(String),
    name: fc.constantFrom('a', 'b'),
    suite: fc.constantFrom('1', '2'),
    conclusion: fc.constantFrom('success', 'failure', null),
  })
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (rows) => {
      const runs = rows.map((row) => run(row.name, row))
      expect(judgeChecks(evidence(runs)).kind).toBe(judgeChecks(evidence(runs.toReversed())).kind)
    }),
  )
})
