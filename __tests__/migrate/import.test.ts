import { expect, test } from '@jest/globals'
import { ImportBuilder } from '../../src/migrate/import.ts'
import { readSaid } from '../../src/migrate/read-said.ts'

test('a line of the table has the key, the value and the place; a default has no place', async () => {
  const top = await readSaid({ path: 'a.json', text: '{ "a": "x", "b": 1, "$schema": "y" }' }, 'JSON')
  const made = new ImportBuilder('lerna')
  made.kept('a default', 'ours')
  made.rest(top, ['a'], { b: 'do this' })
  expect(made.done('by hand').rows).toEqual([
    { verdict: 'kept', theirs: 'a default', ours: 'ours' },
    { verdict: 'not there', theirs: 'b: 1', place: 'a.json:1:18', ours: 'do this' },
  ])
})

test('a key that nobody knows is never passed over', async () => {
  const top = await readSaid({ path: 'a.json', text: '{ "constructor": "x" }' }, 'JSON')
  const made = new ImportBuilder('lerna')
  made.rest(top, [])
  expect(made.done('push').rows).toMatchObject([{ verdict: 'not there', ours: 'nothing stands for it here' }])
})
