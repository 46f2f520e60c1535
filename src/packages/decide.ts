import { decide } from '../next-version/decide.ts'
import type { Led } from '../next-version/snapshot.ts'
import type { Packages } from '../settings/settle-packages.ts'
import { isReleased, isUnripe, leadGroup, type Decided } from './groups.ts'
import { markSettled } from './settled.ts'
import { inDependencyOrder } from './order.ts'
import type { PackageRead } from './read.ts'

export interface PackagesDecided {
  /** In dependency order. */
  readonly packages: readonly Decided[]
  readonly warnings: readonly string[]
}

/**
 * Decides each package by its own commits, then lets groups and dependents follow until nothing changes: each is bumped
 * once at most, whatever the order they are written in. @throws what `decide` throws
 */
export function decidePackages(read: readonly PackageRead[], packages: Packages): PackagesDecided {
  const decideOne = (
    { one, snapshot, own }: Pick<Decided, 'one' | 'snapshot'> & Partial<Decided>,
    led?: Led,
  ): Decided => {
    const known = led === undefined ? snapshot : { ...snapshot, led }
    const decision = decide(known, one.settings)
    return { one, snapshot: known, decision, own: own === undefined || led?.version === undefined ? decision : own }
  }
  const isChosen = choiceOf(packages)
  const own = markSettled(
    read.map((one) => decideOne(one)),
    packages.groups,
  )
  let decided = own.map((one) => (isChosen(one.one.name) ? one : leaveAlone(one)))
  for (let round = 0; round <= read.length; round += 1) {
    const led = new Map([...packages.groups.flatMap((group) => [...leadGroup(group, decided)])])
    for (const [name, why] of leadDependents(decided, packages)) if (!led.has(name)) led.set(name, why)
    const next = decided.map((one) => {
      const why = led.get(one.one.name)
      return why === undefined || isEqual(why, one.snapshot.led) ? one : decideOne(one, why)
    })
    if (next.every((one, at) => one === decided[at])) break
    decided = next
  }
  const ordered = inDependencyOrder(decided.map((one) => ({ ...one.one, decided: one }))).map((one) => one.decided)
  return {
    packages: ordered.map((one) => addNote(one, ordered, packages)),
    warnings: [...unripeNames(ordered), ...waitingNames(ordered, own, packages)],
  }
}

/** Those that the input names, and their fixed groups whole; without it all. */
export function choiceOf({ chosen, groups }: Packages): (name: string) => boolean {
  if (chosen === undefined) return () => true
  const whole = groups.filter(
    ({ versions, packages }) => versions === 'fixed' && packages.some((name) => chosen.includes(name)),
  )
  const names = new Set([...chosen, ...whole.flatMap(({ packages }) => packages)])
  return (name) => names.has(name)
}

function leaveAlone(one: Decided): Decided {
  if (one.decision.kind === 'nothing') return one
  const { head, base, asked, rows, warnings } = one.decision.plan
  const account = { head, base, asked, rows, warnings }
  const decision = { kind: 'nothing', account, reason: NOT_CHOSEN, failed: false, current: null } as const
  return { ...one, decision, own: decision }
}

const NOT_CHOSEN = 'the input package names others'

/**
 * A dependency alone makes no first release, and no stable one for a candidate. What was proposed and merged was proposed
 * with all that depends on it.
 */
function leadDependents(decided: readonly Decided[], { onDependency, chosen }: Packages): [string, Led][] {
  if (onDependency === 'none' || chosen !== undefined) return []
  const released = new Map(
    decided.filter((one) => isReleased(one) && one.isSettled !== true).map((one) => [one.one.name, one]),
  )
  return decided.flatMap((one): [string, Led][] => {
    const { base, current, led } = one.snapshot
    if (isReleased(one) || base === undefined || current !== undefined || led !== undefined) return []
    const causes = one.one.dependsOn.flatMap((name) => {
      const cause = released.get(name)
      return cause !== undefined && !isUnripe(versionIn(cause), one.one) ? [tagIn(cause)] : []
    })
    return causes.length === 0 ? [] : [[one.one.name, { because: `it depends on ${causes.join(' and ')}` }]]
  })
}

function versionIn({ decision }: Decided) {
  if (decision.kind === 'nothing') throw new Error('a package that is not released has no version')
  return decision.next.version
}

function tagIn({ decision }: Decided): string {
  return decision.kind === 'nothing' ? '' : decision.plan.tag
}

function unripeNames(decided: readonly Decided[]): string[] {
  return decided
    .filter(isReleased)
    .flatMap((cause) =>
      decided
        .filter(
          (one) =>
            !isReleased(one) && one.one.dependsOn.includes(cause.one.name) && isUnripe(versionIn(cause), one.one),
        )
        .map(
          ({ one }) =>
            `${one.name} depends on ${tagIn(cause)}, a candidate, and is not released for it: its own channel is stable.`,
        ),
    )
}

/** Who is left out by the input although it would have come along. */
function waitingNames(
  decided: readonly Decided[],
  own: readonly Decided[],
  { chosen, onDependency }: Packages,
): string[] {
  if (chosen === undefined || onDependency === 'none') return []
  const released = decided.filter(isReleased)
  return own.flatMap(({ one }) => {
    const causes = released.filter((cause) => one.dependsOn.includes(cause.one.name))
    const isOut = decided.some((other) => other.one.name === one.name && !isReleased(other))
    return causes.length > 0 && isOut
      ? [`${one.name} depends on ${causes.map(tagIn).join(' and ')} and waits: the input package does not name it.`]
      : []
  })
}

function isEqual(one: Led, other: Led | undefined): boolean {
  return JSON.stringify(one, toPlain) === JSON.stringify(other, toPlain)
}

function toPlain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

/**
 * Whoever reads the notes of a package without changes wants to know why it is released. Found from what is released, so
 * that a rerun on the same commit writes the same.
 */
function addNote(one: Decided, all: readonly Decided[], { groups }: Packages): Decided {
  const { decision } = one
  if (decision.kind === 'nothing' || decision.plan.asked !== 'none') return one
  const others = all.flatMap((other) =>
    other !== one && other.decision.kind !== 'nothing' ? [{ name: other.one.name, plan: other.decision.plan }] : [],
  )
  const needed = others.filter(({ name }) => one.one.dependsOn.includes(name))
  const mates = others.filter(
    ({ name, plan }) =>
      plan.asked !== 'none' &&
      groups.some(({ packages }) => packages.includes(name) && packages.includes(one.one.name)),
  )
  const told = (packages: typeof others) => packages.map(({ name, plan }) => `${name} v${plan.version}`).join(' and ')
  if (needed.length > 0)
    return { ...one, snapshot: { ...one.snapshot, note: `Released for ${told(needed)}, which it depends on.` } }
  if (mates.length > 0)
    return { ...one, snapshot: { ...one.snapshot, note: `Released together with ${told(mates.slice(0, 1))}.` } }
  return one
}
