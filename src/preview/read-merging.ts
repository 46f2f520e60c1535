import type { BuildQuestion } from '../next-version/builds.ts'
import type { Decision } from '../next-version/plan.ts'
import type { Run } from '../next-version/read.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { commitsTogether, together } from './branch.ts'
import { mergesOf } from './foretell.ts'
import { previewOf, type Preview } from './preview.ts'
import { readBranch } from './read-branch.ts'

/** A pull request, as each way of merging would leave the history: all from one read. */
export interface Merging {
  /** The history after the first way that is allowed, which the run decides by. */
  readonly first: Snapshot
  /** What a build of this pull request is made of: all commits, and none that merging would make. */
  readonly built: Pick<BuildQuestion, 'snapshot' | 'pull' | 'commits'>
  /** What is told, once it is decided what the first way releases. */
  readonly preview: (first: Decision) => Preview
}

/** Undefined where the run is about no open pull request. */
export async function readMerging(
  read: Snapshot,
  { run, settings }: { readonly run: Run; readonly settings: Settings },
  ports: Ports,
): Promise<Merging | undefined> {
  const meeting = await readBranch(read, run, ports)
  if (meeting === undefined) return undefined
  const merges = mergesOf(meeting, settings)
  return {
    first: merges[0]?.snapshot ?? { ...meeting.snapshot, commits: meeting.branch.before },
    built: { snapshot: together(meeting), pull: meeting.pull, commits: commitsTogether(meeting) },
    preview: (first) => previewOf({ meeting, merges, settings, first }),
  }
}
