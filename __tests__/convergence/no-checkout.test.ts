// Without a checkout the history is GitHub's, and GitHub may lag behind itself.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { githubHistory } from '../../src/github/history.ts'
import { CLOCK } from '../github/calls.ts'
import { openWorld, type World } from './world.ts'

const COMPARE = /\/compare\//

let world: World
let clean: string

const history = () =>
  githubHistory(() => ({ token: 'token-rw', repository: 'acme/widget', apiUrl: world.github.url, clock: CLOCK }))
const run = () => world.release({ git: history(), revision: world.head })

beforeAll(async () => {
  world = await openWorld([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label' }])
})

beforeEach(async () => {
  world.reset()
  expect((await run()).kind).toBe('released')
  clean = world.state()
  world.github.forget()
})

afterAll(() => world.end())

test('a comparison that GitHub finds a moment later is asked for again', async () => {
  const fault = world.github.fault({ kind: 'not-found', path: COMPARE, times: 2 })
  expect((await run()).kind).toBe('released')
  expect([fault.hits, world.state()]).toEqual([2, clean])
})

test('one that it does not find is refused: a good draft is not written over with a first release', async () => {
  world.github.fault({ kind: 'not-found', path: COMPARE, times: Infinity })
  expect(await run()).toMatchObject({ kind: 'failed', codes: ['VC423'] })
  expect(world.github.writes()).toEqual([])
  expect(world.state()).toBe(clean)
})
