// A tag that only the clone has: a step of the job made it, or somebody forgot to push it.
import { afterEach, expect, test } from '@jest/globals'
import { git } from '../e2e/repository.ts'
import { openWorld, type World } from './world.ts'

let world: World

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

const inRemote = (...args: readonly string[]) => git(world.remote, ...args)

test.each([
  ['annotated', ['-a', '-m', 'by hand']],
  ['lightweight', []],
])('%s, on the head: it is not on GitHub yet, so its version is made there', async (_, kind) => {
  world = await openWorld([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label' }])
  git(world.directory, 'tag', ...kind, 'v1.5.0')
  const before = git(world.directory, 'rev-parse', 'v1.5.0')
  expect(await world.release()).toMatchObject({ kind: 'released', plan: { tag: 'v1.5.0' } })
  expect(inRemote('rev-parse', 'v1.5.0^{commit}')).toBe(inRemote('rev-parse', 'main'))
  expect(inRemote('cat-file', '-t', 'v1.5.0')).toBe('tag')
  expect(world.github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([['v1.5.0', true]])
  expect(git(world.directory, 'rev-parse', 'v1.5.0')).toBe(before)
  world.github.forget()
  await world.release()
  expect(world.github.writes()).toEqual([])
})
