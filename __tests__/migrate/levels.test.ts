import { expect, test } from '@jest/globals'
import { ImportBuilder } from '../../src/migrate/import.ts'
import { explainPushedTag, setMajorOnZero, setPatchAtLeast, setTypes } from '../../src/migrate/levels.ts'

function importOf(act: (made: ImportBuilder) => void) {
  const made = new ImportBuilder('lerna')
  act(made)
  return made.done('push')
}

test('types that are as ours set nothing', () => {
  const types = (bump: 'minor' | 'patch') => new Map([['feat', { bump }]])
  expect(
    importOf((made) => {
      setTypes(made, types('minor'))
    }).settings,
  ).toEqual({})
  expect(
    importOf((made) => {
      setTypes(made, types('patch'))
    }).settings,
  ).toEqual({ types: { feat: { bump: 'patch' } } })
})

test.each([true, false])('a breaking change below 1.0.0 is a major: %s', (isMajor) => {
  expect(
    importOf((made) => {
      setMajorOnZero(made, 'its default', isMajor)
    }),
  ).toMatchObject({
    settings: { 'major-on-zero': isMajor },
    rows: [{ verdict: 'kept', theirs: 'its default', ours: `major-on-zero: ${isMajor}` }],
  })
})

test('what releases any commit is changed, and set', () => {
  expect(
    importOf((made) => {
      setPatchAtLeast(made, 'any commit')
    }),
  ).toMatchObject({
    settings: { 'on-no-release': 'patch' },
    rows: [{ verdict: 'changed', theirs: 'any commit' }],
  })
})

test('a tag without a release is changed', () => {
  const { settings, rows } = importOf((made) => {
    explainPushedTag(made, 'a hook')
  })
  expect([settings, rows[0]?.verdict, rows[0]?.theirs]).toEqual([
    {},
    'changed',
    'the tag is pushed by a hook, without a release',
  ])
})
