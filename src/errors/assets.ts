import { printable } from '../text/printable.ts'
import { listed, quoted, type Problem } from './problem.ts'

/** `folder` is the part of the glob that exists, empty for the repository itself; `entries` is what it holds. */
export function globUnmatched(glob: string, folder: string, entries: readonly string[]): Problem {
  const where = folder === '' ? 'The repository' : `The folder ${quoted(folder)}`
  return {
    code: 'VC601',
    what: `assets: ${quoted(glob)} matches no file.`,
    why: entries.length === 0 ? `${where} is empty.` : `${where} holds ${listed(entries)}.`,
    cure: 'Build the file in an earlier step of the job, or fix the glob; a folder is written as folder/**.',
  }
}

export function assetOutside(path: string): Problem {
  return {
    code: 'VC602',
    what: `assets: ${quoted(path)} is not a file of this repository, or belongs to git itself.`,
    why: 'An asset is published: a link that leads outside, or into .git, could give away what is secret.',
    cure: 'Copy the file into the working tree first, or exclude it with a line that begins with !.',
  }
}

export function assetSize(path: string, bytes: number): Problem {
  return {
    code: 'VC603',
    what: `assets: ${quoted(path)} has ${bytes} bytes.`,
    why: 'GitHub takes assets of at least 1 byte and less than 2 GiB (2147483648 bytes).',
    cure:
      bytes === 0 ? 'Fix the step that makes it, or exclude it with a line that begins with !.' : 'Split or pack it.',
  }
}

export function assetNameTaken(name: string, paths: readonly string[]): Problem {
  return {
    code: 'VC604',
    what: `assets: ${listed(paths)} would all be called ${quoted(name)}.`,
    why: 'A release holds one asset of a name, without folders; GitHub writes "." for a space and most signs.',
    cure: 'Rename all but one of them, or exclude them with lines that begin with !.',
  }
}

export function tooManyAssets(count: number, limit: number): Problem {
  return {
    code: 'VC605',
    what: `assets: ${count} files match; a release takes at most ${limit} beside SHA256SUMS and the notes.`,
    why: '',
    cure: 'Pack them into fewer archives, or narrow the globs.',
  }
}

export function assetDiffers(name: string, wanted: string, found: string): Problem {
  return {
    code: 'VC606',
    what: `The asset ${quoted(name)} is ${printable(found)} on the release, not ${printable(wanted)}.`,
    why: 'Other bytes arrived than were sent, or another run attached its own at the same moment.',
    cure: 'Run again: it is then replaced in the draft. A concurrency group keeps runs apart.',
  }
}

export function publishedWithoutAssets(tag: string, names: readonly string[]): Problem {
  return {
    code: 'VC607',
    what: `The release of ${quoted(tag)} was published without ${listed(names)}.`,
    why: 'A published release is never changed by a run, and an immutable one takes no more assets.',
    cure: 'Attach them by hand, where the release is not immutable, or release the next version.',
  }
}
