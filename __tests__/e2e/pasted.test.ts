// What people paste from README and docs: pinned, and of one mind, so that two pages pasted side by side fit together.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from './bundle.ts'
import { SHOWN, type Shown } from './documented.ts'
import type { Workflow } from './workflow.ts'

const isComplete = ({ text }: Shown) => /^jobs:/m.test(text)
const COMPLETE = SHOWN.filter(isComplete)
const usesOf = (text: string) => [...text.matchAll(/^.*\buses: (.*)$/gm)].map(([, used = '']) => used)
const FOLDER = join(ROOT, '.github/workflows')
const OWN = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'))

test.each(SHOWN.flatMap(({ name, text }) => usesOf(text).map((used) => [name, used])))(
  '%s: %s is pinned as our own workflows pin it, or says how',
  (_, used) => {
    if (used.startsWith('OWNER/')) {
      expect(used).toMatch(/^OWNER\/version-checkpoint\S*@v1( #.*)?$/)
      return
    }
    expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const [action = ''] = used.split('@')
    const pins = OWN.flatMap(usesOf).filter((own) => own.startsWith(`${action}@`))
    for (const own of pins) expect(used).toBe(own)
  },
)

test('our own moving tag is marked in whatever can be pasted whole, with the reason', () => {
  const ours = COMPLETE.flatMap(({ text }) => usesOf(text)).filter((used) => used.startsWith('OWNER/'))
  expect(ours.length).toBeGreaterThan(0)
  for (const used of ours) expect(used).toContain('@v1 # zizmor: ignore[unpinned-uses] ')
})

test('no finding of zizmor is passed over without a reason', () => {
  const ignored = [...OWN, ...SHOWN.map(({ text }) => text)].flatMap((text) => text.match(/zizmor: ignore.*/g) ?? [])
  expect(ignored.length).toBeGreaterThan(0)
  for (const comment of ignored) expect(comment).toMatch(/^zizmor: ignore\[[a-z-]+\] \w.{15,}$/)
})

describe('the complete workflows have in common', () => {
  const whole = COMPLETE.map(({ name, text }) => ({ name, workflow: parse(text) as Workflow }))
  const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps ?? [])
  const ours = (workflow: Workflow) => steps(workflow).filter(({ uses = '' }) => uses.startsWith('OWNER/'))
  const writes = ({ jobs }: Workflow) =>
    Object.values(jobs).filter(({ permissions, uses }) => permissions?.['contents'] === 'write' && uses === undefined)

  test.each(whole)('$name: no permission at the top, no credentials left behind', ({ workflow }) => {
    expect(workflow.permissions).toEqual({})
    for (const { uses = '', with: inputs } of steps(workflow))
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false)
  })

  test.each(whole.filter(({ workflow }) => writes(workflow).length > 0))(
    '$name: the group that keeps two of them from writing at once',
    ({ workflow }) => {
      for (const job of writes(workflow)) expect(job.concurrency ?? workflow.concurrency).toBe('checkpoint')
    },
  )

  test('floating tags: who publishes, and who takes back, move the same ones', () => {
    const said = whole.flatMap(({ name, workflow }) =>
      ours(workflow)
        .filter(({ with: inputs }) => ['publish', 'rollback'].includes(String(inputs?.['command'])))
        .map(({ with: inputs }) => [name, inputs?.['floating-tags']]),
    )
    expect(said.map(([name]) => name)).toEqual(['docs/publish.md 1', 'docs/rollback.md 1'])
    for (const [, tags] of said) expect(tags).toBe('major')
  })
})
