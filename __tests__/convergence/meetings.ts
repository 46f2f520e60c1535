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

/**
 * Every trouble once, at a request that has met none if there is one, and then the requests that have met none; each as
 * far as there is anything that it can meet. Always the same for the same requests; runs of another length pair them
 * otherwise, so that scenarios complete one another.
 */
export function sampledMeetings(troubles: typeof TROUBLES, requests: readonly Asked[]): Meeting[] {
  const turn = requests.length % troubles.length
  const all = allMeetings([...troubles.slice(turn), ...troubles.slice(0, turn)], requests)
  const chosen: Meeting[] = []
  const isNew = ({ request }: Meeting) => chosen.every((earlier) => earlier.request !== request)
  for (const name of new Set(all.map(({ trouble }) => trouble))) {
    const possible = all.filter(({ trouble }) => trouble === name)
    const meeting = possible.find(isNew) ?? possible[chosen.length % possible.length]
    if (meeting !== undefined) chosen.push(meeting)
  }
  for (const meeting of all) if (isNew(meeting)) chosen.push(meeting)
  return chosen
}

/** What this run of the tests takes. */
export function meetingsOf(
  troubles: typeof TROUBLES,
  requests: readonly Asked[],
  share: Share | undefined = SHARE,
): Meeting[] {
  if (share === undefined) return sampledMeetings(troubles, requests)
  return allMeetings(troubles, requests).filter((_, index) => isIn(share, index))
}
