// Which trouble befalls which request: all with all, a share of that, or a sample that leaves none out.
import { expect, test } from '@jest/globals'
import { SHARE, isIn, type Share } from '../extent.ts'
import type { Logged } from '../stand-in/faults.ts'
import type { StandIn } from '../stand-in/stand-in.ts'
import { canMeet, type TROUBLES } from './troubles.ts'

type Asked = Pick<Logged, 'method' | 'path'>

/** The trouble by its name, and the number of the request, from 1 on. */
export interface Meeting {
  readonly trouble: string
  readonly request: number
}

/** Every trouble with every request that can meet it. */
export function allMeetings(troubles: typeof TROUBLES, requests: readonly Asked[]): Meeting[] {
  return troubles.flatMap(([trouble, , meets]) =>
    requests.flatMap((asked, index) => (canMeet(meets, asked) ? [{ trouble, request: index + 1 }] : [])),
  )
}

/** Which meetings a scenario takes, told when its requests are known; the scenarios of a table take turns. */
export type Deal = (requests: readonly Asked[]) => Meeting[]

/**
 * Over so many scenarios each request meets a trouble, and each trouble a request, as far as there is anything that it can
 * meet. A request takes a trouble that met none yet, the rarest first: what only an upload can meet must not be left when
 * there are none any more. What is left at last goes to the last scenario. Always the same for the same requests; runs of
 * another length begin with another trouble, so that tables complete one another.
 */
export function sampledMeetings(troubles: typeof TROUBLES, scenarios = 1): Deal {
  const met = new Set<string>()
  let dealt = 0
  return (requests) => {
    dealt += 1
    const turn = requests.length % troubles.length
    const turned = [...troubles.slice(turn), ...troubles.slice(0, turn)]
    const chosen = requests.flatMap((asked, index) => {
      const possible = turned.filter(([, , meets]) => canMeet(meets, asked))
      const trouble = rarest(possible.filter(([name]) => !met.has(name))) ?? possible[index % possible.length]
      if (trouble === undefined) return []
      met.add(trouble[0])
      return [{ trouble: trouble[0], request: index + 1 }]
    })
    return dealt < scenarios ? chosen : [...chosen, ...remaining(troubles, requests, met)]
  }
}

function rarest(troubles: typeof TROUBLES): (typeof TROUBLES)[number] | undefined {
  const by = (kind: string) => troubles.find(([, , meets]) => meets === kind)
  return by('upload') ?? by('write') ?? by('any')
}

/** Each at another request than the one before it. */
function remaining(troubles: typeof TROUBLES, requests: readonly Asked[], met: ReadonlySet<string>): Meeting[] {
  return troubles
    .filter(([name]) => !met.has(name))
    .flatMap((trouble, index) => {
      const possible = allMeetings([trouble], requests)
      return possible.slice(index % possible.length).slice(0, 1)
    })
}

/** What this run of the tests takes of each of so many scenarios. */
export function meetingsOf(troubles: typeof TROUBLES, scenarios = 1, share: Share | undefined = SHARE): Deal {
  if (share === undefined) return sampledMeetings(troubles, scenarios)
  return (requests) => allMeetings(troubles, requests).filter((_, index) => isIn(share, index))
}

/** One of them as it comes about: `befall` makes it happen. */
export interface Met extends Meeting {
  readonly befall: (github: StandIn) => void
}

/**
 * One test of all that a scenario meets: which troubles these are is known when its requests are, and a test for each trouble
 * would pass without a run where it was dealt to another scenario. `meet` answers what went astray.
 */
export function testMeetings(
  troubles: typeof TROUBLES,
  meetings: () => readonly Meeting[],
  meet: (met: Met) => Promise<string | undefined>,
): void {
  test(
    'whatever goes wrong with a request, a further run ends as a clean one',
    async () => {
      expect(meetings()).not.toEqual([])
      const astray: string[] = []
      for (const { trouble, request } of meetings()) {
        const [, bringAbout] = troubles.find(([name]) => name === trouble) ?? []
        const befall = (github: StandIn) => bringAbout?.(github, { request })
        const wrong = await meet({ trouble, request, befall })
        if (wrong !== undefined) astray.push(`${trouble} at ${request}: ${wrong}`)
      }
      expect(astray).toEqual([])
    },
    TIMEOUT_MILLISECONDS,
  )
}

/** For the whole, each of whose timeouts waits for a second. */
const TIMEOUT_MILLISECONDS = 1_800_000
