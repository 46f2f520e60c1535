import { describe, expect, test } from '@jest/globals'
import { applyPlan, parsePlan } from '../../src/next-version/apply.ts'
import { settingsRecord } from '../../src/release/binding.ts'
import { planJson, type PlanJson } from '../../src/next-version/plan-json.ts'
import { checkpointOf, ownMessage, planOf, settingsOf, snapshotOf } from './history.ts'

const MESSAGES = ['feat: a', 'fix: b']
const SETTINGS = settingsOf({ 'plan-file': 'plan.json' })
const RECORD = settingsRecord(SETTINGS, {})

/** A plan as it comes back from a file. */
const plan = (inputs: Record<string, string> = {}, change: Partial<PlanJson> = {}): PlanJson =>
  parsePlan('plan.json', JSON.stringify({ ...planJson(planOf(MESSAGES, { inputs })), settings: RECORD, ...change }))

describe('a plan that holds', () => {
  test.each([
    [{}, '1.3.0'],
    [{ bump: 'major' }, '2.0.0'],
    [{ version: '1.4.0' }, '1.4.0'],
  ])('with %j is applied with its own reason, whatever this run was told', (inputs, version) => {
    const given = plan(inputs)
    const applied = applyPlan(given, snapshotOf(MESSAGES), SETTINGS, RECORD)
    expect(applied.kind === 'release' && { ...planJson(applied.plan), settings: RECORD }).toEqual(given)
    expect(given.version).toBe(version)
  })

  test('is gone on with where its tag is there already', () => {
    const current = checkpointOf('1.3.0', 2, { message: ownMessage(2) })
    expect(applyPlan(plan(), snapshotOf(MESSAGES, { current }), SETTINGS, RECORD)).toMatchObject({ kind: 'resume' })
  })
})

describe('what the file says of why and of warnings is not believed', () => {
  const forged = { reason: 'the owner said so', warnings: ['\u001b[2Jall is well'] }

  test.each<[Record<string, string>, string]>([
    [{}, '1.3.0'],
    [{ bump: 'major' }, '2.0.0'],
  ])('with %j', (inputs, version) => {
    const applied = applyPlan(plan(inputs, forged), snapshotOf(MESSAGES), SETTINGS, RECORD)
    expect(applied).toMatchObject({
      kind: 'release',
      plan: { version, reason: 'version is set', warnings: [] },
    })
  })

  test('a warning that the history gives is told, though the file is silent', () => {
    const given = plan({ bump: 'patch' }, { warnings: [] })
    const applied = applyPlan(given, snapshotOf(MESSAGES), SETTINGS, RECORD)
    expect(applied).toMatchObject({
      plan: { reason: 'bump: patch is set', warnings: [expect.stringContaining('minor')] },
    })
  })
})

describe('a plan is refused where', () => {
  const moved = settingsRecord(settingsOf({ draft: 'false' }), { notes: { name: 'x', text: 'y' } })

  test.each<[string, PlanJson, Parameters<typeof snapshotOf>, Record<string, string>, string[]]>([
    ['the head moved', plan(), [[...MESSAGES, 'fix: c']], RECORD, ['head: "c000002']],
    ['another version came before', plan(), [MESSAGES, { base: '1.2.4' }], RECORD, ['base: {', '1.2.4']],
    ['it is the first release now', plan(), [MESSAGES, { base: null }], RECORD, ['base: {', 'null here']],
    [
      'settings and templates differ',
      plan(),
      [MESSAGES],
      moved,
      ['the setting draft differs; the setting template: notes differs'],
    ],
    ['a commit reads otherwise', plan(), [['feat: other', 'fix: b']], RECORD, ['rows', 'changes']],
    [
      'its tag was written by hand',
      plan({}, { tag: 'v9.9.9' }),
      [MESSAGES],
      RECORD,
      ['tag: "v9.9.9" in the plan, "v1.3.0" here'],
    ],
    ['its version is none', plan({}, { version: 'next' }), [MESSAGES], RECORD, ['next is not a version']],
    ['it says nothing of settings', plan({}, { settings: {} }), [MESSAGES], RECORD, ['the setting draft differs']],
  ])('%s', (_, given, snapshot, record, words) => {
    const applying = () => applyPlan(given, snapshotOf(...snapshot), SETTINGS, record)
    expect(applying).toThrow('VC222')
    for (const word of words) expect(applying).toThrow(word)
  })

  test.each([[undefined], [''], ['{'], ['[]'], ['null'], ['{"schema":2}'], ['{"schema":1,"head":1}']])(
    'the file holds %j',
    (text) => {
      expect(() => parsePlan('plan.json', text)).toThrow('VC121')
    },
  )
})
