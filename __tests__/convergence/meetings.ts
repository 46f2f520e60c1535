// Which trouble befalls which request: all with all, a share of that, or a sample that leaves none out.
import { SHARE, isIn, type Share } from '../extent.ts'
import type { Logged } from '../stand-in/faults.ts'
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
