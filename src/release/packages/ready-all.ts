import { CheckpointError, toldOnce, type Problem } from '../../errors/problem.ts'
import type { Plan } from '../../next-version/plan.ts'
import { manifestsIn, type Names } from '../../packages/manifests.ts'
import type { Follows, ReleasedWith } from '../../prepare/requirements.ts'
import type { CommittedFile } from '../../ports/committed-file.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Sha } from '../../commits/commit.ts'
import { printable } from '../../text/printable.ts'
import { repositoryPath } from '../../version-files/repository-path.ts'
import { makeReady, type Ready } from '../ready.ts'
import type { PackageJob, ReadyPackage } from './job.ts'
import { withProposals } from './propose-together.ts'

/**
 * Every package, and all that is wrong with any of them at once. What one prepares in a file, the next one finds there:
 * all of it goes into one commit.
 */
export async function readyAll(jobs: readonly PackageJob[]): Promise<readonly ReadyPackage[]> {
  const ready: ReadyPackage[] = []
  const wrong: NamedProblem[] = []
  const written = new Map<string, string>()
  const writers = new Map<string, string>()
  for (const one of jobs) {
    const { decision } = one.decided
    try {
      const made =
        decision.kind === 'nothing'
          ? decision
          : await makeReady(
              decision,
              { ...one.job, follows: followsOf(one, ready) },
              withFiles(one.ports, decision.plan.head, written),
            )
      const told = warnOfTaken(made, writers)
      for (const { path, text } of filesOf(made)) {
        written.set(path, text)
        if (made.kind === 'ready') writers.set(path, made.plan.tag)
      }
      ready.push({ ...one, ready: told })
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error
      wrong.push(...error.problems.map((problem) => ({ name: one.decided.one.name, problem })))
    }
  }
  if (wrong.length > 0) throw new CheckpointError(problemsOf(wrong))
  return withProposals(ready)
}

/** A file of notes that is there is nobody's to write over, so the second of two packages with one path is left out. */
function warnOfTaken(made: ReadyPackage['ready'], writers: ReadonlyMap<string, string>): ReadyPackage['ready'] {
  const path = made.kind === 'ready' ? made.texts.preparation?.notesPath : undefined
  const other = path === undefined ? undefined : writers.get(repositoryPath(path) ?? '')
  if (made.kind !== 'ready' || path === undefined || other === undefined) return made
  const { tag } = made.plan
  const warning = `${printable(path)} holds the notes of ${other}, so those of ${tag} were not written there. Put {{ tag }} into prepare.notes-file.`
  return { ...made, warnings: [...made.warnings, warning] }
}

interface NamedProblem {
  readonly name: string
  readonly problem: Problem
}

/** What is wrong with several for the same reason is told once. */
function problemsOf(wrong: readonly NamedProblem[]): Problem[] {
  return toldOnce(wrong, ({ problem: { code, what } }) => `${code} ${what}`).map(([{ problem }, names]) => ({
    ...problem,
    what: `${names}: ${problem.what}`,
  }))
}

/** Those that are released with it and that it depends on: they stand before it. What was merged is as people left it. */
function followsOf({ decided: { one }, sharesChangelog }: PackageJob, ready: readonly ReadyPackage[]): Follows {
  const released = ready.flatMap(({ ready: made, decided, names }) =>
    made.kind === 'ready' && decided.isSettled !== true && one.dependsOn.includes(decided.one.name)
      ? [releasedWith(made.plan, names)]
      : [],
  )
  const shared = sharesChangelog ? { nameInChangelog: one.name } : {}
  return { released, manifests: [...manifestsIn(one.paths), 'Cargo.toml'], ...shared }
}

function releasedWith({ tag, version, bump, prerelease }: Plan, names: Names): ReleasedWith {
  const mayBreak = prerelease || bump === 'major' || (bump === 'minor' && version.startsWith('0.'))
  return { tag, version, names, mayBreak }
}

function filesOf(made: ReadyPackage['ready']): Required<Ready>['preparation']['files'] {
  return made.kind === 'ready' ? (made.preparation?.files ?? []) : []
}

/** The same history, where these files of the head are written over. */
function withFiles(ports: Ports, head: Sha, written: ReadonlyMap<string, string>): Ports {
  const { history } = ports
  const over = (file: CommittedFile) => ({ ...file, text: written.get(file.path) ?? file.text })
  return {
    ...ports,
    history: {
      ...history,
      async filesAt(commit, paths) {
        const found = await history.filesAt(commit, paths)
        if (commit !== head) return found
        const made = paths.filter((path) => written.has(path) && !found.some((file) => file.path === path))
        return [...found.map(over), ...made.map((path) => over({ path, mode: '100644', text: '' }))]
      },
    },
  }
}
