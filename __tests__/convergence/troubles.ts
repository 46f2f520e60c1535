// What may go wrong with a request, each as the fault of the stand-in that brings it about.
import type { Befalls, Logged, Trouble } from '../stand-in/faults.ts'
import type { StandIn } from '../stand-in/stand-in.ts'

/** What it can befall: what only reads has no effect that could be done or doubled, and only an upload breaks half-way. */
type Meets = 'any' | 'write' | 'upload'

/** What befalls the n-th request. A hang is ended by our own patience, and its answer comes when nobody waits. */
export const TROUBLES: readonly (readonly [string, (github: StandIn, when: Befalls) => void, Meets])[] = [
  ...([500, 502, 503] as const).flatMap((status) => [
    [`${status}, without effect`, fault({ kind: 'status', status }), 'any'] as const,
    [`${status}, done`, fault({ kind: 'status', status, effect: 'done' }), 'write'] as const,
  ]),
  ['429', fault({ kind: 'too-many', retryAfter: 5 }), 'any'],
  ['429 for longer than we wait', fault({ kind: 'too-many', retryAfter: 600 }), 'any'],
  ['a secondary limit', fault({ kind: 'secondary-limit', retryAfter: 5 }), 'any'],
  ['a cut before', fault({ kind: 'cut' }), 'any'],
  ['a cut after', fault({ kind: 'cut', effect: 'done' }), 'write'],
  ['a timeout, without effect', fault({ kind: 'hang' }), 'any'],
  ['a timeout, done', fault({ kind: 'hang', effect: 'done' }), 'write'],
  ['late visibility', fault({ kind: 'late', requests: 3 }), 'any'],
  ['a lag behind it', fault({ kind: 'unseen', requests: 3 }), 'write'],
  ['a doubled request', fault({ kind: 'doubled' }), 'write'],
  ['a doubled request that is seen late', fault({ kind: 'doubled', requests: 3 }), 'write'],
  ['a page in place of the answer, done', fault({ kind: 'garbled', as: 'page' }), 'any'],
  ['an upload that breaks', fault({ kind: 'starter' }), 'upload'],
  ['death before', death('none'), 'any'],
  ['death after', death('done'), 'write'],
]

/** What a plain release meets at each request that reads is the same elsewhere: one of each way in which no answer comes. */
const OF_READS: ReadonlySet<string> = new Set([
  '502, without effect',
  'a cut before',
  'late visibility',
  'death before',
])

/** One of each kind: to our code 500, 502 and 503 are one answer, which the scenarios of a plain release show. */
export const KINDS: typeof TROUBLES = TROUBLES.filter(([name]) => !/^50[03]/.test(name)).map(
  ([name, befall, meets]) => [name, befall, meets === 'any' && !OF_READS.has(name) ? 'write' : meets],
)

export function canMeet(meets: Meets, { method, path }: Pick<Logged, 'method' | 'path'>): boolean {
  if (meets === 'upload') return method === 'POST' && path.includes('/assets')
  return meets === 'any' || method !== 'GET'
}

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
