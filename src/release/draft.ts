import { readBody, recordOf, regionOf } from '../record/region.ts'
import {
  isCopy,
  judgeRelease,
  releaseState,
  type DraftVerdict,
  type ReleaseState,
  type WantedDraft,
} from './release-state.ts'
import type { WrittenStep } from '../writes/written.ts'
import type { DraftStep } from '../writes/step.ts'
import { tagsAbove } from '../floating/rivals.ts'
import type { Release, SeenReleases } from '../ports/ports.ts'
import { settle } from '../writes/settle.ts'
import { note, type Where, type SteadyWriter, type Writing } from '../writes/writing.ts'

/** How often a list that says nothing of a draft is read again before it is believed: GitHub's lists lag. */
const LOOKS = 3

/** What the step remembers from one turn to the next. */
interface Memory {
  /** The draft that this step has made, by the answer to its request, which no list outweighs. */
  own: Release | undefined
  /** Whether it ever asked for one: what is there after an unclear answer may be its own too. */
  hasAsked: boolean
  /** Looks at a list that showed nothing where something may be. */
  silences: number
}

interface Drafting {
  readonly step: DraftStep
  readonly wanted: WantedDraft
  readonly memory: Memory
  readonly where: Where
  /** Whether another run was faster: then its notes stand, and only what has none is written. */
  readonly isLate: boolean
}

/**
 * Nothing on GitHub keeps two runs from drafting one tag. So the list is read again after a draft was made, and a copy
 * that is not the canonical one is deleted: all runs agree on which that is. @throws VC401–VC417
 */
export const writeDraft: SteadyWriter<DraftStep> = (step, writing, where) => {
  const memory: Memory = { own: undefined, hasAsked: false, silences: 0 }
  const drafting = { step, wanted: wantedOf(step, writing, where), memory, where, isLate: writing.isLate === true }
  let isFree = isOwnTag(writing) && isUnseen(drafting)
  const turn = async (unclearAnswers: number): Promise<Writing | undefined> => {
    // GitHub's lists lag behind what was made; a folder shows it at once.
    const make = async () => {
      await create(drafting, unclearAnswers)
      return where.forge.kind === 'local' ? turn(unclearAnswers) : undefined
    }
    if (isFree) {
      isFree = false
      return make()
    }
    const seen = await where.forge.releasesOf([step.tag, ...tagsAbove(where.next, where.tags ?? [])])
    const releases = withOwn(seen.releases, memory)
    const state = releaseState(releases, step.tag)
    if (state.kind === 'absent') return make()
    if (!showsOwn(seen, memory) && !(await isOver(drafting))) return undefined
    const verdict = await judgeAgain(releases, judge(state, drafting), drafting)
    if (verdict === undefined) return undefined
    await remove(verdict.superfluous, drafting)
    const written = await write(verdict, drafting.where)
    if (written === undefined) return undefined
    const done = stepOf(written, verdict, drafting)
    const warnings = [...writing.warnings, ...verdict.warnings]
    const isFresh = verdict.superfluous.length === 0 && verdict.write === undefined
    const isLate = writing.isLate === true && !(writing.isTwin === true && isOfThisRun(written, done, where))
    return note(writing, done, { release: written, releases, warnings, isFresh, isLate })
  }
  return settle(where.clock, `release of ${step.tag}`, turn)
}

function isOwnTag({ steps }: Writing): boolean {
  return steps.some(({ kind, outcome }) => kind === 'tag' && outcome === 'made')
}

/** A look right before the tag was made showed nothing of it: what came since is seen after our own draft. */
function isUnseen({ step, where: { seen } }: Drafting): boolean {
  return seen?.releases?.every(({ tag }) => tag !== step.tag) === true
}

function wantedOf(step: DraftStep, { object = '', commit, alsoTags }: Writing, where: Where): WantedDraft {
  const { tag, name, body, digests } = step
  const facts = { tag, commit, object, run: where.run, alsoTags, assets: digests }
  const record = recordOf(facts, { name, notes: body })
  return { name, notes: body, record }
}

/**
 * By its tag one draft is found, so it is the list of the newest that shows copies; and one that does not show our own yet
 * may lack another one too: a request that was delivered twice has made two. What is older than all of the list, as a
 * draft for an old commit is, will never stand in it.
 */
function showsOwn({ newest }: SeenReleases, { own }: Memory): boolean {
  if (own === undefined || newest === undefined || newest.ids.has(own.id)) return true
  return newest.since !== undefined && own.createdAt !== undefined && own.createdAt < newest.since
}

/** Where its files go is known from the answer that made it. */
function withOwn(seen: readonly Release[], { own }: Memory): readonly Release[] {
  if (own === undefined) return seen
  const { id, uploadUrl } = own
  if (!seen.some((release) => release.id === id)) return [...seen, own]
  return seen.map((release) => (release.id === id ? { ...release, uploadUrl } : release))
}

/** After an unclear answer one silent list proves nothing: another draft is made only after several. */
async function create({ step, wanted, memory, where }: Drafting, unclearAnswers: number): Promise<void> {
  if (memory.silences < unclearAnswers * LOOKS) {
    memory.silences += 1
    return
  }
  memory.hasAsked = true
  memory.own = await where.forge.createDraft({ ...step, body: regionOf(wanted.notes, wanted.record) })
}

/** Whether waiting for our own draft in the list is over: what the list still lacks may be there, or be gone. */
async function isOver({ memory, where }: Drafting): Promise<boolean> {
  memory.silences += 1
  if (memory.silences <= LOOKS) return false
  const own = memory.own === undefined ? undefined : await where.forge.release(memory.own.id)
  memory.own = own
  return own !== undefined
}

function judge(state: Exclude<ReleaseState, { kind: 'absent' }>, { wanted, isLate }: Drafting): DraftVerdict {
  const { write: text, ...verdict } = judgeRelease(state, wanted)
  return text === undefined || (isLate && state.kind === 'ours') ? verdict : { ...verdict, write: text }
}

/** Before a draft is written over, it is read itself, and judged as it stands now. Undefined: it is gone. */
async function judgeAgain(
  releases: readonly Release[],
  verdict: DraftVerdict,
  drafting: Drafting,
): Promise<DraftVerdict | undefined> {
  const { step, where } = drafting
  if (verdict.write === undefined) return verdict
  const now = await where.forge.release(verdict.release.id)
  if (now === undefined) return undefined
  const others = releases.filter(({ id }) => id !== now.id)
  const state = releaseState([now, ...others], step.tag)
  return state.kind === 'absent' ? undefined : judge(state, drafting)
}

/** Each is read again first: a person may have begun to write in it. */
async function remove(superfluous: readonly Release[], { wanted, memory, where }: Drafting): Promise<void> {
  for (const { id } of superfluous) {
    const now = await where.forge.release(id)
    if (now === undefined || !isCopy(now, wanted.record)) continue
    if (memory.own?.id === id) memory.own = undefined
    await where.forge.deleteDraft(now)
  }
}

function write({ release, write: text }: DraftVerdict, { forge }: Where): Promise<Release | undefined> {
  return text === undefined ? Promise.resolve(release) : forge.updateDraft(release, text)
}

/** Of runs that made the very same tag in the same second the draft is one's: the others leave the rest to that one. */
function isOfThisRun(release: Release, done: WrittenStep, { run }: Where): boolean {
  const body = readBody(release.body)
  return done.outcome === 'made' || (run !== undefined && body.kind === 'managed' && body.record.run === run)
}

function stepOf(release: Release, verdict: DraftVerdict, { memory, where }: Drafting): WrittenStep {
  const kind = release.draft ? 'draft' : 'publish'
  const body = readBody(release.body)
  const run = body.kind === 'managed' ? body.record.run : undefined
  const isOwn = memory.hasAsked && (memory.own === undefined ? run === where.run : memory.own.id === release.id)
  if (isOwn) return { kind, outcome: 'made', place: release.url }
  if (verdict.write !== undefined) return { kind, outcome: 'updated', place: release.url }
  const isNews = run !== undefined && run !== where.run && where.isKnown !== true
  return { kind, outcome: 'kept', place: release.url, ...(isNews && { maker: run }) }
}
