import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

export function templateUnparsable(template: string, reason: string, nearest?: string): Problem {
  return {
    code: 'VC301',
    what: `The template ${quoted(template)} does not parse: ${printable(reason)}`,
    why: '',
    cure: `${meant(nearest)}docs/templates.md shows the syntax and the fields.`,
  }
}

export function templateFailed(template: string, reason: string, nearest?: string): Problem {
  return {
    code: 'VC302',
    what: `The template ${quoted(template)} cannot be rendered: ${printable(reason)}`,
    why: 'An unknown name would leave a gap in the release.',
    cure: `${meant(nearest)}docs/templates.md lists every field and filter.`,
  }
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean ${nearest}? `
}

export function textTooLong(what: string, length: number, limit: number): Problem {
  return {
    code: 'VC303',
    what: `${what} has ${length} characters, but GitHub accepts at most ${limit}.`,
    why: '',
    cure: 'Shorten its template.',
  }
}

export function textEmpty(what: string): Problem {
  return {
    code: 'VC304',
    what: `${what} is empty.`,
    why: '',
    cure: 'Fix its template so that it prints something for every release.',
  }
}

/** `place`: `line:3, col:1` of the tag that names it. */
export function partialMissing(template: string, name: string, place: string): Problem {
  return {
    code: 'VC305',
    what: `The template ${quoted(template)} includes ${quoted(name)} at ${printable(place)}, but the repository has no such file.`,
    why: 'Templates can read only files inside the repository, not through .. or a link out of it.',
    cure: 'Write its path from the root of the repository, in quotes, for example {% render ".github/release/entry.md" %}.',
  }
}

/** `commits`: short ids with their subjects. */
export function migrationMissing(commits: readonly string[], paths: readonly string[]): Problem {
  return {
    code: 'VC306',
    what: `require-migration is true, but there is no migration guide for these breaking commits: ${printable(commits.join(', '))}.`,
    why: 'Users of a breaking release need to know how to migrate.',
    cure: `Write one in ${paths.join(' or ')}, or add a "MIGRATION: …" footer to a commit.`,
  }
}

export function templateThere(path: string): Problem {
  return {
    code: 'VC307',
    what: `The template ${quoted(path)} already exists.`,
    why: 'Overwriting it would lose your changes.',
    cure: 'Use --force to replace it, or --template to write to another path.',
  }
}
