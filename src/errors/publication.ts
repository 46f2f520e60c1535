import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import { listNames, quoted, type Problem } from './problem.ts'

export function noVersionHere(commit: Sha): Problem {
  return {
    code: 'VC621',
    what: `There is no version on ${shortSha(commit)} to publish.`,
    why: 'Without tag, publish takes the version of the event, or the highest version on its commit.',
    cure: 'Set it, for example tag: v1.5.0. On the command line, write it after publish.',
  }
}

export function nothingToPublish(tag: string): Problem {
  return {
    code: 'VC622',
    what: `${printable(tag)} has no release and no draft that this token can see.`,
    why: 'publish does not create releases. GitHub shows drafts only to a token with contents: write.',
    cure: 'Run command: release on its commit first, and grant the job "permissions: { contents: write }".',
  }
}

/** Both are commits; they are the same where only the tag's object was made anew. */
export function draftForOtherTag(
  tag: string,
  { recorded, found }: { readonly recorded: Sha; readonly found: Sha },
): Problem {
  const what =
    recorded === found
      ? `The tag ${quoted(tag)} was created again on ${shortSha(found)} after its draft was written.`
      : `The draft for ${quoted(tag)} was written for ${shortSha(recorded)}, but the tag points at ${shortSha(found)}.`
  return {
    code: 'VC623',
    what,
    why: 'The published version would not match the notes and files in the draft.',
    cure: 'Run command: verify to see what moved. Move the tag back, or delete the draft and run command: release on the right commit.',
  }
}

export interface Lacking {
  readonly missing: readonly string[]
  readonly differing: readonly string[]
}

export function draftIncomplete(tag: string, { missing, differing }: Lacking): Problem {
  const parts = [
    ...(missing.length === 0 ? [] : [`is missing ${listNames(missing)}`]),
    ...(differing.length === 0 ? [] : [`has different content in ${listNames(differing)}`]),
  ]
  return {
    code: 'VC624',
    what: `The draft for ${quoted(tag)} ${parts.join(' and ')}.`,
    why: 'A release is published with all the files it was drafted with, or not at all.',
    cure: 'Run command: release on its commit again with the same assets to attach what is missing, or attach the same files by hand.',
  }
}

export function draftWithoutRecord(tag: string, url: string): Problem {
  return {
    code: 'VC625',
    what: `The draft for ${quoted(tag)} has no readable record: ${printable(url)}.`,
    why: 'Someone else wrote it, or the comments around the generated notes are damaged, so whether it is ready is unknown.',
    cure: 'To publish the draft as it is, name the version, for example tag: v1.5.0. Or publish it by hand.',
  }
}

export function tagOnlyHere(tag: string): Problem {
  return {
    code: 'VC626',
    what: `The tag ${quoted(tag)} is in this clone, but not on GitHub.`,
    why: 'A release is published only for a tag that is on GitHub.',
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
    what: `The floating tag ${quoted(name)} cannot go to ${printable(to)}: it is on ${shortSha(commit)}, ${where}.`,
    why: 'Floating tags only move forward. Someone put it there for a reason that this run cannot know.',
    cure: `Check what it is for. Then delete it (git push origin :refs/tags/${printable(name)}) and run again, or set floating-tags: none.`,
  }
}

/** `url`: of the release that stands on it. */
export function floatingReleased(name: string, url: string): Problem {
  return {
    code: 'VC632',
    what: `The floating tag ${quoted(name)} has a published release: ${printable(url)}.`,
    why: 'Moving the tag would change which code that release is for. If the release is immutable, GitHub does not allow it.',
    cure: 'Delete that release, or set floating-tags: none. Create releases only for versions, never for a floating tag.',
  }
}

export function floatingIsVersion(name: string): Problem {
  return {
    code: 'VC633',
    what: `The floating tag ${quoted(name)} has the name of a version.`,
    why: 'A version tag never moves, whatever its prefix.',
    cure: 'Set a tag-prefix that does not end in a number, or set floating-tags: none.',
  }
}
