// Random histories by git fast-import: merges, several lines of versions, prereleases, clocks that go back.
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { GIT_ENVIRONMENT } from '../e2e/repository.ts'

export type Deed =
  | { readonly kind: 'commit'; readonly branch: number; readonly message: number }
  | { readonly kind: 'merge'; readonly branch: number; readonly from: number }
  | { readonly kind: 'tag'; readonly branch: number; readonly version: string; readonly annotated: boolean }

export interface RandomHistory {
  readonly deeds: readonly Deed[]
  /** How many commits before its tip main is released: 0 is the tip. */
  readonly behind: number
  /** What the run is asked for beside. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Branch 0 is main; the others begin at the tip of the branch before them. */
const BRANCHES = 4
const branch = fc.nat(BRANCHES - 1)

const MESSAGES = [
  (at: number) => `feat: change ${at}`,
  (at: number) => `fix(core): change ${at} (#${at})\n\nCloses #${at}`,
  (at: number) => `docs: change ${at}`,
  (at: number) => `feat!: change ${at}\n\nBREAKING CHANGE: it is another one\r\n`,
  (at: number) => `Change ${at}`,
  (at: number) => `\n\nperf: ünïcödé ${at} 🎉\n\nCo-authored-by: Jo <jo@example.org>\n\n`,
  () => 'fix: said more than once',
  (at: number) => `Revert "feat: change ${at - 1}"`,
]

const number = fc.nat(3)
const version = fc
  .tuple(
    number,
    number,
    number,
    fc.option(fc.tuple(fc.constantFrom('rc', 'beta'), number), { freq: 3, nil: undefined }),
  )
  .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre === undefined ? '' : `-${pre.join('.')}`}`)

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('commit' as const), branch, message: fc.nat(MESSAGES.length - 1) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), branch, from: branch }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tag' as const), branch, version, annotated: fc.boolean() }) },
)

/** A version above all others on a branch that main may never merge. */
const higherElsewhere: fc.Arbitrary<readonly Deed[]> = fc
  .record({ branch: fc.integer({ min: 1, max: BRANCHES - 1 }), patch: number })
  .map((where) => [
    { kind: 'commit', branch: where.branch, message: 0 },
    { kind: 'tag', branch: where.branch, version: `9.0.${where.patch}`, annotated: true },
  ])

/** Main is released twice, and the run of its last commit but one comes late. */
const LATE: readonly Deed[] = [
  { kind: 'commit', branch: 0, message: 1 },
  { kind: 'commit', branch: 0, message: 0 },
  { kind: 'tag', branch: 0, version: '8.0.0', annotated: true },
]

const asked: fc.Arbitrary<RandomHistory['inputs']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom({ prerelease: 'rc' }, { bump: 'minor' }) },
)

export const randomHistory: fc.Arbitrary<RandomHistory> = fc
  .record({
    deeds: fc.array(anyDeed, { minLength: 3, maxLength: 40 }),
    higher: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: higherElsewhere }),
    at: fc.nat(40),
    behind: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
    isLate: fc.nat(5).map((number) => number === 0),
    inputs: asked,
  })
  .map(({ deeds, higher, at, behind, isLate, inputs }) => ({
    deeds: [...deeds.slice(0, at), ...higher, ...deeds.slice(at), ...(isLate ? LATE : [])],
    behind: isLate ? 1 : behind,
    inputs,
  }))

/** Builds many in one bare repository: history 3 has the branches `h3/main`, `h3/topic-1`, … and the tags `h3-v1.2.0`, … */
export function buildHistories(bare: string, histories: readonly RandomHistory[]): void {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=h0/main', bare], { env: GIT_ENVIRONMENT })
  const input = histories.map(({ deeds }, at) => streamOf(deeds, `h${at}`)).join('')
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: bare, env: GIT_ENVIRONMENT, input })
}

function streamOf(deeds: readonly Deed[], history: string): string {
  const tips: (number | undefined)[] = []
  const tagged = new Set<string>()
  let mark = 0
  const nameOf = (at: number): string => `${history}/${at === 0 ? 'main' : `topic-${at}`}`
  const tipOf = (at: number): number => tips[at] ?? (at === 0 ? 0 : tipOf(at - 1))
  const commit = (at: number, message: string, merged?: number): string => {
    const parent = tipOf(at)
    mark += 1
    tips[at] = mark
    // A clock that jumps: neither order nor reach may depend on it.
    const when = `${1_700_000_000 + ((mark * 7919) % 1000) * 60} +0000`
    const from = parent === 0 ? '' : `from :${parent}\n`
    const other = merged === undefined ? '' : `merge :${merged}\n`
    const people = `committer Mara <mara@example.org> ${when}\n`
    return `commit refs/heads/${nameOf(at)}\nmark :${mark}\n${people}${dataOf(message)}${from}${other}\n`
  }
  const begin = commit(0, `chore: begin ${history}`)
  const pieces = deeds.map((deed) => {
    if (deed.kind === 'commit') return commit(deed.branch, MESSAGES[deed.message]?.(mark + 1) ?? '')
    if (deed.kind === 'merge') {
      const other = tipOf(deed.from)
      return other === tipOf(deed.branch) ? '' : commit(deed.branch, `Merge branch '${nameOf(deed.from)}'`, other)
    }
    if (tagged.has(deed.version)) return ''
    tagged.add(deed.version)
    return tagOf(`${history}-v${deed.version}`, tipOf(deed.branch), deed.annotated)
  })
  return [begin, ...pieces].join('')
}

const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
const tagOf = (name: string, at: number, annotated: boolean): string =>
  annotated
    ? `tag ${name}\nfrom :${at}\ntagger Mara <mara@example.org> 1700000000 +0000\n${dataOf(name)}`
    : `reset refs/tags/${name}\nfrom :${at}\n\n`
