import type { PullRequest } from '../ports/pull-request.ts'
import type { Settings } from '../settings/settings.ts'
import { toPep440 } from '../versions/pep440.ts'
import { pep440Build } from '../versions/pep440-build.ts'
import { buildVersion, dockerVersion, nugetVersion, type Build } from '../versions/build.ts'
import { targetOf } from '../versions/candidates.ts'
import { passingOver, rolledBackIn } from '../versions/rolled-back.ts'
import { formatSemVer, type SemVer } from '../versions/semver.ts'
import { versionTags } from '../versions/tags.ts'
import type { Decision } from './plan.ts'
import type { Snapshot } from './snapshot.ts'
import { targetFor } from './target.ts'
import { isRolledBack } from './unfinished.ts'

/** The version that a history leads to, and that of a build of its head, as registries take it. */
export interface Builds {
  readonly next: string
  readonly build: string
  readonly docker: string
  readonly pep440: string
  readonly nuget: string
}

export interface BuildQuestion {
  readonly decision: Decision
  readonly snapshot: Snapshot
  readonly settings: Settings
  /** The pull request that is built. */
  readonly pull?: Pick<PullRequest, 'number'> | undefined
  /** Where more commits are known to be in the range than could be read. */
  readonly commits?: number | undefined
}

/** The versions of this build, whether or not anything is released: those of the moment when the run began. */
export function buildsOf(question: BuildQuestion): Builds {
  const { snapshot, settings, pull } = question
  const carried = carriedAt(snapshot)
  const target = carried ?? targetOfHistory(question)
  const build: Build = {
    target,
    candidates: snapshot.candidates.map(({ version }) => version),
    commits: question.commits ?? snapshot.commits.length,
    commit: snapshot.head,
    pullRequest: pull?.number,
  }
  const version = carried ?? buildVersion(build)
  const channels = settings.preparation?.pep440 ?? {}
  const ofPython = carried === undefined ? undefined : toPep440(formatSemVer(carried), channels)
  return {
    next: formatSemVer(target),
    build: formatSemVer(version),
    docker: dockerVersion(version),
    pep440: ofPython ?? pep440Build(build, channels),
    nuget: nugetVersion(version),
  }
}

/** The highest version on the head itself, of whatever channel. */
function carriedAt({ head, tags, prefix }: Snapshot): SemVer | undefined {
  const here = versionTags(tags, prefix).find(({ name, commit }) => commit === head && !isRolledBack(name, tags))
  return here?.version
}

/** What would be released; where nothing is, what the commits lead to, at least a patch. */
function targetOfHistory({ decision, snapshot, settings }: BuildQuestion): SemVer {
  if (decision.kind !== 'nothing') return targetOf(decision.next.version)
  const { sinceStable = 'none' } = decision
  const { version } = targetFor(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings)
  return passingOver(version, rolledBackIn(snapshot.tags, snapshot.prefix))
}
