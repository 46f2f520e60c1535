// GitHub lags behind what a run has just made: the run waits for it, and ends as if nothing had been.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }])
})

afterEach(() => world.end())

const inputs = { draft: 'false' }

/** The state after a run that nothing befell. */
async function cleanState(): Promise<string> {
  expect((await world.release({ inputs })).kind).toBe('released')
  const clean = world.state()
  world.reset()
  return clean
}

test.each<[string, string, number]>([
  ['the tag object, when the ref is to be made', '/git/tags', 2],
  ['the tag object, for some looks', '/git/tags', 8],
  ['the ref, when it is to be drafted for', '/git/refs', 3],
  ['the ref, for some looks', '/git/refs', 6],
])('a run ends well though GitHub does not see %s', async (_, path, requests) => {
  const clean = await cleanState()
  const fault = world.github.fault({ kind: 'unseen', requests, method: 'POST', path })
  expect((await world.release({ inputs })).kind).toBe('released')
  expect(fault.hits).toBe(1)
  expect(world.github.requests.some(({ status }) => status === 404 || status === 422)).toBe(true)
  expect(world.state()).toBe(clean)
  expect(world.github.violations).toEqual([])
})

test.each([
  ['/git/tags', 'VC413'],
  ['/git/refs', 'VC407'],
])('what stays unseen after POST %s ends the run with %s, and a later one goes on', async (path, code) => {
  const clean = await cleanState()
  world.github.fault({ kind: 'unseen', requests: 1000, method: 'POST', path })
  expect(await world.release({ inputs })).toMatchObject({ kind: 'failed', codes: [code] })
  world.github.forget()
  expect((await world.release({ inputs })).kind).toBe('released')
  expect(world.state()).toBe(clean)
})
