import { expect, test } from '@jest/globals'
import { stepsOf } from '../../src/plan/steps.ts'
import { NOW, planOf, settingsOf, shaOf } from './history.ts'

const texts = { name: 'widget v1.3.0', notes: '# Notes\n', tagMessage: '🚀 widget v1.3.0\n' }
const plan = planOf(['feat: a'])

const TAG = { kind: 'tag', name: 'v1.3.0', commit: shaOf(1), message: texts.tagMessage, date: NOW }
const DRAFT = { kind: 'draft', tag: 'v1.3.0', name: texts.name, body: texts.notes, prerelease: false }

test('the tag, then the draft for it', () => {
  expect(stepsOf(plan, texts, settingsOf(), NOW)).toEqual([TAG, DRAFT])
})

test('draft: false publishes, last of all', () => {
  expect(stepsOf(plan, texts, settingsOf({ draft: 'false' }), NOW)).toEqual([
    TAG,
    DRAFT,
    { kind: 'publish', tag: 'v1.3.0', version: '1.3.0', makeLatest: 'auto' },
  ])
})

test('make-latest goes with the publication', () => {
  const steps = stepsOf(plan, texts, settingsOf({ draft: 'false', 'make-latest': 'false' }), NOW)
  expect(steps.at(-1)).toMatchObject({ kind: 'publish', makeLatest: 'false' })
  expect(stepsOf(plan, texts, settingsOf({ 'make-latest': 'false' }), NOW)).toEqual([TAG, DRAFT])
})

test('a candidate is drafted as a prerelease', () => {
  const candidate = planOf(['feat: a'], { inputs: { version: '1.3.0-rc.1' } })
  expect(stepsOf(candidate, texts, settingsOf(), NOW)[1]).toMatchObject({ tag: 'v1.3.0-rc.1', prerelease: true })
})

test('steps are plain data: a dry run can show them', () => {
  const steps = stepsOf(plan, texts, settingsOf({ draft: 'false' }), NOW)
  expect(JSON.parse(JSON.stringify(steps))).toStrictEqual(steps)
})
