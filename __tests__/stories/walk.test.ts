// Any walk of commits, candidates and promotions: what must hold of the versions that it makes, whatever its order.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkpoint } from '../../src/release/checkpoint.ts'
import type { Commit } from '../../src/commits/commit.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Tag } from '../../src/ports/history.ts'
import { candidateOf } from '../../src/versions/candidates.ts'
import { compareSemVer, isStable, type SemVer } from '../../src/versions/semver.ts'
import { commit, shaOf, version } from '../next-version/history.ts'
import { Repository } from './repository.ts'

type Step =
  | { readonly kind: 'commit'; readonly message: string; readonly reverts: boolean }
  | { readonly kind: 'run'; readonly prerelease: string; readonly bump: string }

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('commit' as const),
      message: fc.constantFrom('fix: a', 'feat: a', 'feat!: a', 'docs: a', 'Update'),
      reverts: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('run' as const),
      prerelease: fc.constantFrom('stable', 'rc', 'rc', 'beta'),
      bump: fc.constantFrom('auto', 'auto', 'auto', 'prerelease', 'minor', 'major'),
    }),
  ),
  { minLength: 4, maxLength: 24 },
)

/** Backwards, onto a tag of a line that a bump has ended, beyond the step that a commit has, a first one below a candidate. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['VC232', 'VC204', 'VC221', 'VC224', 'VC252'])

class Walk {
  readonly commits: Commit[] = [commit(1, 'feat: begin')]
  readonly tags: Tag[] = []

  /** Every third commit or so takes the one before it back. */
  add({ message, reverts }: Extract<Step, { kind: 'commit' }>): void {
    const number = this.commits.length + 1
    const [subject = ''] = this.commits.at(-1)?.message.split('\n') ?? []
    const revert = `Revert "${subject}"\n\nThis reverts commit ${shaOf(number - 1)}.`
    this.commits.push(commit(number, reverts && number % 3 === 0 ? revert : `${message} ${number}`))
  }

  /** The tag that a run makes, if it makes one. What is refused makes none. */
  async run(inputs: Readonly<Record<string, string>>): Promise<string | undefined> {
    const history = { commits: this.commits, tags: this.tags }
    const head = shaOf(this.commits.length)
    const nothing = { files: new Map(), releases: [], committed: new Map() }
    const repository = new Repository(history, { ...nothing, head, branch: 'main' })
    const run = { inputs: new Map(Object.entries(inputs)), shallow: false, workTree: true, revision: 'HEAD' }
    await checkpoint({ ...run, planOnly: false, project: 'w' }, repository).catch((error: unknown) => {
      if (!(error instanceof CheckpointError && REFUSALS.has(error.problems[0]?.code))) throw error
    })
    const made = repository.writes.find((write) => write.kind === 'tag')
    if (made === undefined) return undefined
    this.tags.push({ ...made, object: head, annotated: true, taggedAt: 0 })
    return made.name
  }
}

interface MadeVersion {
  readonly version: SemVer
  readonly isAuto: boolean
}

async function versionsOf(walk: Walk, all: readonly Step[]): Promise<MadeVersion[]> {
  const made: MadeVersion[] = []
  for (const step of all) {
    if (step.kind === 'commit') {
      walk.add(step)
      continue
    }
    const { prerelease, bump } = step
    if (prerelease === 'stable' && bump === 'prerelease') continue
    const tag = await walk.run({ prerelease, bump })
    if (tag === undefined) continue
    made.push({ version: version(tag.slice(1)), isAuto: bump === 'auto' })
    expect(await walk.run({ prerelease, bump })).toBeUndefined()
  }
  return made
}

const channelOf = ({ version }: MadeVersion) => candidateOf(version)?.channel ?? ''

test('no tag twice, each line of versions grows, and a stable one is above every candidate that led to it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const walk = new Walk()
      const made = await versionsOf(walk, all)
      expect(new Set(walk.tags.map(({ name }) => name)).size).toBe(walk.tags.length)
      for (const [index, one] of made.entries()) {
        const before = made.slice(0, index)
        const stable = before.findLast(({ version }) => isStable(version))
        if (stable !== undefined) expect(compareSemVer(one.version, stable.version)).toBeGreaterThan(0)
        const since = before.slice(stable === undefined ? 0 : before.indexOf(stable) + 1)
        const ofLine = since.findLast((other) => channelOf(other) === channelOf(one))
        if (ofLine !== undefined) expect(compareSemVer(one.version, ofLine.version)).toBeGreaterThan(0)
        if (!isStable(one.version) || !one.isAuto) continue
        for (const candidate of since) expect(compareSemVer(one.version, candidate.version)).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})
