// A large file on its way when something goes wrong: it is attached whole, once, by this run or the next.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SHARE } from '../extent.ts'
import { TROUBLES } from './troubles.ts'
import { openWorld, type World } from './world.ts'

/** Far more than lies between the two ends of a connection; the whole is as large as a file of a release may well be. */
const MEBIBYTES = SHARE === undefined ? 8 : 64
const HISTORY = [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }]
const INPUTS = { assets: 'dist/*', draft: 'false' }

let world: World
let clean: string
/** The number of the request that sends the file. */
let upload: number

beforeAll(async () => {
  const large = new Uint8Array(MEBIBYTES * 1024 * 1024).map((_, at) => (at >> 12) & 0xff)
  world = await openWorld(HISTORY, { built: { 'dist/widget.img': large }, uploadPatience: 4_000 })
  expect((await world.release({ inputs: INPUTS })).kind).toBe('released')
  clean = world.state()
  expect(clean).toContain(`"size": ${large.byteLength}`)
  upload = world.github.requests.findIndex(({ path }) => path.includes('name=widget.img')) + 1
  expect(upload).toBeGreaterThan(0)
}, 120_000)

afterAll(() => world.end())

/** Those that befall bytes on their way; for answers without effect a small file is as good, and matrix-release.test.ts has it. */
const ON_THE_WAY =
  SHARE === undefined
    ? /^(?:502, done|a cut before|a timeout, done|an upload that breaks|death after)/
    : /^(?:502, done|a cut|a timeout|an upload that breaks|death)/

test.each(TROUBLES.filter(([name]) => ON_THE_WAY.test(name)))(
  '%s',
  async (_name, befall) => {
    world.reset()
    befall(world.github, { request: upload })
    const first = await world.release({ inputs: INPUTS })
    if (first.kind === 'failed') expect(world.state()).not.toBe(clean)
    expect(world.github.releases.every(({ draft }) => draft) || world.state() === clean).toBe(true)
    world.github.forget()
    expect((await world.release({ inputs: INPUTS })).kind).not.toBe('failed')
    expect(world.state()).toBe(clean)
    expect(world.github.violations).toEqual([])
  },
  120_000,
)
