import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import { listed, quoted, type Problem } from './problem.ts'

export function noVersionHere(commit: Sha): Problem {
  return {
    code: 'VC621',
    what: `There is no version on ${shortSha(commit)} to publish.`,
    why: 'Without the input tag it is the version of the event, or the highest one on its commit.',
    cure: 'Name it, as in tag: v1.5.0; on the command line behind publish.',
  }
}

export function nothingToPublish(tag: string): Problem {
  return {
    code: 'VC622',
    what: `${printable(tag)} has no release, not even a draft that this token may see.`,
    why: 'publish makes none; drafts are shown to a token with contents: write alone.',
    cure: 'Run command: release on its commit first; grant the job "permissions: { contents: write }".',
  }
}

/** Both are commits; they are the same where only the tag's object was made anew. */
export function draftForOtherTag(
  tag: string,
  { recorded, found }: { readonly recorded: Sha; readonly found: Sha },
): Problem {
  const what =
    recorded === found
      ? `The tag ${quoted(tag)} was made anew on ${shortSha(found)} after its draft was written.`
      : `The draft for ${quoted(tag)} was written for ${shortSha(recorded)}, but the tag stands on ${shortSha(found)}.`
  return {
    code: 'VC623',
    what,
    why: 'What is published would be another version than the one whose notes and files are in the draft.',
    cure: 'See who moved the tag (command: verify). Put it back, or delete the draft and run command: release on the right commit.',
  }
}

export interface Lacking {
  readonly missing: readonly string[]
  readonly differing: readonly string[]
}

export function draftIncomplete(tag: string, { missing, differing }: Lacking): Problem {
  const parts = [
    ...(missing.length === 0 ? [] : [`lacks ${listed(missing)}`]),
    ...(differing.length === 0 ? [] : [`has other bytes as ${listed(differing)}`]),
  ]
  return {
    code: 'VC624',
    what: `The draft for ${quoted(tag)} ${parts.join(' and ')}.`,
    why: 'A release is published with the files that were attached to it, or not at all.',
    cure: 'Run command: release on its commit again with the same assets: it attaches what is missing. Or attach the same files by hand.',
  }
}

export function draftWithoutRecord(tag: string, page: string): Problem {
  return {
    code: 'VC625',
    what: `The draft for ${quoted(tag)} holds no record that can be read: ${printable(page)}.`,
    why: 'Somebody else wrote it, or damaged the comments around our notes: whether it is ready, a run cannot know.',
    cure: 'Name the version, as in tag: v1.5.0, to publish the draft as it is; or publish it by hand.',
  }
}

export function tagOnlyHere(tag: string): Problem {
  return {
    code: 'VC626',
    what: `The tag ${quoted(tag)} is in this clone, but not on GitHub.`,
    why: 'A release is published for a tag that everybody has.',
    cure: `Push it (git push origin refs/tags/${printable(tag)}), or run command: release on its commit.`,
  }
}

/** `version`: the tag of the higher version that is there; undefined where no version is known on that commit. */
export interface StrayFloat {
  readonly name: string
  readonly commit: Sha
  readonly to: string
  readonly version?: string
}

export function floatingElsewhere({ name, commit, to, version }: StrayFloat): Problem {
  const where = version === undefined ? 'which is not in the history of that version' : `which is ${printable(version)}`
  return {
    code: 'VC631',
    what: `The floating tag ${quoted(name)} cannot go to ${printable(to)}: it stands on ${shortSha(commit)}, ${where}.`,
    why: 'Floating tags only move forward; somebody put it there for a reason that a run cannot know.',
    cure: `See what it is for. Then delete it (git push origin :refs/tags/${printable(name)}) and run again, or say floating-tags: none.`,
  }
}

/** `page`: of the release that stands on it. */
export function floatingReleased(name: string, page: string): Problem {
  return {
    code: 'VC632',
    what: `The floating tag ${quoted(name)} carries a published release: ${printable(page)}.`,
    why: 'Moving the tag would make it the release of other files; where it is immutable, GitHub refuses.',
    cure: 'Delete that release, or say floating-tags: none. Release versions alone, never a tag that moves.',
  }
}

export function floatingIsVersion(name: string): Problem {
  return {
    code: 'VC633',
    what: `The floating tag ${quoted(name)} would be a version by its name.`,
    why: 'A version tag never moves, whatever its prefix is.',
    cure: 'Use a tag-prefix that does not end in a number, or say floating-tags: none.',
  }
}
