import { printable } from '../text/printable.ts'
import { listNames, quoted, type Problem } from './problem.ts'

/** `folder` is the part of the glob that exists, empty for the repository itself; `entries` is what it holds. */
export function globUnmatched(glob: string, folder: string, entries: readonly string[]): Problem {
  const where = folder === '' ? 'The repository' : `The folder ${quoted(folder)}`
  return {
    code: 'VC601',
    what: `assets: ${quoted(glob)} matches no file.`,
    why: entries.length === 0 ? `${where} is empty.` : `${where} holds ${listNames(entries)}.`,
    cure: 'Build the file in an earlier step of the job, or fix the glob; a folder is written as folder/**.',
  }
}

export function assetOutside(path: string): Problem {
  return {
    code: 'VC602',
    what: `assets: ${quoted(path)} is not a file of this repository, or it is part of git's own folder.`,
    why: 'Assets are published. A link that leads outside the repository, or into .git, could expose secrets.',
    cure: 'Copy the file into the working tree first, or exclude it with a line that begins with !.',
  }
}

export function assetSize(path: string, bytes: number): Problem {
  return {
    code: 'VC603',
    what: `assets: ${quoted(path)} has ${bytes} bytes.`,
    why: 'GitHub accepts assets of at least 1 byte and less than 2 GiB (2147483648 bytes).',
    cure:
      bytes === 0
        ? 'Fix the step that builds it, or exclude it with a line that begins with !.'
        : 'Split or compress it.',
  }
}

export function assetNameTaken(name: string, paths: readonly string[]): Problem {
  return {
    code: 'VC604',
    what: `assets: ${listNames(paths)} would all be called ${quoted(name)}.`,
    why: 'Assets have no folders, and each name must be unique in a release. GitHub replaces spaces and most special characters with ".".',
    cure: 'Rename all but one of them, or exclude them with lines that begin with !.',
  }
}

export function tooManyAssets(count: number, limit: number): Problem {
  return {
    code: 'VC605',
    what: `assets: ${count} files match, but a release takes at most ${limit} besides SHA256SUMS and the notes.`,
    why: '',
    cure: 'Pack them into fewer archives, or narrow the globs.',
  }
}

export function assetDiffers(name: string, wanted: string, found: string): Problem {
  return {
    code: 'VC606',
    what: `The asset ${quoted(name)} is ${printable(found)} on the release, not ${printable(wanted)}.`,
    why: 'The upload was damaged, or another run uploaded the same file at the same time.',
    cure: 'Run again to replace it in the draft. A concurrency group keeps two runs from overlapping.',
  }
}

export function publishedWithoutAssets(tag: string, names: readonly string[]): Problem {
  return {
    code: 'VC607',
    what: `The release of ${quoted(tag)} was published without ${listNames(names)}.`,
    why: 'A published release is never changed, and an immutable one accepts no more assets.',
    cure: 'Attach them by hand if the release is not immutable, or release the next version.',
  }
}
