import { expect, test } from '@jest/globals'
import { decide } from '../../src/next-version/decide.ts'
import type { Decided } from '../../src/packages/groups.ts'
import { commitsAfter } from '../../src/preview/branch.ts'
import { packagesPreviewOf } from '../../src/preview/packages-preview.ts'
import { commitRules } from '../../src/settings/commit-rules.ts'
import { NO_CONFIGURATION } from '../../src/settings/configured.ts'
import type { PackageSettings } from '../../src/settings/settle-packages.ts'
import { settingsOf } from '../next-version/history.ts'
import { meetingOf } from './pulls.ts'

const meeting = meetingOf({ own: ['wip', 'fix: a'], pull: { title: 'feat!: a new world' } })
const settings = settingsOf({})

const packageOf = (name: string, changes: Partial<PackageSettings['settings']> = {}) =>
  ({ name, settings: { ...settings, ...changes } }) as PackageSettings

function decidedAfter(method: 'squash' | 'merge', one: PackageSettings): Decided {
  const snapshot = { ...meeting.snapshot, commits: commitsAfter(method, meeting.branch, meeting.pull) ?? [] }
  const decision = decide(snapshot, one.settings)
  return { one, snapshot, decision, own: decision }
}

const both = [packageOf('core'), packageOf('web')]
const after = (method: 'squash' | 'merge') => both.map((one) => decidedAfter(method, one))
const question = {
  meetings: new Map(both.map(({ name }) => [name, meeting])),
  methods: ['squash', 'merge', 'rebase'],
  first: after('squash'),
  settings,
} as const

test('each package has its rows: ways that come to the same stand in one', () => {
  const { packages, pullRequest } = packagesPreviewOf({
    ...question,
    foretold: [after('squash'), after('merge'), { kind: 'fails', code: 'VC212' }],
  })
  expect([pullRequest, packages.map(({ name, after: base }) => [name, base])]).toEqual([
    7,
    [
      ['core', 'v1.2.3'],
      ['web', 'v1.2.3'],
    ],
  ])
  expect(packages[0]?.rows.map(({ methods, outcome }) => [methods, outcome])).toEqual([
    [['squash'], { kind: 'release', tag: 'v2.0.0', bump: 'major', prerelease: false }],
    [['merge'], { kind: 'release', tag: 'v1.2.4', bump: 'patch', prerelease: false }],
    [['rebase'], { kind: 'fails', code: 'VC212' }],
  ])
})

test('where too little is known, every package says so', () => {
  const foretold = [{ kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }] as const
  const { packages } = packagesPreviewOf({ ...question, foretold })
  expect(packages.map(({ rows }) => rows.map(({ outcome }) => outcome.kind))).toEqual([['unknown'], ['unknown']])
})

test('a title counts where it does for one package', () => {
  const types = new Map([['deps', { bump: 'patch' as const }]])
  const rules = commitRules({ ...NO_CONFIGURATION, rules: { types } }, 'checkpoint')
  const titled = { ...meeting, pull: { ...meeting.pull, title: 'deps: a' } }
  const adviceFor = (first: readonly Decided[]) =>
    packagesPreviewOf({
      ...question,
      meetings: new Map(both.map(({ name }) => [name, titled])),
      foretold: [first, first, first],
      first,
    }).advice
  expect(adviceFor(after('squash'))?.fault).toContain('deps')
  expect(adviceFor([decidedAfter('squash', packageOf('core', { rules })), ...after('squash').slice(1)])).toBeUndefined()
})
