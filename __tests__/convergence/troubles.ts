// What may go wrong with a request, each as the fault of the stand-in that brings it about.
import type { Befalls, Trouble } from '../stand-in/faults.ts'
import type { StandIn } from '../stand-in/stand-in.ts'

/** What befalls the n-th request. A hang is ended by our own patience, and its answer comes when nobody waits. */
export const TROUBLES: readonly (readonly [string, (github: StandIn, when: Befalls) => void])[] = [
  ...([500, 502, 503] as const).flatMap((status) => [
    [`${status}, without effect`, fault({ kind: 'status', status })] as const,
    [`${status}, done`, fault({ kind: 'status', status, effect: 'done' })] as const,
  ]),
  ['429', fault({ kind: 'too-many', retryAfter: 5 })],
  ['429 for longer than we wait', fault({ kind: 'too-many', retryAfter: 600 })],
  ['a secondary limit', fault({ kind: 'secondary-limit', retryAfter: 5 })],
  ['a cut before', fault({ kind: 'cut' })],
  ['a cut after', fault({ kind: 'cut', effect: 'done' })],
  ['a timeout, without effect', fault({ kind: 'hang' })],
  ['a timeout, done', fault({ kind: 'hang', effect: 'done' })],
  ['late visibility', fault({ kind: 'late', requests: 3 })],
  ['a doubled request', fault({ kind: 'doubled' })],
  ['an upload that breaks', fault({ kind: 'starter' })],
  ['death before', death('none')],
  ['death after', death('done')],
]

function fault(trouble: Trouble) {
  return (github: StandIn, when: Befalls) => void github.fault({ ...trouble, ...when })
}

/** From this request on nothing of the run reaches GitHub, as when its process was killed. */
export function death(effect: 'none' | 'done') {
  return (github: StandIn, when: Befalls) => {
    github.fault({ kind: 'cut', effect, ...when })
    github.onRequest(when.request ?? 0, () => void github.fault({ kind: 'cut', times: Infinity }))
  }
}
